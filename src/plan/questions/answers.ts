/** The answers a question can have: those it names, else those its column implies. */
import { yesNoWords } from "../commonWords";
import type { Answer, Question } from "../section";
import type { CellOfRow, Column, Table } from "../table";
import type { Term } from "../words";

/** More than these are a field, not buttons. */
export const mostButtons = 5;

const ofWord =
  (value: string | boolean) =>
  (term: Term): Answer => ({ label: term.label, value });

const plain = (value: number, shown = String(value)): Answer => ({ label: { en: shown, zh: shown }, value });

/** Answers by the column's kind, in its order; none where anything could be entered. */
const implied = ({ holds }: Column): readonly Answer[] => {
  switch (holds.kind) {
    case "word":
      return holds.list.terms.filter(({ onlyAnswer }) => !onlyAnswer).map((term) => ofWord(term.id)(term));
    case "flag":
      return yesNoWords.terms.map((term) => ofWord(term.id === "yes")(term));
    case "number": {
      const { min, max } = holds;
      if (min === undefined || max === undefined || max - min >= mostButtons) return [];
      return Array.from({ length: max - min + 1 }, (_, index) => plain(min + index));
    }
    default:
      return [];
  }
};

/** Values to try where anything could be entered: both ends of what is usual. */
const tried = ({ holds }: Column, today: number): readonly Answer[] => {
  switch (holds.kind) {
    case "share":
      return [plain(0.1, "10 %"), plain(0.9, "90 %")];
    case "score":
      return [plain(0), plain(100)];
    case "date":
      return [plain(today + 30), plain(today + 365)];
    case "number":
      return [plain(holds.min ?? 0), plain(holds.max ?? 100)];
    case "ids":
      return [{ label: { en: "…", zh: "…" }, value: ["…"] }];
    default:
      return [{ label: { en: "…", zh: "…" }, value: "…" }];
  }
};

const columnOf = (question: Question, table: Table): Column | undefined => table.columns.find(({ id }) => id === question.column);

/** Answers to offer as buttons; none where the answer has to be entered. */
export const answersOf = (question: Question, table: Table): readonly Answer[] => {
  const column = columnOf(question, table);
  return question.answers ?? (column ? implied(column) : []);
};

/** Answers to try on the plan: the ends of what is offered, or of what is usual. */
export const trialsOf = (question: Question, table: Table, today: number): readonly Answer[] => {
  const offered = answersOf(question, table);
  const column = columnOf(question, table);
  if (offered.length === 0) return column ? tried(column, today) : [];
  const first = offered[0];
  const last = offered.at(-1);
  if (offered.length <= 4 || !first || !last) return offered;
  return [first, last];
};

/** The value as a rule reads it in the plan's rows. */
export const valueOf = ({ value }: Answer): CellOfRow => value;
