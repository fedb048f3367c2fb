/** Scores, unknown shares and the product of the four questions (method 4.3), against figures worked out by hand. */
import fc from "fast-check";
import { criterionId, fourResult, questionOf, resultOfName, type FourResult } from "../../../src/sections/fourQuestions/figures";
import { rows as prefill } from "../../../src/sections/fourQuestions/prefill";
import { fourQuestionsOfTable, fourQuestionTable } from "../../../src/sections/fourQuestions/table";
import { questionTexts } from "../../../src/sections/fourQuestions/texts";
import { answerWords, questionIds } from "../../../src/sections/fourQuestions/words";
import { explainFour, shortResult } from "../../../src/sections/fourQuestions/why";
import { rowOf } from "../../plans";

/** y, n, u and – as answers. */
const given = (letters: string): readonly (string | null)[] =>
  letters.split("").map((letter) => ({ y: "yes", n: "no", u: "unknown" })[letter] ?? null);

const answers = (chance: string, solution: string, win: string, worth: string) => ({
  chance: given(chance),
  solution: given(solution),
  win: given(win),
  worth: given(worth),
});

const all = "y".repeat(20);

describe("what the answers say", () => {
  test.each<[string, ReturnType<typeof answers>, Partial<FourResult>]>([
    ["everything met", answers(all, all, all, all), { winnability: 1, toLearn: [], weakest: "chance" }],
    [
      "the product of 0.5, 1, 0.75 and 0.8",
      answers("y".repeat(10) + "n".repeat(10), all, "y".repeat(15) + "n".repeat(5), "y".repeat(16) + "n".repeat(4)),
      { winnability: 0.5 * 0.75 * 0.8, toLearn: [], weakest: "chance" },
    ],
    ["6 of 20 not known is 30 %: judged", answers(all, "y".repeat(14) + "uuu---", all, all), { winnability: 1, toLearn: [] }],
    ["7 of 20 not known: learn", answers(all, "y".repeat(13) + "uuu----", all, all), { winnability: 1, toLearn: ["solution"] }],
    ["nothing known of one", answers(all, all, "-".repeat(20), all), { winnability: null, toLearn: ["win"] }],
    ["only unknown", answers("u" + "-".repeat(19), "-", "-", "-"), { winnability: null, toLearn: [...questionIds], weakest: null }],
    ["nothing met of one", answers(all, all, "n".repeat(20), all), { winnability: 0, toLearn: [], weakest: "win" }],
  ])("%s", (_title, of, { winnability = null, ...expected }) => {
    const result = fourResult(of);
    expect(result).toMatchObject(expected);
    expect(result?.winnability?.toFixed(9)).toBe(winnability?.toFixed(9));
  });

  test("nothing answered says nothing", () => {
    expect(fourResult(answers("--", "--", "--", "--"))).toBeNull();
    expect(explainFour(null)).toBeNull();
  });

  test("a score counts yes and no only", () => {
    expect(fourResult(answers("yyynu-", all, all, all))?.of.chance).toEqual({
      yes: 3,
      no: 1,
      unknown: 2,
      score: 0.75,
      unknownShare: 2 / 6,
    });
  });

  test("a blank counts as unknown, and the order of the answers does not matter", () => {
    const letters = fc.array(fc.constantFrom("yes", "no", "unknown", null), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(letters, (chance) => {
        const known = { solution: ["yes"], win: ["yes", "no"], worth: ["yes"] };
        const result = fourResult({ chance, ...known });
        expect(fourResult({ chance: chance.map((one) => one ?? "unknown"), ...known })).toEqual(result);
        expect(fourResult({ chance: [...chance].reverse(), ...known })).toEqual(result);
      }),
      { numRuns: 40 },
    );
  });

  test("never outside 0–1, and a yes in place of a no never lowers it", () => {
    const letters = fc.array(fc.constantFrom("yes", "no", "unknown", null), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, letters, letters, (chance, solution, win, worth) => {
        const result = fourResult({ chance, solution, win, worth });
        const better = fourResult({ chance: chance.map((one) => (one === "no" ? "yes" : one)), solution, win, worth });
        const [now, then] = [result?.winnability ?? 0, better?.winnability ?? 0];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(then).toBeLessThanOrEqual(1);
        expect(then).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 60 },
    );
  });
});

describe("reason and lift", () => {
  test("of a judged opportunity", () => {
    const result = fourResult(answers("y".repeat(10) + "n".repeat(10), all, all, "y".repeat(16) + "n".repeat(4)));
    expect(explainFour(result)).toEqual({
      reason: {
        en: "Winnability 40 %: chance 50 %, solution 100 %, winning 100 % and worth 80 %.",
        zh: "赢率指数 40 %：有机会 50 %、有方案 100 %、能赢 100 %和值得 80 %。",
      },
      lift: {
        en: "One no of “Is there an opportunity?” turned into yes makes it 44 % (11 of 20).",
        zh: "“有没有机会？”中一条“否”变为“是”，即升至 44 %（11/20）。",
      },
    });
  });

  test("of one that is not known well enough", () => {
    const result = fourResult(answers(all, "y".repeat(10) + "-".repeat(10), all, all));
    expect(explainFour(result)).toEqual({
      reason: {
        en: "Collect information first: 50 % of “Do we have a solution?” is not known.",
        zh: "先收集信息：“有没有方案？”有 50 % 不清楚。",
      },
      lift: { en: "Find out 4 more of “Do we have a solution?”.", zh: "请先为“有没有方案？”再查清 4 条。" },
    });
    expect(result === null ? null : shortResult(result).en).toBe("Collect information first");
  });
});

describe("criteria and columns", () => {
  test("the four questions are those of the method, in its order", () => {
    expect(questionIds.map((id) => questionTexts[id].en)).toEqual([
      "Is there an opportunity?",
      "Do we have a solution?",
      "Can we win?",
      "Is it worth winning?",
    ]);
  });

  test("answers are yes, no and unknown", () => {
    expect(answerWords.terms.map(({ id }) => id)).toEqual(["yes", "no", "unknown"]);
  });

  test("80 criteria, 20 of each question, all different in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const rows = prefill({ language, size: "full", data: { language, tables: {}, foreign: [] } })[fourQuestionTable.id] ?? [];
      expect(rows).toHaveLength(80);
      expect(new Set(rows.map(({ text }) => text)).size).toBe(80);
      expect(rows.map(({ item }) => item)).toEqual(
        questionIds.flatMap((id) => Array.from({ length: 20 }, (_row, index) => criterionId(id, index))),
      );
      expect(rows.every(({ text }) => String(text).length <= (language === "en" ? 84 : 40))).toBe(true);
    }
  });

  test("the first opportunities stand above the columns while nobody has chosen or answered", () => {
    const row = (cells: Readonly<Record<string, string | number>>) => ({ cells, user: {} });
    const table = (...rows: ReturnType<typeof row>[]) => ({ rows, userColumns: [] });
    const opportunities = table(row({ name: "Hub" }), row({ name: "Pool" }));
    const chosen = (tables: Record<string, ReturnType<typeof table>>) =>
      (prefill({ language: "en", size: "full", data: { language: "en", tables, foreign: [] } })[fourQuestionsOfTable.id] ?? []).map(
        ({ opportunity }) => opportunity,
      );
    expect(chosen({ opportunities })).toEqual(["Hub", "Pool", null, null, null]);
    expect(chosen({ opportunities, fourQuestions: table(row({ item: "win-01", answer2: "Yes" })) })).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(chosen({ opportunities, fourQuestionsOf: table(row({ slot: 1, opportunity: "Pool" })) })).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("the answers of an opportunity are those of its column", () => {
    const criteria = [rowOf(fourQuestionTable, { item: "worth-01", answer2: "yes", answer1: "no" })];
    const slots = [rowOf(fourQuestionsOfTable, { slot: 2, opportunity: "Hub" })];
    expect(resultOfName(criteria, slots, " hub")?.of.worth.yes).toBe(1);
    expect(resultOfName(criteria, slots, "Pool")).toBeNull();
    expect([questionOf("worth-01"), questionOf("mine")]).toEqual(["worth", null]);
  });
});
