/** Operations on references: ranges put together, cut, and narrowed to one cell. */
import type { CellAddress } from "./contract";
import { firstValue } from "./functions/definition";
import type { Value } from "./values";
import { errors, isMatrix, Reference, Union } from "./values";

/** The value in the cell's own row or column, as "@" asks for. */
export function intersectWithCell(at: CellAddress, value: Value): Value {
  if (!(value instanceof Reference)) return isMatrix(value) ? firstValue(value) : value;
  if (value.isSingle) return value;
  const { row, column } = at;
  if (value.left === value.right && row >= value.top && row <= value.bottom) return new Reference(value.sheet, row, value.left);
  if (value.top === value.bottom && column >= value.left && column <= value.right) return new Reference(value.sheet, value.top, column);
  return errors.value;
}

export function boundingRange(left: Value, right: Value): Value {
  if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheet !== right.sheet) return errors.value;
  return new Reference(
    left.sheet,
    Math.min(left.top, right.top),
    Math.min(left.left, right.left),
    Math.max(left.bottom, right.bottom),
    Math.max(left.right, right.right),
  );
}

export function intersection(left: Value, right: Value): Value {
  if (!(left instanceof Reference) || !(right instanceof Reference)) return errors.value;
  const top = Math.max(left.top, right.top);
  const leftmost = Math.max(left.left, right.left);
  const bottom = Math.min(left.bottom, right.bottom);
  const rightmost = Math.min(left.right, right.right);
  if (left.sheet !== right.sheet || top > bottom || leftmost > rightmost) return errors.null;
  return new Reference(left.sheet, top, leftmost, bottom, rightmost);
}

const areasOf = (value: Value): readonly Reference[] => (value instanceof Union ? value.areas : value instanceof Reference ? [value] : []);

export function union(left: Value, right: Value): Value {
  const areas = [...areasOf(left), ...areasOf(right)];
  return areas.length < 2 ? errors.value : new Union(areas);
}
