/**
 * Steps 3 and 4 of an import as data: which table of the plan a source is, where each of its columns goes, how their values are read, and
 * the rows that come of it. Everything here is plain and can be shown, changed and kept.
 *
 *   knowledge = await importKnowledge(registry)                         what the plan's sections know of files of others
 *   mapping   = proposeMapping(knowledge, source, {memory})              a proposal, each column with its reason
 *   mapping   = withTarget(mapping, index, target) | asTable(knowledge, source, tableId, {memory})
 *   draft     = draftImport(knowledge, source, mapping, {language, answers})    rows, decisions, issues
 *   memory    = remembered(memory, draft)
 *
 * An answer is the id of one of a decision's alternatives, by the decision's id. Nothing is lost where a question stays open: the cell keeps what
 * stood in the file.
 */
import type { ImportHints, SaidCells, SystemId } from "../plan/importHints";
import type { DateOrder } from "../plan/cells/dateText";
import type { Text } from "../plan/language";
import type { TableData } from "../plan/planData";
import type { Table } from "../plan/table";
import type { ImportIssue } from "./importIssue";

/** The tables of the plan and what their sections know of files of others. */
export interface ImportKnowledge {
  readonly tables: readonly Table[];
  readonly hints: readonly ImportHints[];
}

export type NamePart = "first" | "middle" | "last";

/** Where a column of the source goes. */
export type ColumnTarget =
  | { readonly kind: "column"; readonly column: string }
  /** Parts of a name become one; the column is that of the whole name. */
  | { readonly kind: "part"; readonly column: string; readonly part: NamePart }
  /** The other system's id of the row: no column of the plan, but what the next import finds the row by. */
  | { readonly kind: "key" }
  /**
   * Kept as a column of the user. `account`: it names the customer. `words`: what its words say of a column of the plan is read as well
   * (a status "Won" of the stage). `company`: id of the company's own column that it is, whatever it is called in the file.
   */
  | { readonly kind: "own"; readonly name: string; readonly account?: true; readonly words?: string; readonly company?: string }
  | { readonly kind: "leave-out" };

export interface ColumnMapping {
  /** Place in the source's header and in the cells of its rows. */
  readonly index: number;
  /** As written; empty where the column has none. */
  readonly header: string;
  /** Up to three different values. */
  readonly samples: readonly string[];
  readonly target: ColumnTarget;
  /** Why, in one line. */
  readonly why: Text;
  /** False where somebody should look. */
  readonly sure: boolean;
  /** What decided: how quietly it may be said. */
  readonly by: "memory" | "own-header" | "preset" | "name" | "contents" | "system" | "nothing" | "twice" | "user";
}

export interface TableMapping {
  /** Name of the source. */
  readonly source: string;
  /** Table of the plan; null where the source is kept as a sheet of its own. */
  readonly tableId: string | null;
  readonly why: Text;
  readonly sure: boolean;
  /** The system whose export it is. */
  readonly preset: SystemId | null;
  /** One for each column of the source, in its order. Empty for a list of field and value, and where there is no table. */
  readonly columns: readonly ColumnMapping[];
  /** A table of one row, written as a list of field and value. */
  readonly fieldList: boolean;
  /** Further tables it could be, the likeliest first. */
  readonly others: readonly string[];
}

type DecisionKind = "date-order" | "month-day" | "decimal-mark" | "share" | "currency" | "word" | "name";

/** How the values of a column were read, or a question about it. */
export interface Decision {
  /** The same for the same column, or word, of the same source. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** Index of the column in the source. */
  readonly column: number;
  readonly header: string;
  /** The word it is about, as typed. */
  readonly word: string | null;
  /** How many cells it concerns. */
  readonly count: number;
  /** One line: what was taken and what it was taken from; a question where it is open. */
  readonly text: Text;
  /** Nothing in the file decides: to be asked. Until then cells stay as they were typed. */
  readonly open: boolean;
  /** Id of the alternative in force. */
  readonly chosen: string;
  /** What else it could be, the one in force included; fewer than two where there is no choice. */
  readonly alternatives: readonly { readonly id: string; readonly label: Text }[];
}

/** By id of the decision: id of the alternative. */
export type Answers = Readonly<Record<string, string>>;

export interface ImportDraft {
  readonly mapping: TableMapping;
  readonly decisions: readonly Decision[];
  readonly data: TableData;
  /** For each row of the data: the other system's id of it, or null. */
  readonly keys: readonly (string | null)[];
  /** For each row of the data: the customer it names, or null. */
  readonly accounts: readonly (string | null)[];
  /** For each row of the data: its number in the source. */
  readonly rowNumbers: readonly number[];
  /** Currencies found beside the amounts, by their code, the most frequent first. */
  readonly currencies: readonly string[];
  /** What to do about rows, beyond their cells. */
  readonly notes: readonly Text[];
  readonly issues: readonly ImportIssue[];
}

/** How the numbers of a share are meant: 50 or 0.5 for one half. */
export type ShareForm = "percent" | "share";

/**
 * What is remembered of a column: its target alone, or with how its values are read. Words of the file by the word or the cells they stand for;
 * "as typed" where they are to stay.
 */
export type RememberedColumn =
  | string
  | {
      readonly column: string;
      readonly dates?: DateOrder;
      readonly decimals?: "." | ",";
      readonly shares?: ShareForm;
      /** Which day a month alone stands for. */
      readonly months?: "first" | "last";
      /** Names written "Ruiz, Ana". */
      readonly names?: "turned" | "as-typed";
      readonly words?: Readonly<Record<string, string | SaidCells>>;
    };

/** `{"opportunities": {"Betrag": "amount"}}`: by table of the plan and header of the source. */
export type MappingMemory = Readonly<Record<string, Readonly<Record<string, RememberedColumn>>>>;
