import { relationshipStepTable } from "../../../src/sections/relationshipSteps/table";
import { person, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { call } from "../functionRows";

const found = (stage: string | null, days: object, name = "Ana") =>
  registry
    .findings(
      plan({
        stakeholders: [person("ana ", { relationshipStage: stage })],
        relationshipSteps: [rowOf(relationshipStepTable, { stakeholder: name, ...days })],
      }),
      reviewDay,
    )
    .filter(({ id }) => id === "stage-unproven");

test("a stage that its milestones do not prove is a hint at the person, and says what is missing", () => {
  const [one] = found("trust", { met: 46_000, thirdPlace: 46_100 });
  expect(one).toMatchObject({ severity: "hint", table: "stakeholders", row: 0, column: "relationshipStage" });
  expect(one?.text.en).toBe("ana  stands at “Trust”, the milestones prove “Interaction”");
  expect(one?.next.en).toContain("Clear, firm personal support");
});

test("one that is proven, a lower one, an unknown one and a person without steps are not", () => {
  expect(found("dating", { met: 46_000, thirdPlace: 46_100 })).toEqual([]);
  expect(found("acquaintance", { met: 46_000, thirdPlace: 46_100 })).toEqual([]);
  expect(found(null, {})).toEqual([]);
  expect(found("trust", {}, "Somebody else")).toEqual([]);
});

test("WHY says what proves the stage and what lifts it", () => {
  expect(call("WHY", ["relationship", true, true, false, false])).toEqual([
    ["Interaction: The customer comes to a third place with us.", "“Clear, firm personal support” makes it Trust."],
  ]);
  expect(call("WHY", ["relationship", true, true, true, true, "zh"])).toEqual([["同盟：客户为我方采取行动。", "已是最高阶段，请保持。"]]);
  expect(call("WHY", ["relationship", false, true, true, true])).toEqual([
    ["Not established: no milestone is reached.", "“The customer can name our seller” makes it Acquaintance."],
  ]);
});
