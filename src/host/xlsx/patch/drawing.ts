/**
 * The drawing of a sheet: charts and pictures that changed, came or went, among others that stay. A chart that only shows other figures stays
 * as it was written, but for one that we wrote ourselves: there nothing is lost, and its figures stand in it for viewers that do not compute.
 */
import type { Chart, Sheet, Workbook } from "../../model/state";
import { anchorOf } from "../../model/chartAnchors";
import { chartXml } from "../save/chart";
import type { SaveContext } from "../save/context";
import { cornerXml } from "../save/corner";
import { anchorXml, drawingXml } from "../save/drawing";
import { addedPictures, picturesXml } from "../save/pictures";
import { namespaces } from "../parts";
import { movedFormula, type Shifts } from "./moves";
import type { PatchPackage } from "./package";
import { attributesOf, forRoot, joined, piecesOf, withAttributes, type Piece } from "./pieces";
import { isSame, type PatchedSheet } from "./elements";
import { patchedAnchor, removeRelated } from "./pictures";
import { followedInOthers, renamedFormula } from "./renames";

const lookOf = ({ left: _left, top: _top, width: _width, height: _height, ...look }: Chart): unknown => look;
const placeOf = ({ left, top, width, height }: Chart): unknown => ({ left, top, width, height });

const chartId = (anchor: string): string | null => /<(?:\w+:)?chart\s[^>]*\s(?:\w+:)?id="([^"]*)"/.exec(anchor)?.[1] ?? null;

/** An anchor of ours inside another root, which may call the namespaces otherwise. */
function inDrawing(open: string, xml: string): string {
  const known = attributesOf(open);
  const declared = { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing };
  return withAttributes(xml, new Map(Object.entries(declared).filter(([name, address]) => known.get(name) !== address)));
}

/** An anchor between other cells; null for a kind that says its place otherwise. */
function moved(anchor: Piece, chart: Chart, sheet: Sheet): Piece | null {
  if (anchor.name !== "twoCellAnchor") return null;
  const pieces = piecesOf(anchor.text);
  const prefix = /<(\w+:)?from[\s>]/.exec(anchor.text)?.[1] ?? "";
  if (prefix !== "xdr:") return null;
  const { from, to } = anchorOf(sheet, chart);
  const corners: Readonly<Record<string, string>> = { from: cornerXml("xdr:from", from), to: cornerXml("xdr:to", to) };
  const children = pieces.children.map((piece) => ({ ...piece, text: corners[piece.name] ?? piece.text }));
  return { ...anchor, text: joined({ ...pieces, children }) };
}

/** The chart with its references where the cells are now. */
const following = (chart: Chart, followed: (reference: string) => string): Chart => {
  const follow = (reference: string | null): string | null => reference && followed(reference);
  const series = chart.series.map((one) => ({
    ...one,
    nameRef: follow(one.nameRef),
    values: follow(one.values),
    categories: follow(one.categories),
    bubbleSizes: follow(one.bubbleSizes),
    labels: one.labels && { ...one.labels, fromCells: follow(one.labels.fromCells) },
  }));
  return { ...chart, series };
};

function patchChart(
  part: string,
  was: Chart,
  is: Chart,
  workbooks: readonly [Workbook, Workbook],
  followed: (reference: string) => string,
  parts: PatchPackage,
): void {
  const source = parts.text(part);
  const [before, now] = [chartXml(was, workbooks[0]), chartXml(is, workbooks[1])];
  if (before === now) return;
  if (source === before || !isSame(lookOf(following(was, followed)), lookOf(is))) {
    parts.replace(part, now);
    return;
  }
  const moved = followedInOthers(source, followed);
  if (moved !== source) parts.replace(part, moved);
}

interface Drawn extends PatchedSheet {
  /** The workbook as it was opened. */
  readonly opened: Workbook;
  readonly shifts: Shifts;
  /** Sheets that were renamed, by their names in the file. */
  readonly names: ReadonlyMap<string, string>;
}

export function patchDrawing(drawn: Drawn, context: SaveContext, parts: PatchPackage): void {
  const { elements, part, before, now, opened, shifts, names } = drawn;
  const followed = (reference: string): string => renamedFormula(movedFormula(reference, null, shifts), names);
  const place = parts.relationships(part).find(({ kind, external }) => kind === "drawing" && !external);
  if (!place) {
    if (now.charts.length > 0 || addedPictures(now).length > 0) elements.set("drawing", drawingXml(now, part, context));
    return;
  }
  const drawing = place.target;
  const source = parts.text(drawing);
  const pieces = piecesOf(source);
  const targets = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  const claimed = new Map<string, Chart>();
  for (const chart of now.charts) if (chart.part !== undefined && !claimed.has(chart.part)) claimed.set(chart.part, chart);
  const isAnchor = ({ name }: Piece): boolean => name.endsWith("Anchor");
  const gone: Piece[] = [];
  let number = -1;
  const children = pieces.children.flatMap((anchor) => {
    if (isAnchor(anchor)) number++;
    const id = chartId(anchor.text);
    const target = id === null ? undefined : targets.get(id);
    const was = before.charts.find((chart) => target !== undefined && chart.part === target);
    if (!was || target === undefined || id === null) {
      const index = isAnchor(anchor) ? number : null;
      const [had, has] = [before, now].map(({ drawings }) => drawings.find(({ anchor: own }) => own !== null && own === index));
      if (had && !has) gone.push(anchor);
      return !had ? [anchor] : has ? [patchedAnchor(anchor, had, has)] : [];
    }
    const is = claimed.get(target);
    if (!is) {
      parts.unrelate(drawing, id);
      parts.remove(target);
      return [];
    }
    patchChart(target, was, is, [opened, context.workbook], followed, parts);
    // A corner whose cells are gone stands elsewhere in its new cell.
    if (now.shifts.length === 0 && isSame(placeOf(was), placeOf(is)) && was.name === is.name) return [anchor];
    const shown = Number(attributesOf(/<(?:\w+:)?cNvPr[^>]*>/.exec(anchor.text)?.[0] ?? "<a/>").get("id") ?? 2);
    const kept = was.name === is.name ? moved(anchor, is, now) : null;
    return [kept ?? { name: "twoCellAnchor", text: forRoot(pieces.open, anchorXml(is, shown, id, now)) }];
  });
  const standing = new Set(claimed.values());
  const highest = Math.max(1, ...[...source.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id)));
  const added = now.charts
    .filter((chart) => !standing.has(chart) || !before.charts.some((old) => old.part === chart.part))
    .map((chart, index) => {
      const path = `xl/charts/chart${context.next("chart")}.xml`;
      parts.add(path, chartXml(chart, context.workbook), "chart");
      return { name: "twoCellAnchor", text: anchorXml(chart, highest + 1 + index, parts.relate(drawing, "chart", path), now) };
    });
  const pictures = picturesXml(addedPictures(now), now, drawing, highest + 1 + added.length, context);
  removeRelated(gone, children, drawing, parts);
  const all = [...children, ...[...added, ...pictures].map((piece) => ({ ...piece, text: inDrawing(pieces.open, piece.text) }))];
  const isKept = all.length === pieces.children.length && all.every((piece, index) => piece === pieces.children[index]);
  if (!isKept) parts.replace(drawing, joined({ ...pieces, children: all }));
}
