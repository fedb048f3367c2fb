/** Fonts, widths and line breaks of text on the canvas. */
import type { CellLook } from "../sheet/sheetView";

const fallbackFonts =
  '"Carlito", "Segoe UI", "Liberation Sans", "Helvetica Neue", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
/** Width of a digit in the default font as a share of the font size: column widths are counted in these. */
const calibriDigit = 0.507;
const remembered = 20_000;

export const pixelsOfFont = (points: number, zoom: number): number => (points * 96 * zoom) / 72;

/** Room between text and the cell's edge. */
export const padding = (zoom: number): number => Math.max(2, Math.round(3 * zoom));
export const indentPixels = (indent: number, zoom: number): number => Math.round(indent * 9 * zoom);
export const lineHeightOf = (fontPixels: number): number => Math.ceil(fontPixels * 1.22);

/** Measures and breaks text; remembers widths, because the same few words are drawn in every frame. */
export class TextMeasure {
  private readonly widths = new Map<string, number>();
  private readonly lines = new Map<string, readonly string[]>();
  private readonly scales = new Map<string, number>();

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** The CSS font of a cell. Where Calibri is missing its stand-in is set smaller, so that texts fit the columns as in Excel. */
  fontOf(look: Pick<CellLook, "fontName" | "fontSize" | "bold" | "italic">, zoom: number): string {
    const pixels = pixelsOfFont(look.fontSize, zoom) * this.scaleOf(look.fontName);
    return `${look.italic ? "italic " : ""}${look.bold ? "700" : "400"} ${pixels.toFixed(2)}px "${look.fontName}", ${fallbackFonts}`;
  }

  widthOf(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (this.widths.size > remembered) this.widths.clear();
    this.context.font = font;
    const width = this.context.measureText(text).width;
    this.widths.set(key, width);
    return width;
  }

  /** Lines of a text in a given width: at line feeds, between words and between Chinese characters. */
  linesOf(text: string, font: string, width: number): readonly string[] {
    const key = `${font}\n${Math.round(width)}\n${text}`;
    const known = this.lines.get(key);
    if (known) return known;
    if (this.lines.size > remembered) this.lines.clear();
    const lines = text.split(/\r?\n/).flatMap((paragraph) => this.breakParagraph(paragraph, font, width));
    this.lines.set(key, lines);
    return lines;
  }

  private breakParagraph(paragraph: string, font: string, width: number): string[] {
    const pieces = paragraph.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+|\s+/gu) ?? [""];
    const lines: string[] = [];
    let line = "";
    for (const piece of pieces) {
      if (line === "" || this.widthOf(line + piece.trimEnd(), font) <= width) {
        line += piece;
        continue;
      }
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    return [...lines, line.trimEnd()];
  }

  private scaleOf(fontName: string): number {
    if (fontName !== "Calibri") return 1;
    const known = this.scales.get(fontName);
    if (known !== undefined) return known;
    this.context.font = `100px "${fontName}", ${fallbackFonts}`;
    const digit = this.context.measureText("0").width / 100;
    const scale = digit > 0 ? Math.min(1, calibriDigit / digit) : 1;
    this.scales.set(fontName, scale);
    return scale;
  }
}
