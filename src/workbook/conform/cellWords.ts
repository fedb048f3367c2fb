/** Cells of the plan's tables that say a word which the template calls otherwise or has given up. */
import { normalise } from "../../plan/cells/normalise";
import type { Column } from "../../plan/table";
import { cellName } from "../../plan/sheet/address";
import { text } from "../../plan/wording";
import type { ColumnsPlan } from "./columnsPlan";
import type { Difference } from "./difference";
import type { PlannedCells } from "./formulasPlan";
import type { Said } from "./said";
import { isFormula, type Looked } from "./standing";
import type { WordsPlan } from "./wordsPlan";

export interface CellWords {
  readonly cells: readonly PlannedCells[];
  readonly differences: readonly Difference[];
}

interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly list: string;
}

const listOf = (column: Column | undefined): string | null =>
  column?.by === "user" && column.holds.kind === "word" ? column.holds.list.id : null;

/** Every cell that holds a word of a list, be it a column of the method, a field of a list of fields or an own column. */
const placesOf = ({ reading }: Looked, columns: ColumnsPlan, after: Said): readonly Place[] => {
  const planned = columns.tables.flatMap(({ table, placed, own }) => {
    const { matched, top, left, height } = placed;
    const ofTable = after.registry.table(table);
    return matched.columns.flatMap(({ column, index }) => {
      const known = own.get(index);
      const holds = known?.holds.kind === "word" && known.formula === undefined ? known.holds.list.id : null;
      const list = column ? listOf(ofTable?.columns.find(({ id }) => id === column.id)) : holds;
      if (list === null) return [];
      const place = { sheetId: matched.sheetId, sheet: matched.sheetName, column: left + index, list };
      return Array.from({ length: height }, (_, row) => ({ ...place, row: top + row }));
    });
  });
  const fields = after.registry.tables.flatMap(({ id, columns: ofTable }) => {
    const placed = reading.places.table(id);
    return [...(placed?.lines ?? [])].flatMap(([column, line]) => {
      const list = listOf(ofTable.find((one) => one.id === column));
      if (list === null || !placed) return [];
      return [{ sheetId: placed.matched.sheetId, sheet: placed.matched.sheetName, row: placed.top + line, column: placed.left + 1, list }];
    });
  });
  return [...planned, ...fields];
};

export const planCellWords = (looked: Looked, columns: ColumnsPlan, words: WordsPlan | null, after: Said): CellWords => {
  if (!words || words.renames.size + words.gone.size === 0) return { cells: [], differences: [] };
  const found = placesOf(looked, columns, after).flatMap((place) => {
    const content = looked.at(place.sheetId, place.row, place.column);
    if (typeof content !== "string" || content === "" || isFormula(content)) return [];
    const said: string = content;
    return [{ place, content: said, key: normalise(said) }];
  });
  return {
    cells: found.flatMap(({ place: { sheetId, row, column, list }, content, key }) => {
      const word = words.renames.get(list)?.get(key);
      return word === undefined || word === content ? [] : [{ sheetId, row, column, inputs: [word] }];
    }),
    differences: found.flatMap(({ place, content, key }): Difference[] => {
      if (!words.gone.get(place.list)?.has(key)) return [];
      const said = text(`“${content}” is a word that the template has given up`, `“${content}”是模板已停用的词语`);
      const at = { sheet: place.sheet, address: cellName(place.row, place.column) };
      return [{ kind: "word-retired", place: at, template: "", stands: content, text: said, becomes: "stays" }];
    }),
  };
};
