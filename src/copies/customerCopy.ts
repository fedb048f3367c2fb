/** A workbook for the customer, made anew of lists: a sheet for each, ready to be handed over and printed. Values only. */
import { charactersToPoints } from "../host/model/lengths";
import { defaultStyle, newSheet, newWorkbook } from "../host/model/newWorkbook";
import { cellKey, type Border, type CellStyle, type CellValue, type Sheet, type Workbook } from "../host/model/state";
import type { CustomerLine, CustomerList } from "../plan/customerCopy";
import type { Language } from "../plan/language";
import { colors } from "../plan/sheet/looks";
import type { CustomerOrders } from "../workbook/share/customerOrders";

/** Puts cells with their looks; looks that are alike are kept once. */
interface Pen {
  readonly sheet: Sheet;
  readonly put: (row: number, column: number, value: CellValue, look: Partial<CellStyle>) => void;
}

const penOf = (workbook: Workbook, sheet: Sheet): Pen => {
  const known = new Map<string, number>();
  return {
    sheet,
    put: (row, column, value, look) => {
      const key = JSON.stringify(look);
      const style = known.get(key) ?? workbook.styles.push({ ...defaultStyle, vertical: "center", ...look }) - 1;
      known.set(key, style);
      sheet.cells.set(cellKey(row, column), { formula: null, value, style });
    },
  };
};

const mixed = (color: string, white: number): string =>
  `#${[1, 3, 5]
    .map((from) => {
      const part = Number.parseInt(color.slice(from, from + 2), 16);
      return Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase()}`;

const line: Border = { style: "thin", color: colors.line };

/** Lines of text that a cell takes, by the widths of its letters. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, part) => {
    const letters = Array.from(part).reduce(
      (length, letter) => length + (/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u.test(letter) ? 1.85 : 0.92),
      0,
    );
    return sum + Math.max(1, Math.ceil(letters / Math.max(1, width - 2)));
  }, 0);

const lineHeight = 13.5;

/** How a line looks by how deep it stands. */
const lookOf = (depth: number, isHeading: boolean, brand: string): Partial<CellStyle> => {
  const look: Partial<CellStyle> = { bottom: line, color: colors.ink };
  if (isHeading) return { ...look, fill: mixed(brand, 0.88), color: brand, bold: true };
  return depth === 0 ? { ...look, bold: true, fill: mixed(brand, 0.88) } : look;
};

const putLine = (
  { sheet, put }: Pen,
  row: number,
  { depth, kind, name, cells }: CustomerLine,
  { widths, brand, language }: { readonly widths: readonly number[]; readonly brand: string; readonly language: Language },
): void => {
  const isHeading = cells.every((cell) => cell === null) && kind === null;
  const look = lookOf(depth, isHeading, brand);
  const said = kind === null ? name : `${kind[language]}${language === "zh" ? "：" : ": "}${name}`;
  put(row, 1, said, { ...look, horizontal: "left", indent: 1 + 2 * depth, wrap: true, vertical: "center" });
  cells.forEach((cell, index) => {
    const isNumber = typeof cell === "number";
    put(row, 2 + index, cell, {
      ...look,
      horizontal: isNumber ? "right" : "left",
      indent: 1,
      wrap: true,
      vertical: "center",
      ...(isNumber ? { numberFormat: Number.isInteger(cell) ? "#,##0" : "#,##0.##" } : {}),
    });
  });
  const lines = [
    linesOf(said, (widths[0] ?? 20) - 2 * depth),
    ...cells.map((cell, index) => linesOf(cell === null ? "" : String(cell), widths[index + 1] ?? 12)),
  ];
  sheet.rowHeights.set(row, 7 + lineHeight * Math.max(...lines));
};

const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);

/** Sizes of a PNG from its header; null where it is none. */
const sizeOf = (image: string): { readonly width: number; readonly height: number } | null => {
  const head = atob(image.slice(0, 32));
  if (!head.startsWith("\u0089PNG")) return null;
  const at = (index: number): number => [0, 1, 2, 3].reduce((sum, byte) => sum * 256 + head.charCodeAt(index + byte), 0);
  return { width: at(16), height: at(20) };
};

const addLogo = (sheet: Sheet, image: string, lastColumn: number): void => {
  const size = sizeOf(image);
  if (!size || size.height === 0) return;
  const height = 26;
  const width = Math.min(140, (size.width / size.height) * height);
  const room = charactersToPoints(sheet.columnWidths.get(lastColumn) ?? 10);
  sheet.drawings = [
    {
      id: "logo",
      kind: "picture",
      name: "Logo",
      text: "",
      part: null,
      image,
      anchor: null,
      placement: "OneCell",
      lockAspectRatio: true,
      from: { column: { index: lastColumn, rest: Math.max(0, room - width) }, row: { index: 1, rest: 3 } },
      to: { width, height },
    },
  ];
};

const drawList = (workbook: Workbook, list: CustomerList, orders: CustomerOrders): Sheet => {
  const { language, brand, title, logo } = orders;
  const sheet = newSheet(sheetName(list.title[language]));
  const pen = penOf(workbook, sheet);
  const widths = list.headers.map(({ width }) => width);
  const last = list.headers.length;
  sheet.showGridlines = false;
  sheet.tabColor = brand;
  sheet.columnWidths.set(0, 2);
  widths.forEach((width, index) => sheet.columnWidths.set(index + 1, width));
  for (let column = 1; column <= last; column += 1)
    pen.put(0, column, column === 1 ? list.title[language] : column === last ? title : null, {
      fill: brand,
      color: "#FFFFFF",
      bold: column === 1,
      fontSize: column === 1 ? 16 : 10,
      horizontal: column === 1 ? "left" : "right",
      indent: 1,
    });
  sheet.rowHeights.set(0, 32);
  pen.put(1, 1, list.purpose[language], { color: colors.muted, indent: 1, horizontal: "left" });
  sheet.rowHeights.set(1, logo === null ? 22 : 34);
  if (logo !== null) addLogo(sheet, logo, last);
  list.headers.forEach(({ text }, index) => {
    const isNumber = list.lines.some(({ cells }) => typeof cells[index - 1] === "number");
    pen.put(3, index + 1, text[language], {
      fill: brand,
      color: "#FFFFFF",
      bold: true,
      indent: 1,
      horizontal: isNumber ? "right" : "left",
    });
  });
  sheet.rowHeights.set(3, 22);
  list.lines.forEach((one, index) => {
    putLine(pen, 4 + index, one, { widths, brand, language });
  });
  if (list.lines.length === 0) pen.put(4, 1, list.none[language], { color: colors.muted, indent: 1, horizontal: "left" });
  const bottom = 4 + Math.max(1, list.lines.length) - 1;
  sheet.frozenRows = 4;
  sheet.page = {
    ...sheet.page,
    orientation: "landscape",
    fitToWidth: 1,
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
    printArea: [{ top: 0, left: 1, bottom, right: last }],
    titleRows: { from: 0, to: 3 },
    footer: { left: title.replace(/&/g, "&&"), center: "&P / &N", right: "" },
  };
  return sheet;
};

export const customerCopy = (orders: CustomerOrders): Workbook => {
  const workbook = newWorkbook();
  workbook.sheets = orders.lists.map((list) => drawList(workbook, list, orders));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
};
