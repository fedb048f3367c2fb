/**
 * Opens a whole file. What the workbook's data has no place for (macros, pictures, pivot tables, links to other files …) is left out
 * and named in the notes; a file that is too big, damaged or made to harm is refused with a code.
 */
import { newSheet, newWorkbook } from "../../model/newWorkbook";
import type { Sheet, Workbook } from "../../model/state";
import { areaNames } from "../arrayEvaluation";
import { fingerprintInSteps } from "../fingerprint";
import { FormulaReader } from "../formulas";
import { namespaces } from "../parts";
import { atOnce } from "../steps";
import { ColorReader } from "./colors";
import type { OpenContext } from "./context";
import { openDocument } from "./documentProperties";
import { defaultLimits, OpenError, type OpenErrorCode, type OpenLimits } from "./limits";
import { OpenPackage, type Relationship } from "./package";
import { openPrintName } from "./page";
import { openSheet } from "./sheet";
import { sharedStrings } from "./strings";
import { openStyles } from "./styles";
import { child, childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

export type OpenResult = { ok: true; workbook: Workbook; notes: string[] } | { ok: false; code: OpenErrorCode; message: string };

/** Parts that say nothing of their own: order of calculation, pictures of the first page, settings of a printer, the theme's files. */
const silentParts =
  /^(\[Content_Types\]\.xml|.*\.rels|.*\/|xl\/calcChain\.xml|docProps\/thumbnail\..*|xl\/printerSettings\/.*|xl\/metadata\.xml)$/i;

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

/** What is read of a file before its sheets. */
export interface Frame {
  /** Name and root of the part of the workbook. */
  readonly part: string;
  readonly root: XmlNode;
  readonly relationships: readonly Relationship[];
  /** The elements of the sheets. */
  readonly sheets: readonly XmlNode[];
  readonly context: OpenContext;
}

/** One sheet of the file. */
export function* openFrameSheet(node: XmlNode, { relationships, context }: Frame): Generator<void, Sheet> {
  const name = text(node, "name") ?? "";
  const relationship = relationships.find(({ id }) => id === text(node, "id"));
  const isGrid = relationship?.kind === "worksheet";
  if (!isGrid) context.notes.add(`The sheet ${name} is no grid of cells; only its name was kept.`);
  const sheet = isGrid ? yield* openSheet(relationship.target, name, context) : newSheet(name);
  const state = text(node, "state");
  sheet.visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return sheet;
}

/** The strict variant of the format has other namespaces: what we write would not stand in it, so it is written whole. */
const isPatchable = (workbookPart: string | null): boolean => workbookPart?.includes(namespaces.sheet) ?? false;

/** All that sheets need to be read. */
export function openFrame(bytes: Uint8Array, limits: OpenLimits): Frame {
  const parts = new OpenPackage(bytes, limits);
  const part = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  const root = part === undefined ? null : parts.xml(part);
  if (part === undefined || root === null || root.name !== "workbook") throw new OpenError("not-a-workbook", "The file holds no workbook.");
  const relationships = parts.relationships(part);
  const partOf = (kind: string): string | undefined => relationships.find((item) => item.kind === kind && !item.external)?.target;
  const xmlOf = (kind: string): XmlNode | null => {
    const target = partOf(kind);
    return target === undefined ? null : parts.xml(target);
  };
  const colors = new ColorReader(xmlOf("theme"));
  const styles = openStyles(xmlOf("styles"), colors);
  const stringsPart = partOf("sharedStrings");
  let strings: readonly string[] | null = null;
  const context: OpenContext = {
    package: parts,
    colors,
    formulas: new FormulaReader(),
    strings: () => (strings ??= stringsPart === undefined ? [] : sharedStrings(parts.text(stringsPart) ?? "", stringsPart, limits)),
    styles,
    notes: new Set(),
    cells: 0,
    formulaCharacters: 0,
  };
  const names = childrenOf(child(root, "definedNames"), "definedName");
  context.formulas.areas = areaNames(names.map((node) => ({ name: text(node, "name") ?? "", formula: `=${node.text}` })));
  const sheets = childrenOf(child(root, "sheets"), "sheet");
  if (sheets.length > limits.sheets) throw new OpenError("too-many-sheets", `The file has ${sheets.length} sheets.`);
  if (sheets.length === 0) throw new OpenError("not-a-workbook", "The file has no sheets.");
  return { part, root, relationships, sheets, context };
}

/** The workbook of these sheets with all that stands around them. */
export function openAround({ part, root, context }: Frame, sheets: Sheet[]): Workbook {
  const { styles, defaultFont } = context.styles;
  const workbook: Workbook = { ...newWorkbook(), styles, defaultFont, date1904: flag(child(root, "workbookPr"), "date1904"), sheets };
  const active = number(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  workbook.activeSheetId = (sheets[active] ?? sheets[0])?.id ?? "";
  openNames(root, sheets, workbook, context);
  openDocument(context.package, part, workbook, context.notes);
  workbook.calculationMode = text(child(root, "calcPr"), "calcMode") === "manual" ? "manual" : "automatic";
  workbook.customFunctionNamespaces = [...context.formulas.namespaces].sort();
  return workbook;
}

function openWorkbook(bytes: Uint8Array, limits: OpenLimits): { workbook: Workbook; notes: string[] } {
  const frame = openFrame(bytes, limits);
  // Also where no cell holds one: a damaged part is refused.
  frame.context.strings();
  const sheets = frame.sheets.map((node) => atOnce(openFrameSheet(node, frame)));
  const workbook = openAround(frame, sheets);
  const { package: parts, notes } = frame.context;
  for (const name of parts.unread()) if (!silentParts.test(name)) notes.add(`Left out: ${name}`);
  if (isPatchable(parts.text(frame.part))) {
    const fingerprints = sheets.map((sheet) => atOnce(fingerprintInSteps(sheet)));
    workbook.source = { bytes, sheets: sheets.map(({ id }) => id), fingerprints };
  }
  return { workbook, notes: [...notes] };
}

/** Reads the bytes of an .xlsx file; never throws for what a file can hold. */
export function openXlsx(bytes: Uint8Array, limits: Partial<OpenLimits> = {}): OpenResult {
  try {
    return { ok: true, ...openWorkbook(bytes, { ...defaultLimits, ...limits }) };
  } catch (error) {
    if (error instanceof OpenError) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}
