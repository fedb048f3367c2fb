/**
 * XML as programs write it: tags, attributes in double quotes, text, and no entities but the five that XML has itself. That is nearly all there
 * is, and reading it so takes a fraction of the time. Whatever is written otherwise, well-formed or not, is left to the parser.
 */

export interface XmlNode {
  readonly name: string;
  /** Without prefix and without prototype: any name is harmless. */
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
}

/** Most elements have no children; they share this. */
const none: readonly XmlNode[] = [];

export function append(parent: XmlNode, node: XmlNode): void {
  if (parent.children === none) parent.children = [node];
  else (parent.children as XmlNode[]).push(node);
}

/** Nothing is inherited, and many of one form share it: an object made without prototype would be a table of its own each time. */
export class Attributes {
  [name: string]: string;
}
Object.setPrototypeOf(Attributes.prototype, null);
delete (Attributes.prototype as { constructor?: unknown }).constructor;

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Characters that XML forbids or reads as others. */
const unusual = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;
const unusualOrEntity = /[&\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;
const otherEntity = /&(?!(?:amp|lt|gt|quot|apos);)/;

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** Text that stands in XML, as it reads; null where it holds entities of other kinds or unusual characters. */
export function plainContent(text: string): string | null {
  if (!unusualOrEntity.test(text)) return text;
  return otherEntity.test(text) || unusual.test(text) ? null : text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

const name = "[A-Za-z_][\\w.:-]*";

/** As they stand in a tag; a pattern for millions of them would take more memory than it may. */
export const plainAttributes = `(?:[ \\n]+${name}="[^"<\\t\\n\\r]*"){0,99}`;

export const noAttributes: XmlNode["attributes"] = new Attributes();

/**
 * Null where one stands twice or is not plain.
 *
 * @param isBare Whether the text is known to hold no entities and no unusual characters.
 */
export function attributesIn(text: string, isBare = !unusualOrEntity.test(text)): Readonly<Record<string, string>> | null {
  if (text === "") return noAttributes;
  const own = new Attributes();
  for (let at = 0; at < text.length;) {
    while (text.charCodeAt(at) <= 32) at++;
    const equals = text.indexOf('="', at);
    const end = text.indexOf('"', equals + 2);
    const key = localName(text.slice(at, equals));
    const content = text.slice(equals + 2, end);
    const value = isBare ? content : plainContent(content);
    if (value === null || key in own) return null;
    own[key] = value;
    at = end + 1;
  }
  return own;
}

/** An element without children. */
export const leaf = (tag: string, attributes: XmlNode["attributes"], content = ""): XmlNode => ({
  name: tag,
  attributes,
  children: none,
  text: content,
});

const declaration = /^<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?(?: standalone="(?:yes|no)")?[ ]?\?>\s*/;

/** A tag and the text behind it. */
const piece = new RegExp(`<(/?)(${name})(${plainAttributes})[ \\n]*(/?)>([^<]*)`, "y");

const start = new RegExp(`<${name}(${plainAttributes})[ \\n]*/?>`, "y");

/** Of the root, without looking at what is in it; null where it does not begin plainly. */
export function rootAttributes(xml: string): Readonly<Record<string, string>> | null {
  start.lastIndex = declaration.exec(xml)?.[0].length ?? 0;
  const found = start.exec(xml);
  return found && attributesIn(found[1] ?? "");
}

/**
 * The root; null where something is not written in this way, nests deeper than allowed, or is not well-formed.
 *
 * @param take Told of each element that ends; answers whether it stays in the tree.
 */
export function parsePlainXml(source: string, depth: number, take: (node: XmlNode) => boolean): XmlNode | null {
  const xml = source.slice(declaration.exec(source)?.[0].length ?? 0);
  if (xml.includes("]]>") || unusual.test(xml)) return null;
  const isBare = !xml.includes("&");
  const top = leaf("", noAttributes);
  const open: { readonly tag: string; readonly node: XmlNode }[] = [{ tag: "", node: top }];
  const close = (node: XmlNode): void => {
    const parent = open.at(-1);
    if (take(node) && parent) append(parent.node, node);
  };
  for (let at = 0; at < xml.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(xml);
    if (found === null) return null;
    // Named one by one: taking them apart as a list takes a tenth of the time.
    const tag = found[2] ?? "";
    const attributeText = found[3] ?? "";
    const isEmpty = found[4];
    if (found[1] === "/") {
      const ended = open.pop();
      if (ended?.tag !== tag || attributeText !== "" || isEmpty === "/") return null;
      close(ended.node);
    } else {
      const attributes = attributesIn(attributeText, isBare);
      if (attributes === null || open.length > depth) return null;
      const node = leaf(localName(tag), attributes);
      if (isEmpty === "/") close(node);
      else open.push({ tag, node });
    }
    const behind = found[5] ?? "";
    if (behind === "") continue;
    const text = isBare ? behind : plainContent(behind);
    const inside = open.at(-1)?.node;
    if (text === null || inside === undefined) return null;
    inside.text += text;
  }
  const [root] = top.children;
  return open.length === 1 && top.children.length === 1 && /^[ \n\t]*$/.test(top.text) && root !== undefined ? root : null;
}
