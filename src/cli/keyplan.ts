/** The keyplan command: what it can do, and what comes of wrong usage. Nothing here prints a stack trace. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { productVersion } from "../workbook/product";
import type { BriefOptions } from "./brief";
import type { BuildOptions } from "./build";
import type { CalendarOptions } from "./calendar";
import type { ConformOptions } from "./conform";
import type { DiffOptions } from "./diff";
import type { DoctorOptions } from "./doctor";
import type { ExportOptions } from "./export";
import type { ImportOptions } from "./import";
import type { MergeOptions } from "./merge";
import type { ResizeOptions } from "./resize";
import type { ReviewOptions, SnapshotOptions } from "./review";
import type { Registry } from "../plan/section";
import type { ShareCommandOptions } from "./share";
import { templates } from "../templates/builtIn";
import { addTemplateCommands } from "./templateCommands";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

const about = `
Exit codes: 0 done; 1 done, but a file was refused (build, import), plans differ (diff), edits clash (merge) or findings reach --fail-on (check) or a check failed (doctor); 2 wrong usage or a file that cannot be read or written.
Results go to standard output, progress and messages to standard error.`;

const day = new Option("--as-of <yyyy-mm-dd>", "the day to take for today; TODAY() follows it");
const json = new Option("--json", "machine-readable output");

const mapOption = new Option("--map <file.json>", 'how columns and words are read: {"TABLE": {"HEADER": "COLUMN"}}');
const saveMapOption = new Option("--save-map <file.json>", "write how they were read, to be changed and read with --map");
const encodingOption = new Option(
  "--encoding <name>",
  "characters of the text files, where they are not told right: utf-8, gb18030, windows-1252 …",
);
const dropSignature = new Option("--drop-signature", "write over a signed workbook, which loses its signature");
const evenRetired = new Option("--even-retired", "also from a template that its company has retired");
const sheetOption = new Option("--sheet <name>", "read only this sheet of the workbooks");

const oneOf =
  <Choice extends string>(...choices: readonly Choice[]) =>
  (value: string): Choice => {
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw new InvalidArgumentError(`It is one of ${choices.join(", ")}.`);
    return choice;
  };

const count = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 64) throw new InvalidArgumentError("It is a number from 1 to 64.");
  return number;
};

/** Commands load what they need when they run: evaluating a formula does not wait for the embedded Excel. */
const program = (registry: Registry, io: CliIo, done: (code: ExitCode) => void): Command => {
  const root = new Command("keyplan");
  root
    .description(
      "Account plans as Excel workbooks: build them from files, bring files into them, write their tables as CSV, check them, evaluate the plan's functions.",
    )
    .version(productVersion)
    .addHelpText("after", about);

  root
    .command("build")
    .description(
      `build a plan workbook from files: the plan's own tables (${registry.tables.map(({ id }) => id).join(", ")}), exports of other systems, lists; others are kept as they are`,
    )
    .requiredOption("--from <path...>", "folder with .csv, .tsv and .xlsx files, or files; also .json, .md and .html where they are named")
    .requiredOption("--out <file.xlsx>", "workbook to write")
    .option("--into <file.xlsx>", "workbook that the plan is built into, beside what is in it; --out may be the same file")
    .addOption(dropSignature)
    .option("--language <en|zh>", "language of the plan; by default that of the headers", oneOf("en", "zh"))
    .option(
      `--template <${templates.map(({ id }) => id).join("|")}|file>`,
      `kind of sale: ${templates.map(({ name }) => name.en.toLowerCase()).join(", ")}; or the template of a company, as .json or .xltx`,
    )
    .addOption(evenRetired)
    .option(
      "--size <light|standard|full>",
      "how much the plan asks for; by default that of its template",
      oneOf("light", "standard", "full"),
    )
    .option(
      "--formulas <kam|native>",
      "native: built-in functions wherever a figure has such a twin; as the template has it unless said",
      oneOf("kam", "native"),
    )
    .addOption(mapOption)
    .addOption(saveMapOption)
    .addOption(encodingOption)
    .addOption(sheetOption)
    .addOption(day)
    .action(async (options: BuildOptions) => done(await (await import("./build")).buildCommand(registry, options, io)));

  root
    .command("import")
    .description(
      "bring files into a plan workbook that stands: what is new and what has changed, without overwriting what was changed in the plan",
    )
    .argument("<plan.xlsx>", "plan workbook")
    .argument("<files...>", "files, or folders with them")
    .option("--table <id>", "table of the plan that the files are; by default what their names and headers say")
    .option("--dry-run", "only say what would happen")
    .option("--clashes <plan|file>", "whose value counts where both have changed", oneOf("plan", "file"), "plan" as const)
    .option("--out <file.xlsx>", "workbook to write; by default the plan itself")
    .addOption(dropSignature)
    .addOption(mapOption)
    .addOption(saveMapOption)
    .addOption(encodingOption)
    .addOption(sheetOption)
    .addOption(day)
    .action(async (plan: string, files: string[], options: ImportOptions) =>
      done(await (await import("./import")).importCommand(registry, plan, files, options, io)),
    );

  root
    .command("export")
    .description("write the tables of a plan workbook as CSV files, which every command here reads again")
    .argument("<plan.xlsx>", "plan workbook")
    .option("--table <id>", "only this table")
    .option("--out <path>", "folder for all tables, by default one named like the plan; file for one table, by default standard output")
    .option("--separator <comma|semicolon|tab>", "between cells", oneOf("comma", "semicolon", "tab"), "comma" as const)
    .option("--names <labels|ids>", "headers and words as they stand in the plan, or their ids", oneOf("labels", "ids"), "labels" as const)
    .option("--no-bom", "without the mark by which Excel knows UTF-8")
    .option("--figures", "with the columns that compute")
    .action(async (plan: string, options: ExportOptions) =>
      done(await (await import("./export")).exportCommand(registry, plan, options, io)),
    );

  root
    .command("check")
    .description("list the findings of a plan workbook, each with its sheet and cell")
    .argument("<file.xlsx>", "plan workbook")
    .addOption(json)
    .addOption(day)
    .option("--all", "list each finding by itself, however many are of one kind")
    .option("--fail-on <blocker|warning>", "exit with 1 where a finding is at least that severe", oneOf("blocker", "warning"))
    .action(async (file: string, options: { json?: boolean; all?: boolean; asOf?: string; failOn?: "blocker" | "warning" }) =>
      done(await (await import("./check")).checkCommand(registry, file, options, io)),
    );

  const languageOption = () =>
    new Option("--language <en|zh>", "language of what is said; by default that of the plan").choices(["en", "zh"]);

  root
    .command("diff")
    .description("what differs between two plan workbooks, row by row and field by field; exits with 1 where something does")
    .argument("<before.xlsx>", "plan workbook")
    .argument("<after.xlsx>", "plan workbook")
    .addOption(json)
    .addOption(languageOption())
    .action(async (before: string, after: string, options: DiffOptions) =>
      done(await (await import("./diff")).diffCommand(registry, before, after, options, io)),
    );

  root
    .command("merge")
    .description("bring two copies of a plan together by what both began with; lists what both changed, and exits with 1 where they did")
    .argument("<base.xlsx>", "the plan that both began with")
    .argument("<mine.xlsx>", "the copy that gets the other's edits; where both changed a cell, it stays as here")
    .argument("<theirs.xlsx>", "the other copy")
    .requiredOption("--out <file.xlsx>", "workbook to write; none of the three")
    .addOption(json)
    .addOption(languageOption())
    .action(async (base: string, mine: string, theirs: string, options: MergeOptions) =>
      done(await (await import("./merge")).mergeCommand(registry, { base, mine, theirs }, options, io)),
    );

  root
    .command("review")
    .description("the agenda of a review: where the plan stands, what moved and changed, findings, unknowns, decisions asked")
    .argument("<file.xlsx>", "plan workbook")
    .addOption(json)
    .addOption(languageOption())
    .addOption(day)
    .option("--write", "also write it onto the plan's sheet of reviews")
    .option("--out <file.xlsx>", "workbook to write; by default the file itself")
    .addOption(dropSignature)
    .action(async (file: string, options: ReviewOptions) =>
      done(await (await import("./review")).reviewCommand(registry, file, options, io)),
    );

  root
    .command("snapshot")
    .description("keep the plan as it stands in the workbook, for a later review to tell what has changed")
    .argument("<file.xlsx>", "plan workbook")
    .option("--by <name>", "who takes it")
    .option("--out <file.xlsx>", "workbook to write; by default the file itself")
    .addOption(dropSignature)
    .addOption(day)
    .action(async (file: string, options: SnapshotOptions) =>
      done(await (await import("./review")).snapshotCommand(registry, file, options, io)),
    );

  root
    .command("resize")
    .description("give a plan workbook another size: a larger one adds sheets and columns, a smaller one hides them")
    .argument("<file.xlsx>", "plan workbook")
    .requiredOption("--size <light|standard|full>", "how much the plan asks for", oneOf("light", "standard", "full"))
    .option("--out <file.xlsx>", "workbook to write; by default the file itself")
    .addOption(dropSignature)
    .addOption(day)
    .action(async (file: string, options: ResizeOptions) =>
      done(await (await import("./resize")).resizeCommand(registry, file, options, io)),
    );

  root
    .command("conform")
    .description(
      "bring every plan of a folder and those below it to a template: what was entered, columns and sheets of the user stay; a copy of each file is kept as .bak",
    )
    .argument("<folder>", "folder with plan workbooks")
    .requiredOption("--template <file.json>", "template of the company")
    .option("--dry-run", "only say what differs")
    .option("--out <report>", "report to write: .xlsx with a sheet by plan and by kind, .csv or .json with every difference")
    .option("--jobs <n>", "how many files at a time", count, 1)
    .option("--back", "plans with a later version of the template go back to this one")
    .option("--adopt", "plans of another company's template become plans of this one")
    .addOption(day)
    .addOption(new Option("--shard <i/n>", "one of several processes, which says each result as a line of JSON").hideHelp())
    .action(async (folder: string, options: ConformOptions) =>
      done(await (await import("./conform")).conformCommand(registry, folder, options, io)),
    );

  root
    .command("calendar")
    .description("write what is due in a plan workbook as a calendar file (.ics), in the language of the plan")
    .argument("<file.xlsx>", "plan workbook")
    .option("--out <file.ics>", "file to write; by default standard output")
    .addOption(day)
    .action(async (file: string, options: CalendarOptions) =>
      done(await (await import("./calendar")).calendarCommand(registry, file, options, io)),
    );

  root
    .command("brief")
    .description("tell a plan workbook on one page, on three slides or as a text; or as a copy for an assistant, without personal data")
    .argument("<file.xlsx>", "plan workbook")
    .requiredOption("--as <docx|pptx|md|assistant>", "what to make", oneOf("docx", "pptx", "md", "assistant"))
    .option("--language <en|zh>", "language of the briefing; by default that of the plan", oneOf("en", "zh"))
    .option("--out <file>", "file to write; by default one named like the plan, for texts standard output")
    .addOption(day)
    .action(async (file: string, options: BriefOptions) => done(await (await import("./brief")).briefCommand(registry, file, options, io)));

  root
    .command("share")
    .description(
      "make a copy of a plan for others: no personal data, no add-in, nothing hidden; for a customer the framework and the proposal alone",
    )
    .argument("<file.xlsx>", "plan workbook")
    .requiredOption("--out <copy.xlsx>", "the copy; a file of its own")
    .option("--for <colleagues|customer>", "who reads it", oneOf("colleagues", "customer"), "colleagues" as const)
    .option("--values", "results instead of formulas, and no sheet of weights")
    .option("--names", "people are called by their names")
    .option("--keep-sheet <name...>", "sheets of your own that go along")
    .option("--keep-columns", "columns of your own go along")
    .option("--overwrite", "write over a copy that is there")
    .option("--dry-run", "only list what leaves and what stays")
    .addOption(day)
    .action(async (file: string, options: ShareCommandOptions) =>
      done(await (await import("./share")).shareCommand(registry, file, options, io)),
    );

  root
    .command("eval")
    .description("evaluate formulas, the plan's KAM functions included")
    .argument("<formulas...>", `formulas such as '=KAM.INFLUENCE("decision","user")'; - reads one a line from standard input`)
    .option(
      "--json",
      'one JSON value a line: number, text, true or false, array of rows, "" for a blank, {"error","message"} for an error value',
    )
    .addOption(day)
    .action(async (formulas: string[], options: { json?: boolean; asOf?: string }) =>
      done(await (await import("./evaluate")).evaluateCommand(registry, formulas, options, io)),
    );

  root
    .command("functions")
    .description("list the plan's functions")
    .addOption(json)
    .option("--language <en|zh>", "language of the descriptions", oneOf("en", "zh"), "en" as const)
    .action(async (options: { json?: boolean; language: "en" | "zh" }) =>
      done((await import("./functions")).functionsCommand(registry, options, io)),
    );

  root
    .command("doctor")
    .description("check whether a deployment of the add-in can go to users: its manifests, pages, icons, versions and headers")
    .argument("<folder|https://…>", "folder to be served, or the address that it is served from")
    .option("--url <https://…>", "ask this server for everything, and compare it with the folder")
    .addOption(json)
    .action(async (place: string, options: DoctorOptions) =>
      done(await (await import("./doctor")).doctorCommand(registry, place, options, io)),
    );

  addTemplateCommands(root, { day, json, evenRetired, oneOf }, registry, io, done);

  for (const command of [root, ...root.commands.flatMap((one) => [one, ...one.commands])]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: io.error })
      .showHelpAfterError("(add --help for what is possible)");
  }
  return root;
};

/** Runs the command line with the arguments after its name. @returns the exit code */
export const keyplan = async (registry: Registry, argv: readonly string[], io: CliIo): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.fine;
  try {
    await program(registry, io, (result) => (code = result)).parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    // Help and version leave commander as errors with code 0; it has written its own messages.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.refused;
    io.error(
      `keyplan: ${error instanceof CliError ? error.message : `something went wrong (${error instanceof Error ? error.message : String(error)}).`}\n`,
    );
    return exitCodes.refused;
  }
};
