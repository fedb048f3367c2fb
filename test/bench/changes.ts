/** What a review waits for: a snapshot of a full plan, and what has changed since one. Fifteen tables of three hundred rows, a tenth of them changed. */
import { comparedTables, diffStates } from "../../src/plan/changes/compare";
import { fingerprintOf } from "../../src/plan/changes/fingerprint";
import { mergeStates } from "../../src/plan/changes/merge";
import { encodeSnapshot } from "../../src/plan/changes/snapshotText";
import { standingOf } from "../../src/plan/changes/standingOf";
import type { Snapshot } from "../../src/plan/changes/standing";
import { stateOf, type PlanState } from "../../src/plan/changes/state";
import { planFromData } from "../../src/plan/planFromData";
import type { PlanData, RowData } from "../../src/plan/planData";
import type { Column } from "../../src/plan/table";
import { complexSale } from "../../src/templates/builtIn";
import { reviewDay } from "../plans";
import { accepted, randomFrom, type Random } from "../randomRows";
import { registry } from "../registry";
import { compare, kilobytes, milliseconds, report } from "./measure";

const tableCount = 15;
const rowCount = 300;
const rounds = 21;

const tables = comparedTables(registry)
  .filter(({ shape }) => shape === "rows")
  .slice(0, tableCount);

const contentOf = (column: Column, random: Random) => {
  const { holds } = column;
  if (holds.kind === "text" || holds.kind === "longText") return `${column.id} ${Math.floor(random() * 1e6).toString(36)}`;
  return accepted(holds, random);
};

/** Of the columns that a plan shows always, all are filled; of the others a third. */
const rowOf = (table: (typeof tables)[number], index: number, random: Random): RowData => ({
  cells: Object.fromEntries(
    table.columns.flatMap((column) => {
      if (column.by !== "user") return [];
      if (column.id === table.identifiedBy) return [[column.id, `${table.id} ${index.toString()}`]];
      return column.place === "key" || random() < 0.3 ? [[column.id, contentOf(column, random)]] : [];
    }),
  ),
  user: {},
});

const dataOf = (): PlanData => {
  const random = randomFrom(15);
  return {
    language: "en",
    tables: Object.fromEntries(
      tables.map((table) => [
        table.id,
        { rows: Array.from({ length: rowCount }, (_, index) => rowOf(table, index, random)), userColumns: [] },
      ]),
    ),
    foreign: [],
  };
};

/** A tenth of the rows have another cell, one in fifty is called otherwise, one in fifty is gone and another has come. */
const worked = (data: PlanData, seed: number): PlanData => {
  const random = randomFrom(seed);
  return {
    ...data,
    tables: Object.fromEntries(
      tables.map((table) => {
        const entries = table.columns.filter(({ id, by }) => by === "user" && id !== table.identifiedBy);
        const rows = (data.tables[table.id]?.rows ?? []).flatMap((row, index): readonly RowData[] => {
          const chance = random();
          if (chance < 0.02) return [rowOf(table, rowCount + index, random)];
          if (chance < 0.04) return [{ ...row, cells: { ...row.cells, [table.identifiedBy]: `other ${index.toString()}` } }];
          const column = entries[Math.floor(random() * entries.length)];
          return [chance < 0.14 && column ? { ...row, cells: { ...row.cells, [column.id]: contentOf(column, random) } } : row];
        });
        return [table.id, { rows, userColumns: [] }];
      }),
    ),
  };
};

const planIn = (data: PlanData) => planFromData(registry, data, registry.settings).plan;

export const benchChanges = async (): Promise<void> => {
  const data = dataOf();
  const [plan, own, other] = [planIn(data), worked(data, 1), worked(data, 2)];
  const stateIn = (given: PlanData): PlanState => stateOf(registry, { plan: planIn(given), data: given });
  const [before, mine, theirs] = [stateIn(data), stateIn(own), stateIn(other)];
  const standing = await standingOf(registry, { plan, data, template: complexSale, size: "full", meta: null, absent: [] }, reviewDay);
  const snapshot: Snapshot = { id: "s", takenAt: "", by: "", reason: "review", fingerprint: "", standing };
  let size = 0;
  const taken = await compare(
    {
      state: () => stateOf(registry, { plan, data }),
      fingerprint: () => fingerprintOf(before),
      packed: () => {
        size = encodeSnapshot(snapshot).length;
      },
      diff: () => diffStates(tables, before, mine),
      merge: () => mergeStates(tables, before, mine, theirs),
    },
    rounds,
  );
  const { state, fingerprint, packed, diff, merge } = taken;
  report(`A plan of ${tableCount.toString()} tables with ${rowCount.toString()} rows, medians of ${rounds.toString()} rounds`, [
    ["its data brought into their one form", milliseconds(state)],
    ["fingerprint", milliseconds(fingerprint)],
    ["snapshot packed", milliseconds(packed), kilobytes(size)],
    ["diff to a state in which a tenth has changed", milliseconds(diff)],
    ["two such states merged", milliseconds(merge)],
    ["a snapshot and a diff together", milliseconds(state + fingerprint + packed + diff)],
  ]);
};
