/**
 * Opens a whole file. What the workbook's data has no place for (macros, pivot tables, links to other files …) stays in the file and is
 * counted; a file that is of another kind, too big, damaged or made to harm is refused with a code.
 */
import { HeldCounter } from "../../model/held";
import { newSheet, newWorkbook } from "../../model/newWorkbook";
import type { Sheet, Workbook, WorkbookSource } from "../../model/state";
import { areaNames } from "../arrayEvaluation";
import { fingerprintInSteps } from "../fingerprint";
import { FormulaReader } from "../formulas";
import { atOnce } from "../steps";
import { ColorReader } from "./colors";
import type { OpenContext } from "./context";
import { openDocument } from "./documentProperties";
import { formOf, refuseOtherFile, refuseOtherPackage } from "./fileKind";
import { contentTypesOf, heldIn } from "./held";
import { keptAreasOf } from "./keptAreas";
import { defaultLimits, OpenError, type OpenErrorCode, type OpenLimits } from "./limits";
import { OpenPackage, type Relationship } from "./package";
import { inOrdinaryForm, isStrict } from "./ordinaryForm";
import { openPrintName } from "./page";
import { openSheet } from "./sheet";
import { sharedStrings } from "./strings";
import { openStyles } from "./styles";
import { openPeople } from "./threads";
import { child, childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

export type OpenResult = { ok: true; workbook: Workbook } | { ok: false; code: OpenErrorCode; message: string };

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

/** What is read of a file before its sheets. */
export interface Frame {
  readonly bytes: Uint8Array;
  readonly wasStrict: boolean;
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
  const sheet = isGrid ? yield* openSheet(relationship.target, name, context) : newSheet(name);
  const state = text(node, "state");
  sheet.visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return sheet;
}

/** Macros carry a signature of their own, over macros alone: they are kept byte for byte, and with them what was signed. */
const isSigned = (parts: OpenPackage): boolean => parts.relationships("").some(({ kind }) => kind === "origin");

const chartParts = ({ sheets }: Workbook): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ charts }) => charts.flatMap(({ part }) => part ?? [])));

/** All that sheets need to be read. */
export function openFrame(given: Uint8Array, limits: OpenLimits): Frame {
  const { parts, part, wasStrict, bytes } = openPackage(given, limits);
  const root = parts.xml(part);
  if (root === null || root.name !== "workbook") throw new OpenError("not-a-workbook", "The file holds no workbook.");
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
  const peoplePart = partOf("person");
  let people: ReadonlyMap<string, string> | null = null;
  const context: OpenContext = {
    package: parts,
    colors,
    formulas: new FormulaReader(),
    strings: () => (strings ??= stringsPart === undefined ? [] : sharedStrings(parts.text(stringsPart) ?? "", stringsPart, limits)),
    people: () => (people ??= peoplePart === undefined ? new Map() : openPeople(parts, peoplePart)),
    styles,
    held: new HeldCounter(),
    cells: 0,
    formulaCharacters: 0,
  };
  const names = childrenOf(child(root, "definedNames"), "definedName");
  context.formulas.areas = areaNames(names.map((node) => ({ name: text(node, "name") ?? "", formula: `=${node.text}` })));
  const sheets = childrenOf(child(root, "sheets"), "sheet");
  if (sheets.length > limits.sheets) throw new OpenError("too-many-sheets", `The file has ${sheets.length} sheets.`);
  if (sheets.length === 0) throw new OpenError("not-a-workbook", "The file has no sheets.");
  return { bytes, wasStrict, part, root, relationships, sheets, context };
}

/** The workbook of these sheets with all that stands around them. */
export function openAround({ part, root, context }: Frame, sheets: Sheet[]): Workbook {
  const { styles, defaultFont } = context.styles;
  const workbook: Workbook = { ...newWorkbook(), styles, defaultFont, date1904: flag(child(root, "workbookPr"), "date1904"), sheets };
  const active = number(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  workbook.activeSheetId = (sheets[active] ?? sheets[0])?.id ?? "";
  openNames(root, sheets, workbook, context);
  openDocument(context.package, part, workbook);
  workbook.calculationMode = text(child(root, "calcPr"), "calcMode") === "manual" ? "manual" : "automatic";
  workbook.customFunctionNamespaces = [...context.formulas.namespaces].sort();
  return workbook;
}

/** What saving has to know of the file. */
function sourceOf(frame: Frame, workbook: Workbook): WorkbookSource {
  const { bytes, wasStrict, part, relationships, context } = frame;
  const { package: parts } = context;
  const types = contentTypesOf(parts);
  const partOfSheet = new Map(
    workbook.sheets.map(({ id }, index) => [id, relationships.find((one) => one.id === text(frame.sheets[index], "id"))?.target ?? ""]),
  );
  return {
    bytes,
    sheets: workbook.sheets.map(({ id }) => id),
    fingerprints: workbook.sheets.map((sheet) => atOnce(fingerprintInSteps(sheet))),
    held: heldIn(parts, types, part, chartParts(workbook), context.held),
    areas: keptAreasOf(parts, workbook, partOfSheet),
    ...formOf(types.get(part.toLowerCase()) ?? ""),
    isSigned: isSigned(parts),
    wasStrict,
  };
}

function openWorkbook(bytes: Uint8Array, limits: OpenLimits): Workbook {
  const frame = openFrame(bytes, limits);
  // Also where no cell holds one: a damaged part is refused.
  frame.context.strings();
  const sheets = frame.sheets.map((node) => atOnce(openFrameSheet(node, frame)));
  const workbook = openAround(frame, sheets);
  workbook.source = sourceOf(frame, workbook);
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
