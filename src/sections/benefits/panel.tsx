/** The benefit map in the pane: three boxes for each person, filled or open, with what is known and the way to the cells. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatShare } from "../../plan/panel/format";
import { RowButtons } from "../../plan/panel/RowButtons";
import { RowCard } from "../../plan/panel/RowCard";
import { RowEntry } from "../../plan/panel/RowEntry";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { stakeholderTable } from "../stakeholders/table";
import { benefitIds, completeness, isBenefitKnown, knownNeeds, needIds, planCompleteness } from "./figures";
import { benefitNames } from "./texts";

const en = {
  empty: "No people yet. Add them to the stakeholders first; their benefits show here.",
  rule: "Only organisational benefits may go into a proposal. Personal benefits and human touch stay among us.",
  whole: (share: string) => `The map is ${share} complete.`,
  open: "open",
  needs: (known: number, all: number) => `Personal needs: ${known.toString()} of ${all.toString()} known`,
};

const zh: typeof en = {
  empty: "还没有人员。请先添加干系人，其利益会显示在这里。",
  rule: "只有组织利益可以写入方案，个人利益与人情仅限内部了解。",
  whole: (share) => `利益图完整度 ${share}。`,
  open: "未知",
  needs: (known, all) => `个人需求：${all.toString()} 项中已知 ${known.toString()} 项`,
};

export const texts = { en, zh };

const useStyles = makeStyles({
  boxes: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  box: {
    padding: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  known: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

type Props = PanelProps<typeof en, PlanWith<typeof stakeholderTable>>;

export const Panel = (props: Props): ReactElement => {
  const { plan, texts: own, language, task, selected } = props;
  const styles = usePanelStyles();
  const map = useStyles();
  if (task === "edit" && selected !== null)
    return (
      <RowEntry
        {...props}
        cells={props.tables[stakeholderTable.id] ?? []}
        table={stakeholderTable}
        first={[...benefitIds, ...needIds]}
        added={(cells) => String(cells["name"] ?? "")}
      />
    );
  const whole = planCompleteness(plan.stakeholders);
  return (
    <div className={styles.view}>
      <p className={styles.body}>{whole === null ? own.empty : own.whole(formatShare(whole))}</p>
      <p className={styles.muted}>{own.rule}</p>
      <ul className={styles.list}>
        {plan.stakeholders.map((person, row) => (
          <RowCard key={`${person.name}${row.toString()}`} selected={selected === row}>
            <div className={styles.between}>
              <h3 className={styles.title}>{person.name}</h3>
              <span className={styles.figure}>{formatShare(completeness(person))}</span>
            </div>
            <ul className={map.boxes}>
              {benefitIds.map((id) => {
                const known = isBenefitKnown(person, id);
                return (
                  <li key={id} className={known ? `${map.box} ${map.known}` : map.box}>
                    <strong>
                      {known ? "■" : "□"} {benefitNames[id][language]}
                    </strong>{" "}
                    {known ? person[id] : own.open}
                  </li>
                );
              })}
            </ul>
            <p className={styles.muted}>{own.needs(knownNeeds(person), needIds.length)}</p>
            <div className={styles.buttons}>
              <RowButtons {...props} table={stakeholderTable} row={row} about={person.name} />
            </div>
          </RowCard>
        ))}
      </ul>
    </div>
  );
};
