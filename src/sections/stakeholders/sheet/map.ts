/** What stands at the bubbles of the map: names where they cover nothing, and the colour of those who come first. */
import { placeNames, type Mark } from "../../../plan/pointLabels";
import { tableIn, type CellContent } from "../../../plan/planData";
import type { PointLabels } from "../../../plan/section";
import { numbersOf } from "../../../plan/settings";
import { colors } from "../../../plan/sheet/looks";
import type { SheetContext } from "../../../plan/sheet/sheetContext";
import { findWritten, type Vocabulary } from "../../../plan/words";
import { backing, influence, priority, type Standing } from "../figures";
import { personThresholds, wordWeights } from "../settings";
import { stakeholderTable } from "../table";
import { attitudeWords, closenessWords, levelWords, roleWords } from "../words";

/** Name of the map among the sheet's charts. */
export const mapChartName = "KAM_Map";

/** Rows that the map covers. */
export const chartRows = 16;

/** Support and influence, with room at the rims for the bubbles and names there. */
export const axes = { x: { minimum: -1.2, maximum: 1.6 }, y: { minimum: 0, maximum: 120 } } as const;

/** Bubbles of people who are won would vanish at priority 0. */
export const smallestBubble = 4;

/** People among whom a name in the picture can still be read. */
const mostNamed = 120;

/** Points of the picture between its axes, of its letters and of its largest bubble, as far as one knows what Excel will draw. */
const picture = { width: 330, height: 190, letters: 9, radius: 15 } as const;

const standingOf = (cells: Readonly<Record<string, CellContent>>): Standing => {
  const word = (list: Vocabulary, id: string): string | null => findWritten(list, String(cells[id] ?? ""));
  return {
    level: word(levelWords, "level"),
    role: word(roleWords, "role"),
    attitude: word(attitudeWords, "attitude"),
    closeness: word(closenessWords, "closeness"),
  };
};

/** Names, their places and colours of the bubbles. */
export const labels = (context: Pick<SheetContext, "settings" | "data">): PointLabels => {
  const weights = wordWeights(context.settings);
  const { rows } = tableIn(context.data, stakeholderTable);
  if (rows.length > mostNamed) return { chart: mapChartName, color: colors.brandMiddle, points: [] };
  const { urgent } = numbersOf(personThresholds, context.settings);
  const people = rows.map(({ cells }) => {
    const standing = standingOf(cells);
    const power = influence(standing, weights) ?? 0;
    const first = priority(standing, weights) ?? 0;
    const support = power === 0 ? 0 : (backing(standing, weights) ?? 0) / power;
    const mark: Mark = {
      name: String(cells["name"] ?? ""),
      x: ((support - axes.x.minimum) / (axes.x.maximum - axes.x.minimum)) * picture.width,
      y: (1 - power / axes.y.maximum) * picture.height,
      radius: picture.radius * Math.sqrt(Math.max(first, smallestBubble) / 100),
    };
    return { mark, color: first >= urgent ? colors.attention : colors.brandMiddle };
  });
  const frame = { left: 0, right: picture.width, top: 0, bottom: picture.height };
  const places = placeNames(
    people.map(({ mark }) => mark),
    frame,
    picture.letters,
    true,
  );
  return {
    chart: mapChartName,
    color: colors.brandMiddle,
    points: people.map(({ mark, color }, index) => ({ name: mark.name, color, position: places[index]?.side ?? "Right" })),
  };
};
