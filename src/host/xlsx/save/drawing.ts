/**
 * Where the charts of a sheet stand: each hangs between the cells under its corners, so that it covers the same cells where a viewer's
 * font makes columns wider or narrower, and keeps its size when rows are inserted. One that is hidden with its rows stays with them.
 */
import { anchorOf, type Anchor } from "../../model/chartAnchors";
import type { Chart, Sheet } from "../../model/state";
import { namespaces } from "../parts";
import { declaration, element } from "../xml";
import { chartXml } from "./chart";
import type { SaveContext } from "./context";

const unitsPerPoint = 12_700;
const units = (points: number): string => String(Math.round(points * unitsPerPoint));

export function cornerXml(name: "xdr:from" | "xdr:to", { column, row }: Anchor["from"]): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column.index)),
    element("xdr:colOff", {}, units(column.rest)),
    element("xdr:row", {}, String(row.index)),
    element("xdr:rowOff", {}, units(row.rest)),
  );
}

export function anchorXml(chart: Chart, id: number, relationship: string, sheet: Sheet): string {
  const chartReference = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": relationship,
  });
  const anchor = anchorOf(sheet, chart);
  return element(
    "xdr:twoCellAnchor",
    { editAs: sheet.hiddenRows.has(anchor.from.row.index) ? "twoCell" : "oneCell" },
    cornerXml("xdr:from", anchor.from),
    cornerXml("xdr:to", anchor.to),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id, name: chart.name, descr: chart.title.text === "" ? null : chart.title.text }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, chartReference)),
    ),
    element("xdr:clientData"),
  );
}

/** Adds drawing and charts and returns the element of the sheet that points to them. */
export function drawingXml(sheet: Sheet, sheetPath: string, context: SaveContext): string {
  if (sheet.charts.length === 0) return "";
  const path = `xl/drawings/drawing${context.next("drawing")}.xml`;
  const anchors = sheet.charts.map((chart, index) => {
    const chartPath = `xl/charts/chart${context.next("chart")}.xml`;
    context.package.add(chartPath, chartXml(chart, context.workbook), "chart");
    return anchorXml(chart, index + 2, context.package.relate(path, "chart", chartPath), sheet);
  });
  const root = { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing };
  context.package.add(path, declaration + element("xdr:wsDr", root, ...anchors), "drawing");
  return element("drawing", { "r:id": context.package.relate(sheetPath, "drawing", path) });
}
