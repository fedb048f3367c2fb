/**
 * What a section knows of files that were not made for it: what other systems and other people call its columns, and what their words mean
 * here. Plain data, loaded when somebody imports; import itself (src/import) knows no section by name.
 *
 * A target is written the same way everywhere, in presets and in what is remembered: the id of a column ("amount"), a part of a person's name
 * ("name.first"), "record id" (the other system's key of the row), "own column" or "leave out". The last three hold a blank or stand for
 * themselves, so that no column id can be one of them.
 */
import type { Text } from "./language";
import type { Table } from "./table";

/** Systems whose exports are known by their headers. */
export const systemNames = {
  salesforce: "Salesforce",
  hubspot: "HubSpot",
  pipedrive: "Pipedrive",
  dynamics: "Dynamics 365",
  zoho: "Zoho CRM",
  linkedin: "LinkedIn",
  outlook: "Outlook",
  chinese: "纷享销客、销售易、企业微信",
} as const;

export type SystemId = keyof typeof systemNames;

/** Headers by the target they go to. */
export type HeadersByTarget = Readonly<Record<string, readonly string[]>>;

/** What a word of another system says here: cells by column id, words as ids, yes and no as truth values. */
export interface WordRule {
  /** Id of the column in whose cells the word stands. */
  readonly column: string;
  readonly spellings: readonly string[];
  readonly sets: Readonly<Record<string, string | number | boolean>>;
  /** The word is kept beside, in a column of the user: the plan has no cell that says all of it. */
  readonly kept?: true;
  /** What to do about such rows, said once with their number. */
  readonly note?: (count: number) => Text;
}

export interface ImportHints {
  readonly table: Table;
  /** Headers of exports, by system: one that has them is recognised by them. */
  readonly systems: Readonly<Partial<Record<SystemId, HeadersByTarget>>>;
  /** What people call the columns beside headers and aliases, in whatever language. */
  readonly names: HeadersByTarget;
  readonly words?: readonly WordRule[];
}
