/** The buttons in the headers of tables and filtered areas, and the menu that one of them opens. */
import { oneCell } from "../../host/model/address";
import { filtersOf } from "../../host/model/filters";
import type { Bench, CellPlace } from "../bench";
import { deskTextsIn } from "../deskTexts";
import { frozenHeight, frozenWidth, headingHeightOf, headingWidthOf, placeOf, type ScrollPlace } from "../grid/layout";
import type { Messages } from "../messages";
import { filterAt, headerOf } from "./filterEdits";
import { FilterMenu } from "./FilterMenu";

interface FilterButtonsProps {
  readonly bench: Bench;
  readonly scroll: ScrollPlace;
  readonly messages: Messages;
  /** Of the grid's box in pixels. */
  readonly width: number;
  /** The header whose menu is open. */
  readonly open: CellPlace | null;
  readonly setOpen: (place: CellPlace | null) => void;
  readonly refuse: (message: string) => void;
  readonly focusGrid: () => void;
}

const size = 18;
const menuWidth = 270;

export function FilterButtons(props: FilterButtonsProps): React.JSX.Element {
  const { bench, scroll, messages, width, open, setOpen } = props;
  const { view, sheet } = bench;
  const texts = deskTextsIn(messages.language).filter;
  const edge = { left: headingWidthOf(view) + frozenWidth(view), top: headingHeightOf(view) + frozenHeight(view) };
  const buttons = filtersOf(sheet).flatMap((filter) => {
    const row = filter.area.top;
    if (sheet.hiddenRows.has(row)) return [];
    return Array.from({ length: filter.area.right - filter.area.left + 1 }, (_, index) => filter.area.left + index).flatMap((column) => {
      const cell = placeOf(view, scroll, oneCell(row, column));
      const isUnder =
        (column >= sheet.frozenColumns && cell.left + cell.width - size < edge.left) ||
        (row >= sheet.frozenRows && cell.top + cell.height - size < edge.top);
      const isBeside = cell.width < size || cell.left > width;
      return isUnder || isBeside ? [] : [{ filter, row, column, cell }];
    });
  });
  const opened = open && filterAt(sheet, open);
  return (
    <>
      {buttons.map(({ filter, row, column, cell }) => {
        const isAtWork = filter.criteria.has(column);
        const header = headerOf(sheet, filter, column);
        return (
          <button
            key={`${row}:${column}`}
            type="button"
            className={isAtWork ? "filter-button at-work" : "filter-button"}
            data-testid="filter-button"
            tabIndex={-1}
            aria-label={isAtWork ? texts.atWork(header) : texts.button(header)}
            aria-haspopup="dialog"
            aria-expanded={open?.row === row && open.column === column}
            style={{ left: cell.left + cell.width - size - 1, top: cell.top + cell.height - size - 1, width: size, height: size }}
            onMouseDown={(event) => {
              event.preventDefault();
              setOpen(open?.row === row && open.column === column ? null : { row, column });
            }}
          >
            <span aria-hidden="true">{isAtWork ? "▼" : "▾"}</span>
          </button>
        );
      })}
      {open && opened && (
        <FilterMenu
          key={`${open.row}:${open.column}`}
          bench={bench}
          filter={opened}
          column={open.column}
          messages={messages}
          style={menuPlace(placeOf(view, scroll, oneCell(open.row, open.column)), width)}
          refuse={props.refuse}
          onClose={() => {
            setOpen(null);
            props.focusGrid();
          }}
        />
      )}
    </>
  );
}

const menuPlace = (cell: { left: number; top: number; width: number; height: number }, width: number): { left: number; top: number } => ({
  left: Math.max(0, Math.min(cell.left, width - menuWidth - 8)),
  top: cell.top + cell.height + 2,
});
