/**
 * A second import against the plan, as literal pairs: what was imported, what the plan holds since, what comes now, what is to happen.
 */
import type { CellContent, RowData, TableData } from "../../../src/plan/planData";
import { duplicateSteps } from "../../../src/import/duplicates/findDuplicates";
import { editOf, fieldChoice, type Choices } from "../../../src/import/merge/editOf";
import type { ChangeSet, IncomingRows } from "../../../src/import/merge/changes";
import { memoryFrom, memoryText, shapeOf, type TableMemory } from "../../../src/import/merge/memory";
import { allSteps, mergeTable, type MergeOptions } from "../../../src/import/merge/mergeTable";
import { registry } from "../../registry";

const opportunities = registry.table("opportunities");
if (!opportunities) throw new Error("The plan has opportunities.");

const deal = (name: string, amount: CellContent, stage: CellContent = null, soldTo?: string): RowData => ({
  cells: { name, amount, stage, ...(soldTo === undefined ? {} : { soldTo }) },
  user: {},
});
const table = (...rows: readonly RowData[]): TableData => ({
  rows,
  userColumns: [...new Set(rows.flatMap(({ user }) => Object.keys(user)))],
});
const from = (rows: readonly RowData[], keys: readonly (string | null)[] = []): IncomingRows => ({
  rows,
  keys,
  userColumns: table(...rows).userColumns,
});
const choices: Choices = { language: "en", day: "2026-11-29" };

const merge = (incoming: IncomingRows, standing: TableData, options: Partial<MergeOptions> = {}): ChangeSet =>
  mergeTable(opportunities, incoming, standing, { language: "en", ...options });

/** What is remembered after these rows were imported into an empty plan, as the workbook keeps it. */
const imported = (incoming: IncomingRows): TableMemory =>
  memoryFrom(memoryText(editOf(merge(incoming, { rows: [], userColumns: [] }), choices).memory));

const kinds = ({ rows }: ChangeSet): readonly string[] => rows.map(({ kind }) => kind);
const fields = ({ rows }: ChangeSet) => rows.flatMap((row) => row.fields.map((one) => [one.field, one.kind, one.before, one.after]));

describe("a cell whose row is known", () => {
  test.each<
    readonly [what: string, last: CellContent, plan: CellContent, now: CellContent, kind: string | null, written: CellContent | undefined]
  >([
    ["nothing has changed", 100, 100, 100, null, undefined],
    ["the source has changed", 100, 100, 120, "change", 120],
    ["the plan has changed", 100, 150, 100, "kept", undefined],
    ["both have changed", 100, 150, 120, "clash", undefined],
    ["both have changed to the same", 100, 120, 120, null, undefined],
    ["the source has become blank", 100, 100, null, "blank", undefined],
    ["the plan was emptied", 100, null, 100, "kept", undefined],
    ["the plan was emptied and the source changed", 100, null, 120, "clash", undefined],
    ["the source has got a value", null, null, 120, "fill", 120],
    ["both have got a value", null, 150, 120, "clash", undefined],
    ["only the plan has a value", null, 150, null, "blank", undefined],
  ])("%s", (_what, last, plan, now, kind, written) => {
    const memory = imported(from([deal("Hub", last)]));
    const changes = merge(from([deal("Hub", now)]), table(deal("Hub", plan)), { memory });
    expect(fields(changes)).toEqual(kind === null ? [] : [["amount", kind, plan, now]]);
    expect(editOf(changes, choices).edit.changed.map(({ cells }) => cells["amount"])).toEqual(written === undefined ? [] : [written]);
  });

  test("where nothing is remembered: blank cells are filled, others need a choice", () => {
    const changes = merge(from([deal("Hub", 120, "Propose")]), table(deal("hub ", null, "Develop")));
    expect(kinds(changes)).toEqual(["clash"]);
    expect(fields(changes)).toEqual([
      ["amount", "fill", null, 120],
      ["stage", "clash", "Develop", "Propose"],
    ]);
    const taking = { ...choices, fields: new Map([[fieldChoice(0, "stage"), "source" as const]]) };
    expect(editOf(changes, taking).edit.changed).toEqual([{ row: 0, expect: "hub ", cells: { amount: 120, stage: "Propose" }, user: {} }]);
  });

  test.each<readonly [field: string, one: CellContent, other: CellContent]>([
    ["stage", "Propose", "propose"],
    ["stage", "Propose", "提案阶段"],
    ["probability", 0.1 + 0.2, 0.3],
    ["owner", "Ana\r\nRuiz ", "Ana\nRuiz"],
    ["closeDate", null, ""],
  ])("%s: %j and %j say the same", (field, one, other) => {
    const row = (content: CellContent): RowData => ({ cells: { name: "Hub", [field]: content }, user: {} });
    expect(fields(merge(from([row(one)]), table(row(other))))).toEqual([]);
  });
});

describe("which row it is", () => {
  test.each<readonly [what: string, source: IncomingRows, plan: readonly RowData[], kinds: readonly string[], row: number | null]>([
    ["the same name, whatever its case, blanks and width", from([deal("ＨＵＢ one", 1)]), [deal("x", 1), deal("Hub One", 1)], ["same"], 1],
    [
      "the same name of the same unit",
      from([deal("Hub", 1, null, "South")]),
      [deal("Hub", 1, null, "North"), deal("Hub", 1, null, "South")],
      ["same"],
      1,
    ],
    ["the same name of another unit is another", from([deal("Hub", 1, null, "South")]), [deal("Hub", 1, null, "North")], ["new"], null],
    ["the same name where the unit is not known", from([deal("Hub", 1, null, "South")]), [deal("Hub", 1)], ["changed"], 0],
    [
      "of two of the same name the one that agrees",
      from([deal("Hub", 2), deal("Hub", 1)]),
      [deal("Hub", 1), deal("Hub", 2)],
      ["same", "same"],
      1,
    ],
    ["another name", from([deal("Hub", 1)]), [deal("Pool", 1)], ["new"], null],
  ])("%s", (_what, source, plan, wanted, row) => {
    const changes = merge(source, table(...plan));
    expect(kinds(changes)).toEqual(wanted);
    expect(changes.rows[0]?.row).toBe(row);
  });

  test("many of the same name, in another order and with more to say", () => {
    const rows = Array.from({ length: 100 }, (_, index) => deal("Hub", index, null));
    const now = rows.map((row) => ({ ...row, cells: { ...row.cells, probability: 0.5 } })).reverse();
    const changes = merge(from(now), table(...rows), { memory: imported(from(rows)) });
    expect(changes.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => 99 - index));
    expect(changes.counts).toMatchObject({ changed: 100, clash: 0 });
  });

  test("many of the same name, each of a unit of its own", () => {
    const rows = Array.from({ length: 100 }, (_, index) => deal("Hub", 1, null, `Unit ${index.toString()}`));
    const now = rows.map((row) => ({ ...row, cells: { ...row.cells, amount: 2 } })).reverse();
    expect(merge(from(now), table(...rows)).rows.map(({ row }) => row)).toEqual(rows.map((_, index) => 99 - index));
  });

  test("by their id, though the name has changed there", () => {
    const memory = imported(from([deal("Hub", 100), deal("Pool", 5)], ["006A", "006B"]));
    const changes = merge(from([deal("Payment hub", 100), deal("Pool", 5)], ["006A", "006B"]), table(deal("Hub", 100), deal("Pool", 5)), {
      memory,
    });
    expect(kinds(changes)).toEqual(["changed", "same"]);
    expect(fields(changes)).toEqual([["name", "change", "Hub", "Payment hub"]]);
  });

  test("by what it holds, though it was renamed in the plan", () => {
    const rows = [deal("Hub", 100, "Propose"), deal("Pool", 5, "Develop")];
    const plan = table(deal("Our hub", 100, "Propose"), deal("Pool", 5, "Develop"));
    const changes = merge(from(rows), plan, { memory: imported(from(rows)) });
    expect(kinds(changes)).toEqual(["same", "same"]);
    expect(fields(changes)).toEqual([["name", "kept", "Our hub", "Hub"]]);
  });

  test("deleted in the plan: it is not brought back unasked", () => {
    const rows = [deal("Hub", 100, "Propose"), deal("Pool", 5, "Develop")];
    const changes = merge(from(rows), table(deal("Pool", 5, "Develop")), { memory: imported(from(rows)) });
    expect(kinds(changes)).toEqual(["removed", "same"]);
    expect(editOf(changes, choices).edit.added).toEqual([]);
    expect(editOf(changes, { ...choices, rows: new Map([[0, true]]) }).edit.added).toEqual([rows[0]]);
  });

  test("no longer in the source: it stays, is marked with the day, and the mark goes when it comes back", () => {
    const rows = [deal("Hub", 100), deal("Pool", 5), deal("Mine", 1)];
    const memory = imported(from(rows));
    const changes = merge(from(rows.slice(0, 2)), table(...rows, deal("My own", 7)), { memory });
    expect(changes.counts).toMatchObject({ same: 2, gone: 1, new: 0 });
    const { edit, memory: next } = editOf(changes, choices);
    const marked = { "Not in last import": "2026-11-29" };
    expect(edit).toEqual({
      table: "opportunities",
      ownColumns: ["Not in last import"],
      added: [],
      changed: [{ row: 2, expect: "Mine", cells: {}, user: marked }],
    });
    const plan = table(...rows.slice(0, 2), { ...deal("Mine", 1), user: marked });
    expect(editOf(merge(from(rows), plan, { memory: next }), choices).edit.changed).toEqual([
      { row: 2, expect: "Mine", cells: {}, user: { "Not in last import": null } },
    ]);
    // A source that has only a small part of what was imported marks nothing.
    expect(editOf(merge(from(rows.slice(0, 1)), table(...rows), { memory }), choices).edit.changed).toEqual([]);
  });
});

test("running it again, half done or done, changes nothing twice", () => {
  const first = [deal("Hub", 100), deal("Hub", 200), deal("Pool", 5)];
  const source = from([deal("Hub", 110), deal("Hub", 200), deal("Pool", 5), deal("New", 1), deal("New", 2)]);
  const memory = imported(from(first));
  const again = (rows: readonly RowData[]) => editOf(merge(source, table(...rows), { memory }), choices).edit;
  const { edit } = editOf(merge(source, table(...first), { memory }), choices);
  expect(edit.changed.map(({ row, cells }) => [row, cells])).toEqual([[0, { amount: 110 }]]);
  expect(edit.added).toEqual([deal("New", 1), deal("New", 2)]);
  expect(again([...first, deal("New", 1)])).toMatchObject({ changed: [{ row: 0 }], added: [deal("New", 2)] });
  expect(again(source.rows)).toMatchObject({ changed: [], added: [] });
});

describe("the memory of an import", () => {
  test("of 50,000 rows with 8 columns is 2 MB", () => {
    const rows = Array.from({ length: 500 }, (_, index): RowData => ({
      cells: { name: `Deal ${index.toString()}`, amount: index, stage: "Propose", owner: "Ana", closeDate: 46_000, budget: 1, soldTo: "A" },
      user: { Region: "North" },
    }));
    expect(memoryText(imported(from(rows))).length / 500).toBeLessThan(41);
  });
  test.each(["", "x", "[1]\n", '["name"]\nabc', '{"a":1}\n'])("that is damaged (%j) is none", (text) =>
    expect(memoryFrom(text)).toEqual([]),
  );
  test("that an earlier version kept, of one source, is that of any", () => {
    const [head = "", rows = ""] = memoryText(imported(from([deal("Hub", 100)]))).split("\n");
    const old = `${JSON.stringify((JSON.parse(head) as { columns: unknown }[])[0]?.columns)}\n${rows}`;
    const changes = merge({ ...from([deal("Hub", 120)]), ...outlook }, table(deal("Hub", 100)), { memory: memoryFrom(old) });
    expect(fields(changes)).toEqual([["amount", "change", 100, 120]]);
  });
});

/** Two lists that come from different places. */
const crm = { sources: [shapeOf("salesforce", ["Opportunity Name", "Amount", "Stage"])] };
const outlook = { sources: [shapeOf(null, ["Subject", "Value"])] };

describe("what is remembered goes by source", () => {
  const rows = [deal("Hub", 100), deal("Pool", 5), deal("Mine", 1)];
  const known = imported({ ...from(rows), ...crm });
  const bring = (incoming: IncomingRows, plan: readonly RowData[], memory: TableMemory) => {
    const changes = merge(incoming, table(...plan), { memory });
    return { changes, memory: memoryFrom(memoryText(editOf(changes, choices).memory)) };
  };

  test("a list from elsewhere says nothing about rows of an export, which is known as before afterwards", () => {
    const list = bring({ ...from([deal("Hub", 100), deal("Pool", 7)]), ...outlook }, rows, known);
    expect(kinds(list.changes)).toEqual(["same", "clash"]);
    expect(editOf(list.changes, choices).edit.changed).toEqual([]);
    const next = bring({ ...from([deal("Hub", 120), deal("Pool", 5)]), ...crm }, rows, list.memory);
    expect(kinds(next.changes)).toEqual(["changed", "same", "gone"]);
    const again = bring({ ...from([deal("Hub", 100), deal("Pool", 8)]), ...outlook }, rows, next.memory);
    expect(kinds(again.changes)).toEqual(["same", "clash"]);
  });

  test("a column more makes no other source of it, nor a file beside it", () => {
    const wider = shapeOf("salesforce", ["Opportunity Name", "Amount", "Stage", "Owner"]);
    const both = { sources: [...outlook.sources, wider], from: [0, 1] };
    expect(kinds(bring({ ...from([deal("New", 1), deal("Hub", 120)]), ...both }, rows, known).changes)).toEqual([
      "new",
      "changed",
      "gone",
      "gone",
    ]);
  });

  test("a row that one source renames stays known to the other", () => {
    const ids = ["1", "2", "3"];
    const list = bring({ ...from(rows, ids), ...outlook }, rows, known);
    const renaming = bring({ ...from([deal("Payment hub", 100), ...rows.slice(1)], ids), ...outlook }, rows, list.memory);
    expect(fields(renaming.changes)).toEqual([["name", "change", "Hub", "Payment hub"]]);
    const plan = [deal("Payment hub", 100), ...rows.slice(1)];
    expect(kinds(bring({ ...from(rows), ...crm }, plan, renaming.memory).changes)).toEqual(["same", "same", "same"]);
  });
});

describe("what may be the same", () => {
  const plan = table(deal("Northern Group", 1), deal("Renewal 2026", 1));
  const source = from([deal("Northern Group Ltd.", 2), deal("Renewal 2027", 1), deal("Hub north", 3), deal("Hub  North GmbH", 4)]);
  test("is offered, in the source and across to the plan, and stays apart unasked", () => {
    const changes = merge(source, plan);
    expect(kinds(changes)).toEqual(["new", "new", "new", "new"]);
    expect(allSteps(duplicateSteps(changes)).map(({ name, otherName, as }) => [name, otherName, as])).toEqual([
      ["Northern Group Ltd.", "Northern Group", { kind: "plan", row: 0 }],
      ["Hub  North GmbH", "Hub north", { kind: "source", row: 2 }],
    ]);
  });
  test("is one row where somebody says so, now and next time", () => {
    const options = { chosen: new Map([[0, 0]]), folds: new Map([[3, 2]]) };
    const changes = merge(source, plan, options);
    expect(kinds(changes)).toEqual(["clash", "new", "new", "folded"]);
    const { edit, memory } = editOf(changes, choices);
    const next = table(...plan.rows, ...edit.added);
    expect(kinds(merge(source, next, { memory: memoryFrom(memoryText(memory)) }))).toEqual(["same", "same", "same", "folded"]);
  });
});
