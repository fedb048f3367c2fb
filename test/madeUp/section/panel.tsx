/** The partners in the pane: add one by a line or by form, and everybody with strength and why. */
import type { ReactElement } from "react";
import { formatScore } from "../../../src/plan/panel/format";
import { QuickAdd } from "../../../src/plan/panel/QuickAdd";
import { Reason } from "../../../src/plan/panel/Reason";
import { RowButtons } from "../../../src/plan/panel/RowButtons";
import { RowCard } from "../../../src/plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../../src/plan/panel/RowEntry";
import { usePanelStyles } from "../../../src/plan/panel/styles";
import type { PanelProps } from "../../../src/plan/panel/types";
import type { PlanWith } from "../../../src/plan/plan";
import { strength } from "./figures";
import { partnerQuickAdd } from "./quickAdd";
import { kindWeights } from "./settings";
import { partnerTable } from "./table";
import { explainStrength } from "./why";

const en = {
  empty: "No partners yet. Name whoever works with you here.",
  line: "Add a partner in one line",
  example: "Delta, implementer, 50%, 2024-03-01",
  hint: "Name first, then what you know",
  strength: "Strength",
  unknown: "Not known yet.",
  added: (name: string) => `${name} stands on the Partners sheet.`,
};

const zh: typeof en = {
  empty: "还没有伙伴。请写下与您合作的公司。",
  line: "用一行添加伙伴",
  example: "德达公司，实施方，50%，2024-03-01",
  hint: "先写名称，再写已知信息",
  strength: "实力",
  unknown: "尚不清楚。",
  added: (name) => `${name} 已写入合作伙伴表。`,
};

export const texts = { en, zh };

const firstFields = ["name", "kind", "fit", "share"] as const;

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof partnerTable>>): ReactElement => {
  const { plan, language, texts: own, shared, task, selected } = props;
  const styles = usePanelStyles();
  if (asksForForm(props))
    return <RowEntry {...props} table={partnerTable} first={firstFields} added={(cells) => own.added(String(cells["name"]))} />;
  const weights = kindWeights(plan.settings);
  return (
    <div className={styles.view}>
      <QuickAdd
        {...props}
        table={partnerTable}
        meaning={partnerQuickAdd}
        label={own.line}
        example={own.example}
        hint={own.hint}
        added={own.added}
      />
      {plan.partners.length === 0 && <p className={styles.body}>{own.empty}</p>}
      <ul className={styles.list}>
        {plan.partners.map((partner, row) => {
          const figure = strength(partner, weights);
          const why = explainStrength(partner);
          return (
            <RowCard key={`${partner.name}${row.toString()}`} selected={selected === row}>
              <h3 className={styles.title}>{partner.name}</h3>
              <p className={styles.muted}>
                {own.strength} {figure === null ? "–" : formatScore(figure)}
              </p>
              <Reason
                labels={shared}
                about={partner.name}
                asked={task === "why" && selected === row}
                lines={[{ figure: own.strength, reason: why?.reason[language] ?? own.unknown, lift: why?.lift[language] ?? null }]}
              >
                <RowButtons {...props} table={partnerTable} row={row} about={partner.name} />
              </Reason>
            </RowCard>
          );
        })}
      </ul>
    </div>
  );
};
