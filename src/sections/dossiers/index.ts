/** The information dossiers (chapter 1.5): what is to be known of customer, project, competitor and, on request, a person. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { dossierStates, inTotal } from "./figures";
import { dossierFindings } from "./findings";
import { dossierMeasure } from "./measures";
import { dossierTable } from "./table";
import { dossierTexts, knownOf } from "./texts";
import { dossierVocabularies } from "./words";

const state = ({ dossiers: rows }: PlanWith<typeof dossierTable>, _today: number, language: Language): string => {
  const { filled, required } = inTotal(dossierStates(rows));
  return required === 0 ? "" : knownOf(filled, required)[language];
};

export const dossiers = {
  id: "dossiers",
  name: dossierTexts.name,
  size: "standard",
  tables: [dossierTable],
  words: dossierVocabularies,
  findings: dossierFindings,
  measures: { dossiers: dossierMeasure },
  part: { sheet: "accountSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  prefill: () => import("./prefill"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
} as const satisfies Section;
