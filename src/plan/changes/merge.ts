/**
 * Two people went on with the same plan: what both did to it, brought together.
 *
 * Three values decide about a cell: what it was, what I made of it, what they made of it. An edit of one of us stays; the same edit of both
 * is one; two different ones clash: mine stays, and the clash is told with all three values. A row that one removed and the other left alone
 * is gone; where the other changed it, it stays as changed, and that is told. Rows that both added under one name are one row, what they say
 * otherwise clashes. Names that either of us changed are followed by the cells of both.
 */
import type { Settings } from "../settings";
import type { Table } from "../table";
import { nameKey } from "../wording";
import { cellAt, fieldsIn, isSameValue, nameIn, withCells, type Field } from "./cells";
import { fieldChanges, meet, rowsOfState, unmet } from "./compare";
import { followed, inFollowingOrder, renamesIn } from "./following";
import type { RowPair } from "./findRenamed";
import { matchRows } from "./matchRows";
import type { PlanState, StateRow, StateValue } from "./state";

interface RowClash {
  /**
   * - `cell`: both changed it. `both-added`: both added a row of the name.
   * - `removed-by-me`, `removed-by-them`: the row was removed there and changed here; it stays as changed.
   */
  readonly kind: "cell" | "both-added" | "removed-by-me" | "removed-by-them";
  /** Id of the table. */
  readonly table: string;
  /** Index in the rows of the merged state. */
  readonly row: number;
  readonly name: string;
  readonly column: string;
  readonly user: boolean;
  readonly base: StateValue | null;
  readonly mine: StateValue | null;
  readonly theirs: StateValue | null;
}

interface SettingClash {
  readonly kind: "setting";
  readonly list: string;
  readonly id: string;
  readonly base: number | null;
  readonly mine: number | null;
  readonly theirs: number | null;
}

export type Clash = RowClash | SettingClash;

/** Where a row of the merged state comes from, by index; null where that state does not have it. */
interface Origin {
  readonly base: number | null;
  readonly mine: number | null;
  readonly theirs: number | null;
}

export interface Merged {
  /** Rows of mine first, in their order. */
  readonly state: PlanState;
  readonly clashes: readonly Clash[];
  /** By id of the table, for each row of the merged state. */
  readonly origins: Readonly<Record<string, readonly Origin[]>>;
}

/** The value that stays, and whether both changed it into something else. */
const settle = <T>(
  base: T,
  mine: T,
  theirs: T,
  isSame: (one: T, other: T) => boolean,
): { readonly value: T; readonly clashes: boolean } => {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine, clashes: false };
  return isSame(mine, base) ? { value: theirs, clashes: false } : { value: mine, clashes: true };
};

interface Sides {
  readonly base: readonly StateRow[];
  readonly mine: readonly StateRow[];
  readonly theirs: readonly StateRow[];
}

const afterOf = (pairs: readonly RowPair[]): ReadonlyMap<number, number> => new Map(pairs.map(({ before, after }) => [before, after]));

/** Names of one of the three states → names of the merged one, by table. */
type Names = Map<string, ReadonlyMap<string, string>>;

const mergedSettings = (base: Settings, mine: Settings, theirs: Settings) => {
  const clashes: SettingClash[] = [];
  const lists = [...new Set([base, mine, theirs].flatMap((one) => Object.keys(one)))];
  const settings = lists.flatMap((list) => {
    const ids = [...new Set([base, mine, theirs].flatMap((one) => Object.keys(one[list] ?? {})))];
    const values = ids.flatMap((id) => {
      const at = (one: Settings): number | null => one[list]?.[id] ?? null;
      const three = { base: at(base), mine: at(mine), theirs: at(theirs) };
      const settled = settle(three.base, three.mine, three.theirs, Object.is);
      if (settled.clashes) clashes.push({ kind: "setting", list, id, ...three });
      return settled.value === null ? [] : [[id, settled.value] as const];
    });
    return values.length === 0 ? [] : [[list, Object.fromEntries(values)] as const];
  });
  return { settings: Object.fromEntries(settings), clashes };
};

/** Every row of the merged table, mine first. @param follow rows with names as far as they are merged by now */
const originsOf = (
  table: Table,
  { base, mine, theirs }: Sides,
  mineOf: ReadonlyMap<number, number>,
  theirsOf: ReadonlyMap<number, number>,
  isChanged: { readonly mine: (base: number, mine: number) => boolean; readonly theirs: (base: number, theirs: number) => boolean },
  follow: { readonly mine: (row: StateRow) => StateRow; readonly theirs: (row: StateRow) => StateRow },
): readonly Origin[] => {
  const known = base.flatMap((_row, index): readonly Origin[] => {
    const own = mineOf.get(index);
    const other = theirsOf.get(index);
    if (own !== undefined && other !== undefined) return [{ base: index, mine: own, theirs: other }];
    if (own !== undefined) return isChanged.mine(index, own) ? [{ base: index, mine: own, theirs: null }] : [];
    if (other !== undefined) return isChanged.theirs(index, other) ? [{ base: index, mine: null, theirs: other }] : [];
    return [];
  });
  const myOwn = unmet(mine.length, [...mineOf.values()]);
  const theirOwn = unmet(theirs.length, [...theirsOf.values()]);
  const both = matchRows(
    table,
    myOwn.map((index) => follow.mine(mine[index]!)),
    theirOwn.map((index) => follow.theirs(theirs[index]!)),
    false,
  );
  const partner = afterOf(both);
  const added = myOwn.map((index, at): Origin => {
    const other = partner.get(at);
    return { base: null, mine: index, theirs: other === undefined ? null : (theirOwn[other] ?? null) };
  });
  const met = new Set(both.map(({ after }) => after));
  const theirAdded = theirOwn.flatMap((index, at): readonly Origin[] => (met.has(at) ? [] : [{ base: null, mine: null, theirs: index }]));
  const all = [...known, ...added, ...theirAdded];
  return [
    ...all.filter((one) => one.mine !== null).sort((one, other) => (one.mine ?? 0) - (other.mine ?? 0)),
    ...all.filter((one) => one.mine === null),
  ];
};

const kindOf = ({ base, mine, theirs }: Origin): RowClash["kind"] => {
  if (base === null) return "both-added";
  return mine === null ? "removed-by-me" : theirs === null ? "removed-by-them" : "cell";
};

const blank: StateRow = { cells: {}, user: {} };

export const mergeStates = (tables: readonly Table[], base: PlanState, mine: PlanState, theirs: PlanState): Merged => {
  const [met, metThere] = [meet(tables, base, mine), meet(tables, base, theirs)];
  const names = { base: new Map() as Names, mine: new Map() as Names, theirs: new Map() as Names };
  const all = new Map<string, { readonly table: Table; readonly rows: Sides; readonly origins: readonly Origin[] }>();
  for (const table of inFollowingOrder(tables)) {
    const rows: Sides = { base: rowsOfState(base, table), mine: rowsOfState(mine, table), theirs: rowsOfState(theirs, table) };
    if (rows.mine.length + rows.theirs.length === 0) continue;
    const origins = originsOf(
      table,
      rows,
      afterOf(met.pairs.get(table.id) ?? []),
      afterOf(metThere.pairs.get(table.id) ?? []),
      {
        mine: (one, other) => fieldChanges(table, followed(table, rows.base[one]!, met.renames), rows.mine[other]!).length > 0,
        theirs: (one, other) => fieldChanges(table, followed(table, rows.base[one]!, metThere.renames), rows.theirs[other]!).length > 0,
      },
      { mine: (row) => followed(table, row, names.mine), theirs: (row) => followed(table, row, names.theirs) },
    );
    all.set(table.id, { table, rows, origins });
    const nameOf = (side: keyof Sides, index: number | null): string =>
      index === null ? "" : nameIn(table, followed(table, rows[side][index] ?? blank, names[side]));
    const called = origins.map((one) => {
      if (one.base === null || one.mine === null || one.theirs === null)
        return one.mine === null ? nameOf("theirs", one.theirs) : nameOf("mine", one.mine);
      const [was, own, other] = [nameOf("base", one.base), nameOf("mine", one.mine), nameOf("theirs", one.theirs)];
      return settle(was, own, other, (left, right) => left === right).value;
    });
    for (const side of ["base", "mine", "theirs"] as const) {
      const before = rows[side].map((row) => nameIn(table, row));
      const at = new Map(origins.flatMap((one, index) => (one[side] === null ? [] : [[one[side], called[index] ?? ""] as const])));
      const own = renamesIn({
        before,
        renamed: new Map([...at].filter(([index, name]) => nameKey(before[index] ?? "") !== nameKey(name))),
        removed: new Set([...before.keys()].filter((index) => !at.has(index))),
        added: origins.flatMap((one, index) => (one[side] === null ? [called[index] ?? ""] : [])),
      });
      if (own.size > 0) names[side].set(table.id, own);
    }
  }
  const clashes: Clash[] = [];
  const merged = tables.flatMap((table) => {
    const known = all.get(table.id);
    if (!known || known.origins.length === 0) return [];
    const { rows, origins } = known;
    const result = origins.map((origin, row) => {
      const at = (side: keyof Sides): StateRow | null => {
        const index = origin[side];
        return index === null ? null : followed(table, rows[side][index] ?? blank, names[side]);
      };
      const [was, own, other] = [at("base"), at("mine"), at("theirs")];
      const kind = kindOf(origin);
      const stays = own ?? other ?? blank;
      const clash = (field: Field): void => {
        clashes.push({
          kind,
          table: table.id,
          row,
          name: nameIn(table, stays),
          ...field,
          base: was && cellAt(was, field),
          mine: own && cellAt(own, field),
          theirs: other && cellAt(other, field),
        });
      };
      if (!own || !other) {
        if (was) for (const field of fieldChanges(table, was, stays)) clash({ column: field.column, user: field.user });
        return stays;
      }
      const changes = fieldsIn(table, [was ?? blank, own, other]).flatMap((field) => {
        const [before, left, right] = [was && cellAt(was, field), cellAt(own, field), cellAt(other, field)];
        const settled = settle(before, left, right, isSameValue);
        if (settled.clashes) clash(field);
        return isSameValue(settled.value, left) ? [] : [{ ...field, value: settled.value }];
      });
      return changes.length === 0 ? own : withCells(own, changes);
    });
    return [[table.id, result] as const];
  });
  const { settings, clashes: ofSettings } = mergedSettings(base.settings, mine.settings, theirs.settings);
  return {
    state: { tables: Object.fromEntries(merged), settings },
    clashes: [...clashes, ...ofSettings],
    origins: Object.fromEntries([...all].map(([id, { origins }]) => [id, origins])),
  };
};
