/** What a plan is made from: which sections it has, how much it asks for, which words are offered and which numbers it starts with. */
import type { Text } from "./language";
import type { Settings } from "./settings";
import type { Size } from "./table";

/** `kam` calls the add-in's functions; `native` uses functions every Excel has wherever a figure can be written so. */
export type FormulaKind = "kam" | "native";

/** How a template has a column of the method. */
export interface TemplateColumn {
  readonly header?: Text;
  readonly hint?: Text;
  /** Left out, unless something stands in it. */
  readonly hidden?: true;
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
}
