/**
 * What clashed in a merge, decided: each clash stands as the merge left it, or as the other side has it.
 *
 * A field that both set is one decision; a row that one removed and the other changed is one as a whole: it stays as changed, or it is gone.
 * Where a name is decided otherwise, cells that name the row follow.
 */
import type { Settings } from "../settings";
import type { Table } from "../table";
import { nameKey } from "../wording";
import { nameIn, withCells } from "./cells";
import { rowsOfState } from "./compare";
import { followed, inFollowingOrder, renamesIn } from "./following";
import type { Clash, Merged } from "./merge";
import type { StateRow } from "./state";

export type Side = "mine" | "theirs";

export interface Decision {
  /** The same for the same field of the same row when the merge is made again. */
  readonly id: string;
  readonly kind: Clash["kind"];
  /** One; of a row that one removed, all fields that the other changed. */
  readonly clashes: readonly [Clash, ...Clash[]];
}

const isOfRow = (kind: Clash["kind"]): boolean => kind === "removed-by-me" || kind === "removed-by-them";

const idOf = (clash: Clash): string => {
  if (clash.kind === "setting") return JSON.stringify([clash.list, clash.id]);
  const row = [clash.table, clash.row, clash.name];
  return JSON.stringify(isOfRow(clash.kind) ? row : [...row, clash.column, clash.user]);
};

/** In the order of the clashes. */
export const decisionsOf = (clashes: readonly Clash[]): readonly Decision[] => {
  const found = new Map<string, [Clash, ...Clash[]]>();
  for (const clash of clashes) {
    const id = idOf(clash);
    const known = found.get(id);
    if (known) known.push(clash);
    else found.set(id, [clash]);
  }
  return [...found].map(([id, all]) => ({ id, kind: all[0].kind, clashes: all }));
};

/** The side that stands until somebody says otherwise: mine; of a row that one removed, the side that changed it. */
export const usualSide = ({ kind }: Pick<Decision, "kind">): Side => (kind === "removed-by-me" ? "theirs" : "mine");

const withSetting = (settings: Settings, list: string, id: string, value: number | null): Settings => {
  const others = Object.entries(settings[list] ?? {}).filter(([one]) => one !== id);
  const values = value === null ? others : [...others, [id, value] as const];
  const lists = Object.entries(settings).filter(([one]) => one !== list);
  return Object.fromEntries(values.length === 0 ? lists : [...lists, [list, Object.fromEntries(values)] as const]);
};

/** @param sides by id of the decision; those that are missing stand as the merge left them */
export const resolved = (tables: readonly Table[], merged: Merged, sides: ReadonlyMap<string, Side>): Merged => {
  const turned = decisionsOf(merged.clashes).filter((one) => (sides.get(one.id) ?? usualSide(one)) !== usualSide(one));
  if (turned.length === 0) return merged;
  let settings = merged.state.settings;
  const changed = new Map<string, Map<number, StateRow>>();
  const removed = new Map<string, Set<number>>();
  for (const { kind, clashes } of turned)
    for (const clash of clashes) {
      if (clash.kind === "setting") settings = withSetting(settings, clash.list, clash.id, clash.theirs);
      else if (isOfRow(kind)) removed.set(clash.table, (removed.get(clash.table) ?? new Set()).add(clash.row));
      else {
        const rows = changed.get(clash.table) ?? new Map<number, StateRow>();
        const row = rows.get(clash.row) ?? merged.state.tables[clash.table]?.[clash.row];
        if (row) changed.set(clash.table, rows.set(clash.row, withCells(row, [{ ...clash, value: clash.theirs }])));
      }
    }
  const renames = new Map<string, ReadonlyMap<string, string>>();
  const all = new Map<string, readonly StateRow[]>();
  for (const table of inFollowingOrder(tables)) {
    const before = rowsOfState(merged.state, table);
    const now = before.map((row, index) => followed(table, changed.get(table.id)?.get(index) ?? row, renames));
    const names = now.map((row) => nameIn(table, row));
    const own = renamesIn({
      before: before.map((row) => nameIn(table, row)),
      renamed: new Map(
        names.flatMap((name, index) => (nameKey(name) === nameKey(nameIn(table, before[index]!)) ? [] : [[index, name] as const])),
      ),
      removed: removed.get(table.id) ?? new Set(),
      added: [],
    });
    if (own.size > 0) renames.set(table.id, own);
    all.set(table.id, now);
  }
  const stays = <T>(table: string, rows: readonly T[]): readonly T[] => rows.filter((_row, index) => !removed.get(table)?.has(index));
  return {
    state: {
      tables: Object.fromEntries(
        tables.flatMap((table) => {
          // Names that follow a row of a later table are followed once all are known.
          const rows = stays(table.id, all.get(table.id) ?? []).map((row) => followed(table, row, renames));
          return rows.length === 0 ? [] : [[table.id, rows] as const];
        }),
      ),
      settings,
    },
    clashes: merged.clashes,
    origins: Object.fromEntries(Object.entries(merged.origins).map(([id, origins]) => [id, stays(id, origins)])),
  };
};
