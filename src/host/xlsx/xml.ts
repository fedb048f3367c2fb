/**
 * Writing XML: escaping and elements. Two cases of text: plain XML text (control characters cannot be held and are left out)
 * and cell text, where the format spells them _xHHHH_.
 */

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const needsWork = /[&<>"\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text for element content or for an attribute in double quotes. Lone surrogates become U+FFFD. */
export function escapeXml(text: string): string {
  if (!needsWork.test(text)) return text;
  const clean = text.replace(forbidden, "").replace(loneSurrogates, "\uFFFD");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text of a cell, with control characters and look-alikes of their spelling as _xHHHH_. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, hex));
}

/** Like cell text, but for attributes, where line breaks and tabs would be turned into blanks. */
export function escapeNameAttribute(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, hex));
}

/** The text that _xHHHH_ spellings stand for. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; attributes that are null or undefined are left out, flags are 1 and 0. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${key}="${typeof value === "string" ? escapeXml(value) : Number(value)}"`;
  }
  const content = children.join("");
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** A list with the count that the format asks for; nothing when there is nothing to list. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}
