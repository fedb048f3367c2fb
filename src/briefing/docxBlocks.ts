/** What the page is made of: runs, paragraphs and tables of fixed widths, measured in points and centimetres. */
import {
  BorderStyle,
  Paragraph,
  type Run,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ITableCellOptions,
  type ParagraphChild,
} from "docx";
import { colors } from "../plan/sheet/looks";
import type { BriefingFacts } from "./facts";
import { inLines } from "./fit";

/** Twentieths of a point, as Word measures pages. */
export const cm = (length: number): number => Math.round(length * 567);

export const page = { width: 21, height: 29.7, side: 1.5, top: 1.2, bottom: 1.3 } as const;
export const content = page.width - 2 * page.side;
export const half = content / 2;

/** How many letters of so many points have room in centimetres, in sizes of the letters. */
export const room = (width: number, points: number): number => (width * 28.35) / points;

/** Centimetres of a line of letters of so many points; Chinese stands taller. */
export const lineHeight = (points: number, { language }: Pick<BriefingFacts, "language">): number =>
  (points * (language === "zh" ? 1.42 : 1.17)) / 28.35;

const plain = (color: string): string => color.replace("#", "");

export const run = (text: string, size: number, color: string, more: IRunOptions = {}): TextRun =>
  new TextRun({ text, size: size * 2, color: plain(color), ...more });

export const paragraph = (children: readonly ParagraphChild[], after = 0, before = 0): Paragraph =>
  new Paragraph({ children: [...children], spacing: { before: before * 20, after: after * 20, line: 240, lineRule: "auto" } });

/** Every run may stand in a paragraph; the library's type names the usual ones. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- see above
export const alone = (chart: Run): Paragraph => paragraph([chart]);

const noEdge = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const noEdges = { top: noEdge, bottom: noEdge, left: noEdge, right: noEdge } as const;
export const edge = (color: string, size = 4) => ({ style: BorderStyle.SINGLE, size, color: plain(color) }) as const;
export const dashes = (color: string, size = 6) => ({ style: BorderStyle.DASHED, size, color: plain(color) }) as const;

export const cell = (children: readonly (Paragraph | Table)[], width: number, more: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: cm(width), type: WidthType.DXA },
    borders: noEdges,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    ...more,
  });

/** A cell whose text begins where the text of the page does. */
export const column = (children: readonly (Paragraph | Table)[], width: number): TableCell =>
  cell(children, width, { margins: { top: 0, bottom: 0, left: 0, right: 170 } });

export const table = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: widths.map(cm),
    width: { size: cm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noEdges, insideHorizontal: noEdge, insideVertical: noEdge },
  });

export const row = (children: readonly TableCell[]): TableRow => new TableRow({ children: [...children], cantSplit: true });

export const filled = (color: string) => ({ shading: { type: ShadingType.CLEAR, color: "auto", fill: plain(color) } });

/** A blank of a few points between the parts of the page. */
export const gap = (points = 7): Paragraph =>
  new Paragraph({ children: [run("", 1, colors.ink)], spacing: { line: points * 20, lineRule: "exact" } });

export const headingSize = 10.5;

export const heading = (facts: BriefingFacts, text: string, width: number, lines = 1): Paragraph =>
  paragraph([run(inLines(text, room(width - 0.4, headingSize), lines), headingSize, facts.look.ink, { bold: true })], 3);
