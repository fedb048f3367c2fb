/** XML of a workbook, element by element. Names come without their prefix; declarations of a document type are refused. */
import { SaxesParser } from "saxes";
import { limits, Problem } from "./problem";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const pieceLength = 1 << 20;

/** @throws Problem where the XML is damaged or nested too deep. */
export const readXml = (xml: string, handlers: XmlHandlers): void => {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("doctype", () => {
    throw new Problem("damaged-workbook");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw new Problem("damaged-workbook");
    handlers.open(localName(name), attributes);
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  try {
    for (let at = 0; at < xml.length; at += pieceLength) parser.write(xml.slice(at, at + pieceLength));
    parser.close();
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("damaged-workbook");
  }
};

/** An attribute by its name without prefix: r:id is id. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([written]) => localName(written) === name)?.[1];

/** What _xHHHH_ in the text of a cell stands for. */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))) : text;
