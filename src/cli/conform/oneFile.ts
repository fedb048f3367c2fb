/** One file of a folder: looked at, brought into shape, saved whole or not at all, with a copy of what it was. */
import { copyFile, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Workbook } from "../../host/model/state";
import { defaultLimits, openReasons, openXlsx } from "../../host/xlsx";
import { ownerOf, subjectOf } from "../../plan/registry";
import type { Registry } from "../../plan/section";
import type { Template } from "../../plan/template";
import { conformPlan, differences } from "../../workbook/conform/conformPlan";
import type { ConformOptions } from "../../workbook/conform/conformance";
import { WorkbookError } from "../../workbook/errors";
import { readPlanIfAny, type PlanReading } from "../../workbook/read";
import { inEmbeddedExcel } from "../embeddedPlan";
import { freeBeside, isThere, saveFile } from "../files";
import { CliError, type CliIo } from "../io";
import { harmIn, notesOf } from "./guard";
import { sumOf, type Journal } from "./journal";
import { sayReason, type Outcome, type OutcomeKind } from "./outcome";

export interface Request extends ConformOptions {
  readonly registry: Registry;
  readonly template: Template;
  readonly folder: string;
  readonly journal: Journal;
  readonly dryRun: boolean;
  readonly now: () => number;
  readonly io: CliIo;
}

const nothing = { code: "", reason: "", account: "", owner: "", differences: [], cells: [0, 0] as const };

const fileCodes: Readonly<Record<string, string>> = { EBUSY: "in-use", ETXTBSY: "in-use", EACCES: "denied", EPERM: "denied" };

const codeOf = (error: unknown): string => {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return fileCodes[code] ?? code;
};

/** Whose plan it is. */
const whose = (registry: Registry, { plan }: PlanReading): { readonly account: string; readonly owner: string } => {
  return { account: subjectOf(registry, plan).title, owner: ownerOf(registry, plan) };
};

const sumOfCells = (counts: readonly { readonly cells: number; readonly after: number }[]): readonly [number, number] => [
  counts.reduce((sum, { cells }) => sum + cells, 0),
  counts.reduce((sum, { after }) => sum + after, 0),
];

interface Worked extends Omit<Outcome, "file"> {
  /** The workbook has changed and is to be saved. */
  readonly saves: boolean;
}

const work = async (workbook: Workbook, request: Request): Promise<Worked> => {
  const { registry, template, dryRun, now, io, back = false, adopt = false } = request;
  const left = (code: string, reason = sayReason(code, io.language)): Worked => ({ ...nothing, kind: "left", code, reason, saves: false });
  return inEmbeddedExcel(registry, { workbook, now }, async (excel) => {
    const reading = await readPlanIfAny(registry);
    if (!reading) return { ...nothing, kind: "no-plan" as const, code: "no-plan", saves: false };
    const person = whose(registry, reading);
    const notes = notesOf(workbook);
    const options = { back, adopt };
    const report = dryRun
      ? await differences(registry, template, options)
      : await conformPlan(registry, template, { ...options, asOf: Math.floor(now()) });
    if (report.kind === "refused") return { ...left(report.refusal.code, report.refusal.text[io.language]), ...person };
    const told = { ...nothing, ...person, differences: report.differences };
    if (report.kind === "compared") return { ...told, kind: report.inShape ? ("in-shape" as const) : ("differs" as const), saves: false };
    await excel.calculator.settled();
    const harm = report.lost.length > 0 ? "lost-cells" : harmIn(notes, workbook);
    const cells = sumOfCells(report.counts);
    if (harm) return { ...left(harm), ...told, kind: "left" as const, code: harm, reason: sayReason(harm, io.language), cells };
    return { ...told, kind: "conformed" as const, cells, saves: true };
  });
};

const isInUse = (path: string): Promise<boolean> => {
  const name = basename(path);
  // Excel leaves out the first letters of a long name, older ones of every name.
  return Promise.all([`~$${name}`, `~$${name.slice(2)}`].map((lock) => isThere(join(dirname(path), lock)))).then((found) =>
    found.includes(true),
  );
};

export const conformFile = async (file: string, request: Request): Promise<Outcome> => {
  const { folder, journal, dryRun, io } = request;
  const path = join(folder, file);
  const said = (kind: OutcomeKind, code = "", reason = code === "" ? "" : sayReason(code, io.language)): Outcome => ({
    ...nothing,
    file,
    kind,
    code,
    reason,
  });
  try {
    const before = await stat(path);
    if (before.size > defaultLimits.fileBytes) return said("left", "too-large", openReasons[io.language]["too-large"]);
    if (!dryRun && (await isInUse(path))) return said("left", "in-use");
    const bytes = await readFile(path);
    const sum = sumOf(bytes);
    if (journal.has(file, sum)) return said("done-before");
    const opened = openXlsx(bytes);
    if (!opened.ok) return said("left", opened.code, openReasons[io.language][opened.code]);
    const { source } = opened.workbook;
    if (source?.isTemplate) return said("no-plan", "template");
    if (source?.isSigned && !dryRun) return said("left", "signed");
    const { saves, ...worked } = await work(opened.workbook, request);
    if (saves) {
      const now = await stat(path);
      if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) return { ...said("left", "changed"), account: worked.account };
      await copyFile(path, await freeBeside(path, ".bak"));
      await saveFile(opened.workbook, path);
    }
    if (!dryRun && (saves || worked.kind === "in-shape")) await journal.note(file, saves ? sumOf(await readFile(path)) : sum);
    return { ...worked, file };
  } catch (error) {
    if (error instanceof WorkbookError) return said("left", error.problem.code, error.problem.text[io.language]);
    if (error instanceof CliError) return said("left", "not-written", error.message);
    const code = codeOf(error);
    if (code !== "") return said("left", code);
    // One plan that we fail at must not keep the others from being done.
    return said("left", "bug", error instanceof Error ? error.message : String(error));
  }
};
