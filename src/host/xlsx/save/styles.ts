/**
 * The styles part. Cell formats keep the numbers they have in the workbook; fonts, fills, borders and number formats are shared
 * among them. Conditional formats have their own list.
 */
import type { Border, CellStyle, ConditionalStyle, Workbook } from "../../model/state";
import { builtInNumber, firstOwnFormat } from "../numberFormats";
import { namespaces } from "../parts";
import { countedList, declaration, element } from "../xml";
import type { StyleNumbers } from "./context";

/** #RRGGBB as the eight digits of the file. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** A list in which equal entries share a number. */
class SharedList {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param first Number of the first item: as many stand already. */
  constructor(private readonly first: number) {}

  number(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.first + this.items.length;
    this.numbers.set(item, number);
    this.items.push(item);
    return number;
  }
}

/** How many of each list a styles part has already, and its number formats by their code. */
export interface StandingStyles {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly dxfs: number;
  readonly formats: ReadonlyMap<string, number>;
}

const noStyles: StandingStyles = { fonts: 0, fills: 0, borders: 0, dxfs: 0, formats: new Map() };

const flag = (name: string, on: boolean | null): string => (on === null ? "" : element(name, { val: on ? null : false }));

function borderSide(name: string, side: Border | null): string {
  return side === null ? element(name) : element(name, { style: side.style }, element("color", { rgb: argb(side.color) }));
}

/** Angles below zero are counted on from 90; 180 means letters below each other. */
const fileRotation = (rotation: number): number => (rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation);

/** Fonts, fills, borders and number formats, shared among the looks that are made of them. */
export class StyleLists {
  readonly fonts: SharedList;
  readonly fills: SharedList;
  readonly borders: SharedList;
  readonly dxfs: SharedList;
  /** Elements of the number formats that are new. */
  readonly numFmts: string[] = [];
  private readonly formats: Map<string, number>;
  private nextFormat: number;

  constructor(
    private readonly defaultFont: string,
    standing: StandingStyles = noStyles,
  ) {
    this.fonts = new SharedList(standing.fonts);
    this.fills = new SharedList(standing.fills);
    this.borders = new SharedList(standing.borders);
    this.dxfs = new SharedList(standing.dxfs);
    this.formats = new Map(standing.formats);
    this.nextFormat = Math.max(firstOwnFormat, ...[...standing.formats.values()].map((number) => number + 1));
  }

  /** Number of the look in the list for conditional formats. */
  conditional(style: ConditionalStyle): number {
    const hasFont = style.color !== null || style.bold !== null || style.italic !== null || style.strikethrough !== null;
    const font = hasFont
      ? element(
          "font",
          {},
          flag("b", style.bold),
          flag("i", style.italic),
          flag("strike", style.strikethrough),
          style.color === null ? "" : element("color", { rgb: argb(style.color) }),
        )
      : "";
    const format =
      style.numberFormat === null
        ? ""
        : element("numFmt", { numFmtId: this.formatNumber(style.numberFormat), formatCode: style.numberFormat });
    const fill =
      style.fill === null
        ? ""
        : element(
            "fill",
            {},
            element(
              "patternFill",
              { patternType: "solid" },
              element("fgColor", { rgb: argb(style.fill) }),
              element("bgColor", { rgb: argb(style.fill) }),
            ),
          );
    const hasBorder = style.top !== null || style.bottom !== null || style.left !== null || style.right !== null;
    return this.dxfs.number(element("dxf", {}, font, format, fill, hasBorder ? this.border(style) : ""));
  }

  /** The element of a cell format. */
  cellFormat(style: CellStyle): string {
    const numFmtId = this.formatNumber(style.numberFormat);
    const fontId = this.fonts.number(this.font(style));
    const fillId = style.fill === null ? 0 : this.fills.number(this.solidFill(style.fill));
    const borderId = this.borders.number(this.border(style));
    const alignment = element("alignment", {
      horizontal: style.horizontal === "general" ? null : style.horizontal,
      vertical: style.vertical === "bottom" ? null : style.vertical,
      textRotation: style.rotation === 0 ? null : fileRotation(style.rotation),
      wrapText: style.wrap ? true : null,
      indent: style.indent === 0 ? null : style.indent,
      shrinkToFit: style.shrink ? true : null,
    });
    const isAligned = alignment !== "<alignment/>";
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 ? true : null,
        applyFont: fontId > 0 ? true : null,
        applyFill: fillId > 0 ? true : null,
        applyBorder: borderId > 0 ? true : null,
        applyAlignment: isAligned ? true : null,
        applyProtection: style.locked ? null : true,
      },
      isAligned ? alignment : "",
      style.locked ? "" : element("protection", { locked: false }),
    );
  }

  private font(style: CellStyle): string {
    return element(
      "font",
      {},
      style.bold ? "<b/>" : "",
      style.italic ? "<i/>" : "",
      style.strikethrough ? "<strike/>" : "",
      style.underline ? "<u/>" : "",
      element("sz", { val: style.fontSize }),
      element("color", style.color === null ? { theme: 1 } : { rgb: argb(style.color) }),
      element("name", { val: style.fontName ?? this.defaultFont }),
      element("family", { val: 2 }),
      style.fontName === null ? element("scheme", { val: "minor" }) : "",
    );
  }

  private solidFill(color: string): string {
    const colors = element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 });
    return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
  }

  border(sides: Pick<CellStyle, "left" | "right" | "top" | "bottom">): string {
    return element(
      "border",
      {},
      borderSide("left", sides.left),
      borderSide("right", sides.right),
      borderSide("top", sides.top),
      borderSide("bottom", sides.bottom),
      element("diagonal"),
    );
  }

  private formatNumber(code: string): number {
    const known = builtInNumber(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = this.nextFormat++;
    this.formats.set(code, number);
    this.numFmts.push(element("numFmt", { numFmtId: number, formatCode: code }));
    return number;
  }
}

export class StylesPart implements StyleNumbers {
  private readonly lists: StyleLists;
  private readonly cellFormats: readonly string[];

  constructor({ defaultFont, styles }: Workbook) {
    this.lists = new StyleLists(defaultFont.name);
    this.lists.fills.number(element("fill", {}, element("patternFill", { patternType: "none" })));
    this.lists.fills.number(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.lists.borders.number(this.lists.border({ left: null, right: null, top: null, bottom: null }));
    this.cellFormats = styles.map((style) => this.lists.cellFormat(style));
  }

  /** Cell formats have the numbers of the workbook's styles. */
  cell(style: number): number {
    return style;
  }

  conditional(style: ConditionalStyle): number {
    return this.lists.conditional(style);
  }

  xml(): string {
    const { numFmts, fonts, fills, borders, dxfs } = this.lists;
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return (
      declaration +
      element(
        "styleSheet",
        { xmlns: namespaces.sheet },
        countedList("numFmts", numFmts),
        countedList("fonts", fonts.items),
        countedList("fills", fills.items),
        countedList("borders", borders.items),
        countedList("cellStyleXfs", [normal]),
        countedList("cellXfs", this.cellFormats),
        countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        element("dxfs", { count: dxfs.items.length }, ...dxfs.items),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
      )
    );
  }
}
