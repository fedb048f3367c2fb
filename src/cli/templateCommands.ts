/** The commands of `keyplan template`: what each takes. */
import type { Command, Option } from "commander";
import type { Registry } from "../plan/section";
import { templates } from "../templates/builtIn";
import type { NewOptions, TemplateBuildOptions } from "./template";
import type { PublishOptions } from "./templatePublish";
import type { CliIo, ExitCode } from "./io";

interface Shared {
  readonly day: Option;
  readonly json: Option;
  readonly evenRetired: Option;
  readonly oneOf: <Choice extends string>(...choices: readonly Choice[]) => (value: string) => Choice;
}

const ids = templates.map(({ id }) => id);

export const addTemplateCommands = (
  root: Command,
  { day, json, evenRetired, oneOf }: Shared,
  registry: Registry,
  io: CliIo,
  done: (code: ExitCode) => void,
): void => {
  const group = root
    .command("template")
    .description("templates of a company: one document (.json) to be kept and compared, one workbook (.xltx) to be handed out");

  group
    .command("new")
    .description("begin a template with a built-in one, or with a plan one likes: its structure and settings, and no datum")
    .option(`--base <${ids.join("|")}>`, "built-in template that it begins with", oneOf(...ids))
    .option("--from <plan.xlsx>", "plan that it is made from, in place of --base")
    .option("--with-example", "take the rows of the plan as the example; whoever gets the template can read them")
    .option("--name <text>", "what it is called")
    .requiredOption("--out <file.json>", "document to write")
    .action(async (options: NewOptions) => done(await (await import("./template")).newCommand(registry, options, io)));

  group
    .command("check")
    .description("list what is wrong with a template, each with its place")
    .argument("<file>", "document, or a workbook that carries one")
    .addOption(json)
    .action(async (file: string, options: { json?: boolean }) =>
      done(await (await import("./template")).checkTemplateCommand(registry, file, options, io)),
    );

  group
    .command("diff")
    .description("list what the second template says otherwise than the first")
    .argument("<before>", "document, or a workbook that carries one")
    .argument("<after>", "the other")
    .addOption(json)
    .action(async (before: string, after: string, options: { json?: boolean }) =>
      done(await (await import("./template")).diffCommand(registry, [before, after], options, io)),
    );

  group
    .command("build")
    .description("make the workbook of a template: a double click on it begins a new plan")
    .argument("<file>", "document, or a workbook that carries one")
    .requiredOption("--out <file.xltx>", "template workbook to write")
    .option("--language <en|zh>", "language of its plans; by default the first of the template", oneOf("en", "zh"))
    .option("--with-example", "fill it with the example that the template brings, to be looked at")
    .addOption(evenRetired)
    .addOption(day)
    .action(async (file: string, options: TemplateBuildOptions) =>
      done(await (await import("./template")).buildTemplateCommand(registry, file, options, io)),
    );

  group
    .command("publish")
    .description("put a version of a template into a folder that is handed out: document, workbooks and picture, listed in its index.json")
    .argument("<file>", "document, or a workbook that carries one")
    .argument("<folder>", "folder of templates")
    .addOption(day)
    .action(async (file: string, folder: string, options: PublishOptions) =>
      done(await (await import("./templatePublish")).publishCommand(registry, file, folder, options, io)),
    );

  group
    .command("schema")
    .description("print the JSON Schema of the document, for editors")
    .action(async () => done((await import("./template")).schemaCommand(io)));
};
