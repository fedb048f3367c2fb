/** Charts as Excel itself writes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newChart } from "../../../src/host/model/charts";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import type { Held } from "../../../src/host/model/held";
import type { Chart } from "../../../src/host/model/state";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";

const series = (order: number, letter: string, marker = ""): string =>
  `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill><a:round/></a:ln></c:spPr>${marker}<c:val><c:numRef><c:f>Sheet1!$${letter}$1:$${letter}$3</c:f></c:numRef></c:val></c:ser>`;

const ids = (category: number, value: number): string => `<c:axId val="${category}"/><c:axId val="${value}"/>`;

const axis = (name: string, id: number, crossing: number, rest: string): string =>
  `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling>${rest}<c:crossAx val="${crossing}"/></c:${name}>`;

const noMarker = `<c:marker><c:symbol val="none"/></c:marker>`;

/** Opens a workbook whose only chart has this plot area. */
const opened = (plotArea: string): { chart: Chart | undefined; held: readonly Held[] | undefined } => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.charts.push(newChart(sheet, "Line", { sheet, area: { top: 0, left: 0, bottom: 2, right: 0 } }, "Columns"));
  const parts = unzipSync(saveXlsx(workbook));
  const path = Object.keys(parts).find((name) => /charts\/chart\d*\.xml$/.test(name)) ?? "";
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const replaced = xml.replace(/<c:plotArea>.*<\/c:plotArea>/s, `<c:plotArea><c:layout/>${plotArea}</c:plotArea>`);
  const result = openXlsx(zipSync({ ...parts, [path]: strToU8(replaced) }));
  if (!result.ok) throw new Error(result.message);
  return { chart: result.workbook.sheets[0]?.charts[0], held: result.workbook.source?.held };
};

describe("charts that Excel wrote", () => {
  it("open as columns and lines with a second axis, the series in Excel's order", () => {
    const { chart, held } = opened(
      `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series(1, "B")}${ids(1, 2)}</c:barChart>` +
        `<c:lineChart><c:grouping val="standard"/>${series(0, "A", noMarker)}${ids(1, 2)}</c:lineChart>` +
        `<c:lineChart><c:grouping val="standard"/>${series(2, "C")}<c:marker val="1"/>${ids(3, 4)}</c:lineChart>` +
        axis("catAx", 1, 2, `<c:delete val="0"/>`) +
        axis("valAx", 2, 1, `<c:delete val="0"/>`) +
        axis("valAx", 4, 3, `<c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="0%" sourceLinked="0"/>`) +
        axis("catAx", 3, 4, `<c:delete val="1"/>`),
    );
    expect(held).toEqual([]);
    expect(chart?.type).toBe("ColumnClustered");
    expect(chart?.series.map(({ values, type, axisGroup }) => [values, type, axisGroup])).toEqual([
      ["Sheet1!$A$1:$A$3", "Line", "Primary"],
      ["Sheet1!$B$1:$B$3", null, "Primary"],
      ["Sheet1!$C$1:$C$3", "LineMarkers", "Secondary"],
    ]);
    expect(chart?.secondaryAxis).toMatchObject({ visible: true, numberFormat: "0%" });
    expect(chart?.series[2]).toMatchObject({ lineColor: "#B26A00", color: null, lineWidth: null });
  });

  it("say what cannot be combined, and draw it in the first kind", () => {
    const { chart } = opened(
      `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${series(0, "A")}${ids(1, 2)}</c:barChart>` +
        `<c:scatterChart><c:scatterStyle val="lineMarker"/>${series(1, "B")}${ids(3, 4)}</c:scatterChart>` +
        axis("catAx", 1, 2, "") +
        axis("valAx", 2, 1, "") +
        axis("valAx", 3, 4, "") +
        axis("valAx", 4, 3, ""),
    );
    expect(chart?.series.map(({ type, axisGroup }) => [type, axisGroup])).toEqual([
      [null, "Primary"],
      [null, "Primary"],
    ]);
    expect(chart?.secondaryAxis).toBeNull();
  });
});
