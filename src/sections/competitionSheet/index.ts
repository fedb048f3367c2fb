/** The Competition sheet (chapter 8): whom we are up against, and below it where we stand against each, criterion by criterion. */
import { sharedSheet } from "../../plan/sharedSheet";

/** Widths of columns that hold a score, an influence or a name. */
const [score, figure] = [9, 12];

export const competitionSheet = sharedSheet({
  id: "competitionSheet",
  name: { en: "Competition", zh: "竞争分析" },
  purpose: {
    en: "Whom we are up against, where we lead and lag, and what we answer",
    zh: "对手是谁、我方强弱何在、如何应对",
  },
  size: "standard",
  widths: [20, score, score, figure, figure, figure, figure, 21, 21, 27, 26.5, 12, 12, 18, 11, 11],
  printed: 11,
});
