/** The question plan in the pane: the questions by need in the order in which they are asked, each with the rule it breaks. */
import type { ReactElement } from "react";
import { joinParts } from "../../plan/panel/format";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { atStart } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { brokenRules, questionGroups } from "./figures";
import { spinQuestionTable, type SpinQuestion } from "./table";
import { ruleTexts } from "./texts";
import { difficultyWords, questionKindWords, questionSizeWords } from "./words";

const en = {
  empty: "No questions yet. Begin with a broad, open one that is easy to answer.",
  add: "Add a question",
  added: (question: string) => `“${question}” stands in the question plan.`,
  give: (what: string) => `then give: ${what}`,
};

const zh: typeof en = {
  empty: "还没有问题。先写一个宽泛、开放、容易回答的问题。",
  add: "添加问题",
  added: (question) => `“${question}”已写入提问计划。`,
  give: (what) => `随后给予：${what}`,
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof spinQuestionTable>>): ReactElement => {
  const { plan, language, texts: own } = props;
  const broken = brokenRules(plan.spinQuestions);
  const describe = (question: SpinQuestion, row: number): RowView => {
    const [first] = broken.get(row) ?? [];
    return {
      title: question.order === null ? question.question : `${question.order.toString()}. ${question.question}`,
      lines: [
        question.need,
        joinParts([
          question.kind === null ? null : labelOf(questionKindWords, question.kind, language),
          question.size === null ? null : labelOf(questionSizeWords, question.size, language),
          question.difficulty === null ? null : labelOf(difficultyWords, question.difficulty, language),
        ]),
        question.give === null ? null : own.give(question.give),
      ],
      warning:
        first === undefined
          ? null
          : `${atStart(ruleTexts[first].broken[language])}${language === "zh" ? "。" : ". "}${ruleTexts[first].next[language]}`,
    };
  };
  return (
    <TablePanel
      props={props}
      table={spinQuestionTable}
      texts={own}
      first={["question", "need", "kind", "size", "difficulty", "order", "give"]}
      rows={questionGroups(plan.spinQuestions).flatMap((group) => group.map(({ row }) => row))}
      describe={describe}
    />
  );
};
