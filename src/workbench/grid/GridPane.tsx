/**
 * One scrolling part of the sheet, drawn by glide-data-grid: the frozen rows or the rows below them.
 *
 * The grid asks for each visible cell and we answer from the workbook's state; it keeps no cells. All drawing is ours (drawCell),
 * because borders, merges, wrapped text and conditional formats go beyond its own cell kinds.
 */
import DataEditor, {
  CompactSelection,
  GridCellKind,
  type CellClickedEventArgs,
  type DrawCellCallback,
  type DrawHeaderCallback,
  type GridCell,
  type GridColumn,
  type GridSelection,
  type Item,
  type Theme,
} from "@glideapps/glide-data-grid";
import { useCallback, useMemo } from "react";

import { columnName, isWholeColumns, isWholeRows } from "../../host/model/address";
import type { Area } from "../../host/model/state";
import { selectedAreas, type CellPlace, type Selection } from "../bench";
import { drawCell } from "../draw/drawCell";
import { drawHeading, type Chrome } from "../draw/drawHeadings";
import type { TextMeasure } from "../draw/text";
import { sizeAt } from "../sheet/axis";
import type { SheetView } from "../sheet/sheetView";
import { headingHeightOf, headingWidthOf } from "./layout";

export interface GridPaneProps {
  readonly view: SheetView;
  /** Positions on the row axis, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly withHeader: boolean;
  readonly height: number;
  readonly selection: Selection;
  readonly copied: Area | null;
  readonly measure: TextMeasure;
  readonly chrome: Chrome;
  readonly onSelect: (area: Area, active: CellPlace, corner: CellPlace) => void;
  readonly onActivate: (place: CellPlace) => void;
  readonly onClick: (place: CellPlace, event: CellClickedEventArgs) => void;
  readonly onContextMenu: (place: CellPlace, event: CellClickedEventArgs) => void;
  readonly onHover: (place: CellPlace | null) => void;
  readonly onNearEnd: () => void;
}

const transparent = "rgba(0, 0, 0, 0)";
/** Shortcuts are ours (keyboard.ts); the grid keeps none. */
const noKeybindings = {
  copy: false,
  paste: false,
  cut: false,
  search: false,
  selectAll: false,
  clear: false,
  delete: false,
  downFill: false,
  rightFill: false,
} as const;
const experimental = { disableMinimumCellWidth: true } as const;

export function GridPane(props: GridPaneProps): React.JSX.Element {
  const { view, from, to, withHeader, selection, copied, measure, chrome, onSelect } = props;
  const { rows, columns, zoom, sheet } = view;
  const headings = sheet.showHeadings ? 1 : 0;

  const gridColumns = useMemo((): GridColumn[] => {
    const heading = headings ? [{ id: "rows", title: "#", width: headingWidthOf(view) }] : [];
    return [
      ...heading,
      ...columns.indexes.map((column, position) => ({ id: String(column), title: columnName(column), width: sizeAt(columns, position) })),
    ];
  }, [view, columns, headings]);

  const placeAt = useCallback(
    (x: number, y: number): CellPlace => ({ row: rows.indexes[from + y] ?? 0, column: columns.indexes[x - headings] ?? 0 }),
    [rows, columns, from, headings],
  );

  // A new identity after each change of what is shown makes the grid draw anew.
  const scene = useMemo(() => ({ view, measure, selection, areas: selectedAreas(selection), copied }), [view, measure, selection, copied]);
  const getCellContent = useCallback(
    ([x, y]: Item): GridCell => {
      const place = placeAt(x, y);
      const text = x < headings ? String(place.row + 1) : scene.view.lookAt(place.row, place.column).text.text;
      return { kind: GridCellKind.Text, data: text, displayData: text, allowOverlay: false, readonly: true };
    },
    [scene, placeAt, headings],
  );

  const onDrawCell = useCallback<DrawCellCallback>(
    ({ ctx, rect, col, row }) => {
      const place = placeAt(col, row);
      if (col < headings) {
        const state = rowState(scene.areas, place.row);
        drawHeading(ctx, rect, String(place.row + 1), state, chrome, zoom, "row", view.isFiltered(place.row));
        return;
      }
      drawCell(ctx, rect, place.row, place.column, scene);
    },
    [placeAt, headings, scene, chrome, zoom, view],
  );

  const onDrawHeader = useCallback<DrawHeaderCallback>(
    ({ ctx, rect, column, columnIndex }) => {
      const index = columns.indexes[columnIndex - headings] ?? 0;
      const state = columnIndex < headings ? "plain" : columnState(selectedAreas(selection), index);
      drawHeading(ctx, rect, columnIndex < headings ? "" : column.title, state, chrome, zoom, "column");
    },
    [columns, headings, selection, chrome, zoom],
  );

  const gridSelection = useMemo(() => toGridSelection(view, selection, from, to, headings), [view, selection, from, to, headings]);

  const onGridSelectionChange = useCallback(
    (next: GridSelection) => {
      const chosen = fromGridSelection(next, placeAt, headings);
      if (chosen) onSelect(chosen.area, chosen.active, chosen.corner);
    },
    [placeAt, headings, onSelect],
  );

  const rowHeight = useCallback((y: number): number => (y >= 0 ? sizeAt(rows, from + y) || 1 : 1), [rows, from]);

  const theme = useMemo(
    (): Partial<Theme> => ({
      bgCell: "#FFFFFF",
      bgHeader: withHeader ? chrome.heading : "#FFFFFF",
      bgHeaderHasFocus: chrome.heading,
      bgHeaderHovered: chrome.heading,
      borderColor: transparent,
      horizontalBorderColor: transparent,
      headerBottomBorderColor: transparent,
      accentColor: "#0F5C63",
      accentLight: transparent,
      resizeIndicatorColor: "#0F5C63",
    }),
    [chrome, withHeader],
  );

  return (
    <DataEditor
      columns={gridColumns}
      rows={to - from}
      getCellContent={getCellContent}
      drawCell={onDrawCell}
      drawHeader={onDrawHeader}
      rowHeight={rowHeight}
      headerHeight={withHeader ? headingHeightOf(view) : 0}
      freezeColumns={headings + columns.positionOf(sheet.frozenColumns)}
      gridSelection={gridSelection}
      onGridSelectionChange={onGridSelectionChange}
      rangeSelect="rect"
      columnSelect="none"
      rowSelect="none"
      onCellActivated={([x, y]) => {
        if (x >= headings) props.onActivate(placeAt(x, y));
      }}
      cellActivationBehavior="double-click"
      onCellClicked={([x, y], event) => {
        if (x >= headings) props.onClick(placeAt(x, y), event);
      }}
      onCellContextMenu={([x, y], event) => {
        props.onContextMenu(placeAt(Math.max(x, headings), y), event);
      }}
      onItemHovered={(event) => {
        props.onHover(event.kind === "cell" && event.location[0] >= headings ? placeAt(event.location[0], event.location[1]) : null);
      }}
      onVisibleRegionChanged={(region) => {
        if (region.y + region.height >= to - from - 2) props.onNearEnd();
      }}
      minColumnWidth={20}
      maxColumnWidth={2000}
      smoothScrollX
      smoothScrollY
      fixedShadowX={false}
      fixedShadowY={false}
      verticalBorder={false}
      drawFocusRing={false}
      editOnType={false}
      keybindings={noKeybindings}
      experimental={experimental}
      theme={theme}
      width="100%"
      height={props.height}
    />
  );
}

type HeadingState = "plain" | "touched" | "selected";

const rowState = (areas: readonly Area[], row: number): HeadingState => {
  const touching = areas.filter((area) => row >= area.top && row <= area.bottom);
  return touching.length === 0 ? "plain" : touching.some(isWholeRows) ? "selected" : "touched";
};
const columnState = (areas: readonly Area[], column: number): HeadingState => {
  const touching = areas.filter((area) => column >= area.left && column <= area.right);
  return touching.length === 0 ? "plain" : touching.some(isWholeColumns) ? "selected" : "touched";
};

/** The part of the selection that lies in the rows of this pane, in positions of the grid. */
function toGridSelection(view: SheetView, { area, active }: Selection, from: number, to: number, headings: number): GridSelection {
  const empty = { columns: CompactSelection.empty(), rows: CompactSelection.empty() };
  const x = view.columns.positionOf(active.column) + headings;
  const y = view.rows.positionOf(active.row) - from;
  if (y < 0 || y >= to - from) return empty;
  const left = view.columns.positionOf(area.left) + headings;
  const right = Math.min(view.columns.indexes.length - 1, view.columns.positionOf(area.right + 1) - 1) + headings;
  const top = Math.max(0, view.rows.positionOf(area.top) - from);
  const bottom = Math.min(to - from - 1, view.rows.positionOf(area.bottom + 1) - 1 - from);
  const range = { x: Math.min(left, x), y: Math.min(top, y), width: Math.max(1, right - left + 1), height: Math.max(1, bottom - top + 1) };
  return { ...empty, current: { cell: [x, y], range, rangeStack: [] } };
}

/** Headings are not selected by the grid (hands/headingHand). */
function fromGridSelection(
  { current }: GridSelection,
  placeAt: (x: number, y: number) => CellPlace,
  headings: number,
): Omit<Selection, "others"> | null {
  if (!current || current.cell[0] < headings) return null;
  const { cell, range } = current;
  const first = placeAt(Math.max(range.x, headings), range.y);
  const last = placeAt(Math.max(range.x + range.width - 1, headings), range.y + range.height - 1);
  const active = placeAt(cell[0], cell[1]);
  const corner = {
    row: active.row === first.row ? last.row : first.row,
    column: active.column === first.column ? last.column : first.column,
  };
  return { area: { top: first.row, left: first.column, bottom: last.row, right: last.column }, active, corner };
}
