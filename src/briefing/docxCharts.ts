/** The charts of the page: the library places them and writes the worksheet that they are drawn from; how they look stands in chartParts. */
import { ChartRun } from "docx/charts";
import type { ChartPart } from "./chartFiles";
import { barsShown, mapBubbles, moneyFormat } from "./chartModels";
import { barPart, mapPart } from "./chartParts";
import type { BriefingFacts, ToldBars, ToldMap } from "./facts";

export interface DocxChart {
  readonly run: ChartRun;
  readonly part: ChartPart;
}

const letters = 8;

/** Pixels of 96 an inch, as the library counts. */
const pixels = (centimetres: number): number => Math.round((centimetres / 2.54) * 96);
const points = (centimetres: number): number => centimetres * 28.35;

export const mapChart = (map: ToldMap, facts: BriefingFacts, width: number, height: number): DocxChart => {
  const size = { width: points(width), height: points(height), letters };
  const bubbles = mapBubbles(map.points, size.width, size.height, letters);
  return {
    run: new ChartRun({
      type: "bubble",
      transformation: { width: pixels(width), height: pixels(height) },
      altText: { name: map.title, description: map.says },
      series: [{ name: map.title, points: bubbles.map(({ x, y, size }) => ({ x, y, size })) }],
    }),
    part: mapPart({ bubbles, title: map.title, axes: map.axes, ...size }, facts),
  };
};

export const barChart = (bars: ToldBars, facts: BriefingFacts, width: number, height: number): DocxChart => {
  const shown = barsShown(bars.bars, 7, 15, facts.language);
  return {
    run: new ChartRun({
      type: "bar",
      transformation: { width: pixels(width), height: pixels(Math.min(height, 1.2 + shown.length * 0.85)) },
      altText: { name: bars.title, description: bars.says },
      categories: shown.map(({ name }) => name),
      series: [{ name: bars.title, values: shown.map(({ value }) => value) }],
    }),
    part: barPart({ bars: shown, title: bars.title, letters, format: moneyFormat(facts.language) }, facts),
  };
};
