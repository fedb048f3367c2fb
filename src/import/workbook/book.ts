/** The parts of a workbook and how they belong together: its sheets, the texts that cells share, and what each part refers to. */
import type { IssueCode } from "../../plan/cells/cellIssues";
import { limits, Problem } from "./problem";
import { attribute, readXml, unescapeText } from "./xml";
import { Parts } from "./zip";

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly hidden: boolean;
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
}

const resolve = (fromPart: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = fromPart.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};

export const relationships = (parts: Parts, part: string): ReadonlyMap<string, Relationship> => {
  const slash = part.lastIndexOf("/") + 1;
  const xml = parts.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  if (xml === null) return found;
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes["TargetMode"] === "External") return;
      const kind = (attributes["Type"] ?? "").split("/").at(-1) ?? "";
      found.set(attributes["Id"] ?? "", { kind, target: resolve(part, attributes["Target"] ?? "") });
    },
  });
  return found;
};

/** The texts that cells share. What tells how to pronounce them is no part of them. */
export const sharedStrings = (xml: string | null): readonly string[] => {
  const strings: string[] = [];
  if (xml === null) return strings;
  let text = "";
  let inText = false;
  let isPhonetic = false;
  readXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") inText = !isPhonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") strings.push(unescapeText(text));
    },
  });
  return strings;
};

const sheetsOf = (xml: string): { readonly sheets: readonly SheetEntry[]; readonly is1904: boolean } => {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = /^(1|true|on)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      if (sheets.length >= limits.sheets) throw new Problem("unpacks-too-large");
      const relationship = attribute(attributes, "id") ?? "";
      sheets.push({ name: unescapeText(attributes["name"] ?? ""), relationship, hidden: /hidden/i.test(attributes["state"] ?? "") });
    },
  });
  return { sheets, is1904 };
};

/** What a packed file without a workbook's part is. */
const otherFile = (parts: Parts): IssueCode => {
  if (parts.has("xl/workbook.bin")) return "binary-workbook";
  return parts.text("mimetype")?.includes("opendocument.spreadsheet") ? "open-document" : "other-file";
};

export interface Book {
  readonly parts: Parts;
  readonly sheets: readonly SheetEntry[];
  /** What the workbook's part refers to, by id. */
  readonly related: ReadonlyMap<string, Relationship>;
  readonly is1904: boolean;
  /** Text of the part of a kind; null where there is none. */
  readonly partOf: (kind: string) => string | null;
}

/** @throws Problem where it is no workbook, damaged, encrypted or too large */
export const bookOf = (bytes: Uint8Array): Book => {
  const parts = new Parts(bytes);
  const office = [...relationships(parts, "").values()].find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const book = /\.xml$/i.test(office) ? parts.text(office) : null;
  const { sheets, is1904 } = sheetsOf(book ?? "<workbook/>");
  if (book === null || sheets.length === 0) throw new Problem(otherFile(parts));
  const related = relationships(parts, office);
  const partOf = (kind: string): string | null => {
    const target = [...related.values()].find((one) => one.kind === kind)?.target;
    return target === undefined ? null : parts.text(target);
  };
  return { parts, sheets, related, is1904, partOf };
};
