/**
 * The company's logo on a sheet: at the right end of the two lines below the title band, or of the line of links alone where what the sheet is
 * for takes the whole width above it. It never covers a cell with content, and stands within the printed page.
 */
import { say, type SheetContext } from "./sheetContext";
import type { PictureSpec, SheetSpec } from "./sheetSpec";
import { linesOf } from "./textLines";

/** Name of the picture: it is found again by it. Never rename. */
export const logoName = "Keyplan logo";

/** Width by height of a PNG in base64, as its head says; null where it is none. */
export const aspectOf = (image: string): number | null => {
  const head = image.slice(0, 32);
  if (!/^iVBORw0KGgo[A-Za-z0-9+/]{21}$/.test(head)) return null;
  const bytes = Uint8Array.from(atob(head), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? width / height : null;
};

/** Points. */
const tallest = 26;
const widest = 140;
/** To the edge of the page, and to the text beside it. */
const margin = 6;
/** Points of the row of the title, and of each of the two below. */
const [titleHeight, lineHeight] = [28, 16] as const;

const usualWidth = 8.43;
const pixel = 0.75;

type Drawn = Pick<SheetSpec, "widths" | "blocks">;

/** In whole pixels, as Excel makes columns: many small errors in one direction would push it off the page. */
const pointsTo = ({ widths }: Drawn, lastColumn: number): number =>
  Array.from({ length: lastColumn + 1 }, (_, column) => {
    const width = widths.findLast(({ from, to }) => column >= from && column <= to)?.width ?? usualWidth;
    return Math.round(width * 7 + 5) * pixel;
  }).reduce((sum, points) => sum + points, 0);

/** Characters of a column from its points. */
const charactersOf = (points: number): number => points / pixel / 7;

/** As large as a place allows. */
const sizeIn = (aspect: number, height: number): { readonly width: number; readonly height: number } => {
  const width = Math.min(widest, height * aspect);
  return { width, height: width / aspect };
};

/** What the sheet says it is for, below its title. */
const purposeOf = ({ blocks }: Drawn): string => String(blocks.find(({ row, column }) => row === 1 && column === 1)?.inputs[0]?.[0] ?? "");

/** Null where the template has no logo, or none that can be measured. */
export const logoOn = (context: SheetContext, sheet: Drawn, lastColumn: number): PictureSpec | null => {
  const image = context.template.company?.look.logo ?? null;
  const aspect = image === null ? null : aspectOf(image);
  if (image === null || aspect === null) return null;
  const page = pointsTo(sheet, lastColumn);
  const large = sizeIn(aspect, tallest);
  const isRoom = linesOf(purposeOf(sheet), charactersOf(page - large.width - 3 * margin)) === 1;
  const { width, height } = isRoom ? large : sizeIn(aspect, lineHeight - 2);
  const [from, lines] = isRoom ? [titleHeight, 2] : [titleHeight + lineHeight, 1];
  const { name } = context.template;
  return {
    name: logoName,
    image,
    alt: say(context, { en: `Logo of ${name.en}`, zh: `${name.zh}的标志` }),
    left: page - margin - width,
    top: from + (lines * lineHeight - height) / 2,
    width,
    height,
  };
};
