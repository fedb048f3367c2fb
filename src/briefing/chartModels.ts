/** The charts of a briefing as what is drawn: which marks, where their names stand, which colour each has. Page and slides draw the same. */
import type { BriefingBars, MapPoint } from "../plan/briefing";
import type { Language } from "../plan/language";
import { placeNames, type Mark } from "../plan/pointLabels";
import type { BriefingFacts, ToldMap } from "./facts";
import { shortened } from "./fit";
import { moreText } from "./texts";

/** Support and influence, with room at the rims for bubbles and names. */
export const mapAxes = { x: { minimum: -1.4, maximum: 1.6 }, y: { minimum: 0, maximum: 120, interval: 20 } } as const;

/** The room above 100 is for the largest bubble, not for a figure. */
export const influenceFormat = '[>100]"";0';

/** Size of the largest bubble against Office's, in per cent. */
export const bubbleScale = 30;

/** Bubbles of people who are won would vanish at priority 0. */
const smallestBubble = 4;
/** Names beyond these are not read. */
const mostNamed = 14;
const longestName = 14;
/** Of the picture's shorter side: LibreOffice draws them as large whatever the file says, Excel and PowerPoint smaller. */
const largestRadius = 0.125;

export interface MapBubble {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** With its sign; empty where there are too many. */
  readonly name: string;
  readonly side: "Right" | "Left" | "Top" | "Bottom";
  readonly first: boolean;
}

/** Room for axes and their names, in sizes of the letters. */
const rims = { left: 4.6, right: 0.5, top: 0.6, bottom: 3.4 } as const;
/** Names keep a little away from what is beside them. */
const aroundNames = 1.15;

/** What lies between the axes of the map, as shares of the chart. */
export const plotOf = (width: number, height: number, letters: number) => ({
  x: (rims.left * letters) / width,
  y: (rims.top * letters) / height,
  w: 1 - ((rims.left + rims.right) * letters) / width,
  h: 1 - ((rims.top + rims.bottom) * letters) / height,
});

/** @param width and height of the whole chart, and size of the letters, in points */
export const mapBubbles = (points: readonly MapPoint[], width: number, height: number, letters: number): readonly MapBubble[] => {
  const plot = plotOf(width, height, letters);
  const right = plot.w * width;
  const bottom = plot.h * height;
  const shareOf = (value: number, { minimum, maximum }: { readonly minimum: number; readonly maximum: number }): number =>
    (value - minimum) / (maximum - minimum);
  const marks = points.map(({ name, sign, x, y, size }, index): Mark => ({
    name: index < mostNamed ? `${sign} ${shortened(name, longestName)}` : "",
    x: shareOf(x, mapAxes.x) * right,
    y: (1 - shareOf(y, mapAxes.y)) * bottom,
    radius: largestRadius * Math.min(width, height) * Math.sqrt(Math.max(size, smallestBubble) / 100),
  }));
  const places = placeNames(marks, { left: 0, right, top: 0, bottom }, letters * aroundNames, true);
  return points.map(({ x, y, size, first }, index) => ({
    x,
    y,
    size: Math.max(size, smallestBubble),
    name: marks[index]?.name ?? "",
    side: places[index]?.side ?? "Right",
    first,
  }));
};

/** What stands below the map: the key, and how many have no name. */
export const mapNote = ({ key, points }: ToldMap, language: Language): string => {
  const unnamed = points.length - mostNamed;
  if (unnamed <= 0) return key;
  return `${key} ${language === "en" ? "Without a name: " : "未标姓名："}${moreText(unnamed)[language]}${language === "en" ? "." : "。"}`;
};

/** As many bars as have room; the others together are the last. */
export const barsShown = (bars: BriefingBars["bars"], most: number, longest: number, language: Language): BriefingBars["bars"] => {
  const short = bars.map(({ name, value }) => ({ name: shortened(name, longest), value }));
  if (short.length <= most) return short;
  const others = short.slice(most - 1);
  return [
    ...short.slice(0, most - 1),
    { name: moreText(others.length)[language], value: others.reduce((sum, { value }) => sum + value, 0) },
  ];
};

/** Money at a bar, short as in texts: 6.8M, 680.0万. */
export const moneyFormat = (language: Language): string =>
  language === "zh" ? '[>=100000000]0\\.00,,"亿";[>=10000]0\\.0,"万";#,##0' : '[>=1000000]0.0,,"M";[>=1000]0,"K";#,##0';

/** Where the axis of bars ends: behind the longest there is room for its figure. */
export const endOfBars = (values: readonly number[]): number => Math.max(...values, 1e-9) * 1.25;

export const colourOfBubble = ({ look }: Pick<BriefingFacts, "look">, { first }: Pick<MapBubble, "first">): string =>
  first ? look.attention : look.brandMiddle;

export const colourOfBar = ({ look }: Pick<BriefingFacts, "look">, index: number): string => (index === 0 ? look.brand : look.brandMiddle);
