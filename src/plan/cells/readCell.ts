/**
 * One cell as somebody typed it → the content the plan keeps, and what is wrong with it.
 *
 * Content is never lost: what cannot be understood stays as it was typed. The same reading serves import, quick add, forms and,
 * for cells that already hold numbers and truth values, the workbook.
 */
import type { Language } from "../language";
import { firstSerial, lastSerial, readDate } from "./dateText";
import type { CellIssueCode } from "./cellIssues";
import { plain } from "./normalise";
import { readNumber, type DecimalMark } from "./numberText";
import type { CellContent } from "../planData";
import { findFlag, flagWords, yesNoWords } from "../commonWords";
import type { Column, ColumnKind } from "../table";
import { findWritten, labelOf, labelsOf, type Vocabulary } from "../words";

interface CellProblem {
  readonly code: CellIssueCode;
  readonly accepted: readonly string[];
}

export interface CellReading {
  readonly content: CellContent;
  /** The value the method reads: word id, number, serial, truth value or text; null where blank or not understood. */
  readonly value: string | number | boolean | null;
  readonly problem: CellProblem | null;
}

/** How to read a text: language of the plan's words, and what is known of the file's numbers. */
export interface CellContext {
  readonly language: Language;
  readonly decimalMark: DecimalMark | null;
  /** Separators are in doubt (the file uses semicolons): report readings that could mean something else. */
  readonly doubtful: boolean;
  /** Id of a word that the user renamed on the Lists sheet, by list and word. */
  readonly renamed?: (list: string, word: string) => string | null;
}

/** Reading in a workbook or a form: nothing is in doubt. */
export const plainContext = (language: Language): CellContext => ({ language, decimalMark: null, doubtful: false });

const blank: CellReading = { content: null, value: null, problem: null };
const good = (content: CellContent, value: CellReading["value"] = content): CellReading => ({ content, value, problem: null });
const bad = (content: CellContent, code: CellIssueCode, accepted: readonly string[] = []): CellReading => ({
  content,
  value: null,
  problem: { code, accepted },
});

const percentText = (value: number): string => `${Number((value * 100).toPrecision(12))} %`;

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly text: string;
}

const boundsOf = (holds: ColumnKind): Bounds | null => {
  if (holds.kind === "share") return { min: 0, max: 1, text: "0–1, 0–100 %" };
  if (holds.kind === "score") return { min: -100, max: 100, text: "−100–100" };
  if (holds.kind !== "number" || (holds.min === undefined && holds.max === undefined)) return null;
  const min = holds.min ?? -Infinity;
  const max = holds.max ?? Infinity;
  return { min, max, text: max === Infinity ? `≥ ${min}` : min === -Infinity ? `≤ ${max}` : `${min}–${max}` };
};

const checkedNumber = (value: number, holds: ColumnKind): CellReading => {
  const bounds = boundsOf(holds);
  if (bounds && (value < bounds.min || value > bounds.max)) return bad(value, "out-of-range", [bounds.text]);
  if (holds.kind === "number" && holds.integer && !Number.isInteger(value)) return bad(value, "not-whole");
  return good(value);
};

const readNumberCell = (text: string, holds: ColumnKind, context: CellContext): CellReading => {
  const reading = readNumber(text, context.decimalMark, context.doubtful);
  if (reading.kind === "none") return bad(text, "not-a-number");
  const checked = checkedNumber(reading.value, holds);
  if (!reading.ambiguous || checked.problem) return checked;
  const shown = reading.percent ? percentText(reading.value) : String(reading.value);
  return { ...checked, problem: { code: "ambiguous-number", accepted: [shown] } };
};

const readDateCell = (text: string): CellReading => {
  const reading = readDate(text);
  if (reading.kind === "date") return good(reading.serial);
  if (reading.kind === "ambiguous") return bad(text, "ambiguous-date");
  const bare = plain(text);
  return /^\d{4,7}(\.\d+)?$/.test(bare) ? readSerial(Number(bare), text) : bad(text, "not-a-date");
};

/** A number in a date column is a serial, unless it is more likely a year or a date written without separators that does not exist. */
const readSerial = (serial: number, written: CellContent): CellReading =>
  serial >= firstSerial && serial <= lastSerial && !(typeof written === "string" && serial < 10_000)
    ? good(Math.floor(serial))
    : bad(written, "not-a-date");

/** TRUE, FALSE and the short forms of yes and no, in a list that holds both words among others. */
const flagIn = (text: string, list: Vocabulary): string | null => {
  const flag = findFlag(text);
  const id = flag === true ? "yes" : "no";
  return flag !== null && list.terms.some((term) => term.id === id) ? id : null;
};

const readWord = (text: string, list: Vocabulary, { language, renamed }: CellContext): CellReading => {
  const own = renamed?.(list.id, text) ?? null;
  if (own !== null) return good(text, own);
  const id = findWritten(list, text) ?? flagIn(text, list);
  return id === null ? bad(text, "unknown-word", labelsOf(list, language)) : good(labelOf(list, id, language), id);
};

const readFlag = (text: string, { language, renamed }: CellContext): CellReading => {
  const own = renamed?.(yesNoWords.id, text) ?? null;
  if (own !== null) return good(text, own === "yes");
  const flag = findFlag(text);
  if (flag !== null) return good(flagWords(flag)[language], flag);
  return bad(text, "not-yes-or-no", [flagWords(true)[language], flagWords(false)[language]]);
};

/** Ids, separated by any of ; , 、 and their wide forms, come out separated by ";". */
const readIds = (text: string): CellReading => {
  const ids = text
    .split(/[;,；，、]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
  return ids.length === 0 ? blank : good(ids.join(";"));
};

/** Reads a text for a column of the schema. */
export const readText = (written: string, column: Column, context: CellContext): CellReading => {
  const text = written.trim();
  if (text === "") return blank;
  const { holds } = column;
  switch (holds.kind) {
    case "text":
    case "longText":
      return good(text);
    case "ids":
      return readIds(text);
    case "word":
      return readWord(text, holds.list, context);
    case "flag":
      return readFlag(text, context);
    case "date":
      return readDateCell(text);
    case "number":
    case "score":
    case "share":
    case "money":
      return readNumberCell(text, holds, context);
  }
};

/** Reads what a cell of a workbook holds: Excel has made numbers, dates and truth values already. */
export const readContent = (content: CellContent, column: Column, context: CellContext): CellReading => {
  if (content === null || content === "") return blank;
  if (typeof content === "string") {
    return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|CIRC!)$/.test(
      content,
    )
      ? bad(content, "cell-error")
      : readText(content, column, context);
  }
  const { holds } = column;
  if (holds.kind === "flag") return typeof content === "boolean" ? good(content) : readText(String(content), column, context);
  if (typeof content === "boolean") return readText(content ? "TRUE" : "FALSE", column, context);
  if (holds.kind === "date") return readSerial(content, content);
  if (holds.kind === "text" || holds.kind === "longText" || holds.kind === "ids") return good(content, String(content));
  return holds.kind === "word" ? readText(String(content), column, context) : checkedNumber(content, holds);
};

/** A cell nobody has described (user columns, tables the method does not know): a number where it is plainly one, else the text. */
export const readFree = (written: string): CellContent => {
  const text = written.trim();
  if (text === "") return null;
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text) && text.replace(/\D/g, "").length <= 15 ? Number(text) + 0 : text;
};
