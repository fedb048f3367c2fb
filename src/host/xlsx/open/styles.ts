/** The styles part: how cells look, and the looks of conditional formats. */
import { defaultStyle } from "../../model/newWorkbook";
import type { Border, CellStyle, ConditionalStyle } from "../../model/state";
import { builtInCode } from "../numberFormats";
import type { ColorReader } from "./colors";
import { child, childrenOf, flag, number, switchedOn, text, type XmlNode } from "./xmlTree";

const borderStyles: Readonly<Record<string, Border["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dashed: "dashed",
  mediumDashed: "dashed",
  dotted: "dotted",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
  double: "double",
};

const horizontals: ReadonlySet<string> = new Set(["left", "center", "right", "fill", "justify", "centerContinuous"]);
const verticals: ReadonlySet<string> = new Set(["top", "center", "bottom", "justify"]);

type Font = Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "color">;

const ownRotation = (rotation: number): number => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);

export interface OpenedStyles {
  styles: CellStyle[];
  /** Index into `styles` for the numbers that cells carry. */
  indexes: number[];
  conditional: ConditionalStyle[];
  defaultFont: { name: string; size: number };
}

class StylesReader {
  private readonly formats = new Map<number, string>();

  constructor(
    private readonly root: XmlNode,
    private readonly colors: ColorReader,
  ) {
    for (const node of childrenOf(child(root, "numFmts"), "numFmt"))
      this.formats.set(number(node, "numFmtId") ?? -1, text(node, "formatCode") ?? "General");
  }

  styles(): OpenedStyles {
    const fonts = childrenOf(child(this.root, "fonts"), "font");
    const fills = childrenOf(child(this.root, "fills"), "fill");
    const borders = childrenOf(child(this.root, "borders"), "border");
    const styles: CellStyle[] = [];
    const known = new Map<string, number>();
    const indexes = childrenOf(child(this.root, "cellXfs"), "xf").map((format) => {
      const style: CellStyle = {
        ...defaultStyle,
        numberFormat: this.format(number(format, "numFmtId") ?? 0),
        ...this.font(fonts[number(format, "fontId") ?? 0]),
        fill: this.fill(fills[number(format, "fillId") ?? 0]),
        ...this.borders(borders[number(format, "borderId") ?? 0]),
        ...this.alignment(child(format, "alignment")),
        locked: flag(child(format, "protection"), "locked", true),
      };
      const key = JSON.stringify(style);
      const index = known.get(key) ?? styles.push(style) - 1;
      known.set(key, index);
      return index;
    });
    if (styles.length === 0) styles.push(defaultStyle);
    const normal = fonts[0];
    return {
      styles,
      indexes,
      conditional: childrenOf(child(this.root, "dxfs"), "dxf").map((node) => this.conditional(node)),
      defaultFont: { name: text(child(normal, "name"), "val") ?? "Calibri", size: number(child(normal, "sz"), "val") ?? 11 },
    };
  }

  private format(id: number): string {
    return this.formats.get(id) ?? builtInCode(id) ?? "General";
  }

  private font(node: XmlNode | undefined): Font {
    const scheme = text(child(node, "scheme"), "val");
    const underline = child(node, "u");
    return {
      fontName: scheme === "minor" ? null : text(child(node, "name"), "val"),
      fontSize: number(child(node, "sz"), "val") ?? 11,
      bold: switchedOn(node, "b") ?? false,
      italic: switchedOn(node, "i") ?? false,
      strikethrough: switchedOn(node, "strike") ?? false,
      underline: underline !== undefined && text(underline, "val") !== "none",
      color: this.colors.cell(child(node, "color")),
    };
  }

  private fill(node: XmlNode | undefined): string | null {
    const pattern = child(node, "patternFill");
    const kind = text(pattern, "patternType") ?? "none";
    return kind === "none" || kind === "gray125" ? null : this.colors.cell(child(pattern, "fgColor"));
  }

  private borders(node: XmlNode | undefined): Pick<CellStyle, "left" | "right" | "top" | "bottom"> {
    const side = (...names: readonly string[]): Border | null => {
      const found = names.map((name) => child(node, name)).find((candidate) => candidate !== undefined);
      const style = borderStyles[text(found, "style") ?? ""];
      return style === undefined ? null : { style, color: this.colors.cell(child(found, "color")) ?? "#000000" };
    };
    return { left: side("left", "start"), right: side("right", "end"), top: side("top"), bottom: side("bottom") };
  }

  private alignment(node: XmlNode | undefined): Partial<CellStyle> {
    if (node === undefined) return {};
    const horizontal = text(node, "horizontal") ?? "";
    const vertical = text(node, "vertical") ?? "";
    return {
      horizontal: horizontals.has(horizontal) ? (horizontal as CellStyle["horizontal"]) : "general",
      vertical: verticals.has(vertical) ? (vertical as CellStyle["vertical"]) : "bottom",
      wrap: flag(node, "wrapText"),
      indent: number(node, "indent") ?? 0,
      rotation: ownRotation(number(node, "textRotation") ?? 0),
      shrink: flag(node, "shrinkToFit"),
    };
  }

  private conditional(node: XmlNode): ConditionalStyle {
    const font = child(node, "font");
    const pattern = child(child(node, "fill"), "patternFill");
    const format = child(node, "numFmt");
    return {
      color: this.colors.cell(child(font, "color")),
      bold: switchedOn(font, "b"),
      italic: switchedOn(font, "i"),
      strikethrough: switchedOn(font, "strike"),
      fill: this.colors.cell(child(pattern, "bgColor")) ?? this.colors.cell(child(pattern, "fgColor")),
      numberFormat: text(format, "formatCode"),
      ...this.borders(child(node, "border")),
    };
  }
}

/** Without a styles part, every cell has the default look. */
export function openStyles(root: XmlNode | null, colors: ColorReader): OpenedStyles {
  if (root !== null) return new StylesReader(root, colors).styles();
  return { styles: [defaultStyle], indexes: [0], conditional: [], defaultFont: { name: "Calibri", size: 11 } };
}
