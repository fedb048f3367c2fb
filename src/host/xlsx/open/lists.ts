/**
 * The long lists of a file, rows and shared texts, which are most of it. Programs write nearly all items of them in one way, and these are read
 * by a pattern; an item that is written in any other way goes through the XML parser by itself, and so does all around the list. A part with
 * comments and the like goes through it whole.
 */
import type { OpenLimits } from "./limits";
import { parseXml, type Consumer, type XmlNode } from "./xmlTree";

export interface LongList {
  readonly name: string;
  readonly item: string;
  /** Reads the item that begins here as the pattern has it: answers where it ends, or the same place where it is written otherwise. */
  readonly quick: (xml: string, at: number) => number;
  /** The same for an item that went through the parser. */
  readonly slow: Consumer;
  /** Whether enough has been read; what is left of the part is then not looked at. */
  readonly isEnough?: () => boolean;
}

/** Characters that XML forbids or reads as others: a list with any goes through the parser. */
const unusual = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;

/** Attributes without entities. */
export const plainAttributes = '(?:\\s+[\\w:.-]+="[^"<&\\t\\n]*")*';

const attribute = /([\w.-]+)="([^"]*)"/g;

const noAttributes = Object.create(null) as Record<string, never>;

/** An element without content; of names with a prefix what is behind it. */
export function nodeOf(name: string, attributes: string, content = ""): XmlNode {
  if (attributes === "") return { name, attributes: noAttributes, children: [], text: content };
  const own = Object.create(null) as Record<string, string>;
  for (const [, key = "", value = ""] of attributes.matchAll(attribute)) own[key] = value;
  return { name, attributes: own, children: [], text: content };
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** Text that stands in XML, as it reads; null where it holds entities of other kinds. */
export function plainContent(text: string): string | null {
  if (!text.includes("&")) return text;
  return /&(?!(?:amp|lt|gt|quot|apos);)/.test(text) ? null : text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

const blank = /\s*/y;

function behindBlanks(xml: string, at: number): number {
  blank.lastIndex = at;
  blank.test(xml);
  return blank.lastIndex;
}

/** So many items are read in one step. */
const step = 500;

/** The part without its list. */
export function* parseList(
  xml: string,
  part: string,
  limits: OpenLimits,
  { name, item, quick, slow, isEnough }: LongList,
): Generator<void, XmlNode> {
  const start = xml.includes("<!") ? null : new RegExp(`<${name}(?:\\s[^<>]*)?(?<!/)>`).exec(xml);
  const from = start ? start.index + start[0].length : 0;
  if (!start || unusual.test(xml.slice(from))) return parseXml(xml, part, limits, { [item]: slow });
  const close = `</${item}>`;
  let at = from;
  for (let count = 1; ; count++) {
    if (count % step === 0) yield;
    if (isEnough?.()) return nodeOf(name, "");
    const next = quick(xml, at);
    if (next > at) {
      at = next;
      continue;
    }
    at = behindBlanks(xml, at);
    const end = xml.startsWith(`<${item}`, at) ? xml.indexOf(close, at) : -1;
    if (end < 0) break;
    parseXml(`<${name}>${xml.slice(at, end)}${close}</${name}>`, part, limits, { [item]: slow });
    at = end + close.length;
  }
  return parseXml(xml.slice(0, from) + xml.slice(at), part, limits, { [item]: slow });
}
