/** Columns of the user that an import makes: each name once, in the order they were found. */
import { normalise } from "../../plan/cells/normalise";
import type { Language } from "../../plan/language";
import type { CellContent } from "../../plan/planData";
import type { Table } from "../../plan/table";

/** Longest header Excel accepts in a table, with room for what is put behind. */
const longestHeader = 240;
/** Longest text a cell holds. */
export const maxCellText = 32_767;

const unnamed: Readonly<Record<Language, string>> = { en: "Column", zh: "列" };
const behind: Readonly<Record<"imported" | "further" | "currency", Readonly<Record<Language, string>>>> = {
  imported: { en: "imported", zh: "导入" },
  further: { en: "further", zh: "其他" },
  currency: { en: "currency", zh: "币种" },
};

export const unnamedColumn = (index: number, language: Language): string => `${unnamed[language]} ${index + 1}`;

/** "Stage (imported)". */
export const besideName = (header: string, kind: keyof typeof behind, language: Language): string =>
  `${header} (${behind[kind][language]})`;

export class UserColumns {
  readonly names: string[] = [];
  private readonly taken: Set<string>;
  private readonly given = new Map<string, string>();

  constructor(table: Table, language: Language) {
    this.taken = new Set(table.columns.map((column) => normalise(column.header[language])));
  }

  isTaken(name: string): boolean {
    return this.taken.has(normalise(name));
  }

  /** A new column: "Note", else "Note 2", "Note 3" … Compared as Excel compares headers. */
  add(wanted: string): string {
    const base = wanted.replace(/\s+/g, " ").trim().slice(0, longestHeader);
    let name = base;
    for (let count = 2; this.isTaken(name); count += 1) name = `${base} ${count}`;
    this.taken.add(normalise(name));
    this.names.push(name);
    return name;
  }

  /** The column for a purpose: made when first asked for. */
  for(wanted: string): string {
    const name = this.given.get(wanted) ?? this.add(wanted);
    this.given.set(wanted, name);
    return name;
  }
}

/** Cells of a row by user column. Without a prototype: a header may be called `__proto__`. */
export const noCells = (): Record<string, CellContent> => Object.create(null) as Record<string, CellContent>;

/** A text in pieces that fit a cell. */
export const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / maxCellText)) }, (_, index) =>
    text.slice(index * maxCellText, (index + 1) * maxCellText),
  );
