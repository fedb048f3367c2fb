/** The few figures that stand on top of page and slides. */
import { formatShare } from "../plan/panel/format";
import { colors } from "../plan/sheet/looks";
import type { BriefingFacts, ToldFigure } from "./facts";

/** Side by side. */
export const mostCards = 5;

/** Health and the first known figure of each section, then the second ones; measures of health where sections give no figures. */
export const cardsOf = ({ figures, measures }: BriefingFacts): readonly ToldFigure[] => {
  const [health, ...others] = figures;
  const known = others.filter(({ value }) => value !== null).sort((left, right) => left.place - right.place);
  const instead = measures.flatMap(({ name, value }): readonly ToldFigure[] =>
    value === null ? [] : [{ id: name, name, value, text: formatShare(value), note: "", place: 0 }],
  );
  return [...(health ? [health] : []), ...(known.length > 0 ? known : instead)].slice(0, mostCards);
};

const healthColors = { green: colors.good, amber: colors.attention, red: colors.bad } as const;

/** The edge of a card: that of health says how it is, beside the word. */
export const colourOfCard = ({ look, colour }: BriefingFacts, { id }: ToldFigure): string =>
  id === "health" && colour !== null ? healthColors[colour] : look.brand;

export const severityColors = { blocker: colors.bad, warning: colors.attention, hint: colors.muted } as const;
