/**
 * What a manager has set otherwise than the template of the plan: words and numbers of the lists, size and sections. Each is shown with what
 * the template says, and goes back to it with one click, cells that say the manager's word included.
 */
import { forCell } from "../../plan/cells/cellText";
import { normalise } from "../../plan/cells/normalise";
import { wordsTableName } from "../../plan/frame/lists/layout";
import type { Text } from "../../plan/language";
import type { Registry } from "../../plan/section";
import { sizeWords } from "../../plan/commonWords";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { growPlan } from "../build/resizePlan";
import { problemOf, WorkbookError } from "../errors";
import type { PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { wordPosition } from "../settings";
import { writeInParts } from "../writeInParts";
import { planCellWords } from "./cellWords";
import { planColumns } from "./columnsPlan";
import { mayChange, saidBy } from "./said";
import { look } from "./standing";
import { protectAgain, unprotect } from "./writeConformance";

export interface ChangedSetting {
  readonly kind: "number" | "word" | "size" | "section";
  /** Id of the list; of the section for a section; "" for the size. */
  readonly list: string;
  /** Id of the word. */
  readonly id: string;
  readonly template: string | number;
  readonly stands: string | number;
  readonly text: Text;
  /** Whether the template lets managers change it. */
  readonly allowed: boolean;
  /** Whether `resetSetting` takes it back: a section that the template does not have stays with what is in it. */
  readonly resets: boolean;
}

/** Everything that is set otherwise, in the order of the lists. */
export const settingsChanged = (known: Registry, reading: PlanReading): readonly ChangedSetting[] => {
  const { template, words, size, meta, plan } = reading;
  const said = saidBy(known, template, plan.language);
  const changed: ChangedSetting[] = [];
  if (size !== template.size) {
    const name = (one: string, language: "en" | "zh"): string => labelOf(sizeWords, one, language);
    const sentence = text(
      `Size: ${name(size, "en")} instead of ${name(template.size, "en")}`,
      `规模：${name(size, "zh")}，模板为 ${name(template.size, "zh")}`,
    );
    const allowed = mayChange(template, "size");
    changed.push({ kind: "size", list: "", id: "", template: template.size, stands: size, text: sentence, allowed, resets: true });
  }
  const chosen = meta?.sections ?? template.sections;
  for (const { id, name, required, onRequest } of said.registry.sections) {
    const [has, wants] = [chosen.includes(id), template.sections.includes(id)];
    if (required || onRequest || has === wants) continue;
    const sentence = has
      ? text(`${name.en}: not in the template`, `${name.zh}：模板中没有`)
      : text(`${name.en}: left out`, `${name.zh}：未包含`);
    const allowed = mayChange(template, "sections");
    changed.push({
      kind: "section",
      list: id,
      id: "",
      template: wants ? id : "",
      stands: has ? id : "",
      text: sentence,
      allowed,
      resets: wants,
    });
  }
  for (const row of words?.rows ?? []) {
    const wanted = said.rows.find(({ list, id }) => list === row.list && id === row.id);
    const list = said.lists.find(({ id }) => id === row.list)?.label;
    if (!wanted || !list) continue;
    const place = { list: row.list, id: row.id };
    if (row.word !== wanted.word && row.word !== "") {
      const sentence = text(`${list.en}: “${row.word}” instead of “${wanted.word}”`, `${list.zh}：“${row.word}”，模板为“${wanted.word}”`);
      const allowed = mayChange(template, "words");
      changed.push({ kind: "word", ...place, template: wanted.word, stands: row.word, text: sentence, allowed, resets: true });
    }
    if (row.weight !== null && wanted.weight !== null && row.weight !== wanted.weight) {
      const [is, was] = [row.weight.toString(), wanted.weight.toString()];
      const sentence = text(`${list.en}, ${wanted.word}: ${is} instead of ${was}`, `${list.zh}，${wanted.word}：${is}，模板为 ${was}`);
      const allowed = mayChange(template, "numbers");
      changed.push({ kind: "number", ...place, template: wanted.weight, stands: row.weight, text: sentence, allowed, resets: true });
    }
  }
  return changed;
};

const resetOnLists = (known: Registry, { kind, list, id, stands, template }: ChangedSetting): Promise<void> =>
  runExcel(async (context) => {
    const looked = await look(context, known);
    const { reading, standing } = looked;
    if (reading.tooNew) throw new WorkbookError(problemOf("too-new"));
    const table = standing.tables.find(({ name }) => name.toLowerCase() === wordsTableName.toLowerCase());
    const at = reading.words?.rows.findIndex((row) => row.list === list && row.id === id) ?? -1;
    const row = reading.words?.rows[at];
    if (!table || !row) throw new WorkbookError(problemOf("not-found", `${list}/${id}`));
    if ((kind === "word" ? row.word : row.weight) !== stands) throw new WorkbookError(problemOf("changed-meanwhile"));
    const said = saidBy(known, reading.template, reading.plan.language);
    const columns = planColumns(reading, said, said);
    const renames = new Map(kind === "word" ? [[list, new Map([[normalise(String(stands)), String(template)]])]] : []);
    const { cells } = planCellWords(looked, columns, { rows: [], renames, gone: new Map(), differences: [] }, said);
    const password = reading.template.company?.locks.password ?? null;
    const opened = await unprotect(
      context,
      standing.sheets.filter(({ key }) => key !== null).map((sheet) => sheet.id),
      password,
    );
    try {
      const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
      body.getCell(at, wordPosition(table, kind === "word" ? "word" : "weight")).values = [[forCell(template)]];
      await writeInParts(
        context,
        cells.map(({ sheetId, ...one }) => ({
          ...one,
          sheet: context.workbook.worksheets.getItem(sheetId),
          inputs: one.inputs.map((input) => forCell(input)),
        })),
      );
      await context.sync();
    } finally {
      await protectAgain(context, opened);
    }
  });

/**
 * Takes one setting back to what the template says.
 * @throws WorkbookError; `changed-meanwhile` where it is no longer what was shown
 */
export const resetSetting = async (known: Registry, reading: PlanReading, setting: ChangedSetting, asOf: number): Promise<void> => {
  const { template, meta, size } = reading;
  const chosen = meta?.sections ?? template.sections;
  if (setting.kind === "size") await growPlan(known, template.size, chosen, asOf);
  else if (setting.kind === "section") await growPlan(known, size, [...chosen, setting.list], asOf);
  else await resetOnLists(known, setting);
};
