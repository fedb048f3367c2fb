/**
 * A table of the plan as data: every column with its id, its headers in both languages, what it holds, who fills it and from which size of
 * a plan on it shows. Import, build, read, forms, list validation and the types of its rows all come from this one description.
 *
 * Ids are stored in workbooks: never rename one. A `computed` column holds a formula and is never written by import or forms.
 */
import type { Text } from "./language";
import type { Vocabulary } from "./words";

/** How much a plan asks for: a table or column shows in its own size and in the larger ones. */
export type Size = "light" | "standard" | "full";

/** The smallest first. */
export const sizes: readonly Size[] = ["light", "standard", "full"];

/** Whether what is marked with one size shows in a plan of another. */
export const showsIn = (mark: Size, plan: Size): boolean => sizes.indexOf(mark) <= sizes.indexOf(plan);

/** What a cell of a column holds. */
export type ColumnKind =
  /** `filled`: a blank reads as an empty text, never as null. */
  | { readonly kind: "text"; readonly filled?: true }
  | { readonly kind: "longText"; readonly filled?: true }
  | { readonly kind: "word"; readonly list: Vocabulary }
  /** Ids separated by semicolons. */
  | { readonly kind: "ids" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly integer?: boolean }
  | { readonly kind: "score" }
  | { readonly kind: "share" }
  | { readonly kind: "money" }
  | { readonly kind: "date" }
  | { readonly kind: "flag" };

/** `key` columns show always; `detail` columns sit in a collapsed outline group until they hold something. */
type ColumnPlace = "key" | "detail";

export interface Column {
  readonly id: string;
  readonly header: Text;
  /** Further headers that import and read recognise, compared without case and blanks. */
  readonly aliases: readonly string[];
  readonly holds: ColumnKind;
  readonly by: "user" | "computed";
  readonly place: ColumnPlace;
  readonly size: Size;
  /** One short line under the header: what to enter, or what the figure means. */
  readonly hint: Text;
  /** Id of the table whose rows this column names. */
  readonly names: string | null;
  /** Stands from the start and says what the row asks for: forms never ask for it. */
  readonly fixed?: true;
  /** The plan's template leaves it out: it stands only where something was entered. */
  readonly hidden?: true;
  /** The plan's template wants it in every row. */
  readonly required?: true;
  /** The plan's template wants nobody to type into it. */
  readonly locked?: true;
  /** Ids of the words that the plan's template offers, where not all of the list are. */
  readonly offered?: readonly string[];
  /** Id of the text column that keeps the unit a file writes behind a word: "Volume (cases)". */
  readonly unitIn?: string;
  /** Names a year or a part of one, as `periods` reads it. */
  readonly period?: true;
  /** Left out of every copy for others. */
  readonly personal?: true;
}

export interface Table {
  /** Stored in workbooks: never rename one. */
  readonly id: string;
  /** Name of the Excel table, the same in every language. */
  readonly name: string;
  /** Further names by which a file is recognised, in either language. */
  readonly fileNames: readonly string[];
  /** `record`: one row, which stands on its sheet as a list of field and value. */
  readonly shape: "rows" | "record";
  readonly columns: readonly Column[];
  /** Column without which a row is empty. */
  readonly identifiedBy: string;
  /** Columns of which one is filled where a row that stands from the start has been answered; without them every row counts. */
  readonly answeredBy?: readonly string[];
  /** Columns that tell rows of the same name apart: an import meets the row of the same name where these agree, as far as they are known. */
  readonly toldApartBy?: readonly string[];
  /** Left out of every copy for others. */
  readonly personal?: true;
  /** Rows that are left out of every copy for others: those with one of these words in a column; and the columns whose texts tell something. */
  readonly personalRows?: { readonly column: string; readonly words: readonly string[]; readonly tell: readonly string[] };
  /** Its rows are people: copies for others call them by the first of these columns that is filled. */
  readonly people?: readonly string[];
  /** Its rows are our rivals: a copy for the customer does not name them. */
  readonly rivals?: true;
  /** Columns of a company that somebody fills: they stand as columns of the user, and files name them by id or either header. */
  readonly own?: readonly { readonly id: string; readonly header: Text }[];
  /** It is about the plan rather than of it (its reviews): snapshots, comparisons and sign-offs leave it out. */
  readonly beside?: true;
}

export const text = { kind: "text" } as const;
export const longText = { kind: "longText" } as const;
/** A text that is never null. */
export const name = { kind: "text", filled: true } as const;
export const longName = { kind: "longText", filled: true } as const;
export const ids = { kind: "ids" } as const;
export const date = { kind: "date" } as const;
export const money = { kind: "money" } as const;
export const share = { kind: "share" } as const;
export const flag = { kind: "flag" } as const;
export const score = { kind: "score" } as const;
export const anyNumber = { kind: "number" } as const;
export const word = (list: Vocabulary) => ({ kind: "word", list }) as const;

type Draft<Id extends string, Holds extends ColumnKind> = readonly [
  id: Id,
  en: string,
  zh: string,
  holds: Holds,
  hintEn: string,
  hintZh: string,
  more?: {
    readonly aliases?: readonly string[];
    readonly size?: Size;
    readonly names?: string;
    readonly unitIn?: string;
    readonly period?: true;
  },
];

interface TypedColumn<Id extends string, Holds extends ColumnKind, By extends Column["by"]> extends Column {
  readonly id: Id;
  readonly holds: Holds;
  readonly by: By;
}

const column =
  <By extends Column["by"]>(by: By, place: ColumnPlace) =>
  <const Id extends string, const Holds extends ColumnKind>([id, en, zh, holds, hintEn, hintZh, more]: Draft<Id, Holds>): TypedColumn<
    Id,
    Holds,
    By
  > => ({
    id,
    header: { en, zh },
    aliases: more?.aliases ?? [],
    holds,
    by,
    place,
    size: more?.size ?? "light",
    hint: { en: hintEn, zh: hintZh },
    names: more?.names ?? null,
    ...(more?.unitIn === undefined ? {} : { unitIn: more.unitIn }),
    ...(more?.period === undefined ? {} : { period: more.period }),
  });

/** A column the user fills and always sees. */
export const key = column("user", "key");
/** A column the user fills, in a group that is closed while nothing stands in it. */
export const detail = column("user", "detail");
/** A column with a formula. */
export const computed = column("computed", "key");
export const computedDetail = column("computed", "detail");

/** A column of rows that stand from the start: what a row asks for. */
export const fixed = <const Id extends string, const Holds extends ColumnKind>(draft: Draft<Id, Holds>) => ({
  ...key<Id, Holds>(draft),
  fixed: true as const,
});

/** A column that is left out of every copy for others. */
export const personal = <C extends Column>(column: C) => ({ ...column, personal: true as const });

/** A table whose columns keep their ids and kinds in its type, so that `RowOf` knows them. */
export const defineTable = <const Id extends string, const Columns extends readonly Column[]>(table: {
  readonly id: Id;
  readonly name: string;
  readonly fileNames?: readonly string[];
  readonly identifiedBy: Columns[number]["id"];
  readonly answeredBy?: readonly Columns[number]["id"][];
  readonly toldApartBy?: readonly Columns[number]["id"][];
  readonly beside?: true;
  readonly personal?: true;
  readonly personalRows?: {
    readonly column: Columns[number]["id"];
    readonly words: readonly string[];
    readonly tell: readonly Columns[number]["id"][];
  };
  readonly people?: readonly Columns[number]["id"][];
  readonly rivals?: true;
  readonly columns: Columns;
}) => ({ ...table, fileNames: table.fileNames ?? [], shape: "rows" as const });

/** A table of one row, as `defineTable`. */
export const defineRecord = <const Id extends string, const Columns extends readonly Column[]>(
  table: Parameters<typeof defineTable<Id, Columns>>[0],
) => ({ ...defineTable(table), shape: "record" as const });

type ValueOf<Holds extends ColumnKind> = Holds extends { readonly filled: true }
  ? string
  : Holds extends { readonly kind: "ids" }
    ? readonly string[]
    : Holds extends { readonly kind: "flag" }
      ? boolean | null
      : Holds extends { readonly kind: "text" | "longText" | "word" }
        ? string | null
        : number | null;

/**
 * A row of a table as rules and figures read it, by column id. Words are ids, dates Excel serials, shares and probabilities 0–1, money in
 * the plan's one currency; null means "not known yet", also where the cell holds something nobody understands. Computed columns are no
 * part of it.
 */
export type RowOf<T extends Table> = {
  readonly [C in Extract<T["columns"][number], { readonly by: "user" }> as C["id"]]: ValueOf<C["holds"]>;
};

/** The value of one cell of a row. */
export type CellOfRow = string | number | boolean | null | readonly string[];

/** A row of a table nobody knows by name. */
export type AnyRow = Readonly<Record<string, CellOfRow>>;

/** Column of a table by its id. @throws where there is none: ids are constants of the code. */
export const columnOf = (table: Table, id: string): Column => {
  const found = table.columns.find((one) => one.id === id);
  if (!found) throw new Error(`The table ${table.id} has no column ${id}.`);
  return found;
};
