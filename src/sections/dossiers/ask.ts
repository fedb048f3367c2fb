/** What to find out next for the dossiers: the first items missing in each; personal data is never asked for. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { inSentence, text } from "../../plan/wording";
import { dossierCompleteness, nextMissing, shortWordingOf } from "./figures";
import { dossierTable } from "./table";

/** Of each dossier: they all weigh the same, and a long list hides the other questions. */
const asked = 2;

export const questions = ({ dossiers }: PlanWith<typeof dossierTable>): readonly Question[] =>
  dossierCompleteness(dossiers) === null
    ? []
    : nextMissing(dossiers, asked).flatMap((row): readonly Question[] => {
        const line = dossiers[row];
        if (line === undefined) return [];
        const wording = shortWordingOf(line);
        return [
          {
            table: dossierTable.id,
            row,
            column: "value",
            text: text(`What do you know of ${inSentence(wording)}?`, `对“${wording}”了解多少？`),
          },
        ];
      });
