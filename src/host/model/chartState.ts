/** Charts of a workbook as data, in the words of Office.js. */

export interface ChartText {
  text: string;
  visible: boolean;
  size: number | null;
  bold: boolean | null;
  color: string | null;
}

export interface ChartAxis {
  visible: boolean;
  title: ChartText;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  gridlineColor: string | null;
  numberFormat: string | null;
  reversed: boolean;
  fontSize: number | null;
  color: string | null;
  /** Of the axis itself; "" is no line, absent automatic. */
  lineColor?: string;
  /** Where tick labels stand: next to the axis, low, high or nowhere. */
  labelPosition: "nextToAxis" | "low" | "high" | "none";
}

export interface ChartSeries {
  readonly id: string;
  name: string;
  /** As Excel.ChartType; null where it is the chart's. */
  type: string | null;
  axisGroup: "Primary" | "Secondary";
  /** References with sheet name, without "="; null where the series has none. */
  nameRef: string | null;
  values: string | null;
  categories: string | null;
  bubbleSizes: string | null;
  color: string | null;
  lineColor: string | null;
  /** Points; null is Excel's own width. */
  lineWidth: number | null;
  dashed: boolean;
  transparency: number;
  noFill: boolean;
  markerStyle: string | null;
  markerSize: number | null;
  /** Index of a point → its colour. */
  pointColors: Map<number, string>;
  labels: {
    showValue: boolean;
    showCategory: boolean;
    showSeries: boolean;
    showPercentage: boolean;
    showBubbleSize: boolean;
    /** Reference of the cells that hold the label of each point. */
    fromCells: string | null;
    /** Text set on single points. */
    texts: Map<number, string>;
    /** Positions of single points. */
    positions: Map<number, string>;
    position: string | null;
    numberFormat: string | null;
    size: number | null;
    color: string | null;
  } | null;
  gapWidth: number | null;
  overlap: number | null;
  doughnutHoleSize: number | null;
}

export interface Chart {
  readonly id: string;
  /** The part it was read from; absent for one that was made here. */
  readonly part?: string;
  name: string;
  /** As Excel.ChartType: BarClustered, BarStacked, ColumnClustered, ColumnStacked, Doughnut, Bubble, XYScatter, Radar, Line … */
  type: string;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartText;
  legend: { visible: boolean; position: string; size: number | null; color: string | null };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Value axis of the series at the right; null while there are none. */
  secondaryAxis: ChartAxis | null;
  series: ChartSeries[];
  fill: string | null;
  border: string | null;
  fontSize: number | null;
  bubbleScale: number;
}
