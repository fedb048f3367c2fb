/** The examples are as fresh as on the day they were written for, whenever they are opened. */
import { serialOf } from "../../src/plan/cells/dateText";
import type { Language } from "../../src/plan/language";
import { tableIn } from "../../src/plan/planData";
import { exampleOf } from "../../src/taskpane/examples";
import { templateById } from "../../src/templates/builtIn";
import { registry } from "../registry";

/** Year of the last profit and loss, period of the last target, due date of the last action. */
const read = async (template: string, language: Language, day: number) => {
  const data = await exampleOf(registry, templateById(template), language, day);
  const last = (table: string, column: string) => tableIn(data, { id: table }).rows.at(-1)?.cells[column] ?? null;
  return [last("profitLoss", "year"), last("targets", "period"), last("actions", "due")];
};

const written = serialOf(2026, 11, 21) ?? 0;
const elevenWeeks = 77;

it.each<[string, Language, readonly unknown[], readonly unknown[]]>([
  ["fleet", "en", [2025, "2026", serialOf(2026, 10, 14)], [2026, "2027", serialOf(2026, 12, 30)]],
  ["complex-sale", "zh", [2025, "2026", null], [2026, "2027", null]],
  ["retail", "en", [null, "2026-Q3", serialOf(2026, 11, 13)], [null, "2026-Q4", serialOf(2027, 1, 29)]],
  ["retail", "zh", [null, "2026-Q3", serialOf(2026, 11, 13)], [null, "2026-Q4", serialOf(2027, 1, 29)]],
])("%s (%s): years, periods and dates move together", async (template, language, before, after) => {
  expect(await read(template, language, written)).toEqual(before);
  expect(await read(template, language, written + elevenWeeks)).toEqual(after);
});
