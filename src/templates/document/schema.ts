/**
 * A template of a company as data: what `keyplan template check` accepts, what the editor makes, what a template workbook carries inside.
 *
 * It says how it differs from a built-in template (`base`). Texts may be given in one language only; the other then shows the same.
 * Everything is bounded, so that no file makes the pane or the command line slow.
 */
import * as z from "zod/mini";
import { sizes } from "../../plan/table";

/** Of the document; a change that existing files must follow gets the next number and a migration. */
export const documentFormat = 1;

/** The most characters of a text, and the most entries of a list. */
const longestText = 1000;
const longestName = 80;
const longestList = 400;
/** A picture as base64: 150 kB of PNG. */
const longestLogo = 200_000;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Kebab-case, stored in plans. */
export const ownId = z.string().check(z.regex(idPattern), z.maxLength(60));
/** An id of the method. */
const knownId = z.string().check(z.minLength(1), z.maxLength(60));

/** Excel takes a text that begins so for a formula, and no cell holds control characters. */
const plainText = /^(?![=+\-@])[^\u0000-\u0008\u000b-\u001f]*$/;

const textIn = (length: number) => {
  const one = z.string().check(z.minLength(1), z.maxLength(length), z.regex(plainText));
  return z.union([one, z.strictObject({ en: one, zh: z.optional(one) }), z.strictObject({ zh: one })]);
};
const name = textIn(longestName);
const text = textIn(longestText);

const listOf = <Item extends z.core.$ZodType>(item: Item, most = longestList) => z.array(item).check(z.maxLength(most));
const recordOf = <Value extends z.core.$ZodType>(value: Value) => z.record(knownId, value);

const size = z.enum(sizes);
const share = z.number().check(z.minimum(0), z.maximum(1));
const color = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));

const column = z.strictObject({
  header: z.optional(name),
  hint: z.optional(text),
  /** Left out, unless something stands in it. */
  hidden: z.optional(z.boolean()),
  /** A row without it is a finding. */
  required: z.optional(z.boolean()),
  /** Excel asks before somebody changes a cell of it. */
  locked: z.optional(z.boolean()),
});

export const ownKinds = ["text", "longText", "number", "money", "share", "date", "flag", "list"] as const;

const ownColumn = z.strictObject({
  id: ownId,
  header: name,
  hint: z.optional(text),
  kind: z.enum(ownKinds),
  /** The words of a column of kind list. */
  words: z.optional(listOf(name, 60)),
  /** Computed: "={amount}*{probability}", columns of the table by their id in braces. */
  formula: z.optional(z.string().check(z.minLength(2), z.maxLength(500))),
});

const word = z.strictObject({
  label: z.optional(name),
  /** What files write for it. */
  spellings: z.optional(listOf(z.string().check(z.minLength(1), z.maxLength(longestName)), 40)),
});

const words = z.strictObject({
  /** Ids of the words offered, where not all are. */
  offered: z.optional(listOf(knownId)),
  /** Our words as the company calls them, by id. */
  own: z.optional(recordOf(word)),
});

const stage = z.strictObject({
  label: name,
  /** What closes the stage: the short name of its milestone. */
  milestone: name,
  /** What proves it. */
  proof: z.optional(text),
  /** What we do in it. */
  work: z.optional(text),
  /** What the buyer does meanwhile. */
  buyer: z.optional(text),
  probability: share,
});

export const fewestStages = 4;
export const mostStages = 7;

const process = z.strictObject({
  stages: z.array(stage).check(z.minLength(fewestStages), z.maxLength(mostStages)),
});

const look = z.strictObject({
  /** Bands, headers and the first colour of charts. */
  brand: z.optional(color),
  /** What stands out. */
  accent: z.optional(color),
  /** PNG as base64. */
  logo: z.optional(z.string().check(z.regex(/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/), z.maxLength(longestLogo))),
});

const may = z.strictObject({
  words: z.optional(z.boolean()),
  numbers: z.optional(z.boolean()),
  sections: z.optional(z.boolean()),
  size: z.optional(z.boolean()),
});

const locks = z.strictObject({
  /** Ids of sheets on which nothing is entered by hand. */
  sheets: z.optional(listOf(knownId, 60)),
  /** It stands in the template and in every plan: a lock against slips, none against intent. */
  password: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
});

/** Whether a text may stand in a cell of a template. */
export const holdsPlainly = (content: string): boolean => content.length <= longestText && plainText.test(content);

const cell = z.union([z.string().check(z.maxLength(longestText), z.regex(plainText)), z.number(), z.boolean()]);

/** What a later version calls otherwise or gives up, so that plans follow: words by list, own columns by table. */
const retired = z.strictObject({
  /** Id of a word given up → id of the word that takes its place, by list. */
  words: z.optional(recordOf(z.record(knownId, knownId))),
  /** Id of an own column given up → id of the own column that takes its cells, or "" where it stays as the manager's own. */
  columns: z.optional(recordOf(z.record(ownId, z.string().check(z.maxLength(60))))),
});

/** Rows of an example, of each table at most. */
export const mostExampleRows = 40;

/** What a plan can be filled with to be looked at, in place of the example of the built-in template. */
const example = z.strictObject({
  /** The day it is written for, yyyy-mm-dd: read on another, its dates move with it. */
  day: z.optional(z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/))),
  /** By table: columns of the method and own ones by id, words by id or as they are called. */
  rows: recordOf(listOf(z.record(knownId, cell), mostExampleRows)),
});

export const states = ["draft", "active", "retired"] as const;

export const documentSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
  format: z.literal(documentFormat),
  id: ownId,
  /** Counts up with every change that is handed out. */
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
  state: z.enum(states),
  name,
  purpose: text,
  /** Those in which plans may be made. */
  languages: z.array(z.enum(["en", "zh"])).check(z.minLength(1), z.maxLength(2)),
  /** Id of the built-in template that it begins with. */
  base: knownId,
  size,
  sections: z.optional(listOf(knownId)),
  /** Smallest size of a plan that shows a section. */
  sizes: z.optional(recordOf(size)),
  leads: z.optional(listOf(knownId, 20)),
  columns: z.optional(recordOf(recordOf(column))),
  ownColumns: z.optional(recordOf(listOf(ownColumn, 30))),
  words: z.optional(recordOf(words)),
  /** Weights, bands and thresholds by list. */
  numbers: z.optional(recordOf(z.record(knownId, z.number()))),
  process: z.optional(process),
  /** One line on the sheet and in the pane, by section. */
  guidance: z.optional(recordOf(text)),
  /** Rows that stand from the start, by table: criteria, evidence, entries of the playbook. */
  rows: z.optional(recordOf(listOf(z.record(knownId, cell)))),
  example: z.optional(example),
  /** Code of the plan's currency, as ISO 4217 has it. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** Month in which the fiscal year begins. */
  fiscalYearStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  look: z.optional(look),
  locks: z.optional(locks),
  /** What a manager may change; all of it unless said. */
  may: z.optional(may),
  /** How files of the company are read, as an import remembers it. */
  mappings: z.optional(recordOf(z.record(z.string().check(z.maxLength(300)), z.unknown()))),
  formulas: z.optional(z.enum(["kam", "native"])),
  retired: z.optional(retired),
});

export type TemplateDocument = z.infer<typeof documentSchema>;
export type DocumentText = z.infer<typeof text>;
export type OwnColumn = z.infer<typeof ownColumn>;

/** The schema for editors of JSON. */
export const jsonSchema = (): object => z.toJSONSchema(documentSchema, { target: "draft-7", unrepresentable: "any" });
