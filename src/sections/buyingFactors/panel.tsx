/** The buying factors in the pane: four marks a person, what holds them back, and what would answer it. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatScore } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { atStart, listText } from "../../plan/wording";
import { wordWeights } from "../stakeholders/settings";
import type { stakeholderTable } from "../stakeholders/table";
import { doubtsOf, marksOf, personOf } from "./figures";
import { buyingFactorTable, type BuyingFactors } from "./table";
import { buyingFactorList } from "./words";

const useStyles = makeStyles({
  marks: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  mark: { ...typographyStyles.body1Strong },
});

const en = {
  empty: "Nobody yet. Ask yourself of each influential person: do they know the value, find it worth it, believe it, are they satisfied?",
  add: "Add a person",
  added: (name: string) => `${name} stands among the buying factors.`,
  influence: (score: string) => `influence ${score}`,
  yes: "yes",
  no: "no",
  unknown: "not known",
  factor: (name: string, answer: string) => `${name}: ${answer}`,
  reason: (reason: string) => `Reason: ${reason}`,
};

const zh: typeof en = {
  empty: "还没有人员。请逐一判断有影响力的人：了解价值吗？认为值得吗？相信吗？满意吗？",
  add: "添加人员",
  added: (name) => `“${name}”已写入购买要素。`,
  influence: (score) => `影响力 ${score}`,
  yes: "是",
  no: "否",
  unknown: "未知",
  factor: (name, answer) => `${name}：${answer}`,
  reason: (reason) => `原因：${reason}`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof buyingFactorTable | typeof stakeholderTable>>;

const Marks = ({ factors, props: { language, texts: own } }: { readonly factors: BuyingFactors; readonly props: Props }): ReactElement => {
  const styles = useStyles();
  const panel = usePanelStyles();
  const words = { "✓": own.yes, "✗": own.no, "?": own.unknown };
  const tones = { "✓": panel.good, "✗": panel.bad, "?": panel.muted };
  return (
    <ul className={styles.marks}>
      {marksOf(factors).map((mark, index) => {
        const factor = buyingFactorList[index];
        return factor === undefined ? null : (
          <li key={factor.id} style={{ display: "contents" }}>
            <span className={mergeClasses(styles.mark, tones[mark])} aria-hidden="true">
              {mark}
            </span>
            <span className={panel.muted}>{own.factor(atStart(factor.name[language]), words[mark])}</span>
          </li>
        );
      })}
    </ul>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own } = props;
  const weights = wordWeights(plan.settings);
  const describe = (factors: BuyingFactors): RowView => {
    const power = personOf(plan.stakeholders, factors.stakeholder, weights)?.influence ?? null;
    const doubts = doubtsOf(factors);
    return {
      badge: power === null ? null : own.influence(formatScore(power)),
      lines: [factors.reason === null ? null : own.reason(factors.reason)],
      warning:
        doubts.length === 0
          ? null
          : atStart(
              listText(
                doubts.map(({ doubt }) => doubt[language]),
                language,
              ),
            ),
      body: <Marks factors={factors} props={props} />,
    };
  };
  return (
    <TablePanel
      props={props}
      table={buyingFactorTable}
      texts={own}
      first={["stakeholder", "knowsValue", "needsIt", "believesIt", "satisfied", "reason"]}
      describe={describe}
    />
  );
};
