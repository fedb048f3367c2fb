/** How a sheet prints: margins, paper, header, footer and page breaks. Title rows and print area are names of the workbook. */
import { formatAbsolute, wholeSheet } from "../../model/address";
import { maxColumns, maxRows, type Area, type PageLayout, type Sheet } from "../../model/state";
import { paperNumbers } from "../paper";
import { element, escapeXml } from "../xml";

const sections = ({ left, center, right }: PageLayout["header"]): string =>
  [left === "" ? "" : `&L${left}`, center === "" ? "" : `&C${center}`, right === "" ? "" : `&R${right}`].join("");

export const fitsToPages = (page: PageLayout): boolean => page.fitToWidth !== null || page.fitToHeight !== null;

function breaksXml(name: string, places: readonly number[], max: number): string {
  if (places.length === 0) return "";
  const ordered = [...new Set(places)].sort((first, second) => first - second);
  const items = ordered.map((id) => element("brk", { id, max: max - 1, man: true }));
  return element(name, { count: items.length, manualBreakCount: items.length }, ...items);
}

export function pageXml(page: PageLayout): string {
  const header = sections(page.header);
  const footer = sections(page.footer);
  const fits = fitsToPages(page);
  const options = element("printOptions", {
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
    gridLines: page.printGridlines || null,
  });
  return [
    options === "<printOptions/>" ? "" : options,
    element("pageMargins", {
      left: page.margins.left,
      right: page.margins.right,
      top: page.margins.top,
      bottom: page.margins.bottom,
      header: page.margins.header,
      footer: page.margins.footer,
    }),
    element("pageSetup", {
      paperSize: paperNumbers[page.paper],
      scale: page.scale,
      fitToWidth: fits ? (page.fitToWidth ?? 0) : null,
      fitToHeight: fits ? (page.fitToHeight ?? 0) : null,
      orientation: page.orientation,
      blackAndWhite: page.blackAndWhite || null,
    }),
    header === "" && footer === ""
      ? ""
      : element(
          "headerFooter",
          {},
          header === "" ? "" : element("oddHeader", {}, escapeXml(header)),
          footer === "" ? "" : element("oddFooter", {}, escapeXml(footer)),
        ),
    breaksXml("rowBreaks", page.rowBreaks, maxColumns),
    breaksXml("colBreaks", page.columnBreaks, maxRows),
  ].join("");
}

/** The names that hold print area and title rows of a sheet, with their references. */
export function printNames(sheet: Sheet): { name: string; reference: string }[] {
  const named = (area: Area): string => formatAbsolute(sheet.name, area);
  const { printArea, titleRows, titleColumns } = sheet.page;
  const names: { name: string; reference: string }[] = [];
  if (printArea !== null && printArea.length > 0) {
    names.push({ name: "_xlnm.Print_Area", reference: printArea.map(named).join(",") });
  }
  const titles = [
    titleColumns === null ? "" : named({ ...wholeSheet, left: titleColumns.from, right: titleColumns.to }),
    titleRows === null ? "" : named({ ...wholeSheet, top: titleRows.from, bottom: titleRows.to }),
  ].filter((text) => text !== "");
  if (titles.length > 0) names.push({ name: "_xlnm.Print_Titles", reference: titles.join(",") });
  return names;
}
