/**
 * A plan beside a template: everything that differs, and what conforming will do about it. Worked out before anything is written, so that what
 * is said without changing anything is what happens.
 *
 * Left alone, with the reason: a plan of a later product, one that carries a later version of the template or one in a later form, one of
 * another company's template; the last two only unless the caller wants it so.
 */
import { contentsSheet, findingsSheet, listsSheet } from "../../plan/frame/frameSheets";
import type { StandingWords, WordRow } from "../../plan/frame/lists/layout";
import { foreignKey } from "../../plan/frame/foreign";
import type { Text } from "../../plan/language";
import { showsIn, type Size } from "../../plan/table";
import type { Registry, Section } from "../../plan/section";
import { cellName } from "../../plan/sheet/address";
import type { Template } from "../../plan/template";
import { text } from "../../plan/wording";
import type { TemplateDocument } from "../../templates/document/schema";
import { bothOf } from "../../templates/document/texts";
import { productVersion } from "../product";
import type { PlanReading } from "../read";
import { planColumns, type ColumnsPlan } from "./columnsPlan";
import type { Difference } from "./difference";
import { planFields, type FieldsPlan } from "./fieldsPlan";
import { planFormulas, type FormulasPlan } from "./formulasPlan";
import { lookDifferences } from "./lookDifferences";
import { mayChange, saidBy, type Said } from "./said";
import { isFormula, type Looked } from "./standing";
import { planCellWords, type CellWords } from "./cellWords";
import { planWords, type WordsPlan } from "./wordsPlan";

type RefusalCode = "too-new" | "newer-template" | "other-template";

export interface Refusal {
  readonly code: RefusalCode;
  readonly text: Text;
}

export interface ConformOptions {
  /** A plan that carries a later version goes back to this one. */
  readonly back?: boolean;
  /** A plan of another company's template becomes one of this. */
  readonly adopt?: boolean;
}

const refusals: Readonly<Record<RefusalCode, Text>> = {
  "too-new": text("The plan was made by a later version of Keyplan; it is left as it is.", "此计划由更新版本的 Keyplan 创建，未作更改。"),
  "newer-template": text("The plan carries a later version of the template; it is left as it is.", "此计划的模板版本更新，未作更改。"),
  "other-template": text("The plan was made from another company’s template; it is left as it is.", "此计划出自其他公司的模板，未作更改。"),
};

export interface Conformance {
  readonly looked: Looked;
  readonly before: Said;
  readonly after: Said;
  readonly differences: readonly Difference[];
  readonly words: WordsPlan | null;
  readonly columns: ColumnsPlan;
  readonly fields: FieldsPlan;
  readonly cellWords: CellWords;
  readonly formulas: FormulasPlan;
  /** The plan lacks sheets, sections or columns, or has another size than it is to have. */
  readonly grows: { readonly size: Size; readonly sections: readonly string[] } | null;
}

const isLater = (product: string | null): boolean => product !== null && product.localeCompare(productVersion, "en", { numeric: true }) > 0;

export const refusalOf = (
  reading: PlanReading,
  template: Template,
  { back = false, adopt = false }: ConformOptions = {},
): Refusal | null => {
  const { meta } = reading;
  const refused = (code: RefusalCode): Refusal => ({ code, text: refusals[code] });
  if (reading.tooNew || isLater(meta?.product ?? null) || reading.templateUnusable === "too-new") return refused("too-new");
  if (!meta || meta.company === null) return null;
  if (meta.template !== template.id) return adopt ? null : refused("other-template");
  return (meta.templateVersion ?? 0) > template.version && !back ? refused("newer-template") : null;
};

const said = (
  kind: Difference["kind"],
  template: string,
  stands: string,
  sentence: Text,
  becomes: Difference["becomes"] = "follows",
): Difference => ({
  kind,
  place: null,
  template,
  stands,
  text: sentence,
  becomes,
});

const versionOf = ({ meta, template: old }: PlanReading, template: Template): readonly Difference[] => {
  const [is, was] = [
    `${template.id} ${template.version.toString()}`,
    `${meta?.template ?? old.id} ${(meta?.templateVersion ?? old.version).toString()}`,
  ];
  if ((meta?.company ?? null) === (template.company?.document ?? null) && is === was) return [];
  const kind = old.id === template.id ? "version" : "other-template";
  return [said(kind, is, was, text(`The plan was made from ${was}; the template is ${is}.`, `计划出自 ${was}；模板为 ${is}。`))];
};

const stagesIn = (document: TemplateDocument | null): Text => {
  const names = (document?.process?.stages ?? []).map(({ label }) => bothOf(label));
  return { en: names.map(({ en }) => en).join(" › "), zh: names.map(({ zh }) => zh).join(" › ") };
};

const processOf = (before: Said, after: Said, { language }: PlanReading["plan"]): readonly Difference[] => {
  if (JSON.stringify(before.document?.process) === JSON.stringify(after.document?.process)) return [];
  const [is, was] = [stagesIn(after.document), stagesIn(before.document)];
  const unsaid = text("that of the method", "方法自带的流程");
  const name = (one: Text): Text => (one.en === "" ? unsaid : one);
  return [
    said(
      "process",
      name(is)[language],
      name(was)[language],
      text(`The sales process was ${name(was).en}; it is ${name(is).en}.`, `销售流程原为 ${name(was).zh}，现为 ${name(is).zh}。`),
    ),
  ];
};

/** The size and the sections that the plan is to have. */
const shapeOf = (
  looked: Looked,
  before: Said,
  after: Said,
): { size: Size; sections: readonly string[]; differences: readonly Difference[] } => {
  const { reading } = looked;
  const differences: Difference[] = [];
  const template = after.template;
  const chosen = reading.meta?.sections ?? before.template.sections;
  const own = reading.size !== before.template.size && reading.size !== template.size;
  const keepsSize = own && mayChange(template, "size");
  const size = keepsSize ? reading.size : template.size;
  if (reading.size !== template.size) {
    const sentence = text(
      `The plan is ${reading.size}; the template is ${template.size}.`,
      `计划规模为 ${reading.size}，模板为 ${template.size}。`,
    );
    differences.push(said("size", template.size, reading.size, sentence, keepsSize ? "stays" : "follows"));
  }
  const sections = new Set(chosen);
  for (const { id, name, onRequest } of after.registry.sections) {
    const has = chosen.includes(id);
    const wants = template.sections.includes(id);
    if (onRequest || has === wants) continue;
    const given = wants && before.template.sections.includes(id) && mayChange(template, "sections");
    if (wants && !given) sections.add(id);
    const sentence = wants
      ? text(`The section ${name.en} is missing.`, `缺少部分“${name.zh}”。`)
      : text(`The section ${name.en} is not in the template.`, `模板中没有部分“${name.zh}”。`);
    const [is, stands] = wants ? [name[reading.plan.language], ""] : ["", name[reading.plan.language]];
    differences.push(said(wants ? "section-missing" : "section-added", is, stands, sentence, wants && !given ? "follows" : "stays"));
  }
  return { size, sections: [...sections], differences };
};

/** Sheets of the plan that are gone or called otherwise, and those of the user. */
const sheetsIn = (
  looked: Looked,
  after: Said,
  sections: readonly string[],
  size: Size,
): { lacks: boolean; differences: readonly Difference[] } => {
  const { standing, reading } = looked;
  const { language } = reading.plan;
  const differences: Difference[] = [];
  const always: readonly string[] = [contentsSheet.id, listsSheet.id, findingsSheet.id];
  const has = ({ id, required }: Section): boolean => required === true || sections.includes(id);
  const wanted = after.registry.sheets.filter(({ id }) => {
    const drawn = after.registry.sections.some((one) => one.sheet?.id === id && has(one));
    const of = after.registry.sections.filter((one) => one.sheet?.id === id || one.part?.sheet === id);
    return always.includes(id) || (drawn && of.some((one) => has(one) && showsIn(one.size, size) && !one.onRequest));
  });
  let lacks = false;
  for (const { id, name } of wanted) {
    const stands = standing.sheets.find(({ key }) => key === id);
    if (!stands) {
      lacks = true;
      differences.push(said("sheet-missing", name[language], "", text(`The sheet ${name.en} is missing.`, `缺少工作表“${name.zh}”。`)));
    } else if (stands.name !== name[language])
      differences.push({
        ...said(
          "sheet-renamed",
          name[language],
          stands.name,
          text(`The sheet ${name.en} is called ${stands.name}.`, `工作表“${name.zh}”现名“${stands.name}”。`),
          "stays",
        ),
        place: { sheet: stands.name, address: "A1" },
      });
  }
  const foreign = foreignKey("");
  for (const { key, name } of standing.sheets)
    if (key === null || key.startsWith(foreign))
      differences.push({
        ...said("user-sheet", "", name, text(`${name} is a sheet of the plan’s own.`, `“${name}”是计划自己的工作表。`), "stays"),
        place: { sheet: name, address: "A1" },
      });
  return { lacks, differences };
};

/** Columns of the method that tables lack; the templates and sizes say which. */
const missingColumns = ({ reading }: Looked, after: Said, size: Size): readonly Difference[] =>
  after.registry.tables.flatMap((table) => {
    const placed = reading.places.table(table.id);
    if (!placed || placed.lines) return [];
    const has = new Set(placed.matched.columns.map(({ column }) => column?.id));
    const name = after.registry.sectionOf(table.id)?.name ?? { en: table.id, zh: table.id };
    return table.columns
      .filter(({ id, hidden, size: from }) => !has.has(id) && !hidden && showsIn(from, size))
      .map(({ header }) =>
        said(
          "column-missing",
          header[reading.plan.language],
          "",
          text(`${name.en}: the column “${header.en}” is missing`, `${name.zh}：缺少列“${header.zh}”`),
        ),
      );
  });

/** Formulas of the user that say a word which is called otherwise now: they would find nothing any more. */
const sayOldWords = ({ sheets }: Looked, words: WordsPlan | null): readonly Difference[] => {
  const old = (words?.differences ?? []).filter(
    ({ kind, becomes }) => becomes === "follows" && ["word-renamed", "word-retired", "word-changed"].includes(kind),
  );
  if (old.length === 0) return [];
  const said = old.map(({ stands, template }) => ({ quoted: `"${stands.replaceAll('"', '""')}"`, stands, template }));
  const isOurs = (formula: string): boolean => /KAM[._]/.test(formula.replace(/KAM_\w+(?=\[)/g, ""));
  return sheets.flatMap(({ sheet, cells }) =>
    cells.rows.flatMap((line, down) =>
      line.flatMap((content, across): Difference[] => {
        if (!isFormula(content) || isOurs(content)) return [];
        const found = said.find(({ quoted }) => content.includes(quoted));
        if (!found) return [];
        const place = { sheet: sheet.name, address: cellName(cells.top + down, cells.left + across) };
        const sentence = text(`A formula says “${found.stands}”, which is called otherwise now`, `公式中含“${found.stands}”，该词现已改名`);
        return [{ kind: "formula-says-word", place, template: found.template, stands: content, text: sentence, becomes: "stays" }];
      }),
    ),
  );
};

const placedWords = (plan: WordsPlan, { reading, standing }: Looked): readonly Difference[] => {
  const sheet = standing.sheets.find(({ key }) => key === listsSheet.id)?.name ?? "";
  const place = reading.words?.place;
  return plan.differences.map(({ row, ...one }) => ({
    ...one,
    place:
      row === null || !place
        ? null
        : { sheet, address: cellName(place.first + row, one.kind.startsWith("number") ? place.weight : place.word) },
  }));
};

export const conformanceOf = async (known: Registry, looked: Looked, template: Template): Promise<Conformance> => {
  const { reading } = looked;
  const { language } = reading.plan;
  const before = saidBy(known, reading.template, language);
  const after = saidBy(known, template, language);
  const words = reading.words ? planWords({ standing: reading.words.rows, before, after, language }) : null;
  const standingWords: StandingWords | null =
    words && reading.words ? { rows: words.rows.map(({ row }): WordRow => row), place: reading.words.place } : null;
  const columns = planColumns(reading, before, after);
  const fields = planFields(looked, before, after);
  const changedLists = listsChanged(words);
  const cellWords = planCellWords(looked, columns, words, after);
  const formulas = await planFormulas({ looked, before, after, columns, words: standingWords, changedLists });
  const shape = shapeOf(looked, before, after);
  const sheets = sheetsIn(looked, after, shape.sections, shape.size);
  const lacking = missingColumns(looked, after, shape.size);
  const chosen = reading.meta?.sections ?? before.template.sections;
  const differs = shape.size !== reading.size || shape.sections.length !== chosen.length;
  const grows = differs || sheets.lacks || lacking.length > 0 ? { size: shape.size, sections: shape.sections } : null;
  const differences = [
    ...versionOf(reading, template),
    ...processOf(before, after, reading.plan),
    ...lookDifferences(before, after, language),
    ...shape.differences,
    ...sheets.differences,
    ...lacking,
    ...columns.differences,
    ...fields.differences,
    ...(words ? placedWords(words, looked) : []),
    ...cellWords.differences,
    ...formulas.differences,
    ...sayOldWords(looked, words),
  ];
  return { looked, before, after, differences, words, columns, fields, cellWords, formulas, grows };
};

/** Lists whose rows are others, or called otherwise, than they stand. */
const listsChanged = (words: WordsPlan | null): ReadonlySet<string> => {
  const changed = (words?.differences ?? []).filter(({ kind, becomes }) => kind.startsWith("word") && becomes === "follows");
  const rows = words?.rows ?? [];
  const lists = new Set<string>(words?.renames.keys() ?? []);
  for (const { row, was } of rows) if (was === null) lists.add(row.list);
  for (const { row } of changed)
    if (row !== null) lists.add((rows.find(({ was }) => was === row)?.row.list ?? "").replace(/^retired\./, ""));
  return lists;
};
