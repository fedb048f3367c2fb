/** The charts of the page, which the library writes with the worksheet that they are drawn from. */
import { ChartRun } from "docx/charts";
import {
  barsShown,
  bubbleScale,
  colourOfBar,
  colourOfBubble,
  influenceFormat,
  mapAxes,
  mapBubbles,
  moneyFormat,
  type MapBubble,
} from "./chartModels";
import type { BriefingFacts, ToldBars, ToldMap } from "./facts";

const font = "Arial";
const letters = 8;

/** Pixels of 96 an inch, as the library counts. */
const pixels = (centimetres: number): number => Math.round((centimetres / 2.54) * 96);
const points = (centimetres: number): number => centimetres * 28.35;

const plain = (color: string): string => color.replace("#", "");
const bare = { fill: "none", border: "none" } as const;
const sides = { Right: "right", Left: "left", Top: "above", Bottom: "below" } as const;

/** The bubbles of one colour are a series: those who come first, and the others. */
export const mapChart = (map: ToldMap, facts: BriefingFacts, width: number, height: number): ChartRun => {
  const { look } = facts;
  const bubbles = mapBubbles(map.points, points(width - 1.2), points(height - 1), letters);
  const series = (first: boolean) => {
    const own = bubbles.filter((bubble) => bubble.first === first);
    return own.length === 0
      ? []
      : [
          {
            name: first ? `${map.title} ▲` : map.title,
            color: plain(colourOfBubble(facts, { first })),
            points: own.map(({ x, y, size }) => ({ x, y, size })),
            pointLabels: own.map(({ name, side }: MapBubble) =>
              name === "" ? (false as const) : { text: name, position: sides[side], font: { size: letters, color: plain(look.ink) } },
            ),
          },
        ];
  };
  return new ChartRun({
    type: "bubble",
    legend: false,
    font: { name: font },
    bubbleScale,
    transformation: { width: pixels(width), height: pixels(height) },
    chartArea: bare,
    plotArea: bare,
    altText: { name: map.title, description: map.says },
    xAxis: {
      minimum: mapAxes.x.minimum,
      maximum: mapAxes.x.maximum,
      gridlines: false,
      numberFormat: '"";"";""',
      title: { text: map.axes.x, font: { size: letters, color: plain(look.muted) } },
    },
    yAxis: {
      minimum: mapAxes.y.minimum,
      maximum: mapAxes.y.maximum,
      interval: mapAxes.y.interval,
      numberFormat: influenceFormat,
      crossesAt: "minimum",
      font: { size: letters, color: plain(look.muted) },
      title: { text: map.axes.y, font: { size: letters, color: plain(look.muted) } },
    },
    series: [...series(false), ...series(true)],
  });
};

export const barChart = (bars: ToldBars, facts: BriefingFacts, width: number, height: number): ChartRun => {
  const { look, language } = facts;
  const shown = barsShown(bars.bars, 7, 15, language);
  return new ChartRun({
    type: "bar",
    legend: false,
    font: { name: font },
    transformation: { width: pixels(width), height: pixels(Math.min(height, 1.2 + shown.length * 0.85)) },
    chartArea: bare,
    plotArea: bare,
    altText: { name: bars.title, description: bars.says },
    gapWidth: 55,
    categories: shown.map(({ name }) => name),
    series: [
      {
        name: bars.title,
        values: shown.map(({ value }) => value),
        color: plain(colourOfBar(facts, 1)),
        colors: shown.map((_bar, index) => plain(colourOfBar(facts, index))),
      },
    ],
    dataLabels: { value: true, numberFormat: moneyFormat(language), font: { size: letters, color: plain(look.ink) } },
    categoryAxis: { reverseOrder: true, font: { size: letters, color: plain(look.ink) } },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
  });
};
