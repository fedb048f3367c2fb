/**
 * A workbook that came from a file, written into that file's package: parts that did not change stay byte for byte, of the others what
 * changed is put in its place. What was in the sheets that have changed is found by reading them again; nothing has to remember what was done to
 * them since.
 */
import { newWorkbook } from "../../model/newWorkbook";
import type { CustomXmlPart, Sheet, Workbook, WorkbookSource } from "../../model/state";
import type { ZipLevel } from "../deflate";
import { defaultLimits } from "../open/limits";
import { openFrame, type Frame } from "../open/workbook";
import { addCustomXml, addWebExtension, documentParts, webExtensionXml } from "../save/documentProperties";
import { SaveContext } from "../save/context";
import { addSheet } from "../save/sheet";
import { StylesPart } from "../save/styles";
import { metadataXml, nameElements } from "../save/workbook";
import { namespaces, type SavedAs } from "../parts";
import { declaration, element } from "../xml";
import { asOpened } from "./asOpened";
import { patchForm } from "./form";
import { shiftsOf } from "./moves";
import { patchNames } from "./names";
import { PatchPackage } from "./package";
import { attributesOf, forRoot, joined, patchElement, piecesOf, relationshipOf, withChild, type Piece } from "./pieces";
import { isSame } from "./elements";
import { patchPivotSources, type NewNames } from "./pivots";
import { patchKeptFormulas } from "./renames";
import { patchSheet, patchUntouchedSheet } from "./sheet";
import { PatchedStrings } from "./strings";
import { PatchedStyles } from "./styles";

/** Order of the schema. */
const order = [
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize",
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
].flatMap((names) => names.split(" "));

interface Parts {
  readonly package: PatchPackage;
  readonly workbook: string;
  readonly partOf: (kind: string) => string | undefined;
}

const emptyStrings = declaration + element("sst", { xmlns: namespaces.sheet });

const partsOf = ({ context, part, relationships }: Frame): Parts => ({
  package: new PatchPackage(context.package),
  workbook: part,
  partOf: (kind) => relationships.find((item) => item.kind === kind && !item.external)?.target,
});

/** A sheet of the file with where it is now; undefined where it is gone. */
interface StandingSheet {
  readonly piece: Piece;
  /** Of its cells; undefined where it is one chart. */
  readonly part: string | undefined;
  /** Of whatever it is. */
  readonly target: string | undefined;
  readonly before: Sheet;
  readonly now: Sheet | undefined;
}

function standingSheets({ package: parts, workbook }: Parts, before: Workbook, now: Workbook, ids: readonly string[]): StandingSheet[] {
  const list = piecesOf(parts.text(workbook)).children.find(({ name }) => name === "sheets");
  const relationships = parts.relationships(workbook);
  return piecesOf(list?.text ?? "<sheets/>").children.flatMap((piece, index) => {
    const sheet = before.sheets[index];
    const place = relationships.find(({ id }) => id === relationshipOf(piece.text));
    if (!sheet) return [];
    return [
      {
        piece,
        part: place?.kind === "worksheet" ? place.target : undefined,
        target: place?.target,
        before: sheet,
        now: now.sheets.find(({ id }) => id === ids[index]),
      },
    ];
  });
}

/** What was renamed, by its name in the file. */
function newNames(standing: readonly StandingSheet[]): NewNames {
  const pairs = standing.flatMap(({ before, now }) => (now ? [{ before, now }] : []));
  const changed = (list: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
    new Map(list.filter(([was, is]) => was !== is));
  return {
    sheets: changed(pairs.map(({ before, now }) => [before.name, now.name])),
    tables: changed(
      pairs.flatMap(({ before, now }) =>
        before.tables.flatMap((table) => {
          const is = now.tables.find(({ number }) => number === table.number);
          return is ? [[table.name, is.name] as const] : [];
        }),
      ),
    ),
  };
}

/** Writes the sheets that are new; answers with their elements by the sheet's id. */
function* addSheets(added: readonly Sheet[], highest: number, parts: Parts, context: SaveContext): Generator<void, Map<string, Piece>> {
  const pieces = new Map<string, Piece>();
  for (const [index, sheet] of added.entries()) {
    const path = `xl/worksheets/sheet${context.next("sheet")}.xml`;
    yield* addSheet(sheet, path, context);
    const attributes = { name: sheet.name, sheetId: highest + 1 + index, state: stateOf(sheet) };
    const id = parts.package.relate(parts.workbook, "worksheet", path);
    pieces.set(sheet.id, { name: "sheet", text: element("sheet", { ...attributes, "r:id": id }) });
  }
  return pieces;
}

/** Charts show figures of other sheets. */
const isUntouched = ({ before: sheet, now }: StandingSheet, before: Workbook, workbook: Workbook): boolean =>
  sheet === now && sheet.charts.length === 0 && (sheet.id === before.activeSheetId) === (sheet.id === workbook.activeSheetId);

const stateOf = ({ visibility }: Sheet): string | null => (visibility === "visible" ? null : visibility);

function patchedSheetPiece({ piece, before, now }: StandingSheet): Piece {
  if (!now) return piece;
  const known = (sheet: Sheet): string => element("sheet", { name: sheet.name, state: stateOf(sheet) });
  return { ...piece, text: patchElement(piece.text, known(before), known(now)) };
}

const viewsXml = ({ sheets, activeSheetId }: Workbook): string => {
  const active = sheets.findIndex(({ id }) => id === activeSheetId);
  return element("bookViews", {}, element("workbookView", { activeTab: active > 0 ? active : null }));
};
const calculationXml = ({ calculationMode }: Workbook): string =>
  element("calcPr", { calcMode: calculationMode === "manual" ? "manual" : null });

function patchWorkbookPart(parts: Parts, before: Workbook, now: Workbook, sheets: readonly Piece[], names: string): void {
  const source = parts.package.text(parts.workbook);
  const pieces = piecesOf(source);
  let { children } = pieces;
  const set = (name: string, change: (text: string) => string): void => {
    const standing = children.find((piece) => piece.name === name)?.text ?? "";
    const text = change(standing);
    children = withChild(children, name, standing === "" ? forRoot(pieces.open, text) : text, order);
  };
  const follow = (name: string, was: string, is: string): void => {
    if (was !== is) set(name, (text) => (text === "" ? is : patchElement(text, was, is)));
  };
  set("sheets", (text) => joined({ ...piecesOf(text), children: sheets }));
  set("definedNames", () => names);
  follow("bookViews", viewsXml(before), viewsXml(now));
  follow("calcPr", calculationXml(before), calculationXml(now));
  const xml = joined({ ...pieces, children });
  if (xml !== source) parts.package.replace(parts.workbook, xml);
}

function patchDocument(parts: PatchPackage, before: Workbook, now: Workbook): void {
  const kinds = {
    coreProperties: "core-properties",
    applicationProperties: "extended-properties",
    customProperties: "custom-properties",
  } as const;
  for (const kind of ["coreProperties", "applicationProperties", "customProperties"] as const) {
    const { path, xml } = documentParts[kind];
    const [was, is] = [xml(before), xml(now)];
    if (was === is) continue;
    const place = parts.relationships("").find((item) => item.kind === kinds[kind])?.target;
    if (place === undefined) {
      parts.relate("", kind, path);
      parts.add(path, declaration + is, kind);
    } else if (kind === "customProperties") parts.replace(place, declaration + (is || element("Properties")));
    else parts.replace(place, patchElement(parts.text(place), was, is));
  }
}

function patchCustomXml({ package: parts, workbook }: Parts, before: Workbook, now: Workbook, context: SaveContext): void {
  const places = parts.relationships(workbook).filter(({ kind }) => kind === "customXml");
  // A part without an id of its own has another one at every opening.
  const isOf = (part: CustomXmlPart) => (other: CustomXmlPart) => other.id === part.id || other.xml === part.xml;
  before.customXmlParts.forEach((part, index) => {
    const place = places[index];
    const is = now.customXmlParts.find(isOf(part));
    if (!place || is?.xml === part.xml) return;
    if (is) parts.replace(place.target, is.xml);
    else {
      parts.unrelate(workbook, place.id);
      parts.remove(place.target);
    }
  });
  addCustomXml(
    now.customXmlParts.filter((part) => !before.customXmlParts.some(isOf(part))),
    workbook,
    context,
  );
}

function patchWebExtension(parts: PatchPackage, before: Workbook, now: Workbook, context: SaveContext): void {
  if (isSame([before.webExtension, before.settings], [now.webExtension, now.settings])) return;
  const panes = parts.relationships("").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  const place = panes === undefined ? undefined : parts.relationships(panes).find(({ kind }) => kind === "webextension")?.target;
  for (const sheet of now.sheets)
    for (const { formula } of sheet.cells.values()) if (formula?.includes(".")) context.formulas.write(formula);
  if (place === undefined) addWebExtension(context);
  else if (now.webExtension) parts.replace(place, declaration + webExtensionXml(context));
}

const removeOrder = ({ package: parts, workbook }: Parts): void => {
  const chain = parts.relationships(workbook).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  parts.unrelate(workbook, chain.id);
  parts.remove(chain.target);
};

/** What a file without a styles part begins with when it gets one. */
const bareStyles = (): string => new StylesPart(newWorkbook()).xml();

/** Parts that are lists which only grow: replaced where they did, added where the file had none. */
function keepList(parts: Parts, kind: "styles" | "sharedStrings" | "metadata", xml: string, was: string): void {
  if (xml === was) return;
  const place = parts.partOf(kind === "metadata" ? "sheetMetadata" : kind);
  if (place !== undefined) parts.package.replace(place, xml);
  else {
    parts.package.relate(parts.workbook, kind, `xl/${kind}.xml`);
    parts.package.add(`xl/${kind}.xml`, xml, kind);
  }
}

/** The file that the workbook came from, with what has changed in it; in steps, sheet by sheet. */
export function* patchXlsx(
  workbook: Workbook,
  source: WorkbookSource,
  level: ZipLevel,
  as: SavedAs = "workbook",
): Generator<void, Uint8Array> {
  // Parts are read again and again here, of a file that has been judged before.
  const frame = openFrame(source.bytes, { ...defaultLimits, totalBytes: Infinity });
  const before = yield* asOpened(frame, source, workbook);
  const parts = partsOf(frame);
  const stylesPart = parts.partOf("styles");
  const stylesXml = stylesPart === undefined ? bareStyles() : parts.package.text(stylesPart);
  const styles = new PatchedStyles(stylesXml, frame.context.styles.indexes, workbook);
  const stringsPart = parts.partOf("sharedStrings");
  const stringsXml = stringsPart === undefined ? emptyStrings : parts.package.text(stringsPart);
  const strings = new PatchedStrings(stringsXml);
  const context = new SaveContext(workbook, { package: parts.package, strings, styles }, parts.package.highestNumber());
  const standing = standingSheets(parts, before, workbook, source.sheets);
  const shifts = shiftsOf(standing);
  const names = newNames(standing);
  let hasMoved = shifts.size > 0;
  // Before the sheets of the file are moved to be compared.
  const openedNames = nameElements(new SaveContext(before, { package: parts.package, strings, styles }));
  for (const sheet of standing) {
    const { part, now } = sheet;
    if (part === undefined || !now) continue;
    const pair = { part, now, before: sheet.before, opened: before, shifts, names: names.sheets };
    if (isUntouched(sheet, before, workbook)) {
      patchUntouchedSheet(pair, parts.package);
      continue;
    }
    const isActive = { wasActive: sheet.before.id === before.activeSheetId, isActive: now.id === workbook.activeSheetId };
    yield;
    hasMoved = (yield* patchSheet({ ...pair, ...isActive }, context, parts.package)) || hasMoved;
  }
  const highest = Math.max(0, ...standing.map(({ piece }) => Number(attributesOf(piece.text).get("sheetId") ?? 0)));
  const known = new Set(standing.map(({ now }) => now?.id));
  const added = yield* addSheets(
    workbook.sheets.filter(({ id }) => !known.has(id)),
    highest,
    parts,
    context,
  );
  const gone = standing.filter(({ now }) => !now);
  for (const { piece } of gone) {
    const place = parts.package.relationships(parts.workbook).find(({ id }) => id === relationshipOf(piece.text));
    if (!place) continue;
    parts.package.unrelate(parts.workbook, place.id);
    parts.package.remove(place.target);
  }
  const pieces = new Map(standing.flatMap((sheet) => (sheet.now ? [[sheet.now.id, patchedSheetPiece(sheet)] as const] : [])));
  const sheets = workbook.sheets.flatMap(({ id }) => pieces.get(id) ?? added.get(id) ?? []);
  const places = new Map(
    standing.map(({ now }, index) => [index, workbook.sheets.findIndex((sheet) => sheet === now)] as const).filter(([, at]) => at >= 0),
  );
  const list = piecesOf(parts.package.text(parts.workbook)).children.find(({ name }) => name === "definedNames")?.text ?? "";
  patchWorkbookPart(parts, before, workbook, sheets, patchNames(list, openedNames, nameElements(context), places, shifts));
  if (hasMoved || gone.length > 0) removeOrder(parts);
  patchDocument(parts.package, before, workbook);
  patchCustomXml(parts, before, workbook, context);
  patchWebExtension(parts.package, before, workbook, context);
  keepList(parts, "styles", styles.xml(), stylesXml);
  keepList(parts, "sharedStrings", strings.xml(), stringsXml);
  if (context.usesDynamicArrays && parts.partOf("sheetMetadata") === undefined) keepList(parts, "metadata", metadataXml(), "");
  patchKeptFormulas(
    parts.package,
    standing.flatMap(({ target, before: { name }, now }) => (now && target !== undefined ? [{ part: target, name }] : [])),
    { shifts, names: names.sheets },
    new Set(workbook.sheets.flatMap(({ charts }) => charts.flatMap(({ part }) => part ?? []))),
  );
  patchPivotSources(parts.package, parts.workbook, shifts, names);
  patchForm(parts.package, parts.workbook, source, as);
  return parts.package.zip(level);
}
