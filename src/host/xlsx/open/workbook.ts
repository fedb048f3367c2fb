/**
 * Opens a whole file. What the workbook's data has no place for (macros, pivot tables, links to other files …) stays in the file and is
 * counted; a file that is of another kind, too big, damaged or made to harm is refused with a code.
 */
import { HeldCounter } from "../../model/held";
import { newSheet, newWorkbook } from "../../model/newWorkbook";
import type { Sheet, Workbook } from "../../model/state";
import { areaNames } from "../arrayEvaluation";
import { FormulaReader } from "../formulas";
import { ColorReader } from "./colors";
import { plainText, type OpenContext } from "./context";
import { openDocument } from "./documentProperties";
import { formOf, refuseOtherFile, refuseOtherPackage } from "./fileKind";
import { contentTypesOf, heldIn } from "./held";
import { keptAreasOf } from "./keptAreas";
import { defaultLimits, OpenError, type OpenErrorCode, type OpenLimits } from "./limits";
import { OpenPackage, type Relationship } from "./package";
import { inOrdinaryForm, isStrict } from "./ordinaryForm";
import { openPrintName } from "./page";
import { openSheet } from "./sheet";
import { openStyles } from "./styles";
import { child, childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

export type OpenResult = { ok: true; workbook: Workbook } | { ok: false; code: OpenErrorCode; message: string };

function sharedStrings(parts: OpenPackage, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part !== undefined) parts.xml(part, { si: (node) => strings.push(plainText(node)) });
  return strings;
}

function openNames(root: XmlNode, sheets: readonly Sheet[], workbook: Workbook, context: OpenContext): void {
  for (const node of childrenOf(child(root, "definedNames"), "definedName")) {
    const name = text(node, "name") ?? "";
    const local = number(node, "localSheetId");
    const sheet = local === null ? undefined : sheets[local];
    if (sheet !== undefined && openPrintName(name, node.text, sheet.page)) continue;
    if (name.startsWith("_xlnm.")) continue;
    workbook.names.push({
      name,
      formula: context.formulas.read(node.text),
      sheetId: sheet?.id ?? null,
      visible: !flag(node, "hidden"),
      comment: text(node, "comment") ?? "",
    });
  }
}

function openSheets(root: XmlNode, relationships: readonly Relationship[], workbook: Workbook, context: OpenContext): void {
  const nodes = childrenOf(child(root, "sheets"), "sheet");
  if (nodes.length > context.package.limits.sheets) throw new OpenError("too-many-sheets", `The file has ${nodes.length} sheets.`);
  const sheets = nodes.map((node) => {
    const name = text(node, "name") ?? "";
    const relationship = relationships.find(({ id }) => id === text(node, "id"));
    const isGrid = relationship?.kind === "worksheet";
    const sheet = isGrid ? openSheet(relationship.target, name, context) : newSheet(name);
    const state = text(node, "state");
    sheet.visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    return sheet;
  });
  if (sheets.length === 0) throw new OpenError("not-a-workbook", "The file has no sheets.");
  const active = number(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  workbook.sheets = sheets;
  workbook.activeSheetId = (sheets[active] ?? sheets[0])?.id ?? "";
  openNames(root, sheets, workbook, context);
}

/** The package with its workbook part; one of the strict form comes in the ordinary form. */
function openPackage(bytes: Uint8Array, limits: OpenLimits): { parts: OpenPackage; part: string; wasStrict: boolean; bytes: Uint8Array } {
  refuseOtherFile(bytes);
  const parts = new OpenPackage(bytes, limits);
  const part = parts.relationships("").find(({ kind, external }) => kind === "officeDocument" && !external)?.target;
  if (part === undefined || /\.bin$/i.test(part)) {
    refuseOtherPackage(parts.names, new TextDecoder().decode(parts.bytes("mimetype") ?? new Uint8Array()));
  }
  if (!isStrict(parts.text(part) ?? "")) return { parts, part, wasStrict: false, bytes };
  const ordinary = inOrdinaryForm(parts);
  return { parts: new OpenPackage(ordinary, { ...limits, fileBytes: Infinity }), part, wasStrict: true, bytes: ordinary };
}

/** Macros carry a signature of their own, over macros alone: they are kept byte for byte, and with them what was signed. */
const isSigned = (parts: OpenPackage): boolean => parts.relationships("").some(({ kind }) => kind === "origin");

const chartParts = ({ sheets }: Workbook): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ charts }) => charts.flatMap(({ part }) => part ?? [])));

function openWorkbook(given: Uint8Array, limits: OpenLimits): Workbook {
  const { parts, part, wasStrict, bytes } = openPackage(given, limits);
  const types = contentTypesOf(parts);
  const kind = formOf(types.get(part.toLowerCase()) ?? "");
  const root = parts.xml(part);
  if (root === null || root.name !== "workbook") throw new OpenError("not-a-workbook", "The file holds no workbook.");
  const relationships = parts.relationships(part);
  const partOf = (kind: string): string | undefined => relationships.find((item) => item.kind === kind && !item.external)?.target;
  const xmlOf = (kind: string): XmlNode | null => {
    const target = partOf(kind);
    return target === undefined ? null : parts.xml(target);
  };
  const colors = new ColorReader(xmlOf("theme"));
  const { styles, indexes, conditional, defaultFont } = openStyles(xmlOf("styles"), colors);
  const context: OpenContext = {
    package: parts,
    colors,
    formulas: new FormulaReader(),
    strings: sharedStrings(parts, partOf("sharedStrings")),
    styleIndexes: indexes,
    conditionalStyles: conditional,
    held: new HeldCounter(),
    cells: 0,
    formulaCharacters: 0,
  };
  const workbook: Workbook = { ...newWorkbook(), styles, defaultFont, date1904: flag(child(root, "workbookPr"), "date1904") };
  const names = childrenOf(child(root, "definedNames"), "definedName");
  context.formulas.areas = areaNames(names.map((node) => ({ name: text(node, "name") ?? "", formula: `=${node.text}` })));
  openSheets(root, relationships, workbook, context);
  openDocument(parts, part, workbook);
  workbook.calculationMode = text(child(root, "calcPr"), "calcMode") === "manual" ? "manual" : "automatic";
  workbook.customFunctionNamespaces = [...context.formulas.namespaces].sort();
  const nodes = childrenOf(child(root, "sheets"), "sheet");
  const partOfSheet = new Map(
    workbook.sheets.map(({ id }, index) => [id, relationships.find((one) => one.id === text(nodes[index], "id"))?.target ?? ""]),
  );
  const areas = keptAreasOf(parts, workbook.sheets, partOfSheet);
  const held = heldIn(parts, types, part, chartParts(workbook), context.held);
  workbook.source = { bytes, sheets: workbook.sheets.map(({ id }) => id), held, areas, ...kind, isSigned: isSigned(parts), wasStrict };
  return workbook;
}

/** Reads the bytes of an .xlsx file; never throws for what a file can hold. */
export function openXlsx(bytes: Uint8Array, limits: Partial<OpenLimits> = {}): OpenResult {
  try {
    return { ok: true, workbook: openWorkbook(bytes, { ...defaultLimits, ...limits }) };
  } catch (error) {
    if (error instanceof OpenError) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}
