/** The selected cells of each sheet, and who is told when they change. */
import { formatArea, overlap, sameArea } from "./address";
import { eventType, everySheet } from "./events";
import type { Session } from "./session";
import type { Area, Sheet } from "./state";

export function select(session: Session, sheet: Sheet, area: Area): void {
  if (sameArea(sheet.selection, area)) return;
  sheet.selection = area;
  const address = formatArea(area);
  session.events.emit(eventType.worksheetSelectionChanged, [sheet.id, everySheet], {
    type: "WorksheetSelectionChanged",
    worksheetId: sheet.id,
    address,
  });
  for (const table of sheet.tables) {
    session.events.emit(eventType.tableSelectionChanged, [table.id, everySheet], {
      type: "TableSelectionChanged",
      worksheetId: sheet.id,
      tableId: table.id,
      isInsideTable: overlap(table.area, area),
      address,
    });
  }
  session.selectionChanged();
}
