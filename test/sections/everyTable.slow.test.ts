/**
 * Thousands of random rows in every table: whatever stands in the cells, the plan is read, and rules, measures, questions and cards say
 * something sensible or nothing at all. Nothing throws, no figure is out of bounds, no text is empty.
 */
import { cardModules, cardOf } from "../../src/plan/card";
import { healthMeasures } from "../../src/plan/health/health";
import type { Text } from "../../src/plan/language";
import { nameOfRow, rowsOf } from "../../src/plan/plan";
import { planFromData } from "../../src/plan/planFromData";
import type { RowData } from "../../src/plan/planData";
import type { CardModule } from "../../src/plan/section";
import type { Column } from "../../src/plan/table";
import { questionModules, type AskingSection } from "../../src/plan/questions/nextQuestions";
import { reviewDay } from "../plans";
import { anyContent, randomFrom } from "../randomRows";
import { registry } from "../registry";

const rowsEach = 4_000;
/** Rows of one plan: rules that compare all with all stay quick, and rows meet each other. */
const rowsInPlan = 250;

const plansOf = function* (id: string, seed: number) {
  const table = registry.table(id)!;
  const random = randomFrom(seed);
  const row = (columns: readonly Column[]): RowData => ({
    cells: Object.fromEntries(columns.filter(({ by }) => by === "user").map((column) => [column.id, anyContent(column, random)])),
    user: {},
  });
  for (let made = 0; made < rowsEach; made += rowsInPlan) {
    const others = registry.tables.map((one) => [
      one.id,
      { rows: Array.from({ length: one.shape === "record" ? 1 : 3 }, () => row(one.columns)), userColumns: [] },
    ]);
    const count = table.shape === "record" ? 1 : rowsInPlan;
    const own = { rows: Array.from({ length: count }, () => row(table.columns)), userColumns: [] };
    const tables = { ...Object.fromEntries(others), [id]: own } as Parameters<typeof planFromData>[1]["tables"];
    yield planFromData(registry, { language: random() < 0.5 ? "en" : "zh", tables, foreign: [] }, registry.settings).plan;
  }
};

const isSaid = ({ en, zh }: Text): boolean => en.trim() !== "" && zh.trim() !== "" && !/undefined|NaN|null\b/.test(en + zh);

describe.each(registry.tables.map(({ id }) => [id] as const))("%s", (id) => {
  let modules: readonly AskingSection[];
  let cards: Readonly<Record<string, CardModule>>;
  beforeAll(async () => {
    modules = await questionModules(registry);
    cards = await cardModules(registry);
  });

  test("takes thousands of random rows", () => {
    const table = registry.table(id)!;
    let judged = 0;
    for (const plan of plansOf(id, 20261129 + judged)) {
      for (const finding of registry.findings(plan, reviewDay)) {
        const about = registry.table(finding.table)!;
        const placed =
          (finding.row === null || rowsOf(plan, about)[finding.row] !== undefined) &&
          (finding.column === null || about.columns.some((column) => column.id === finding.column));
        if (!placed || ![finding.text, finding.next].every(isSaid)) throw new Error(JSON.stringify(finding));
      }
      for (const measure of healthMeasures(registry.measures, plan, reviewDay))
        if (measure !== null && !(measure >= -1e-9 && measure <= 1 + 1e-9)) throw new Error(`measure ${measure.toString()}`);
      for (const {
        module: { questions, outcomes },
      } of modules) {
        for (const question of questions?.(plan as never, reviewDay) ?? []) {
          const asked = rowsOf(plan, registry.table(question.table)!)[question.row]?.[question.column];
          // "Unknown" is a word of some lists: it says that nobody knows yet.
          if (asked !== null && asked !== "unknown" && !(Array.isArray(asked) && asked.length === 0) && asked !== "")
            throw new Error(JSON.stringify(question));
        }
        const concluded = outcomes?.(plan as never, reviewDay) ?? [];
        if (concluded.some(({ name, value }) => /undefined|NaN/.test(name.en + value.en))) throw new Error(JSON.stringify(concluded));
      }
      const lines = cardOf({ registry, modules: cards, plan, findings: [], table, row: 0, today: reviewDay, language: plan.language });
      if (lines.some((block) => block.lines.some(({ text }) => /undefined|NaN/.test(text))))
        throw new Error(nameOfRow(table, rowsOf(plan, table)[0]));
      judged += Math.max(1, rowsOf(plan, table).length);
    }
    expect(judged).toBeGreaterThan(table.shape === "record" ? 10 : rowsEach * 0.9);
  });
});
