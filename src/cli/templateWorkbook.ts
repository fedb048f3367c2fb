/** The workbook of a template: an empty plan made from it, which carries it and knows how the company's files are read. */
import { readMemory } from "../import/columns/memory";
import type { MappingMemory } from "../import/mapping";
import type { Workbook } from "../host/model/state";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import type { Template } from "../plan/template";
import { companyExample } from "../templates/companyExample";
import { buildPlan } from "../workbook/build/buildPlan";
import { followCalendar } from "../workbook/build/followCalendar";
import { WorkbookError } from "../workbook/errors";
import { keepMappingMemory } from "../workbook/importMemory";
import { inEmbeddedExcel } from "./embeddedPlan";
import { CliError, type CliIo } from "./io";

/** How the company's files are read, as far as it is understood. */
export const mappingsOf = ({ company }: Template): MappingMemory => readMemory(company?.mappings ?? {}) ?? {};

/** @throws CliError where it cannot be built. */
export const templateWorkbook = (
  registry: Registry,
  template: Template,
  { language, now, withExample = false }: { readonly language: Language; readonly now: () => number; readonly withExample?: boolean },
  io: CliIo,
): Promise<Workbook> =>
  inEmbeddedExcel(registry, { now, language }, async (excel) => {
    try {
      const example = withExample ? companyExample(registry, template, language, Math.floor(now())) : null;
      const data = example ?? { language, tables: {}, foreign: [] };
      await buildPlan(registry, { data, template, asOf: Math.floor(now()) }, ({ sheet, done, total }) => {
        io.error(`[${done.toString()}/${total.toString()}] ${sheet}\n`);
      });
      await followCalendar();
      const mappings = mappingsOf(template);
      if (Object.keys(mappings).length > 0) await keepMappingMemory(JSON.stringify(mappings));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { text, detail } = error.problem;
      throw new CliError(`${text[io.language]}${detail === "" ? "" : ` (${detail})`}`);
    }
    await excel.calculator.settled();
    return excel.workbook;
  });
