/** Range.hyperlink: a link to a web address or to a place in the workbook. */
import { invalidArgument } from "../../protocol/richApiError";
import { contains, oneCell } from "../address";
import { setInputs } from "../edit";
import type { Session } from "../session";
import { cellKey, type Area, type Sheet } from "../state";
import { changeStyle } from "../styles";
import { isRecord } from "./officeObject";

const linkColor = "#0563C1";

export function getHyperlink(sheet: Sheet, area: Area): unknown {
  const link = sheet.hyperlinks.find((candidate) => candidate.row === area.top && candidate.column === area.left);
  if (!link) return null;
  const value = sheet.cells.get(cellKey(link.row, link.column))?.value ?? "";
  const shown = { textToDisplay: String(value), screenTip: link.tooltip ?? "" };
  return link.location === null ? { address: link.address ?? "", ...shown } : { documentReference: link.location, ...shown };
}

export function setHyperlink(session: Session, sheet: Sheet, area: Area, value: unknown): void {
  const location = "Range.hyperlink";
  if (!isRecord(value)) throw invalidArgument(location);
  const string = (name: string): string | null => (typeof value[name] === "string" && value[name] !== "" ? value[name] : null);
  const address = string("address");
  const place = string("documentReference");
  if ((address === null) === (place === null)) throw invalidArgument(location, "A link takes either an address or a documentReference.");
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !contains(area, oneCell(link.row, link.column)));
  const shown = string("textToDisplay");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.hyperlinks.push({ row, column, location: place, address, tooltip: string("screenTip") });
      if (shown !== null) setInputs(session, sheet, row, column, [[/^[=+@'-]/.test(shown) ? `'${shown}` : shown]], location);
    }
  }
  changeStyle(session.workbook, sheet, area, (style) => ({ ...style, underline: true, color: linkColor }));
}
