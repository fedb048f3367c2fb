/** The charts of the sheet, floating over its cells and scrolling with them. */
import {
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart as ChartCanvas,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
} from "chart.js";
import ChartDataLabels from "chartjs-plugin-datalabels";
import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from "react";

import type { CellValue, Chart } from "../../host/model/state";
import type { Bench } from "../bench";
import { frozenHeight, frozenWidth, headingWidthOf, type ScrollPlace } from "../grid/layout";
import { useBench } from "../grid/useBench";
import type { Messages } from "../messages";
import { columnWidthPoints, rowHeightPoints } from "../../host/model/lengths";
import { pixelAt } from "../sheet/axis";
import type { SheetView } from "../sheet/sheetView";
import { chartConfig } from "./chartConfig";
import type { ChartSize } from "./chartForm";
import { describeChart, seriesPicture, type SeriesPicture } from "./seriesData";

ChartCanvas.register(
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  ChartDataLabels,
);

interface ChartLayerProps {
  readonly bench: Bench;
  readonly scroll: ScrollPlace;
  /** Pixels above the part that scrolls. */
  readonly top: number;
  readonly messages: Messages;
}

export function ChartLayer({ bench, scroll, top, messages }: ChartLayerProps): React.JSX.Element | null {
  useBench(bench);
  useSyncExternalStore(scroll.subscribe, scroll.getVersion);
  const { view } = bench;
  const figures = useMemo(() => {
    const resolve = (reference: string): readonly CellValue[] => {
      const result = bench.session.calculator.evaluate(`=${reference}`, { sheet: view.sheet, row: 0, column: 0 });
      if (result instanceof Promise) return [];
      return Array.isArray(result) ? result.flat() : [result];
    };
    return view.sheet.charts.map((chart) => {
      const pictures = chart.series.map((series) => seriesPicture(series, chart, resolve));
      return { chart, pictures, description: describeChart(chart, pictures), box: boxOf(chart, view) };
    });
  }, [bench, view]);
  if (figures.length === 0) return null;
  // Unscrolled, charts may reach over frozen columns; scrolled, they go under them.
  const edge = scroll.left > 0 ? frozenWidth(view) : 0;
  const left = headingWidthOf(view) + edge;
  return (
    <div className="chart-layer" style={{ top, left }}>
      <div style={{ transform: `translate(${-scroll.left - edge}px, ${-scroll.top - frozenHeight(view)}px)` }}>
        {figures.map(({ chart, pictures, description, box }) => (
          <ChartFigure key={chart.id} chart={chart} pictures={pictures} zoom={view.zoom} {...box} label={messages.chartOf(description)} />
        ))}
      </div>
    </div>
  );
}

interface ChartFigureProps {
  readonly chart: Chart;
  readonly pictures: readonly SeriesPicture[];
  readonly zoom: number;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from the sheet's upper left corner. */
function boxOf(chart: Chart, { sheet, rows, columns }: SheetView): { left: number; top: number; width: number; height: number } {
  const x = (points: number): number => Math.round(pixelAt(columns, points, (column) => columnWidthPoints(sheet, column)));
  const y = (points: number): number => Math.round(pixelAt(rows, points, (row) => rowHeightPoints(sheet, row)));
  const left = x(chart.left);
  const top = y(chart.top);
  return { left, top, width: Math.max(20, x(chart.left + chart.width) - left), height: Math.max(20, y(chart.top + chart.height) - top) };
}

/** Everything that the picture depends on, as text; a chart is drawn anew only when this differs. */
const fingerprint = (chart: Chart, pictures: readonly SeriesPicture[], size: ChartSize): string =>
  JSON.stringify([chart, pictures, size], (_key, value: unknown) => (value instanceof Map ? [...value] : value));

const ChartFigure = memo(function ChartFigure({
  chart,
  pictures,
  zoom,
  label,
  left,
  top,
  width,
  height,
}: ChartFigureProps): React.JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const current = useRef({ chart, pictures });
  current.current = { chart, pictures };
  const print = fingerprint(chart, pictures, { width, height, zoom });
  useEffect(() => {
    if (!canvas.current || print === "") return;
    const drawn = new ChartCanvas(
      canvas.current,
      chartConfig(current.current.chart, current.current.pictures, { width: width - 16, height: height - 16, zoom }),
    );
    return () => {
      drawn.destroy();
    };
  }, [print, width, height, zoom]);
  return (
    <figure
      className="chart"
      data-testid="chart"
      role="img"
      aria-label={label}
      style={{
        left,
        top,
        width,
        height,
        background: chart.fill ?? "#FFFFFF",
        borderColor: chart.border ?? "#D9DDE3",
      }}
    >
      <canvas ref={canvas} key={`${width}x${height}`} width={width - 16} height={height - 16} aria-hidden="true" />
    </figure>
  );
});
