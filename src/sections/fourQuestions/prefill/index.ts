/** The 80 criteria in the plan's language, and the five columns of answers with the first opportunities of the plan. */
import { isAnswered } from "../../../plan/ofSize";
import { tableIn } from "../../../plan/planData";
import type { PrefillModule } from "../../../plan/section";
import { labelOf } from "../../../plan/words";
import { opportunityTable } from "../../opportunities/table";
import { chance } from "./chance";
import { solution } from "./solution";
import { win } from "./win";
import { worth } from "./worth";
import { criterionId } from "../figures";
import { answerColumns, fourQuestionsOfTable, fourQuestionTable } from "../table";
import { questionIds, questionWords } from "../words";

const criteria = { chance, solution, win, worth } as const;

/** An opportunity is put above a column of answers only while nobody has chosen or answered: answers belong to whom they were given for. */
export const rows: PrefillModule["rows"] = ({ language, data }) => {
  const free = !isAnswered(fourQuestionTable, data) && !isAnswered(fourQuestionsOfTable, data);
  const names = tableIn(data, opportunityTable)
    .rows.map(({ cells }) => cells[opportunityTable.identifiedBy] ?? null)
    .filter((name) => name !== null && name !== "");
  return {
    [fourQuestionsOfTable.id]: answerColumns.map((_column, index) => ({
      slot: index + 1,
      opportunity: (free ? names[index] : null) ?? null,
    })),
    [fourQuestionTable.id]: questionIds.flatMap((question) =>
      criteria[question].map(([en, zh], index) => ({
        item: criterionId(question, index),
        question: labelOf(questionWords, question, language),
        text: { en, zh }[language],
      })),
    ),
  };
};
