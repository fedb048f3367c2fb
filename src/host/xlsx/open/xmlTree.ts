/**
 * XML as a small tree without prefixes: files of other programs write x:c for c. Long lists (rows, shared strings) are handed over
 * one item at a time instead of growing the tree. A DTD, unknown entities and deep nesting are refused. Most parts are plain; the parser
 * reads the others.
 */
import { SaxesParser } from "saxes";
import { OpenError, type OpenLimits } from "./limits";
import { append, Attributes, leaf, localName, parsePlainXml, type XmlNode } from "./plainXml";

export type { XmlNode } from "./plainXml";

export type Consumer = (node: XmlNode) => void;

function makeNode(name: string, attributes: Readonly<Record<string, string>>): XmlNode {
  const own = new Attributes();
  for (const key in attributes) own[localName(key)] = attributes[key] ?? "";
  return leaf(localName(name), own);
}

/** In one tag; no part of a workbook has a tenth of it, and the parser compares them all before it says a word. */
const mostAttributes = 1_000;

/** @param handedOver So many elements have been handed over already, when the text was still plain. */
function parseAny(xml: string, part: string, limits: OpenLimits, consumerOf: ReadonlyMap<string, Consumer>, handedOver: number): XmlNode {
  let ended = 0;
  const open: XmlNode[] = [];
  const roots: XmlNode[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  };
  parser.on("error", (error) => {
    throw new OpenError("bad-xml", `${part}: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw new OpenError("dtd", `${part} has a document type definition.`);
  });
  let attributes = 0;
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    if (++attributes > mostAttributes) throw new OpenError("bad-xml", `${part} has a tag of more than ${mostAttributes} attributes.`);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= limits.depth) throw new OpenError("too-deep", `${part} nests deeper than ${limits.depth} elements.`);
    const node = makeNode(name, attributes);
    if (open.length === 0) roots.push(node);
    open.push(node);
  });
  parser.on("closetag", () => {
    const node = open.pop();
    if (node === undefined) return;
    const consumer = consumerOf.get(node.name);
    if (consumer !== undefined) {
      if (++ended > handedOver) consumer(node);
    } else {
      const parent = open.at(-1);
      if (parent !== undefined) append(parent, node);
    }
  });
  parser.write(xml).close();
  const [root] = roots;
  if (root === undefined) throw new OpenError("bad-xml", `${part} is empty.`);
  return root;
}

/**
 * @param part Name of the part, for messages.
 * @param consumers Elements that are handed over when they end, by name, instead of being kept in the tree.
 */
export function parseXml(xml: string, part: string, limits: OpenLimits, consumers: Readonly<Record<string, Consumer>> = {}): XmlNode {
  const consumerOf = new Map(Object.entries(consumers));
  let handedOver = 0;
  const stays = (node: XmlNode): boolean => {
    const consumer = consumerOf.get(node.name);
    if (consumer === undefined) return true;
    handedOver++;
    consumer(node);
    return false;
  };
  return parsePlainXml(xml, limits.depth, stays) ?? parseAny(xml, part, limits, consumerOf, handedOver);
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node === undefined ? [] : node.children.filter((candidate) => candidate.name === name);

/** The descendant at the end of the path, first children only. */
export const descend = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((current, name) => child(current, name), node);

/** All descendants of a name, in the order of the document. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  if (node === undefined) return [];
  return node.children.flatMap((candidate) => [...(candidate.name === name ? [candidate] : []), ...descendants(candidate, name)]);
}

export const text = (node: XmlNode | undefined, attribute: string): string | null => node?.attributes[attribute] ?? null;

export function number(node: XmlNode | undefined, attribute: string): number | null {
  const value = node?.attributes[attribute];
  if (value === undefined || value.trim() === "") return null;
  const result = Number(value);
  return Number.isFinite(result) ? result : null;
}

export function flag(node: XmlNode | undefined, attribute: string, absent = false): boolean {
  const value = node?.attributes[attribute];
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** The val attribute of a child, as charts and fonts write their values. */
export const valueOf = (node: XmlNode | undefined, name: string): string | null => text(child(node, name), "val");
export const numberOf = (node: XmlNode | undefined, name: string): number | null => number(child(node, name), "val");

/** An element that switches something on unless its val says otherwise. */
export const switchedOn = (node: XmlNode | undefined, name: string): boolean | null => {
  const found = child(node, name);
  return found === undefined ? null : flag(found, "val", true);
};
