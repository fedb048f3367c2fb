/**
 * What the notes of a sheet say. Beside a thread of comments a file holds a note that says the same to older versions of Excel; the thread is
 * shown instead of it, and neither can be changed here: only Excel keeps the two alike.
 */
import { RichApiError } from "../protocol/richApiError";
import { contains, oneCell } from "./address";
import type { Area, Note, Remark, Sheet } from "./state";

/** One, or those of a thread. */
export const remarksOf = ({ thread, author, text }: Note): readonly Remark[] => thread ?? [{ author, text }];

/** In one text; of a thread with who says it. */
export const noteText = ({ thread, text }: Note): string =>
  thread ? thread.map((remark) => `${remark.author}: ${remark.text}`).join("\n") : text;

/** @throws InvalidOperation where a thread of comments stands in the area. */
export function refuseThreads({ notes }: Sheet, area: Area, location: string): void {
  if (notes.some(({ thread, row, column }) => thread && contains(area, oneCell(row, column))))
    throw new RichApiError("InvalidOperation", location, "A threaded comment can only be changed in Excel.");
}
