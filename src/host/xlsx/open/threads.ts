/**
 * Threads of comments, which later versions of Excel keep beside the notes. They are only shown, so a part that cannot be read is none; what
 * finds no note to be shown with is counted as held.
 */
import { parseCell } from "../../model/address";
import { cellKey, type Note, type Remark } from "../../model/state";
import type { OpenContext } from "./context";
import { OpenError } from "./limits";
import type { OpenPackage } from "./package";
import { child, childrenOf, text, type XmlNode } from "./xmlTree";

function looseXml(parts: OpenPackage, part: string): XmlNode | undefined {
  try {
    return parts.xml(part) ?? undefined;
  } catch (error) {
    if (error instanceof OpenError) return undefined;
    throw error;
  }
}

/** Names by their ids. */
export const openPeople = (parts: OpenPackage, part: string): ReadonlyMap<string, string> =>
  new Map(childrenOf(looseXml(parts, part), "person").map((node) => [text(node, "id") ?? "", text(node, "displayName") ?? ""]));

/** The notes with what is said in the threads on their cells. */
export function withThreads(notes: readonly Note[], parts: readonly string[], context: OpenContext): Note[] {
  if (parts.length === 0) return [...notes];
  const threads = new Map<number, Remark[]>();
  for (const part of parts) {
    const root = looseXml(context.package, part);
    if (!root) context.held.add("threadedComment");
    for (const node of childrenOf(root, "threadedComment")) {
      const place = parseCell(text(node, "ref") ?? "");
      const key = place ? cellKey(place.row, place.column) : -1;
      const author = context.people().get(text(node, "personId") ?? "") ?? "";
      const remark = { author, text: child(node, "text")?.text ?? "" };
      const thread = threads.get(key);
      if (thread) thread.push(remark);
      else threads.set(key, [remark]);
    }
  }
  const found = notes.map((note): Note => {
    const key = cellKey(note.row, note.column);
    const thread = threads.get(key);
    threads.delete(key);
    return thread ? { ...note, thread } : note;
  });
  for (const { length } of threads.values()) context.held.add("threadedComment", length);
  return found;
}
