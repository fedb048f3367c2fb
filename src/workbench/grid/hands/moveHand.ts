/**
 * The border of the selection: dragged, the cells move; with Ctrl they are copied; with Alt over the tab of a sheet, to that sheet. What would
 * be covered is asked about first.
 */
import { columnCount, contains, rowCount } from "../../../host/model/address";
import { areaAt } from "../../../host/model/moveCells";
import { cellKey, maxColumns, maxRows, type Area, type Sheet } from "../../../host/model/state";
import { pasteCells } from "../../edits";
import { moveArea } from "../../sheetEdits";
import { usedExtent } from "../../sheet/sheetIndex";
import { cellAt } from "./grip";
import type { Hand, HandContext, HandEvent } from "./hand";

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));

export function moveHand(context: HandContext, start: HandEvent): Hand {
  const { bench, messages, scene, show, refuse, ask } = context;
  const { sheet } = bench;
  const from = bench.selection.area;
  const held = cellAt(scene(), start.point);
  // The border lies between cells: what is held is a cell of the area.
  const grip = { row: Math.max(from.top, Math.min(from.bottom, held.row)), column: Math.max(from.left, Math.min(from.right, held.column)) };
  const target = ({ point }: HandEvent): Area => {
    const { row, column } = cellAt(scene(), point);
    const top = within(from.top + row - grip.row, maxRows - rowCount(from));
    return areaAt(from, top, within(from.left + column - grip.column, maxColumns - columnCount(from)));
  };
  return {
    crossesSheets: true,
    move: (event) => {
      show({ area: target(event) });
    },
    drop: (event) => {
      const to = target(event);
      const isHere = bench.sheet === sheet;
      if (isHere && to.top === from.top && to.left === from.left) return;
      const put = (): void => {
        const at = { row: to.top, column: to.left };
        const refused = event.control
          ? pasteCells(bench, { sheet, area: from, cut: false }, bench.sheet, at)
          : moveArea(bench, { sheet, area: from }, at);
        if (refused !== null) refuse(refused);
      };
      if (!holdsContent(bench.sheet, to, isHere && !event.control ? from : null)) put();
      else
        ask({
          title: messages.replaceTitle,
          message: messages.replaceCells,
          answers: [
            { label: messages.replaceButton, run: put },
            { label: messages.cancel, run: () => undefined },
          ],
        });
    },
  };
}

/** Whether cells hold something, those aside that go away themselves. */
function holdsContent(sheet: Sheet, area: Area, moved: Area | null): boolean {
  const used = usedExtent(sheet);
  for (let row = area.top; row <= Math.min(area.bottom, used.rows - 1); row++) {
    for (let column = area.left; column <= Math.min(area.right, used.columns - 1); column++) {
      if (moved && contains(moved, { top: row, bottom: row, left: column, right: column })) continue;
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell && (cell.value !== null || cell.formula !== null)) return true;
    }
  }
  return false;
}
