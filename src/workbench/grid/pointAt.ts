/** Clicking cells while a formula is typed. */
import { formatArea } from "../../host/model/address";
import type { Area } from "../../host/model/state";
import type { Bench } from "../bench";

/** While a formula waits for a reference, clicking a cell writes its address; false where it does not wait. */
export function pointAt(bench: Bench, area: Area): boolean {
  const { editing } = bench;
  if (!editing?.text.startsWith("=")) return false;
  const before = editing.text.slice(0, editing.caret).replace(/([A-Z]+\d+(:[A-Z]+\d+)?|[A-Z]+:[A-Z]+|\d+:\d+)$/, "");
  if (!/[=(,+\-*/^&<>;:]\s*$/.test(before)) return false;
  const sheetPrefix = bench.sheet === editing.sheet ? "" : `'${bench.sheet.name.replaceAll("'", "''")}'!`;
  const text = before + sheetPrefix + formatArea(area);
  bench.setEditing({ ...editing, text: text + editing.text.slice(editing.caret), caret: text.length });
  return true;
}
