/**
 * What a workbook remembers about its plan beside the cells: language, template and how the columns were called when they were built.
 *
 * It is one small JSON document in a custom XML part. The sheets stay authoritative: without the part everything here is found again
 * from table names and headers. Cases on reading: absent, damaged (treated as absent), too new (kept, but nothing is read from it).
 */
import { languages, type Language } from "../plan/language";
import type { FormulaKind, TableNames } from "../plan/section";
import { sizes, type Size } from "../plan/table";

export const metaNamespace = "urn:keyplan:plan";
export const metaVersion = 1;

export interface ColumnMeta {
  /** Column id of the table. */
  readonly id: string;
  /** Header as it was written at build time. */
  readonly header: string;
  /** Id of the Excel table column (`Excel.TableColumn.id`): it survives renaming and moving. */
  readonly tableColumn: number | null;
}

export interface PlanMeta {
  readonly version: number;
  readonly language: Language;
  /** Version of the product that built or completed it; null before 0.2.0. */
  readonly product: string | null;
  /** Id of the template the plan was built from. */
  readonly template: string;
  /** Version of that template; null before 0.5.0. */
  readonly templateVersion: number | null;
  /** Document of a company's template; null for a built-in one. */
  readonly company: string | null;
  /** How much the plan asks for; light before 0.3.0. */
  readonly size: Size;
  /** Ids of the sections chosen; null before 0.3.0, when a plan had those of its template whose sheets stand. */
  readonly sections: readonly string[] | null;
  /** How figures are written; by the add-in's functions before 0.3.0. */
  readonly formulas: FormulaKind;
  readonly tables: Readonly<Record<string, readonly ColumnMeta[]>>;
  /** Names of tables whose usual one is somebody else's in this workbook, by the usual one. */
  readonly names: TableNames;
  /** Names of the Excel tables made for tables the method does not know. */
  readonly foreign: readonly string[];
}

export type MetaReading =
  | { readonly kind: "read"; readonly meta: PlanMeta }
  | { readonly kind: "too-new"; readonly version: number }
  | { readonly kind: "damaged" };

/** The document as XML; the root has a namespace, because Excel finds parts by it. */
export const metaToXml = (meta: PlanMeta): string =>
  `<keyplan xmlns="${metaNamespace}" version="${meta.version}"><![CDATA[${JSON.stringify(meta).replaceAll("]]>", "]]\\u003e")}]]></keyplan>`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const readColumn = (value: unknown): ColumnMeta | null => {
  if (!isRecord(value) || typeof value["id"] !== "string" || typeof value["header"] !== "string") return null;
  const tableColumn = value["tableColumn"];
  return { id: value["id"], header: value["header"], tableColumn: typeof tableColumn === "number" ? tableColumn : null };
};

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name] ?? "");

/** Text inside the root element: CDATA as written by us, or escaped text as another program may have rewritten it. */
export const contentOf = (xml: string): string => {
  const body = /<(?:\w+:)?keyplan\b[^>]*>([\s\S]*)<\/(?:\w+:)?keyplan>/.exec(xml)?.[1] ?? "";
  const parts = [...body.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map((match) => match[1] ?? "");
  return parts.length > 0 ? parts.join("") : unescapeXml(body);
};

/** Reads the part back. What is wrong inside is left out rather than believed. */
export const metaFromXml = (xml: string): MetaReading => {
  let value: unknown;
  try {
    value = JSON.parse(contentOf(xml));
  } catch {
    return { kind: "damaged" };
  }
  if (!isRecord(value) || typeof value["version"] !== "number") return { kind: "damaged" };
  if (value["version"] > metaVersion) return { kind: "too-new", version: value["version"] };
  const language = languages.find((one) => one === value["language"]);
  if (!language) return { kind: "damaged" };
  const stored = isRecord(value["tables"]) ? value["tables"] : {};
  const tables = Object.fromEntries(
    Object.entries(stored).flatMap(([id, columns]) =>
      Array.isArray(columns) ? [[id, columns.map(readColumn).filter((column) => column !== null)] as const] : [],
    ),
  );
  const names = isRecord(value["names"])
    ? Object.fromEntries(Object.entries(value["names"]).filter((one): one is [string, string] => typeof one[1] === "string"))
    : {};
  const foreign = Array.isArray(value["foreign"]) ? value["foreign"].filter((name) => typeof name === "string") : [];
  const product = typeof value["product"] === "string" ? value["product"] : null;
  const template = typeof value["template"] === "string" ? value["template"] : "standard";
  const templateVersion = typeof value["templateVersion"] === "number" ? value["templateVersion"] : null;
  const company = typeof value["company"] === "string" ? value["company"] : null;
  const size = sizes.find((one) => one === value["size"]) ?? "light";
  const formulas = value["formulas"] === "native" ? "native" : "kam";
  const sections = Array.isArray(value["sections"]) ? value["sections"].filter((id) => typeof id === "string") : null;
  const from = { template, templateVersion, company };
  return { kind: "read", meta: { version: metaVersion, product, language, ...from, size, sections, formulas, tables, names, foreign } };
};
