/**
 * A sheet in the making: sections put cells, looks, tables and charts on it one after the other and take the finished specification.
 */
import { areaOf, type Area } from "./address";
import { frames, type Edge, type Look } from "./looks";
import type {
  CellBlock,
  CellInput,
  ChartSpec,
  Conditional,
  Group,
  Heights,
  LinkSpec,
  Paint,
  Print,
  SheetPart,
  SheetSpec,
  SheetTable,
  Validation,
  Widths,
} from "./sheetSpec";

export class SheetDraft {
  private readonly blocks: CellBlock[] = [];
  private readonly late: CellBlock[] = [];
  private readonly paints: Paint[] = [];
  private readonly merges: Area[] = [];
  private readonly tables: SheetTable[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditionals: Conditional[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly links: LinkSpec[] = [];
  private readonly groups: Group[] = [];
  private readonly hidden: { readonly from: number; readonly to: number }[] = [];
  private readonly widths: Widths[] = [];
  private readonly heights: Heights[] = [];
  private readonly properties: Record<string, string> = {};
  private readonly parts: SheetPart[] = [];
  private readonly hiddenRows: { readonly from: number; readonly to: number }[] = [];
  /** Widths that every table of the sheet keeps to, by column; empty where a sheet has one table that sets its own. */
  private grid: readonly number[] = [];

  constructor(
    private readonly key: string,
    readonly name: string,
    private readonly tabColor: string,
  ) {}

  /** Columns from B on get these widths, and tables keep to them. */
  setGrid(widths: readonly number[]): void {
    this.grid = widths;
    widths.forEach((width, index) => {
      this.width(index + 1, index + 1, width);
    });
  }

  /** The width a column has by the grid, or null. */
  gridWidth(column: number): number | null {
    return this.grid[column - 1] ?? null;
  }

  /** The rows of a section on a sheet that several share. */
  part(part: SheetPart): void {
    this.parts.push(part);
  }

  /** One cell and how it looks. */
  put(row: number, column: number, input: CellInput, ...looks: readonly Look[]): void {
    this.blocks.push({ row, column, inputs: [[input]] });
    this.paint(areaOf(row, column, 1, 1), ...looks);
  }

  /** One cell spread over an area. */
  spread(area: Area, input: CellInput, ...looks: readonly Look[]): void {
    this.blocks.push({ row: area.top, column: area.left, inputs: [[input]] });
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
    this.paint(area, ...looks);
  }

  /** A row of cells beside each other. */
  line(row: number, column: number, inputs: readonly CellInput[], ...looks: readonly Look[]): void {
    this.blocks.push({ row, column, inputs: [inputs] });
    this.paint(areaOf(row, column, 1, inputs.length), ...looks);
  }

  /** A cell whose formula points to sheets that are built later. */
  putLate(row: number, column: number, input: CellInput, ...looks: readonly Look[]): void {
    this.late.push({ row, column, inputs: [[input]] });
    this.paint(areaOf(row, column, 1, 1), ...looks);
  }

  paint(area: Area, ...looks: readonly Look[]): void {
    if (looks.length > 0) this.paints.push({ area, look: Object.assign({}, ...looks) as Look });
  }

  /** Four edges around an area; what lies inside stays as it is. */
  frame({ top, left, bottom, right }: Area, edge: Edge = frames.card, topEdge: Edge = edge): void {
    this.paint({ top, left, bottom: top, right }, { top: topEdge });
    this.paint({ top: bottom, left, bottom, right }, { bottom: edge });
    this.paint({ top, left, bottom, right: left }, { left: edge });
    this.paint({ top, left: right, bottom, right }, { right: edge });
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  table(table: SheetTable): void {
    this.tables.push(table);
  }

  validate(validation: Validation): void {
    this.validations.push(validation);
  }

  conditional(conditional: Conditional): void {
    this.conditionals.push(conditional);
  }

  chart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  link(link: LinkSpec, ...looks: readonly Look[]): void {
    this.links.push(link);
    this.put(link.row, link.column, link.text, ...looks);
  }

  group(group: Group): void {
    this.groups.push(group);
  }

  hide(from: number, to: number): void {
    this.hidden.push({ from, to });
  }

  hideRows(from: number, to: number): void {
    this.hiddenRows.push({ from, to });
  }

  width(from: number, to: number, width: number): void {
    this.widths.push({ from, to, width });
  }

  /** Rows that follow each other with the same height become one: a table may have thousands. */
  height(from: number, to: number, height: number): void {
    const last = this.heights.at(-1);
    if (last && last.to === from - 1 && last.height === height) this.heights[this.heights.length - 1] = { ...last, to };
    else this.heights.push({ from, to, height });
  }

  property(name: string, value: string): void {
    this.properties[name] = value;
  }

  finish(page: {
    readonly frozenRows: number;
    readonly frozenColumns: number;
    readonly print: Print;
    readonly footer: string;
    readonly day: string;
  }): SheetSpec {
    return {
      key: this.key,
      name: this.name,
      tabColor: this.tabColor,
      widths: this.widths,
      heights: this.heights,
      blocks: this.blocks,
      tables: this.tables,
      paints: this.paints,
      merges: this.merges,
      validations: this.validations,
      conditionals: this.conditionals,
      charts: this.charts,
      pictures: [],
      links: this.links,
      groups: this.groups,
      hidden: this.hidden,
      hiddenRows: this.hiddenRows,
      parts: this.parts,
      late: this.late,
      properties: this.properties,
      ...page,
    };
  }
}
