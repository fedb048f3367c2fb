/**
 * What a section knows of files that were not made for it: what other systems and other people call its columns, and what their words mean
 * here. Plain data, loaded when somebody imports; import itself (src/import) knows no section by name.
 *
 * A target is written the same way everywhere, in presets and in what is remembered:
 *   "amount"          the id of a column
 *   "name.first"      a part of a person's name (first, middle, last) for that column
 *   "stage, kept"     a column of the user whose words say something of a column of the plan too: a status "Won"
 *   "account name"    a column of the user that names the customer
 *   "record id"       the other system's id of the row
 *   "own column"      kept as a column of the user
 *   "leave out"
 */
import type { Text } from "./language";
import type { Table } from "./table";

/** Systems whose exports are known by their headers. */
export const systemNames = {
  salesforce: { en: "Salesforce", zh: "Salesforce" },
  hubspot: { en: "HubSpot", zh: "HubSpot" },
  pipedrive: { en: "Pipedrive", zh: "Pipedrive" },
  dynamics: { en: "Dynamics 365", zh: "Dynamics 365" },
  zoho: { en: "Zoho CRM", zh: "Zoho CRM" },
  linkedin: { en: "LinkedIn", zh: "领英" },
  outlook: { en: "Outlook", zh: "Outlook" },
  chinese: { en: "a Chinese CRM", zh: "国内 CRM（纷享销客、销售易、企业微信等）" },
} as const satisfies Readonly<Record<string, Text>>;

export type SystemId = keyof typeof systemNames;

/** Headers by the target they go to. */
export type HeadersByTarget = Readonly<Record<string, readonly string[]>>;

/** Cells by column id, as a file of others says them: words by their id, yes and no as truth values. */
export type SaidCells = Readonly<Record<string, string | number | boolean>>;

/** What a word of another system says here. */
export interface WordRule {
  /** Id of the column in whose cells the word stands. */
  readonly column: string;
  readonly spellings: readonly string[];
  readonly sets: SaidCells;
  /** The plan has no cell that says all of it: the word is kept beside, in a column of the user. */
  readonly kept?: true;
  /** What to do about such rows, said once with their number. */
  readonly note?: (count: number) => Text;
}

/** For one table of the section. */
export interface ImportHints {
  readonly table: Table;
  /** Headers of exports, by system: one that has them is recognised by them. */
  readonly systems: Readonly<Partial<Record<SystemId, HeadersByTarget>>>;
  /** What people call the columns beside headers and aliases, in whatever language. */
  readonly names: HeadersByTarget;
  readonly words?: readonly WordRule[];
}
