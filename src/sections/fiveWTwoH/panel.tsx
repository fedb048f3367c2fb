/** 5W2H in the pane: the seven questions with what is known, the open ones first. */
import type { ReactElement } from "react";
import { formatDate, formatShare, joinParts } from "../../plan/panel/format";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { answeredShare } from "./figures";
import { fiveWTwoHTable, type FiveWTwoH } from "./table";
import { answeredText } from "./texts";
import { fiveWTwoHQuestions } from "./words";

const en = {
  empty: "The seven questions are missing. Change the size of the plan down and up again: they come back.",
  added: (name: string) => `“${name}” stands on the Needs sheet.`,
  open: "not answered yet",
  answered: "answered",
  stillOpen: (what: string) => `Still open: ${what}`,
};

const zh: typeof en = {
  empty: "这七个问题不在计划中。把计划改为较小规模再改回来，即可补上。",
  added: (name) => `“${name}”已写入客户需求表。`,
  open: "尚未回答",
  answered: "已回答",
  stillOpen: (what) => `待确认：${what}`,
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof fiveWTwoHTable>>): ReactElement => {
  const { plan, language, texts: own } = props;
  const styles = usePanelStyles();
  const rows = plan.fiveWTwoH.map((_one, row) => row);
  const isOpen = (row: number): boolean => plan.fiveWTwoH[row]?.answer === null;
  const share = answeredShare(plan.fiveWTwoH);
  const describe = ({ question, text, answer, toldBy, toldOn, open }: FiveWTwoH): RowView => ({
    title: fiveWTwoHQuestions.find(({ id }) => id === question)?.name[language] ?? question ?? "",
    badge: answer === null ? `○ ${own.open}` : `● ${own.answered}`,
    lines: [text, answer, joinParts([toldBy, toldOn === null ? null : formatDate(toldOn)]), open === null ? null : own.stillOpen(open)],
  });
  return (
    <TablePanel
      props={props}
      table={fiveWTwoHTable}
      texts={own}
      first={["answer", "toldBy", "toldOn", "open"]}
      rows={[...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))]}
      describe={describe}
    >
      {share !== null && (
        <p className={styles.body}>
          {formatShare(share)} · {answeredText(rows.filter((row) => !isOpen(row)).length, rows.length)[language]}
        </p>
      )}
    </TablePanel>
  );
};
