/**
 * Pictures on sheets. Like the looks of charts they go in a batch whose refusal costs nothing else: an Excel that does not take them has the
 * plan without.
 */
import type { PictureSpec, SheetSpec } from "../../plan/sheet/sheetSpec";
import type { Refusal } from "./refusals";

type Drawn = Pick<SheetSpec, "name" | "pictures">;

const takesPictures = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.9");

export const queuePicture = (sheet: Excel.Worksheet, { name, image, alt, left, top, width, height }: PictureSpec): void => {
  const picture = sheet.shapes.addImage(image);
  picture.name = name;
  picture.altTextDescription = alt;
  // Each side by itself; from then on a user's hand keeps the aspect.
  picture.lockAspectRatio = false;
  picture.width = width;
  picture.height = height;
  picture.left = left;
  picture.top = top;
  picture.lockAspectRatio = true;
  picture.placement = "OneCell";
};

/** Queues the pictures of sheets that were just made. */
export const queuePictures = (context: Excel.RequestContext, specs: readonly Drawn[]): void => {
  if (!takesPictures()) return;
  for (const { name, pictures } of specs) for (const picture of pictures) queuePicture(context.workbook.worksheets.getItem(name), picture);
};

/** In a sync of its own. */
const addPicture = async (context: Excel.RequestContext, sheet: Excel.Worksheet, picture: PictureSpec): Promise<void> => {
  queuePicture(sheet, picture);
  await context.sync();
};

/** Gives sheets that stand the pictures that they lack, each in a sync of its own; what is refused is left out. */
export const completePictures = async (context: Excel.RequestContext, specs: readonly Drawn[], isRefusal: Refusal): Promise<void> => {
  const wanted = specs.filter(({ pictures }) => pictures.length > 0);
  if (wanted.length === 0 || !takesPictures()) return;
  const sheets = wanted.map(({ name, pictures }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.shapes.load("items/name");
    return { sheet, pictures };
  });
  try {
    await context.sync();
    for (const { sheet, pictures } of sheets) {
      const names = sheet.shapes.items.map(({ name }) => name);
      for (const picture of pictures) {
        if (names.includes(picture.name)) continue;
        await addPicture(context, sheet, picture);
      }
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
};
