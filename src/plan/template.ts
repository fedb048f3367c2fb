/** What a plan is made from: which sections it has, how much it asks for, which words are offered and which numbers it starts with. */
import type { Text } from "./language";
import type { Cells } from "./planData";
import type { Settings } from "./settings";
import type { ColumnKind, Size } from "./table";

/** `kam` calls the add-in's functions; `native` uses functions every Excel has wherever a figure can be written so. */
export type FormulaKind = "kam" | "native";

/** How a template has a column of the method. */
export interface TemplateColumn {
  readonly header?: Text;
  readonly hint?: Text;
  /** Left out, unless something stands in it. */
  readonly hidden?: true;
  /** A row without it is a finding. */
  readonly required?: true;
  /** Excel refuses what somebody types into a cell of it. */
  readonly locked?: true;
}

/** A column of the company's own: a column of the user that the template knows. */
export interface OwnTemplateColumn {
  readonly id: string;
  readonly header: Text;
  readonly hint: Text;
  readonly holds: ColumnKind;
  /** With "=", columns of its table by id in braces: "={amount}*{probability}". */
  readonly formula?: string;
}

/** A column of its table in the formula of an own column. */
export const columnInBraces = /\{([A-Za-z][\w-]*)\}/g;

/** A word of the method as the company calls it. */
export interface OwnWord {
  readonly label?: Text;
  readonly spellings?: readonly string[];
}

/** What a company says besides; built-in templates leave all of it as the product has it. */
export interface CompanyParts {
  /** The document that a plan carries, so that it is known wherever the plan goes. */
  readonly document: string;
  /** Id of the built-in template that it begins with. */
  readonly base: string;
  readonly state: "draft" | "active" | "retired";
  /** Words by list and id. */
  readonly words: Readonly<Record<string, Readonly<Record<string, OwnWord>>>>;
  readonly ownColumns: Readonly<Record<string, readonly OwnTemplateColumn[]>>;
  /** What is said of the stages of the process, in its order. */
  readonly stages: readonly { readonly proof?: Text; readonly work?: Text; readonly buyer?: Text }[];
  /** One line on the sheet and in the pane, by section. */
  readonly guidance: Readonly<Record<string, Text>>;
  /** Rows that stand from the start, by table. */
  readonly rows: Readonly<Record<string, readonly Cells[]>>;
  /** What a plan is filled with to be looked at; null where that of the built-in template does. `day` as yyyy-mm-dd. */
  readonly example: { readonly day: string | null; readonly rows: Readonly<Record<string, readonly Cells[]>> } | null;
  /** Colours as #RRGGBB, the logo as a PNG in base64; null where the product's own stay. */
  readonly look: { readonly brand: string | null; readonly accent: string | null; readonly logo: string | null };
  readonly locks: { readonly sheets: readonly string[]; readonly password: string | null };
  /** What a manager may change. */
  readonly may: Readonly<Record<"words" | "numbers" | "sections" | "size", boolean>>;
  /** How files are read, by table and header. */
  readonly mappings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Template {
  /** Stored in workbooks: never rename. */
  readonly id: string;
  /** A change that existing plans must follow gets the next number and a migration. */
  readonly version: number;
  readonly name: Text;
  readonly purpose: Text;
  /** Ids of sections; those a registry does not know are left out. */
  readonly sections: readonly string[];
  /** Those that came with a later version of the product: a plan made before has them as soon as its size changes. */
  readonly since?: Readonly<Record<string, readonly string[]>>;
  readonly size: Size;
  /** Smallest size of a plan that shows a section, by its id, where that is another than the section's own. */
  readonly sizes?: Readonly<Record<string, Size>>;
  /** Ids of sections that lead, the first first: on the Summary before people, value and deals, and where an empty plan begins. */
  readonly leads?: readonly string[];
  /** Columns that are called otherwise or left out, by id of the table and the column. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, TemplateColumn>>>>;
  /** Words offered, by id of the list, where not all of them are. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
  /** A sketch of what the plan looks like, as the outlines of SVG paths on 72 × 48: what is thin, what is filled, what stands out. */
  readonly picture: { readonly lines: string; readonly fills: string; readonly accents: string };
  /** How figures are computed; by the functions KAM.* unless said. */
  readonly formulas?: FormulaKind;
  /** Numbers that differ from the defaults. */
  readonly settings: Settings;
  readonly company?: CompanyParts;
}
