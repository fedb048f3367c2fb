/** The criteria in the pane: what the customer judges by, against whom we lead and lag, whom it affects, what we answer. */
import type { ReactElement } from "react";
import type { Text } from "../../plan/language";
import { formatNumber, joinParts } from "../../plan/panel/format";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import type { competitorTable } from "../competitors/table";
import { isUnanswered, lagsOf, leadsOf } from "./figures";
import { competitorCriteriaTable, theirsColumns, type CompetitorCriterion } from "./table";
import { criteriaSection, marginsText } from "./texts";
import { joinNames } from "../../plan/wording";

const addCriterion: Text = criteriaSection.add;

const en = {
  empty: "No criteria yet. Write down what the customer judges by, its weight, and how we and each competitor score.",
  add: addCriterion.en,
  added: (name: string) => `${name} stands on the Competition sheet.`,
  weight: (figure: string) => `weight ${figure}`,
  ours: (figure: string) => `our score ${figure} of 5`,
  leads: (whom: string) => `We lead ${whom}.`,
  lags: (whom: string) => `We lag behind ${whom}.`,
  affects: (people: string) => `Affects ${people}`,
  answer: (what: string) => `Answer: ${what}`,
  missing: "No answer yet.",
};

const zh: typeof en = {
  empty: "还没有标准。请写下客户的评判标准、权重，以及我方和各对手的得分。",
  add: addCriterion.zh,
  added: (name) => `“${name}”已写入竞争分析表。`,
  weight: (figure) => `权重 ${figure}`,
  ours: (figure) => `我方得分 ${figure}（满分 5）`,
  leads: (whom) => `领先${whom}。`,
  lags: (whom) => `落后于${whom}。`,
  affects: (people) => `影响：${people}`,
  answer: (what) => `对策：${what}`,
  missing: "尚无对策。",
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof competitorCriteriaTable | typeof competitorTable>>;

const firstFields = ["criterion", "weight", "ours", ...theirsColumns, "answer", "affects"] as const;

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own } = props;
  const describe = (criterion: CompetitorCriterion): RowView => {
    const [leads, lags] = [leadsOf(criterion), lagsOf(criterion)];
    const whom = (margins: typeof leads): string => marginsText(plan.competitors, margins)[language];
    const { weight, ours, answer, affects } = criterion;
    return {
      badge: weight === null ? null : own.weight(formatNumber(weight)),
      lines: [
        joinParts([ours === null ? null : own.ours(formatNumber(ours))]),
        leads.length === 0 ? null : own.leads(whom(leads)),
        lags.length === 0 ? null : own.lags(whom(lags)),
        affects.length === 0 ? null : own.affects(joinNames(affects, language)),
        answer === null ? null : own.answer(answer),
      ],
      warning: isUnanswered(criterion) ? own.missing : null,
    };
  };
  return (
    <TablePanel<CompetitorCriterion> props={props} table={competitorCriteriaTable} texts={own} first={firstFields} describe={describe} />
  );
};
