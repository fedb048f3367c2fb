/**
 * What was inserted into an opened file's sheets, or deleted from them, done to the text of its parts: whatever says a place by cells says the
 * new one. Formulas in cells are not among it; they are written by what the workbook holds.
 */
import { moveReferences, type MoveArea } from "../../calc/rewrite";
import { mover, moveSpan, type Shift } from "../../model/shift";
import { maxColumns, maxRows, type Area, type Sheet } from "../../model/state";
import { areaNames, parseAreas } from "../address";
import { escapeXml } from "../xml";
import { joined, nextTag, piecesOf, unescaped } from "./pieces";

/** Shifts of each sheet, by the name that it has in the file. */
export type Shifts = ReadonlyMap<string, readonly Shift[]>;

const moveBy = (shifts: readonly Shift[]): MoveArea => {
  const moves = shifts.map(mover);
  return (area) => moves.reduce<Area | null>((current, move) => current && move(current), area);
};

const isWhole = ({ vertical, from, to }: Shift): boolean => from === 0 && to === (vertical ? maxColumns : maxRows) - 1;

/** A formula of a sheet, without "=", with its references where they are now. */
export const movedFormula = (formula: string, home: string | null, shifts: Shifts): string =>
  [...shifts].reduce((text, [name, list]) => {
    const isThere = (sheet: string | null): boolean => (sheet ?? home)?.toLowerCase() === name.toLowerCase();
    return list.reduce((moved, shift) => moveReferences(`=${moved}`, isThere, mover(shift)).slice(1), text);
  }, formula);

/** Where an area of a sheet is now; null where it is gone. The sheet goes by its name in the file, letter case aside. */
export function movedPlace(area: Area, sheet: string, shifts: Shifts): Area | null {
  const own = [...shifts].find(([name]) => name.toLowerCase() === sheet.toLowerCase())?.[1] ?? [];
  return moveBy(own)(area);
}

const places = /(\s(?:ref|sqref|activeCell|topLeftCell)=)(?:"([^"]*)"|'([^']*)')/g;

/** Names of areas, separated by blanks, where they are now; "" where all are gone. */
const movedAreas = (names: string, move: MoveArea): string => {
  const areas = parseAreas(names);
  return areas.length === 0 ? names : areaNames(areas.map(move).filter((area) => area !== null));
};

/** Of an element and what is in it; null where all the cells that it speaks of are gone. */
function movedElement(xml: string, move: MoveArea, isList: boolean): string | null {
  const tag = nextTag(xml, 0);
  if (!tag) return xml;
  let isGone = false;
  const open = xml.slice(0, tag.end).replace(places, (_, start: string, one?: string, other?: string) => {
    const moved = movedAreas(one ?? other ?? "", move);
    if (moved === "") isGone = true;
    return `${start}"${moved}"`;
  });
  // Set where it was called back.
  if ((isGone as boolean) && !isList) return null;
  if (tag.kind === "empty") return open + xml.slice(tag.end);
  const pieces = piecesOf(xml);
  const children = pieces.children.flatMap((piece) => {
    const text = movedElement(piece.text, move, false);
    return text === null ? [] : [{ ...piece, text }];
  });
  return joined({ ...pieces, open, children });
}

const sparse = /(<(\w+:)?sqref>)([^<]*)(<)/g;
const formulas = /(<(?:\w+:)?(?:f|formula)>)([^<]*)(<)/g;
/** Limits of conditional formats, which may be formulas. */
const limits = /(<(?:\w+:)?cfvo\b[^>]*\sval=")([^"]*)(")/g;

/** A child of a sheet other than its cells; "" where nothing of it is left. Its formulas may speak of other sheets that have moved. */
export function movedSheetElement(xml: string, sheet: string, shifts: Shifts): string {
  const own = shifts.get(sheet) ?? [];
  const move = moveBy(own);
  const moved = own.length === 0 ? xml : (movedElement(xml, move, false) ?? "");
  if (!moved.includes("ext") && !moved.includes("cfRule")) return moved;
  const follow = (_: string, open: string, formula: string, close: string): string => open + movedText(formula, sheet, shifts) + close;
  return moved
    .replace(sparse, (_, open: string, _prefix: string, names: string, close: string) => open + movedAreas(names, move) + close)
    .replace(formulas, follow)
    .replace(limits, follow);
}

/** A formula as it stands in a part. */
function movedText(escaped: string, home: string | null, shifts: Shifts): string {
  const was = unescaped(escaped);
  const is = movedFormula(was, home, shifts);
  return is === was ? escaped : escapeXml(is);
}

/** A part whose elements say cells of one sheet: comments, places of pivot tables. */
export const movedPart = (xml: string, sheet: string, shifts: Shifts): string =>
  movedElement(xml, moveBy(shifts.get(sheet) ?? []), true) ?? xml;

/** What hangs between cells goes with those under its corner, as large as it was. */
function movedCorners(from: number, to: number, shifts: readonly Shift[], vertical: boolean): [number, number] {
  return shifts
    .filter((shift) => shift.vertical === vertical && isWhole(shift))
    .reduce(
      ([start, end], shift) => {
        const place = moveSpan(start, start, shift)?.[0] ?? shift.at;
        return [place, end + place - start];
      },
      [from, to],
    );
}

const corner = (name: string) => new RegExp(`(<(?:\\w+:)?${name}>\\s*)(\\d+)(\\s*<)`, "g");

/** Anchors of a drawing. */
export function movedDrawing(xml: string, shifts: readonly Shift[]): string {
  const pieces = piecesOf(xml);
  const children = pieces.children.map((piece) => {
    if (!piece.name.endsWith("Anchor") || /editAs="absolute"/.test(piece.text)) return piece;
    const move = (text: string, name: "row" | "col"): string => {
      const [from = 0, to = from] = [...text.matchAll(corner(name))].map(([, , index]) => Number(index));
      const moved = movedCorners(from, to, shifts, name === "row");
      let count = 0;
      return text.replace(corner(name), (whole, open: string, _index: string, close: string) =>
        count < 2 ? open + (moved[count++] ?? 0).toString() + close : whole,
      );
    };
    return { ...piece, text: move(move(piece.text, "row"), "col") };
  });
  return joined({ ...pieces, children });
}

/** Boxes of notes and buttons in the old drawing. */
export function movedBoxes(xml: string, shifts: readonly Shift[]): string {
  const move = moveBy(shifts);
  return xml
    .replace(/(<x:Anchor>)([^<]*)(<)/g, (whole, open: string, text: string, close: string) => {
      const [left, leftRest, top, topRest, right, rightRest, bottom, bottomRest] = text.split(",").map((part) => Number(part));
      if (left === undefined || top === undefined || right === undefined || bottom === undefined) return whole;
      const [fromRow, toRow] = movedCorners(top, bottom, shifts, true);
      const [fromColumn, toColumn] = movedCorners(left, right, shifts, false);
      return open + [fromColumn, leftRest, fromRow, topRest, toColumn, rightRest, toRow, bottomRest].join(", ") + close;
    })
    .replace(
      /(<x:Row>\s*)(\d+)(\s*<\/x:Row>\s*<x:Column>\s*)(\d+)/g,
      (whole, open: string, row: string, between: string, column: string) => {
        const [top, left] = [Number(row), Number(column)];
        const area = move({ top, left, bottom: top, right: left });
        return area ? open + area.top.toString() + between + area.left.toString() : whole;
      },
    );
}

/** Where a cell is now; null where it is gone. */
export function movedCell(row: number, column: number, shifts: readonly Shift[]): { readonly row: number; readonly column: number } | null {
  const area = moveBy(shifts)({ top: row, left: column, bottom: row, right: column });
  return area && { row: area.top, column: area.left };
}

/** Where a row is now; null where it is gone. Cells may leave it without it. */
export const movedRow = (row: number, shifts: readonly Shift[]): number | null =>
  shifts
    .filter((shift) => shift.vertical && isWhole(shift))
    .reduce<number | null>((current, shift) => (current === null ? null : (moveSpan(current, current, shift)?.[0] ?? null)), row);

export const shiftsOf = (sheets: readonly { readonly before: Sheet; readonly now: Sheet | undefined }[]): Shifts =>
  new Map(sheets.flatMap(({ before, now }) => (now && now.shifts.length > 0 ? [[before.name, now.shifts] as const] : [])));
