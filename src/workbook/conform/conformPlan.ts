/**
 * A plan brought to what a template says: data, columns and sheets of the user, formats and comments stay. What was worked out for a dry run is
 * what happens; cells of the user are counted before and after.
 *
 * Cases: refused (left as it is, with the reason), in shape (nothing is written), conformed. Broken off anywhere, it is run again.
 */
import { listsSheet } from "../../plan/frame/frameSheets";
import type { Registry } from "../../plan/section";
import type { Template } from "../../plan/template";
import { growPlan } from "../build/resizePlan";
import { repairPlan } from "../repair";
import { readPlan, type PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { conformanceOf, refusalOf, type Conformance, type ConformOptions, type Refusal } from "./conformance";
import { compareCounts, countCells, type CountedTable } from "./count";
import type { Difference } from "./difference";
import { closeSheets } from "./renewLocks";
import { renewLooks } from "./renewLooks";
import { look } from "./standing";
import { protectAgain, unprotect, writeConformance } from "./writeConformance";

export interface Compared {
  readonly kind: "compared";
  readonly differences: readonly Difference[];
  /** Nothing has to be done. */
  readonly inShape: boolean;
}

export interface Refused {
  readonly kind: "refused";
  readonly refusal: Refusal;
}

export interface Conformed {
  readonly kind: "conformed";
  /** What differed before; those that `stay` do so still. */
  readonly differences: readonly Difference[];
  /** Sheets that were made. */
  readonly built: readonly string[];
  readonly counts: readonly CountedTable[];
  /** Tables that hold fewer cells of the user than before: the change has to be taken back. */
  readonly lost: readonly CountedTable[];
}

const isInShape = ({ differences, formulas, cellWords, grows }: Conformance): boolean =>
  grows === null && formulas.cells.length + cellWords.cells.length === 0 && differences.every(({ becomes }) => becomes === "stays");

/**
 * What differs between the plan of the workbook and a template; nothing is changed.
 * @throws WorkbookError
 */
export const differences = (known: Registry, template: Template, options: ConformOptions = {}): Promise<Compared | Refused> =>
  runExcel(async (context) => {
    const looked = await look(context, known);
    const refusal = refusalOf(looked.reading, template, options);
    if (refusal) return { kind: "refused", refusal };
    const conformance = await conformanceOf(known, looked, template);
    return { kind: "compared", differences: conformance.differences, inShape: isInShape(conformance) };
  });

export interface ConformRequest extends ConformOptions {
  /** Day that sheets refer to which are made; a serial. */
  readonly asOf: number;
}

/**
 * Brings the plan of the workbook to what the template says.
 * @throws WorkbookError, for example where a sheet is protected with a password of somebody's
 */
export const conformPlan = async (
  known: Registry,
  template: Template,
  { asOf, ...options }: ConformRequest,
): Promise<Compared | Refused | Conformed> => {
  const first = await runExcel(async (context) => {
    const looked = await look(context, known);
    const refusal = refusalOf(looked.reading, template, options);
    if (refusal) return { kind: "refused" as const, refusal };
    const conformance = await conformanceOf(known, looked, template);
    const counts = countCells(looked.reading);
    if (isInShape(conformance)) return { kind: "compared" as const, differences: conformance.differences, inShape: true };
    const planSheets = looked.standing.sheets.filter(({ key }) => key !== null).map(({ id }) => id);
    const password = looked.reading.template.company?.locks.password ?? null;
    const opened = await unprotect(context, planSheets, password);
    return { kind: "opened" as const, conformance, counts, opened };
  });
  if (first.kind !== "opened") return first;
  const { conformance, counts, opened } = first;
  const { grows, differences: told } = conformance;
  let built: readonly string[] = [];
  let reading: PlanReading;
  try {
    await runExcel((context) => renewLooks(context, conformance));
    await runExcel((context) => writeConformance(context, conformance));
    if (grows) built = (await growPlan(known, grows.size, grows.sections, asOf)).built;
    const isListed = conformance.looked.standing.sheets.some(({ key }) => key === listsSheet.id);
    if (grows || !isListed || told.some(({ kind }) => kind === "formula-lost")) await repairPlan(known, { asOf, overwritten: "keep" });
    reading = await readPlan(known);
  } catch (error) {
    if (opened.length > 0) await runExcel((context) => protectAgain(context, opened));
    throw error;
  }
  await runExcel((context) => closeSheets(context, template, reading, opened));
  const compared = compareCounts(counts, countCells(reading));
  return {
    kind: "conformed",
    differences: told,
    built,
    counts: compared,
    lost: compared.filter(({ cells, after }) => after < cells),
  };
};
