import { relationshipStepTable } from "../../../src/sections/relationshipSteps/table";
import { person, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const step = (given: Parameters<typeof rowOf<typeof relationshipStepTable>>[1]) => rowOf(relationshipStepTable, given);
const cfo = (relationshipStage: string | null) => [person("CFO", { relationshipStage })];
const rule = "stage-unproven: CFO";

describe("stage-unproven (chapter 2.1)", () => {
  const dated = [step({ stakeholder: "CFO", met: reviewDay - 9, thirdPlace: reviewDay - 3 })];

  it("is found one stage beyond the proven one, and not at it", () => {
    expect(foundIn(plan({ stakeholders: cfo("trust"), relationshipSteps: dated }))).toContain(rule);
    expect(foundIn(plan({ stakeholders: cfo("dating"), relationshipSteps: dated }))).not.toContain(rule);
    expect(foundIn(plan({ stakeholders: cfo(null), relationshipSteps: dated }))).not.toContain(rule);
    expect(foundIn(plan({ stakeholders: cfo("none"), relationshipSteps: dated }))).not.toContain(rule);
  });

  it("is silent before the first milestone of anybody, and asks for proof of people without a row after it", () => {
    expect(foundIn(plan({ stakeholders: cfo("alliance") }))).not.toContain(rule);
    expect(foundIn(plan({ stakeholders: cfo("alliance"), relationshipSteps: [step({ stakeholder: "CFO" })] }))).not.toContain(rule);
    expect(foundIn(plan({ stakeholders: cfo("alliance"), relationshipSteps: [step({ stakeholder: "CEO", met: 1 })] }))).toContain(rule);
  });

  it("a day to come proves nothing yet", () => {
    const tomorrow = [step({ stakeholder: "CFO", met: reviewDay + 1 })];
    expect(foundIn(plan({ stakeholders: cfo("acquaintance"), relationshipSteps: tomorrow }))).toContain(rule);
  });

  it("says what is the matter and what to do", () => {
    const found = registry
      .findings(plan({ stakeholders: cfo("trust"), relationshipSteps: dated }), reviewDay)
      .find(({ id }) => id === "stage-unproven");
    expect(found).toMatchObject({ severity: "hint", table: "stakeholders", row: 0, column: "relationshipStage" });
    expect(found?.text.en).toBe("CFO stands as trust, proven is interaction");
    expect(found?.next.zh).toBe("请填写CFO个人明确而坚定地支持我方的日期，或更正阶段。");
  });
});
