/**
 * XML as text in pieces: what is kept has to stay as it was written, down to the blanks between attributes, so nothing here builds a tree.
 * The text has been read by the parser before; what a piece means is asked there.
 */
import { namespaces } from "../parts";

/** An element with all that is in it, and with what stands before it: blanks, comments. */
export interface Piece {
  /** Without prefix. */
  readonly name: string;
  readonly text: string;
}

export interface Pieces {
  /** Up to the end of the root's start tag. */
  readonly open: string;
  readonly children: readonly Piece[];
  /** From behind the last child. */
  readonly close: string;
}

interface Tag {
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** End of the tag that begins here; a bracket in an attribute is none. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return xml.length;
}

const skipped = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/** The next tag from here; null behind the last one. */
export function nextTag(xml: string, from: number): Tag | null {
  for (let at = xml.indexOf("<", from); at >= 0; at = xml.indexOf("<", at)) {
    const other = skipped.find(([begin]) => xml.startsWith(begin, at));
    if (other) {
      const end = xml.indexOf(other[1], at + other[0].length);
      if (end < 0) return null;
      at = end + other[1].length;
      continue;
    }
    const end = tagEnd(xml, at);
    const isClose = xml.charAt(at + 1) === "/";
    const inner = xml.slice(at + (isClose ? 2 : 1), end - 1);
    const name = /^[^\s/]+/.exec(inner)?.[0] ?? "";
    return { start: at, end, name, kind: isClose ? "close" : inner.endsWith("/") ? "empty" : "open" };
  }
  return null;
}

/** Behind the end of the element whose start tag this is. */
function elementEnd(xml: string, tag: Tag): number {
  if (tag.kind === "empty") return tag.end;
  let depth = 1;
  for (let next = nextTag(xml, tag.end); next; next = nextTag(xml, next.end)) {
    if (next.kind === "open") depth++;
    else if (next.kind === "close" && --depth === 0) return next.end;
  }
  return xml.length;
}

/** Elements without any of their own name inside, found by the text of their end: the long ones. */
const flat: ReadonlySet<string> = new Set(["sheetData", "sst"]);

function endOf(xml: string, tag: Tag): number {
  if (tag.kind === "empty" || !flat.has(localName(tag.name))) return elementEnd(xml, tag);
  const end = `</${tag.name}`;
  const at = xml.indexOf(end, tag.end);
  return at < 0 ? elementEnd(xml, tag) : tagEnd(xml, at);
}

/** The children of the root element, or of the first element in a piece. */
export function piecesOf(xml: string): Pieces {
  const root = nextTag(xml, 0);
  if (!root) return { open: xml, children: [], close: "" };
  if (root.kind === "empty") {
    const slash = xml.lastIndexOf("/", root.end - 1);
    return { open: `${xml.slice(0, slash)}>`, children: [], close: `</${root.name}>${xml.slice(root.end)}` };
  }
  const children: Piece[] = [];
  let from = root.end;
  for (let tag = nextTag(xml, from); tag && tag.kind !== "close"; tag = nextTag(xml, from)) {
    const end = endOf(xml, tag);
    children.push({ name: localName(tag.name), text: xml.slice(from, end) });
    from = end;
  }
  return { open: xml.slice(0, root.end), children, close: xml.slice(from) };
}

export const joined = ({ open, children, close }: Pieces): string => open + children.map(({ text }) => text).join("") + close;

/**
 * The children of an element with all of one name replaced by this text; "" takes them away. Where there was none it comes in the place that
 * the schema's order has for it; names that are not in the order stand before.
 */
export function withChild(children: readonly Piece[], name: string, text: string, order: readonly string[]): Piece[] {
  const at = children.findIndex((piece) => piece.name === name);
  const rest = children.filter((piece) => piece.name !== name);
  if (text === "") return rest;
  const next = rest.findIndex((piece) => order.indexOf(piece.name) > order.indexOf(name));
  rest.splice(at >= 0 ? at : next >= 0 ? next : rest.length, 0, { name, text });
  return rest;
}

const attributePattern = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes of the first start tag in the text, as they are written, with their quotes left away. */
export function attributesOf(xml: string): Map<string, string> {
  const tag = nextTag(xml, 0);
  const found = new Map<string, string>();
  if (!tag) return found;
  for (const [, name = "", value = ""] of xml.slice(tag.start, tag.end).matchAll(attributePattern)) found.set(name, value.slice(1, -1));
  return found;
}

/** The relationship that the first start tag in the text names; "" where it names none. */
export const relationshipOf = (xml: string): string => [...attributesOf(xml)].find(([name]) => name.endsWith(":id"))?.[1] ?? "";

/** The text with other attributes in its first start tag; null takes one away. Values are escaped already. */
export function withAttributes(xml: string, changes: ReadonlyMap<string, string | null>): string {
  const tag = nextTag(xml, 0);
  if (!tag || changes.size === 0) return xml;
  let start = xml.slice(tag.start, tag.end);
  for (const [name, value] of changes) {
    const standing = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === null ? "" : ` ${name}="${value}"`;
    if (standing.test(start)) start = start.replace(standing, () => written);
    else start = start.replace(/\s*\/?>$/, (end) => written + end);
  }
  return xml.slice(0, tag.start) + start + xml.slice(tag.end);
}

const declared = { "": namespaces.sheet, r: namespaces.relationships, x14: namespaces.sheet2009, xm: namespaces.excel2006 } as const;

/** Text that stands in XML, as it reads. */
export const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** An element of ours for a place inside another root: the namespaces that it counts on are declared on it where that root has them not. */
export function forRoot(rootOpen: string, xml: string): string {
  if (xml === "") return "";
  const known = attributesOf(rootOpen);
  const changes = new Map<string, string>();
  for (const [prefix, address] of Object.entries(declared)) {
    const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    const isUsed = prefix === "" || new RegExp(`[<\\s]${prefix}:`).test(xml);
    if (isUsed && known.get(attribute) !== address) changes.set(attribute, address);
  }
  return withAttributes(xml, changes);
}

/**
 * What an element is afterwards, when all that is known of it was `before` and is `now`: only attributes and children that differ are
 * changed; what is not known stays. For elements that are no lists.
 */
export function patchElement(source: string, before: string, now: string): string {
  if (before === now) return source;
  const [attributesBefore, attributesNow] = [attributesOf(before), attributesOf(now)];
  const changes = new Map<string, string | null>();
  for (const [name, value] of attributesNow) if (attributesBefore.get(name) !== value) changes.set(name, value);
  for (const name of attributesBefore.keys()) if (!attributesNow.has(name)) changes.set(name, null);
  const own = piecesOf(withAttributes(source, changes));
  const [childrenBefore, childrenNow] = [piecesOf(before).children, piecesOf(now).children];
  const find = (pieces: readonly Piece[], name: string): Piece | undefined => pieces.find((piece) => piece.name === name);
  const children = own.children.flatMap((piece) => {
    const [was, is] = [find(childrenBefore, piece.name), find(childrenNow, piece.name)];
    if (!was) return is ? [{ ...piece, text: is.text }] : [piece];
    return is ? [{ ...piece, text: patchElement(piece.text, was.text, is.text) }] : [];
  });
  const added = childrenNow
    .filter(({ name }) => !find(own.children, name))
    .map((piece) => ({ ...piece, text: forRoot(own.open, piece.text) }));
  const text = own.children.length + added.length === 0 ? textBetween(source, before, now) : null;
  const all = [...children, ...added];
  if (text !== null) return own.open + text + own.close.slice(own.close.indexOf("<"));
  return all.length === 0 ? source : joined({ ...own, children: all });
}

/** Text of an element without children: the newer one where it differs. */
function textBetween(source: string, before: string, now: string): string {
  const content = (xml: string): string => {
    const { close } = piecesOf(xml);
    return close.slice(0, Math.max(0, close.indexOf("<")));
  };
  return content(before) === content(now) ? content(source) : content(now);
}
