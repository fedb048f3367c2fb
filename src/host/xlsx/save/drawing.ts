/**
 * The drawing of a sheet: its charts, and the pictures that were added. A chart hangs between the cells under its corners, so that it covers
 * the same cells where a viewer's font makes columns wider or narrower, and keeps its size when rows are inserted. One that is hidden with its
 * rows stays with them.
 */
import { anchorOf } from "../../model/chartAnchors";
import type { Chart, Sheet } from "../../model/state";
import { namespaces } from "../parts";
import { declaration, element } from "../xml";
import { chartXml } from "./chart";
import type { SaveContext } from "./context";
import { cornerXml } from "./corner";
import { addedPictures, picturesXml } from "./pictures";

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

/** Adds drawing, charts and pictures and returns the element of the sheet that points to them. */
export function drawingXml(sheet: Sheet, sheetPath: string, context: SaveContext): string {
  const pictures = addedPictures(sheet);
  if (sheet.charts.length === 0 && pictures.length === 0) return "";
  const path = `xl/drawings/drawing${context.next("drawing")}.xml`;
  const anchors = sheet.charts.map((chart, index) => {
    const chartPath = `xl/charts/chart${context.next("chart")}.xml`;
    context.package.add(chartPath, chartXml(chart, context.workbook), "chart");
    return anchorXml(chart, index + 2, context.package.relate(path, "chart", chartPath), sheet);
  });
  const drawn = picturesXml(pictures, sheet, path, sheet.charts.length + 2, context).map(({ text }) => text);
  const root = { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing };
  context.package.add(path, declaration + element("xdr:wsDr", root, ...anchors, ...drawn), "drawing");
  return element("drawing", { "r:id": context.package.relate(sheetPath, "drawing", path) });
}
