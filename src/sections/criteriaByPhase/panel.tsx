/** Criteria by phase in the pane: how we and each competitor score, and who leads in which phase. */
import type { ReactElement } from "react";
import { formatScore } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { inSentence } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { comparePhases, decisionScore, phaseIds } from "./figures";
import { weightsOfPhases } from "./settings";
import { criteriaByPhaseTable, type SeenSupplier } from "./table";
import { phaseWords } from "./words";

const en = {
  empty: "No scores yet. Say how the customer sees our quality, price and service, and each competitor’s.",
  add: "Add a competitor",
  added: (name: string) => `${name} stands on the Proposal sheet.`,
  unknown: "Quality, price and service are not all known yet.",
  who: "Who leads in which phase",
  lead: (phase: string, ours: string, best: string, theirs: string) => `${phase}: we lead, ${ours} to ${theirs} (${best})`,
  level: (phase: string, ours: string, best: string) => `${phase}: level with ${best} at ${ours}`,
  trail: (phase: string, ours: string, best: string, theirs: string) => `${phase}: ${best} leads, ${theirs} to ${ours}`,
  score: (phase: string, score: string) => `${inSentence(phase)} ${score}`,
};

const zh: typeof en = {
  empty: "还没有评分。请填写客户对我方和各家对手的质量、价格、服务的评价。",
  add: "添加竞争对手",
  added: (name) => `${name}已写入方案与提案表。`,
  unknown: "质量、价格、服务尚未全部已知。",
  who: "各阶段谁领先",
  lead: (phase, ours, best, theirs) => `${phase}：我方领先，${ours} 比 ${theirs}（${best}）`,
  level: (phase, ours, best) => `${phase}：与${best}持平，均为 ${ours}`,
  trail: (phase, ours, best, theirs) => `${phase}：${best}领先，${theirs} 比 ${ours}`,
  score: (phase, score) => `${phase} ${score}`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof criteriaByPhaseTable>>;

const first = ["who", "quality", "price", "service", "basis"] as const;

const Leads = ({ plan, language, texts: own }: Props): ReactElement | null => {
  const styles = usePanelStyles();
  const compared = comparePhases(plan.criteriaByPhase, weightsOfPhases(plan.settings));
  if (compared.length === 0) return null;
  return (
    <section className={styles.card} aria-label={own.who}>
      <h2 className={styles.heading}>{own.who}</h2>
      {compared.map(({ phase, ours, best, theirs, lead }) => {
        const name = labelOf(phaseWords, phase, language);
        const [we, they] = [formatScore(ours), formatScore(theirs)];
        return (
          <p key={phase} className={`${styles.body} ${lead < 0 ? styles.attention : ""}`}>
            {lead > 0
              ? `✓ ${own.lead(name, we, best, they)}`
              : lead < 0
                ? `▲ ${own.trail(name, we, best, they)}`
                : `= ${own.level(name, we, best)}`}
          </p>
        );
      })}
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own } = props;
  const weights = weightsOfPhases(plan.settings);
  return (
    <TablePanel<SeenSupplier>
      props={props}
      table={criteriaByPhaseTable}
      texts={own}
      first={first}
      describe={(row) => {
        const scores = phaseIds.flatMap((phase) => {
          const score = decisionScore(phase, row, weights);
          return score === null ? [] : [own.score(labelOf(phaseWords, phase, language), formatScore(score))];
        });
        return { lines: [scores.length === 0 ? own.unknown : scores.join(" · "), row.basis] };
      }}
    >
      <Leads {...props} />
    </TablePanel>
  );
};
