/** States that could be those of a plan, and what somebody could do to one: the same on every run for a seed. */
import type { PlanState, StateRow, StateValue } from "../../../src/plan/changes/state";
import type { Column, Table } from "../../../src/plan/table";
import { pick, type Random } from "../../randomRows";
import { registry } from "../../registry";

/** Tables that name each other, rows told apart, ids, a record, words, figures and dates. */
export const someTables: readonly Table[] = registry.tables.filter(({ id }) =>
  ["account", "stakeholders", "framework", "opportunities", "actions", "needs", "competitors", "relationshipSteps"].includes(id),
);

const names = ["Ana Ruiz", "Bo", "李工", "ana  ruiz", "A-1", "A1", "constructor", "Payment hub", "Hub", "__proto__", "1.1", "11"];
const headers = ["Note", "备注", "toString"];

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

const valueFor = ({ holds, names: named }: Column, random: Random): StateValue => {
  if (random() < 0.05) return { typed: pick(random, ["?", "vielleicht"]) };
  if (holds.kind === "ids") return sorted([pick(random, names), pick(random, names)]);
  if (named !== null) return pick(random, names);
  switch (holds.kind) {
    case "word":
      return pick(random, holds.list.terms).id;
    case "flag":
      return random() < 0.5;
    case "text":
    case "longText":
      return pick(random, names);
    default:
      return Math.floor(random() * 20);
  }
};

const randomRow = (table: Table, random: Random): StateRow => ({
  cells: Object.fromEntries(
    table.columns.flatMap((column): readonly (readonly [string, StateValue])[] => {
      if (column.by !== "user") return [];
      if (column.id === table.identifiedBy) return random() < 0.95 ? [[column.id, pick(random, names)]] : [];
      return random() < 0.2 ? [[column.id, valueFor(column, random)]] : [];
    }),
  ),
  user: random() < 0.2 ? Object.fromEntries([[pick(random, headers), pick<string | number | boolean>(random, ["x", 3, true])]]) : {},
});

const isFilled = ({ cells, user }: StateRow): boolean => Object.keys(cells).length + Object.keys(user).length > 0;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

const stateFrom = (rows: readonly (readonly [Table, readonly StateRow[]])[], settings: PlanState["settings"]): PlanState => ({
  tables: Object.fromEntries(
    rows.flatMap(([table, all]) => {
      const filled = all.filter(isFilled);
      return filled.length === 0 ? [] : [[table.id, filled] as const];
    }),
  ),
  settings,
});

const randomSettings = (random: Random): PlanState["settings"] =>
  random() < 0.5 ? {} : { attitude: { neutral: Math.floor(random() * 3) } };

export const randomState = (random: Random): PlanState =>
  stateFrom(
    someTables.map((table) => [
      table,
      Array.from({ length: table.shape === "record" ? Math.round(random()) : Math.floor(random() * 5) }, () => randomRow(table, random)),
    ]),
    randomSettings(random),
  );

/** One name called otherwise wherever it stands, or not quite everywhere. */
const renamedRow = (table: Table, row: StateRow, named: string, from: string, to: string): StateRow => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([id, value]): [string, StateValue] => {
      const column = table.columns.find((one) => one.id === id);
      const isMeant = column?.names === named || (table.id === named && id === table.identifiedBy);
      if (!isMeant) return [id, value];
      if (Array.isArray(value)) return [id, sorted((value as readonly string[]).map((one) => (one === from ? to : one)))];
      return [id, value === from ? to : value];
    }),
  ),
});

const edited = (table: Table, row: StateRow, random: Random): StateRow => {
  const column = pick(random, table.columns);
  if (column.by !== "user") return row;
  if (random() < 0.3) return { ...row, cells: without(row.cells, column.id) };
  return { ...row, cells: { ...row.cells, [column.id]: valueFor(column, random) } };
};

/** What somebody could have done to a plan: some edits, rows come and gone, a row called otherwise, another order. */
export const worked = (state: PlanState, random: Random): PlanState => {
  const [named, from, to] = [
    pick(random, ["stakeholders", "opportunities", "framework"]),
    pick(random, names),
    pick(random, [...names, "New name"]),
  ];
  const renames = random() < 0.4;
  return stateFrom(
    someTables.map((table) => {
      const kept = (state.tables[table.id] ?? []).flatMap((given): readonly StateRow[] => {
        if (random() < 0.1) return [];
        const row = renames && random() < 0.95 ? renamedRow(table, given, named, from, to) : given;
        return [random() < 0.25 ? edited(table, row, random) : row];
      });
      const some = table.shape === "record" || random() < 0.7 ? kept : [...kept, randomRow(table, random)];
      return [table, random() < 0.3 ? [...some].reverse() : some];
    }),
    random() < 0.8 ? state.settings : randomSettings(random),
  );
};
