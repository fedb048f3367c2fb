/**
 * `keyplan conform`: every plan of a folder brought to what a template says. Files are done one by one, or by several processes where --jobs
 * says so; each is saved whole or not at all, and what was done is kept in a journal, so that a run that broke off goes on where it stopped.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Registry } from "../plan/section";
import type { Template } from "../plan/template";
import { countOf } from "../plan/wording";
import { compileDocument } from "../templates/document/compile";
import { judgeDocument } from "../templates/document/judge";
import { parseDocument } from "../templates/document/parse";
import { sayProblem } from "../templates/document/problem";
import { clockOf } from "./asOf";
import { workbooksIn } from "./conform/folder";
import { journalName, openJournal, sumOf } from "./conform/journal";
import { conformFile } from "./conform/oneFile";
import { outcomeNames, outcomes, type Outcome } from "./conform/outcome";
import { reportOf } from "./conform/report";
import { writeWhole } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface ConformOptions {
  readonly template: string;
  readonly dryRun?: boolean;
  readonly out?: string;
  readonly jobs: number;
  readonly back?: boolean;
  readonly adopt?: boolean;
  readonly asOf?: string;
  readonly shard?: string;
}

/** The template in a file. @throws CliError with everything that is wrong with it */
const templateIn = async (file: string, registry: Registry, io: CliIo): Promise<Template> => {
  const text = await readFile(file, "utf8").catch(() => {
    throw new CliError(`--template: ${file} cannot be read.`);
  });
  const reading = parseDocument(text);
  if (reading.kind === "too-new") throw new CliError(`--template: ${file} was written by a later version of Keyplan.`);
  const found = reading.kind === "read" ? judgeDocument(reading.document, registry) : reading.problems;
  const errors = found.filter(({ severity }) => severity === "error");
  if (reading.kind !== "read" || errors.length > 0)
    throw new CliError([`--template: ${file} cannot be used.`, ...errors.map((one) => `  ${sayProblem(one, io.language)}`)].join("\n"));
  return compileDocument(reading.document);
};

/** Which of several processes does a file. */
const isMine = (index: number, shard: string | undefined): boolean => {
  const [, part = "0", of = "1"] = /^(\d+)\/(\d+)$/.exec(shard ?? "0/1") ?? [];
  return index % Number(of) === Number(part);
};

const isOutcome = (value: unknown): value is Outcome => typeof value === "object" && value !== null && "file" in value && "kind" in value;

/** Runs one of the processes; its results come line by line. */
const runShard = (folder: string, options: ConformOptions, shard: string, said: (outcome: Outcome) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const { template, dryRun, back, adopt, asOf } = options;
    const flags = [dryRun ? "--dry-run" : "", back ? "--back" : "", adopt ? "--adopt" : ""].filter((flag) => flag !== "");
    const day = asOf === undefined ? [] : ["--as-of", asOf];
    const argv = [process.argv[1] ?? "", "conform", folder, "--template", template, "--shard", shard, ...flags, ...day];
    const child = spawn(process.execPath, [...process.execArgv, ...argv], { stdio: ["ignore", "pipe", "inherit"] });
    createInterface({ input: child.stdout }).on("line", (line) => {
      const value: unknown = JSON.parse(line);
      if (isOutcome(value)) said(value);
    });
    child.once("error", reject);
    child.once("close", (code) =>
      code === exitCodes.fine || code === exitCodes.findings ? resolve() : reject(new CliError(`A process broke off (${String(code)}).`)),
    );
  });

const summary = (all: readonly Outcome[], others: number): string => {
  const parts = outcomes.flatMap((kind) => {
    const amount = all.filter((one) => one.kind === kind).length;
    return amount === 0 ? [] : [`${amount.toString()} ${outcomeNames[kind].en}`];
  });
  const beside = others === 0 ? "" : `; ${countOf(others, "other file", "other files")}`;
  return `${countOf(all.length, "workbook", "workbooks")}: ${parts.join(", ") || "none"}${beside}.\n`;
};

export const conformCommand = async (registry: Registry, folder: string, options: ConformOptions, io: CliIo): Promise<ExitCode> => {
  const { shard, jobs, dryRun = false, back = false, adopt = false } = options;
  const template = await templateIn(options.template, registry, io);
  const { files, others } = await workbooksIn(folder);
  const all: Outcome[] = [];
  const say = (outcome: Outcome): void => {
    all.push(outcome);
    if (shard !== undefined) {
      io.out(`${JSON.stringify(outcome)}\n`);
      return;
    }
    const { file, kind, reason, differences } = outcome;
    const told =
      reason !== "" ? `: ${reason}` : differences.length > 0 ? `, ${countOf(differences.length, "difference", "differences")}` : "";
    io.error(`[${all.length.toString()}/${files.length.toString()}] ${file}: ${outcomeNames[kind][io.language]}${told}\n`);
  };
  if (jobs > 1 && shard === undefined && files.length > 1) {
    const shards = Array.from(
      { length: Math.min(jobs, files.length) },
      (_, index, of = Math.min(jobs, files.length)) => `${index.toString()}/${of.toString()}`,
    );
    await Promise.all(shards.map((one) => runShard(folder, options, one, say)));
  } else {
    const key = [template.id, template.version, sumOf(template.company?.document ?? "")].join("/");
    const journal = await openJournal(join(folder, journalName), key);
    const request = { registry, template, folder, journal, dryRun, back, adopt, now: clockOf(options.asOf), io };
    for (const [index, file] of files.entries()) if (isMine(index, shard)) say(await conformFile(file, request));
  }
  if (shard === undefined) {
    const sorted = [...all].sort((left, right) => (left.file < right.file ? -1 : 1));
    if (options.out !== undefined) await writeWhole(options.out, reportOf(sorted, options.out, io.language));
    io.out(summary(all, others));
  }
  return all.some(({ kind }) => kind === "left") ? exitCodes.findings : exitCodes.fine;
};
