/**
 * How cells look: the few colours and sizes of the plan, and the named looks the sheets are made of.
 *
 * A look says only what it changes. Where two looks meet in a cell, the later one adds to the earlier.
 */

export const colors = {
  ink: "#1B1F24",
  muted: "#5B6470",
  line: "#D5DAE1",
  band: "#F5F7FA",
  paper: "#FFFFFF",
  brand: "#0F5C63",
  brandTint: "#E3F1F2",
  brandMiddle: "#4A9AA0",
  brandLight: "#9CCACD",
  attention: "#B26A00",
  attentionTint: "#FFF1DC",
  good: "#1E7B4F",
  bad: "#B3261E",
  entry: "#FFFBEA",
  /** Ink of a row that was confirmed long ago: still 4.5 to 1 on the entry fill. */
  faded: "#727A84",
} as const;

export interface Edge {
  readonly style: "thin" | "medium" | "thick" | "dashed";
  readonly color: string;
}

export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Smaller than its size where it would not fit the cell. */
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
}

export const formats = {
  general: "General",
  text: "@",
  whole: "#,##0",
  number: "#,##0.##",
  /** A whole amount; zero is a dash. */
  money: '#,##0;-#,##0;"–"',
  share: "0 %",
  date: "yyyy-mm-dd",
  position: "0.00",
} as const;

const line: Edge = { style: "thin", color: colors.line };
const brandLine: Edge = { style: "thin", color: colors.brand };

/** Points of what stands in tables, whatever size the workbook's own font has: rows and columns are measured for it. */
export const tableText = 10;

export const looks = {
  titleBand: { fill: colors.brand, color: colors.paper, vertical: "Center" },
  title: { bold: true, size: 16 },
  titleFacts: { horizontal: "Right", size: 10, indent: 1 },
  purpose: { color: colors.muted, size: 10, vertical: "Center" },
  link: { color: colors.brand, size: 10, vertical: "Center" },
  heading: { color: colors.ink, bold: true, size: 12, vertical: "Center" },
  sentence: { color: colors.ink, size: 10, wrap: true, vertical: "Top" },
  note: { color: colors.muted, size: 10, wrap: true, vertical: "Top" },
  hint: { color: colors.muted, size: 10, wrap: true, vertical: "Bottom" },
  /** No data: what a row could look like. */
  example: { color: colors.faded, size: 10, wrap: false, vertical: "Center" },
  entryHeader: { fill: colors.brand, color: colors.paper, bold: true, size: tableText, wrap: true, vertical: "Center" },
  computedHeader: { fill: colors.brandTint, color: colors.brand, bold: true, size: tableText, wrap: true, vertical: "Center" },
  entry: { fill: colors.entry, color: colors.ink, size: tableText, vertical: "Center", bottom: line },
  computed: { color: colors.ink, size: tableText, vertical: "Center", bottom: line },
  row: { color: colors.ink, size: 10, vertical: "Center", bottom: line },
  /** The upper of two lines that belong together. */
  rowTop: { color: colors.ink, size: 10, vertical: "Center" },
  /** A row that is free now: no line until something stands in it. */
  freeRow: { color: colors.ink, size: 10, vertical: "Center" },
  wrap: { wrap: true },
  shrink: { shrink: true },
  left: { horizontal: "Left" },
  right: { horizontal: "Right" },
  center: { horizontal: "Center" },
  muted: { color: colors.muted },
  bold: { bold: true },
  lineBelow: { bottom: line },
  cardLabel: { color: colors.muted, size: 10, vertical: "Bottom", horizontal: "Left", indent: 1 },
  cardValue: { color: colors.ink, bold: true, size: 16, vertical: "Center", horizontal: "Left", indent: 1 },
  cardNote: { color: colors.muted, size: 10, wrap: true, vertical: "Top", horizontal: "Left", indent: 1 },
  boxKpi: { fill: colors.brand, color: colors.paper },
  boxPlain: { fill: colors.paper, color: colors.ink },
  boxSolution: { fill: colors.brandTint, color: colors.ink },
} as const satisfies Record<string, Look>;

/** The four edges of a frame around an area. */
export const frames = { card: line, box: brandLine, gap: { style: "dashed", color: colors.attention } } as const satisfies Record<
  string,
  Edge
>;

/** The thin line of a connector in the drawn tree. */
export const connector: Edge = { style: "thin", color: "#8C96A3" };
