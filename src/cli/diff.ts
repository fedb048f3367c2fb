/** `keyplan diff`: what differs between two plan workbooks, row by row and field by field. Rows are followed where they were renamed. */
import { comparedTables, diffStates, isEmptyDiff } from "../plan/changes/compare";
import { diffLines } from "../plan/changes/diffLines";
import { stateOf, type PlanState } from "../plan/changes/state";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import type { PlanReading } from "../workbook/read";
import { clockOf } from "./asOf";
import { readPlanFile } from "./embeddedPlan";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface DiffOptions {
  readonly json?: boolean;
  readonly language?: Language;
}

/** @throws CliError where this version cannot read all of the plan: what it does not see would seem removed */
export const stateIn = (registry: Registry, file: string, reading: PlanReading): PlanState => {
  if (reading.tooNew) throw new CliError(`${file} was made by a later Keyplan. Update this one first: it would not see all of the plan.`);
  return stateOf(registry, reading, reading.template.settings);
};

const same: Readonly<Record<Language, string>> = { en: "Both plans hold the same.", zh: "两份计划内容相同。" };

const otherTemplate: Readonly<Record<Language, string>> = {
  en: "The plans were made from different templates: what only one of them knows is not compared.",
  zh: "两份计划出自不同模板：仅一方具有的内容不作比较。",
};

/** Exit code 0 where both hold the same, 1 where they differ. */
export const diffCommand = async (
  registry: Registry,
  before: string,
  after: string,
  { json, language: wanted }: DiffOptions,
  io: CliIo,
): Promise<ExitCode> => {
  const now = clockOf(undefined);
  const [one, other] = [await readPlanFile(registry, before, now, io), await readPlanFile(registry, after, now, io)];
  const language = wanted ?? one.plan.language;
  if (one.template.id !== other.template.id) io.error(`${otherTemplate[language]}\n`);
  const diff = diffStates(comparedTables(registry), stateIn(registry, before, one), stateIn(registry, after, other));
  const isSame = isEmptyDiff(diff);
  if (json) io.out(`${JSON.stringify({ same: isSame, ...diff })}\n`);
  else io.out([...(isSame ? [same[language]] : diffLines(registry, diff, language)), ""].join("\n"));
  return isSame ? exitCodes.fine : exitCodes.findings;
};
