/** A language that shows what did not come from the messages: every text of ours stands in brackets. */
import type { Messages } from "../../src/taskpane/messages/messages";

const mark = (text: string): string => `⟦${text}⟧`;

const marked = (texts: unknown): unknown => {
  if (typeof texts === "string") return mark(texts);
  if (typeof texts === "function")
    return (...values: readonly unknown[]) => mark((texts as (...all: readonly unknown[]) => string)(...values));
  if (Array.isArray(texts)) return texts.map(marked);
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, marked(text)]));
};

export const pseudo = (texts: Messages): Messages => marked(texts) as Messages;

/** Everything a person sees or hears of an element: its texts, names and placeholders. */
export const spoken = (root: Element): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
    if (!(node instanceof Element)) return;
    if (["STYLE", "SCRIPT"].includes(node.tagName)) return;
    for (const name of ["aria-label", "placeholder", "title", "alt", "aria-description"]) texts.push(node.getAttribute(name) ?? "");
    node.childNodes.forEach(visit);
  };
  visit(root);
  return texts.map((text) => text.trim()).filter((text) => text !== "");
};
