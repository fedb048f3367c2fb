/** How a sheet prints. Print area and titles are names of the workbook and are filled in later. */
import type { Area, PageLayout } from "../../model/state";
import { parseArea, splitReferences } from "../address";
import { paperNumbers } from "../paper";
import { maxColumns, maxRows } from "../../model/state";
import { child, childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

type Sections = PageLayout["header"];

/** &L, &C and &R begin the sections; && is a plain ampersand. */
function sectionsOf(code: string): Sections {
  const sections: Sections = { left: "", center: "", right: "" };
  const names: Readonly<Record<string, keyof Sections>> = { L: "left", C: "center", R: "right" };
  let current: keyof Sections = "center";
  for (const piece of code.match(/&&|&[^]|[^&]+|&/g) ?? []) {
    const section = piece.length === 2 && piece.startsWith("&") ? names[piece.charAt(1).toUpperCase()] : undefined;
    if (section === undefined) sections[current] += piece;
    else current = section;
  }
  return sections;
}

const breaksOf = (node: XmlNode | undefined): number[] =>
  childrenOf(node, "brk")
    .map((item) => number(item, "id") ?? 0)
    .filter((id) => id > 0);

export function openPage(sheet: XmlNode, page: PageLayout): void {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const options = child(sheet, "printOptions");
  const headerFooter = child(sheet, "headerFooter");
  const fits = flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const paper = Object.entries(paperNumbers).find(([, size]) => size === number(setup, "paperSize"))?.[0];
  page.orientation = text(setup, "orientation") === "landscape" ? "landscape" : "portrait";
  page.paper = setup === undefined ? page.paper : ((paper ?? "letter") as PageLayout["paper"]);
  page.fitToWidth = fits ? (number(setup, "fitToWidth") ?? 1) || null : null;
  page.fitToHeight = fits ? (number(setup, "fitToHeight") ?? 1) || null : null;
  page.scale = number(setup, "scale");
  page.blackAndWhite = flag(setup, "blackAndWhite");
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const)
    page.margins[side] = number(margins, side) ?? page.margins[side];
  page.centerHorizontally = flag(options, "horizontalCentered");
  page.centerVertically = flag(options, "verticalCentered");
  page.printGridlines = flag(options, "gridLines");
  page.header = sectionsOf(child(headerFooter, "oddHeader")?.text ?? "");
  page.footer = sectionsOf(child(headerFooter, "oddFooter")?.text ?? "");
  page.rowBreaks = breaksOf(child(sheet, "rowBreaks"));
  page.columnBreaks = breaksOf(child(sheet, "colBreaks"));
}

const areasOf = (reference: string): Area[] =>
  splitReferences(reference)
    .map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1).trim()))
    .filter((area) => area !== null);

/** Fills in one of the two print names; false when the name is another one. */
export function openPrintName(name: string, reference: string, page: PageLayout): boolean {
  if (name === "_xlnm.Print_Area") {
    const areas = areasOf(reference);
    page.printArea = areas.length === 0 ? null : areas;
    return true;
  }
  if (name !== "_xlnm.Print_Titles") return false;
  for (const area of areasOf(reference)) {
    if (area.right - area.left === maxColumns - 1) page.titleRows = { from: area.top, to: area.bottom };
    else if (area.bottom - area.top === maxRows - 1) page.titleColumns = { from: area.left, to: area.right };
  }
  return true;
}
