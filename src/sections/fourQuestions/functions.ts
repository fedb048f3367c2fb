/** What KAM.WHY says about the four questions (chapter 4.3). */
import { yesNoWords } from "../../plan/commonWords";
import { CellError, defineFunction, type Rows } from "../../plan/functions/functionDefinition";
import { functionMessages } from "../../plan/functions/functionMessages";
import { languageParameter, parameter } from "../../plan/functions/parameters";
import { readWord } from "../../plan/functions/readCell";
import { readAll } from "../../plan/functions/readRange";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { term } from "../../plan/words";
import { criteriaEach, fourResult } from "./figures";
import { answerWords, questionIds } from "./words";
import { explainFour } from "./why";

const flagWord = (cell: boolean): string => yesNoWords.terms[cell ? 0 : 1]?.id ?? "";

/** Yes, no, unknown or blank, with TRUE and FALSE for yes and no: twenty of each question in the method's order. */
const answers = parameter(
  "answers",
  "80 answers in the order of the criteria: yes, no, unknown or blank",
  "按标准顺序的 80 个回答：是、否、不清楚或空白",
  {
    kind: "range",
    read: (name: string, rows: Rows): readonly (string | null)[] | CellError => {
      const read = readAll(rows, (cell) => (typeof cell === "boolean" ? flagWord(cell) : readWord(name, cell, answerWords)));
      if (read instanceof CellError) return read;
      const wanted = criteriaEach * questionIds.length;
      return read.length === wanted ? read : new CellError("#VALUE!", functionMessages.wrongCells(name, read.length, wanted));
    },
  },
);

export const fourReasons: readonly Why[] = [
  {
    kind: term("fourquestions", "Four questions", "四问分析"),
    takes: { en: "answers", zh: "回答" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [answers, languageParameter],
      run: (given, language) => {
        const of = (index: number) => given.slice(index * criteriaEach, (index + 1) * criteriaEach);
        return spilled(explainFour(fourResult({ chance: of(0), solution: of(1), win: of(2), worth: of(3) })), language);
      },
    }),
  },
];
