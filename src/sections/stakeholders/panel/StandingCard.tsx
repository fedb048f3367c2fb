/** Support index and coverage of the people, each with its reason and what would lift it. */
import type { ReactElement } from "react";
import type { HealthStep } from "../../../plan/health/health";
import type { Language } from "../../../plan/language";
import type { PlanWith } from "../../../plan/plan";
import { backing, buyerKinds, coverage, coverageGaps, supportIndex } from "../figures";
import { atStart } from "../../../plan/wording";
import { formatIndex, formatScore, formatShare } from "../../../plan/panel/format";
import { Reason, type ReasonLine } from "../../../plan/panel/Reason";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { StakeholderTexts } from "./texts";
import { stakeholderTable } from "../table";
import { wordWeights } from "../settings";

const listMark: Readonly<Record<Language, string>> = { en: ", ", zh: "、" };

/** Reasons of support index and coverage. */
export const standingReasons = (
  plan: PlanWith<typeof stakeholderTable>,
  steps: readonly HealthStep[],
  language: Language,
  texts: StakeholderTexts,
): readonly ReasonLine[] => {
  const weights = wordWeights(plan.settings);
  const lift = (measure: string): string | null => {
    const step = steps.find((one) => one.measure === measure);
    return step ? texts.liftBy(atStart(step.step[language]), formatScore(step.gain)) : null;
  };
  const index = supportIndex(plan.stakeholders, weights);
  const backed = plan.stakeholders
    .flatMap((person) => {
      const support = backing(person, weights);
      return support === null ? [] : [{ name: person.name, support }];
    })
    .sort((a, b) => b.support - a.support);
  const [most, least] = [backed[0], backed[backed.length - 1]];
  const gaps = coverageGaps(plan.stakeholders);
  return [
    {
      figure: texts.support,
      reason:
        index === null
          ? texts.notKnown
          : [
              texts.whySupport(formatIndex(index), backed.length),
              most && most.support > 0 ? texts.supportMost(most.name, formatIndex(most.support)) : "",
              least && least.support < 0 ? texts.supportLeast(least.name, formatIndex(least.support)) : "",
            ].join(" "),
      lift: lift("support"),
    },
    {
      figure: texts.coverage,
      reason: `${texts.whyCoverage(buyerKinds.length - gaps.length, buyerKinds.length)} ${
        gaps.length === 0 ? texts.coverageFull : texts.coverageGaps(gaps.map(({ label }) => label[language]).join(listMark[language]))
      }`,
      lift: lift("coverage"),
    },
  ];
};

export const StandingCard = ({
  plan,
  steps,
  language,
  texts,
  shared,
}: Pick<
  PanelProps<StakeholderTexts, PlanWith<typeof stakeholderTable>>,
  "plan" | "steps" | "language" | "texts" | "shared"
>): ReactElement => {
  const styles = usePanelStyles();
  const index = supportIndex(plan.stakeholders, wordWeights(plan.settings));
  return (
    <section className={styles.card} aria-label={texts.standing}>
      <div className={styles.between}>
        <span className={styles.body}>{texts.support}</span>
        <span className={styles.figure}>{index === null ? "–" : formatIndex(index)}</span>
      </div>
      <div className={styles.between}>
        <span className={styles.body}>{texts.coverage}</span>
        <span className={styles.figure}>{formatShare(coverage(plan.stakeholders))}</span>
      </div>
      <Reason labels={shared} about={texts.standing} lines={standingReasons(plan, steps, language, texts)} />
    </section>
  );
};
