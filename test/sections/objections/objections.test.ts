/** Objections (chapter 9): the next step by kind, the order by influence, the finding, questions and cards. */
import { findingsOfObjections } from "./given";
import { questions } from "../../../src/sections/objections/ask";
import { about } from "../../../src/sections/objections/card";
import { nextStep, weighed } from "../../../src/sections/objections/figures";
import type { Objection } from "../../../src/sections/objections/table";
import { defaultWeights } from "../../../src/sections/stakeholders/settings";
import { person, plan, reviewDay } from "../../plans";
import { objection } from "./given";

const answered = { cause: "compares prices only", understood: true, answer: "pays back in a year" } as const;

describe("the next step", () => {
  it.each<[string, Partial<Objection>, ReturnType<typeof nextStep>]>([
    ["nothing known", {}, "kind"],
    ["answered, but of no kind", answered, "kind"],
    ["an excuse is judged, not argued with", { kind: "excuse", ...answered }, "judge"],
    ["genuine without a cause", { kind: "genuine" }, "cause"],
    ["indirect without a cause", { kind: "indirect" }, "concern"],
    ["cause, no understanding", { kind: "genuine", cause: "x", understood: false, answer: "y" }, "understanding"],
    ["understanding not known", { kind: "indirect", cause: "x" }, "understanding"],
    ["no answer", { kind: "genuine", cause: "x", understood: true }, "benefit"],
    ["an answer that is owed", { kind: "genuine", cause: "x", understood: true, result: "owed" }, "owed"],
    ["all three steps", { kind: "genuine", ...answered, result: "open" }, "confirm"],
    ["settled", { kind: "genuine", result: "settled" }, null],
    ["let go", { kind: "excuse", result: "let-go" }, null],
  ])("%s", (_title, given, step) => expect(nextStep(objection("Too expensive", given))).toBe(step));
});

const boss = person("Chen", { level: "decision", role: "decision-maker", owner: "Anna" });
const user = person("Lee", { level: "operational", role: "user" });

test("open objections come first, those of influential people before others", () => {
  const all = [
    objection("a", { stakeholder: "Lee" }),
    objection("b", { stakeholder: "Chen", result: "settled" }),
    objection("c"),
    objection("d", { stakeholder: "chen" }),
  ];
  expect(weighed(all, [user, boss], defaultWeights).map(({ row, influence }) => [row, influence && Math.round(influence)])).toEqual([
    [3, 100],
    [0, 11],
    [2, null],
    [1, 100],
  ]);
});

test("the finding says whose objection it is, and asks the owner for the step that is missing", () => {
  const found = findingsOfObjections([objection("Too expensive", { stakeholder: "Chen", kind: "genuine" })], [boss]);
  expect(found.map(({ text, next, column }) => [text.en, next.en, next.zh, column])).toEqual([
    [
      "Chen objects, and it is not settled (influence 100): Too expensive",
      "Ask Anna to find out what lies behind it, and note the cause.",
      "请Anna问清异议从何而来，并记下原因。",
      "cause",
    ],
  ]);
});

test("asks for the kind, then for the cause", () => {
  const given = plan({ objections: [objection("a"), objection("b", { kind: "genuine" }), objection("c", { kind: "excuse" })] });
  expect(questions(given as never).map(({ row, column }) => [row, column])).toEqual([
    [0, "kind"],
    [1, "cause"],
  ]);
});

test("the card of a person says what is still to be done", () => {
  const given = plan({ objections: [objection("a", { stakeholder: "Lee" }), objection("b", { stakeholder: "Lee", result: "settled" })] });
  expect(about.stakeholders(given as never, "lee", reviewDay, "zh").map(({ text, tone }) => [text, tone])).toEqual([
    ["a — 弄清这是真实反映、敷衍借口，还是另有顾虑", "attention"],
    ["b — ✓ 已化解", undefined],
  ]);
});
