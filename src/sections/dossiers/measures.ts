/** What the dossiers say about the plan's health (chapter 12.1): their completeness. */
import type { HealthMeasure, MeasureStep } from "../../plan/health/health";
import type { PlanWith } from "../../plan/plan";
import { inSentence, text } from "../../plan/wording";
import { dossierCompleteness, dossierStates, inTotal, nextMissing, shortWordingOf } from "./figures";
import type { dossierTable } from "./table";

type Dossiers = PlanWith<typeof dossierTable>;

/** The next item; none before the first answer, which no measure counts yet. */
const steps = ({ dossiers }: Dossiers): readonly MeasureStep[] => {
  const { filled, required } = inTotal(dossierStates(dossiers));
  const next = dossiers[nextMissing(dossiers, 1)[0] ?? -1];
  if (filled === 0 || next === undefined) return [];
  const wording = shortWordingOf(next);
  return [{ step: text(`find out ${inSentence(wording)}`, `了解${wording}`), value: (filled + 1) / required }];
};

export const dossierMeasure: HealthMeasure<Dossiers> = { value: ({ dossiers }) => dossierCompleteness(dossiers), steps };
