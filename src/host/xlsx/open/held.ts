/** Finds what a file holds that the workbook's data has no place for, by the types of its parts and by what the sheets refer to. */
import { HeldCounter, type Held, type HeldKind } from "../../model/held";
import type { OpenPackage } from "./package";
import { child, childrenOf, descendants, text, type XmlNode } from "./xmlTree";

/** Kinds of parts, by the end of their content type; with an element that is counted where a part holds several. */
const kindsOfParts: readonly (readonly [type: RegExp, kind: HeldKind, element?: string])[] = [
  [/\.pivotTable\+xml$/i, "pivotTable"],
  [/\.chartsheet\+xml$/i, "chartSheet"],
  [/(dialogsheet|macrosheet)\+xml$/i, "macroSheet"],
  [/vbaProject$/i, "macros"],
  [/\.slicer\+xml$/i, "slicer", "slicer"],
  [/\.timeline\+xml$/i, "timeline", "timeline"],
  [/\.externalLink\+xml$/i, "link"],
  [/\.connections\+xml$/i, "connection", "connection"],
  [/\.model\+data$/i, "dataModel"],
];

/** Of a part that is only looked into: in whatever state it is, it stays as it is. */
const looseText = (parts: OpenPackage, part: string): string => {
  const bytes = parts.bytes(part) ?? new Uint8Array();
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
};

/** Types of all parts, by their names in lower case. */
export function contentTypesOf(parts: OpenPackage): ReadonlyMap<string, string> {
  const root = parts.xml("[Content_Types].xml") ?? undefined;
  const defaults = new Map(
    childrenOf(root, "Default").map((one) => [(text(one, "Extension") ?? "").toLowerCase(), text(one, "ContentType")]),
  );
  const types = new Map(
    parts.names.map((name) => [name.toLowerCase(), defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? ""]),
  );
  for (const one of childrenOf(root, "Override"))
    types.set((text(one, "PartName") ?? "").replace(/^\//, "").toLowerCase(), text(one, "ContentType") ?? "");
  return types;
}

/** What hangs in an anchor of a drawing; null for what is told otherwise, or shown. */
function kindOfDrawn(anchor: XmlNode, isShown: (chartId: string) => boolean): HeldKind | null {
  const choice = child(child(anchor, "AlternateContent"), "Choice");
  const drawn = (choice ?? anchor).children.find(({ name }) =>
    ["pic", "sp", "cxnSp", "grpSp", "contentPart", "graphicFrame"].includes(name),
  );
  if (drawn === undefined) return null;
  if (drawn.name === "pic") return "picture";
  if (drawn.name !== "graphicFrame") return "shape";
  const about = descendants(drawn, "graphicData")[0];
  const use = text(about, "uri") ?? "";
  if (/slicer/i.test(use)) return null;
  if (/diagram/i.test(use)) return "diagram";
  const chart = text(child(about, "chart"), "id");
  return chart !== null && isShown(chart) ? null : "chart";
}

function countDrawing(part: string, charts: ReadonlySet<string>, parts: OpenPackage, held: HeldCounter): void {
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  for (const anchor of parts.xml(part)?.children ?? []) {
    const kind = kindOfDrawn(anchor, (id) => charts.has(targets.get(id) ?? ""));
    if (kind) held.add(kind);
  }
}

/** Controls and pictures of the old kind of drawing; the boxes of notes are none. */
function oldDrawing(part: string, parts: OpenPackage): { readonly controls: number; readonly pictures: number } {
  const kinds = [...looseText(parts, part).matchAll(/ObjectType="(\w+)"/g)].map(([, kind]) => kind);
  const images = parts.relationships(part).filter(({ kind }) => kind === "image").length;
  return {
    controls: kinds.filter((kind) => kind !== "Note" && kind !== "Pict").length,
    pictures: kinds.length === 0 ? images : 0,
  };
}

function countSheet(part: string, charts: ReadonlySet<string>, parts: OpenPackage, held: HeldCounter): void {
  const relationships = parts.relationships(part).filter(({ external }) => !external);
  const targets = (...kinds: readonly string[]): string[] =>
    relationships.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target);
  for (const drawing of targets("drawing")) countDrawing(drawing, charts, parts, held);
  const old = targets("vmlDrawing").map((drawing) => oldDrawing(drawing, parts));
  // A newer control is written in the old drawing too.
  const inOld = old.reduce((sum, { controls }) => sum + controls, 0);
  held.add("control", Math.max(inOld, targets("ctrlProp").length) + targets("control").length);
  held.add("pagePicture", targets("image").length + old.reduce((sum, { pictures }) => sum + pictures, 0));
  held.add("object", targets("oleObject", "package").length);
}

/** What is seen in the sheet's own XML while it is read. */
export function countInSheet(root: XmlNode, held: HeldCounter): void {
  held.add("sparkline", descendants(child(root, "extLst"), "sparkline").length);
  held.add("scenario", childrenOf(child(root, "scenarios"), "scenario").length);
}

/**
 * @param charts Parts of the charts that the workbook's data has.
 * @param held What was counted before.
 */
export function heldIn(
  parts: OpenPackage,
  types: ReadonlyMap<string, string>,
  workbookPart: string,
  charts: ReadonlySet<string>,
  held: HeldCounter,
): readonly Held[] {
  for (const name of parts.names) {
    const type = types.get(name.toLowerCase()) ?? "";
    const found = kindsOfParts.find(([pattern]) => pattern.test(type));
    if (!found) continue;
    const [, kind, element] = found;
    held.add(
      kind,
      element === undefined ? 1 : Math.max(1, [...looseText(parts, name).matchAll(new RegExp(`<(\\w+:)?${element}[\\s>]`, "g"))].length),
    );
  }
  for (const { kind, target, external } of parts.relationships(workbookPart)) {
    if (external) continue;
    if (kind === "worksheet") countSheet(target, charts, parts, held);
    if (kind === "richValueRel") held.add("cellPicture", parts.relationships(target).filter((one) => one.kind === "image").length);
    if (kind === "customXml" && /schemas\.microsoft\.com\/DataMashup/.test(looseText(parts, target))) held.add("query");
  }
  return held.all;
}
