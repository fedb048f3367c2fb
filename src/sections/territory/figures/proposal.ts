/**
 * A proposal of territories beside today's (chapter 11): accounts with a place are divided among the managers of the type that their class
 * asks for, or among all where no type is known. Nothing is changed by it.
 */
import type { Settings } from "../../../plan/settings";
import { nameKey } from "../../../plan/wording";
import { loadOf } from "../../accounts/figures";
import type { ListedAccount } from "../../accounts/table";
import { typeOfClass } from "../../accounts/words";
import type { Manager } from "../../team/table";
import { divide, extended } from "./divide";
import { territoriesOf, travelOf, type Assignment, type Places } from "./places";

/** How a division is made: with few changes of today's, or drawn anew. */
export type Way = "keep" | "anew";

/** A manager's territory. */
interface Territory {
  readonly accounts: number;
  /** Visits a month. */
  readonly load: number;
  readonly x: number;
  readonly y: number;
}

/** A division of the accounts of a group. */
export interface Standing {
  /** In the order of the group's managers; null where a manager has no account. */
  readonly territories: readonly (Territory | null)[];
  /** Largest distance of a load from the mean, as a share of it. */
  readonly spread: number;
  /** Kilometres a month as `travelOf` measures them. */
  readonly travel: number;
}

/** Accounts and managers that belong together. */
export interface ProposedGroup {
  /** Type of its managers, or null where all are one group. */
  readonly type: string | null;
  readonly managers: readonly string[];
  /** Rows of the accounts, and beside each the number of its manager of today (-1 for none of the group) and of the proposal. */
  readonly rows: readonly number[];
  readonly places: Places;
  readonly today: Assignment;
  readonly proposed: Assignment;
  readonly before: Standing;
  readonly after: Standing;
}

export interface Proposal {
  readonly groups: readonly ProposedGroup[];
  /** Rows whose manager changes, with the name of the new one. */
  readonly changes: readonly { readonly row: number; readonly manager: string }[];
  /** How many of these had a manager of the group before. */
  readonly moved: number;
  /** Accounts that stay as they are: without a place, or of a class for whose type there is no manager. */
  readonly unplaced: number;
  readonly unserved: number;
}

const standingOf = (places: Places, of: Assignment, count: number): Standing => {
  const kept = Array.from(of, (_own, at) => at).filter((at) => (of[at] ?? -1) >= 0);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(kept, (at) => values[at] ?? 0);
  const own = { x: pick(places.x), y: pick(places.y), visits: pick(places.visits) };
  const ownOf = Int32Array.from(kept, (at) => of[at] ?? 0);
  const { x, y, load } = territoriesOf(own, ownOf, count);
  const accounts = new Int32Array(count);
  for (const one of ownOf) accounts[one] = (accounts[one] ?? 0) + 1;
  const mean = load.reduce((sum, one) => sum + one, 0) / count;
  return {
    territories: Array.from(load, (visits, at) => {
      const number = accounts[at] ?? 0;
      return number === 0 ? null : { accounts: number, load: visits, x: x[at] ?? 0, y: y[at] ?? 0 };
    }),
    spread: mean === 0 ? 0 : load.reduce((most, one) => Math.max(most, Math.abs(one / mean - 1)), 0),
    travel: travelOf(own, ownOf, { x, y }),
  };
};

/** Gives each territory to the manager who has most of its visits today, so that few accounts change. */
const matched = ({ visits }: Places, proposed: Assignment, today: Assignment, count: number): Assignment => {
  const shared = new Float64Array(count * count);
  proposed.forEach((territory, at) => {
    const manager = today[at] ?? -1;
    if (manager >= 0) shared[territory * count + manager] = (shared[territory * count + manager] ?? 0) + (visits[at] ?? 0) + 1e-3;
  });
  const pairs = Array.from(shared, (_sum, pair) => pair).sort((left, right) => (shared[right] ?? 0) - (shared[left] ?? 0) || left - right);
  const managerOf = new Int32Array(count).fill(-1);
  const taken = new Set<number>();
  for (const pair of pairs) {
    const [territory, manager] = [Math.floor(pair / count), pair % count];
    if ((managerOf[territory] ?? 0) >= 0 || taken.has(manager)) continue;
    managerOf[territory] = manager;
    taken.add(manager);
  }
  return proposed.map((territory) => managerOf[territory] ?? 0);
};

interface Placed {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly visits: number;
  readonly type: string | null;
  readonly manager: string;
}

const groupOf = (type: string | null, managers: readonly string[], accounts: readonly Placed[], way: Way): ProposedGroup => {
  const places = {
    x: Float64Array.from(accounts, ({ x }) => x),
    y: Float64Array.from(accounts, ({ y }) => y),
    visits: Float64Array.from(accounts, ({ visits }) => visits),
  };
  const count = managers.length;
  const number = new Map(managers.map((name, at) => [nameKey(name), at]));
  const today = Int32Array.from(accounts, ({ manager }) => number.get(manager) ?? -1);
  const proposed = way === "keep" ? extended(places, today, count) : matched(places, divide(places, count), today, count);
  return {
    type,
    managers,
    rows: accounts.map(({ row }) => row),
    places,
    today,
    proposed,
    before: standingOf(places, today, count),
    after: standingOf(places, proposed, count),
  };
};

/** Managers by type in the order of the team, each name once; one group where nobody has a type. */
const teams = (team: readonly Manager[]): ReadonlyMap<string | null, readonly string[]> => {
  const typed = team.some(({ type }) => type !== null);
  const found = new Map<string | null, string[]>();
  const seen = new Set<string>();
  for (const { manager, type } of team) {
    if (manager === "" || seen.has(nameKey(manager)) || (typed && type === null)) continue;
    seen.add(nameKey(manager));
    const key = typed ? type : null;
    found.set(key, [...(found.get(key) ?? []), manager]);
  }
  return found;
};

/** A proposal for all accounts; null while there is no manager or no account with a place. */
export const proposalOf = (accounts: readonly ListedAccount[], team: readonly Manager[], settings: Settings, way: Way): Proposal | null => {
  const managers = teams(team);
  const wanted: Readonly<Record<string, string | undefined>> = typeOfClass;
  const typed = !managers.has(null);
  const placed = accounts.flatMap((account, row): readonly Placed[] => {
    const { x, y } = account;
    if (x === null || y === null) return [];
    const type = typed ? (wanted[account.class ?? ""] ?? null) : null;
    return [{ row, x, y, visits: loadOf(account, settings) ?? 0, type, manager: nameKey(account.manager ?? "") }];
  });
  const groups = [...managers].flatMap(([type, names]) => {
    const own = placed.filter((one) => one.type === type);
    return own.length === 0 ? [] : [groupOf(type, names, own, way)];
  });
  if (groups.length === 0) return null;
  const changed = groups.flatMap(({ rows, managers: names, today, proposed }) =>
    rows.flatMap((row, at) =>
      proposed[at] === today[at] ? [] : [{ row, manager: names[proposed[at] ?? 0] ?? "", had: (today[at] ?? -1) >= 0 }],
    ),
  );
  return {
    groups,
    changes: changed.map(({ row, manager }) => ({ row, manager })),
    moved: changed.filter(({ had }) => had).length,
    unplaced: accounts.length - placed.length,
    unserved: placed.length - groups.reduce((sum, { rows }) => sum + rows.length, 0),
  };
};
