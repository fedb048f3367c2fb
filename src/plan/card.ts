/**
 * Everything the plan says about one row — a person, an opportunity — section by section: what its own section says, what others conclude
 * about it, and the rows of others that name it. Findings about the row come first.
 */
import type { Finding } from "./finding";
import type { Language, Text } from "./language";
import { normalise } from "./cells/normalise";
import { severityWords } from "./commonWords";
import { nameOfRow, rowsOf, type Plan } from "./plan";
import type { CardLine, CardModule, Registry, Section } from "./section";
import type { AnyRow, CellOfRow, Column, Table } from "./table";
import { joinNames, numberText } from "./wording";
import { labelOf } from "./words";
import { isoOf } from "./cells/dateText";

export interface CardBlock {
  /** Id of the section, and what it is called. */
  readonly section: string;
  readonly title: Text;
  readonly lines: readonly CardLine[];
}

/** Tables whose rows others name, and so have a card. */
export const cardTables = ({ tables }: Registry): ReadonlySet<string> =>
  new Set(tables.flatMap(({ columns }) => columns.flatMap(({ names }) => (names === null ? [] : [names]))));

/** A cell in words, or null where it is blank. */
const shown = ({ holds }: Column, value: CellOfRow, language: Language): string | null => {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (Array.isArray(value)) return joinNames(value, language);
  if (holds.kind === "word") return labelOf(holds.list, String(value), language);
  if (holds.kind === "date" && typeof value === "number") return isoOf(value);
  if (holds.kind === "share" && typeof value === "number") return `${numberText(value * 100, 0)} %`;
  if (typeof value === "boolean") return value ? "✓" : "✗";
  return String(value);
};

const namesIn = (value: CellOfRow): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

/** What a row says besides its name: its first few cells that hold something. */
const inShort = (table: Table, row: AnyRow, without: string, language: Language): string =>
  table.columns
    .filter((column) => column.by === "user" && column.id !== table.identifiedBy && column.id !== without && column.place === "key")
    .flatMap((column) => shown(column, row[column.id] ?? null, language) ?? [])
    .slice(0, 3)
    .join(" · ");

/** Rows of a section that name the row, each by its own name. */
const naming = (section: Section, plan: Plan, about: Table, name: string, language: Language): readonly CardLine[] =>
  section.tables.flatMap((table) => {
    const columns = table.columns.filter(({ names }) => names === about.id);
    return rowsOf(plan, table).flatMap((row, index) => {
      const column = columns.find(({ id }) => namesIn(row[id] ?? null).some((one) => normalise(one) === normalise(name)));
      if (!column) return [];
      const own = column.id === table.identifiedBy ? "" : nameOfRow(table, row);
      const text = [own, inShort(table, row, column.id, language)].filter((part) => part !== "").join(" · ");
      return [{ label: column.header, text, place: { table: table.id, row: index, column: column.id } }];
    });
  });

const ofFinding = (finding: Finding, language: Language): CardLine => ({
  label: severityWords.terms.find(({ id }) => id === finding.severity)?.label ?? { en: "", zh: "" },
  text: `${finding.text[language]} — ${finding.next[language]}`,
  place: finding.row === null ? null : { table: finding.table, row: finding.row, column: finding.column },
  tone: finding.severity === "blocker" ? "bad" : "attention",
});

/** The row's own cells that hold something. */
const own = (table: Table, row: AnyRow, index: number, language: Language): readonly CardLine[] =>
  table.columns
    .filter(({ by, id }) => by === "user" && id !== table.identifiedBy)
    .flatMap((column) => {
      const text = shown(column, row[column.id] ?? null, language);
      return text === null ? [] : [{ label: column.header, text, place: { table: table.id, row: index, column: column.id } }];
    });

export interface CardRequest {
  readonly registry: Registry;
  /** Cards of sections that were loaded, by section. */
  readonly modules: Readonly<Record<string, CardModule>>;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly table: Table;
  readonly row: number;
  readonly today: number;
  readonly language: Language;
}

export const cardOf = ({ registry, modules, plan, findings, table, row: index, today, language }: CardRequest): readonly CardBlock[] => {
  const row = rowsOf(plan, table)[index];
  if (!row) return [];
  const name = nameOfRow(table, row);
  return registry.sections
    .map((section): CardBlock => {
      const said = modules[section.id]?.about[table.id]?.(plan as never, name, today, language);
      const mine = section.tables.some(({ id }) => id === table.id);
      const found = mine
        ? findings.filter((one) => one.table === table.id && one.row === index).map((one) => ofFinding(one, language))
        : [];
      const lines = [
        ...found,
        ...(said ?? (mine ? [] : naming(section, plan, table, name, language))),
        ...(mine ? own(table, row, index, language) : []),
      ];
      return { section: section.id, title: section.name, lines };
    })
    .filter(({ lines }) => lines.length > 0);
};

/** The cards of the sections, loaded. */
export const cardModules = async (registry: Registry): Promise<Readonly<Record<string, CardModule>>> =>
  Object.fromEntries(
    await Promise.all(registry.sections.flatMap(({ id, card }) => (card ? [card().then((module) => [id, module] as const)] : []))),
  );
