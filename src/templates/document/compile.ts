/**
 * A document → the template that builds, judges and shows plans: the built-in one it begins with, and what the company says otherwise.
 *
 * The process of a company takes the shape of the method's process with as many stages: its stages and milestones are those words, called
 * otherwise.
 */
import { listsSheet } from "../../plan/frame/frameSheets";
import type { Cells } from "../../plan/planData";
import type { Settings } from "../../plan/settings";
import { mergedSettings } from "../../plan/settings";
import { anyNumber, date, flag, longText, money, share, text as plainText, word, type ColumnKind } from "../../plan/table";
import type { CompanyParts, OwnTemplateColumn, OwnWord, Template, TemplateColumn } from "../../plan/template";
import { text } from "../../plan/wording";
import { vocabulary } from "../../plan/words";
import { processes, stagesOffered, type SalesProcess } from "../../sections/opportunities/processes";
import { milestoneWords, stageWords } from "../../sections/opportunities/words";
import { targetThresholds } from "../../sections/targets/settings";
import { templateById } from "../builtIn";
import { milestonesOf } from "../process";
import type { OwnColumn, TemplateDocument } from "./schema";
import { bothOf } from "./texts";

type OwnWords = Readonly<Record<string, Readonly<Record<string, OwnWord>>>>;

const mapped = <In, Out>(
  record: Readonly<Record<string, In>> | undefined,
  make: (value: In, key: string) => Out,
): Readonly<Record<string, Out>> => Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, make(value, key)]));

const listed = (one: OwnColumn, table: string): ColumnKind => {
  const id = `own.${table}.${one.id}`;
  const { en, zh } = bothOf(one.header);
  const terms = (one.words ?? []).map((said, index) => ({ id: `${one.id}-${(index + 1).toString()}`, label: bothOf(said) }));
  return word({ ...vocabulary(id, en, zh, terms), listed: true });
};

const kindOf = (one: OwnColumn, table: string): ColumnKind => {
  switch (one.kind) {
    case "text":
      return plainText;
    case "longText":
      return longText;
    case "number":
      return anyNumber;
    case "money":
      return money;
    case "share":
      return share;
    case "date":
      return date;
    case "flag":
      return flag;
    case "list":
      return listed(one, table);
  }
};

const ownColumn = (one: OwnColumn, table: string): OwnTemplateColumn => ({
  id: one.id,
  header: bothOf(one.header),
  hint: one.hint === undefined ? text("Your company’s own column", "公司自有列") : bothOf(one.hint),
  holds: kindOf(one, table),
  ...(one.formula === undefined ? {} : { formula: one.formula }),
});

/** The shape with as many stages; the schema has none that fits no shape. */
export const shapeOf = ({ process }: TemplateDocument): SalesProcess | null =>
  process ? (processes.find(({ stages }) => stages.length === process.stages.length) ?? null) : null;

/** Stages and milestones as the process calls them. */
const processWords = ({ process }: TemplateDocument, shape: SalesProcess | null): OwnWords => {
  if (!process || !shape) return {};
  const by = (id: (index: number) => string, called: (index: number) => OwnWord): Readonly<Record<string, OwnWord>> =>
    Object.fromEntries(process.stages.map((_stage, index) => [id(index), called(index)]));
  return {
    [stageWords.id]: by(
      (index) => shape.stages[index]?.id ?? "",
      (index) => ({ label: bothOf(process.stages[index]?.label ?? "") }),
    ),
    [milestoneWords.id]: by(
      (index) => shape.stages[index]?.milestone ?? "",
      (index) => ({ label: bothOf(process.stages[index]?.milestone ?? "") }),
    ),
  };
};

const ownWords = (document: TemplateDocument, shape: SalesProcess | null): OwnWords => {
  const said = mapped(document.words, ({ own }) =>
    mapped(own, ({ label, spellings }) => ({
      ...(label === undefined ? {} : { label: bothOf(label) }),
      ...(spellings === undefined ? {} : { spellings }),
    })),
  );
  const ofProcess = processWords(document, shape);
  return { ...said, ...mapped(ofProcess, (words, list) => ({ ...said[list], ...words })) };
};

const probabilities = ({ process }: TemplateDocument, shape: SalesProcess | null): Settings =>
  process && shape
    ? { [stageWords.id]: Object.fromEntries(shape.stages.map(({ id }, index) => [id, process.stages[index]?.probability ?? 0])) }
    : {};

const fiscalYear = ({ fiscalYearStart }: TemplateDocument): Settings =>
  fiscalYearStart === undefined ? {} : { [targetThresholds.id]: { fiscalStart: fiscalYearStart } };

type Columns = NonNullable<Template["columns"]>;

/** The columns of the milestones, called as the process calls them. */
const milestoneColumns = ({ process }: TemplateDocument, shape: SalesProcess | null): Columns => {
  if (!process || !shape) return {};
  const usual = milestonesOf(shape.id);
  const own = mapped(usual, (column, id): TemplateColumn => {
    const number = /^milestone(\d)$/.exec(id)?.[1] ?? "0";
    const stage = process.stages[Number(number) - 1];
    if (!stage) return column;
    const proof = bothOf(stage.proof ?? stage.milestone);
    return { header: bothOf(stage.milestone), hint: text(`Milestone ${number}: ${proof.en}`, `里程碑 ${number}：${proof.zh}`) };
  });
  return { opportunities: own };
};

const columnsIn = (document: TemplateDocument, base: Columns): Columns => {
  const said = mapped(document.columns, (columns) =>
    mapped(columns, ({ header, hint, hidden, required, locked }): TemplateColumn => ({
      ...(header === undefined ? {} : { header: bothOf(header) }),
      ...(hint === undefined ? {} : { hint: bothOf(hint) }),
      ...(hidden ? { hidden } : {}),
      ...(required ? { required } : {}),
      ...(locked ? { locked } : {}),
    })),
  );
  const tables = new Set([...Object.keys(base), ...Object.keys(said)]);
  return Object.fromEntries(
    [...tables].map((table) => {
      const ids = new Set([...Object.keys(base[table] ?? {}), ...Object.keys(said[table] ?? {})]);
      return [table, Object.fromEntries([...ids].map((id) => [id, { ...base[table]?.[id], ...said[table]?.[id] }]))];
    }),
  );
};

/** What the plan's currency adds to the rows from the start. */
const rowsIn = ({ rows, currency }: TemplateDocument): CompanyParts["rows"] => {
  const said: Record<string, readonly Cells[]> = { ...rows };
  if (currency === undefined) return said;
  return { ...said, account: [{ currency, ...said["account"]?.[0] }] };
};

/** Numbers or words that nobody may change lock their sheet. */
const lockedIn = ({ locks, may }: TemplateDocument): readonly string[] => [
  ...new Set([...(locks?.sheets ?? []), ...(may?.numbers === false || may?.words === false ? [listsSheet.id] : [])]),
];

/** The template of a document whose names have been judged; what no registry knows does nothing. */
export const compileDocument = (document: TemplateDocument): Template => {
  const base = templateById(document.base);
  const shape = shapeOf(document);
  const company: CompanyParts = {
    document: JSON.stringify(document),
    base: base.id,
    state: document.state,
    words: ownWords(document, shape),
    ownColumns: mapped(document.ownColumns, (columns, table) => columns.map((one) => ownColumn(one, table))),
    stages: (document.process?.stages ?? []).map(({ proof, work, buyer }) => ({
      ...(proof === undefined ? {} : { proof: bothOf(proof) }),
      ...(work === undefined ? {} : { work: bothOf(work) }),
      ...(buyer === undefined ? {} : { buyer: bothOf(buyer) }),
    })),
    guidance: mapped(document.guidance, bothOf),
    rows: rowsIn(document),
    example: document.example ? { day: document.example.day ?? null, rows: document.example.rows } : null,
    look: { brand: document.look?.brand ?? null, accent: document.look?.accent ?? null, logo: document.look?.logo ?? null },
    locks: { sheets: lockedIn(document), password: document.locks?.password ?? null },
    may: {
      words: document.may?.words ?? true,
      numbers: document.may?.numbers ?? true,
      sections: document.may?.sections ?? true,
      size: document.may?.size ?? true,
    },
    mappings: document.mappings ?? {},
  };
  return {
    ...base,
    id: document.id,
    version: document.version,
    name: bothOf(document.name),
    purpose: bothOf(document.purpose),
    sections: document.sections ?? base.sections,
    size: document.size,
    sizes: { ...base.sizes, ...document.sizes },
    ...(document.leads ? { leads: document.leads } : {}),
    columns: columnsIn(document, { ...base.columns, ...milestoneColumns(document, shape) }),
    offers: {
      ...base.offers,
      ...Object.fromEntries(Object.entries(document.words ?? {}).flatMap(([list, { offered }]) => (offered ? [[list, offered]] : []))),
      ...(shape ? { [stageWords.id]: stagesOffered(shape) } : {}),
    },
    ...(document.formulas ? { formulas: document.formulas } : {}),
    settings: [document.numbers ?? {}, fiscalYear(document), probabilities(document, shape)].reduce(mergedSettings, base.settings),
    company,
  };
};
