/** Comparing and merging in the workbook: another plan out of its file, and its edits into this one with one way back. */
import { saveXlsx } from "../../src/host/xlsx";
import { comparedTables, diffStates } from "../../src/plan/changes/compare";
import { encodeSnapshot } from "../../src/plan/changes/snapshotText";
import { standingOf } from "../../src/plan/changes/standingOf";
import type { Snapshot } from "../../src/plan/changes/standing";
import { mergeStates } from "../../src/plan/changes/merge";
import type { PlanState } from "../../src/plan/changes/state";
import { rowsOf } from "../../src/plan/plan";
import type { Cells, PlanData } from "../../src/plan/planData";
import { comparisonHost, type FileReading } from "../../src/taskpane/comparisonHost";
import { readPlan } from "../../src/workbook/read";
import { snapshotNamespace } from "../../src/workbook/snapshots/snapshotParts";
import { reviewDay } from "../plans";
import { registry } from "../registry";
import { openSmallPlan, samplePlan, type SmallPlan } from "../workbook/smallPlan";

const tables = comparedTables(registry);
const marked: string[] = [];
const host = comparisonHost(registry, (changed, undo) => {
  marked.push(...changed);
  return async () => ({ ok: true, value: await undo() });
});

const planWith = (rows: readonly Cells[]): PlanData => {
  const data = samplePlan();
  return { ...data, tables: { ...data.tables, opportunities: { rows: rows.map((cells) => ({ cells, user: {} })), userColumns: [] } } };
};

const bytesOf = async (rows: readonly Cells[], work: (plan: SmallPlan) => Promise<void> = () => Promise.resolve()) => {
  const plan = await openSmallPlan(planWith(rows));
  await work(plan);
  const bytes = saveXlsx(plan.excel.workbook);
  plan.excel.dispose();
  return bytes;
};

const stateIn = (reading: FileReading): PlanState => {
  if (reading.kind === "refused") throw new Error(reading.reasons[0]?.en);
  return reading.plan.state;
};

const hub = { name: "Hub", stage: "propose", amount: 5000 };

it("another copy's edits come in, the clash stays as it is here, and one undo takes all of it back", async () => {
  const base = await bytesOf([hub, { name: "Gone", amount: 1 }]);
  const other = await bytesOf([
    { ...hub, amount: 8000, closeDate: 46380 },
    { name: "Pool", amount: 200 },
  ]);
  const { excel, inExcel } = await openSmallPlan(
    planWith([
      { ...hub, amount: 7000 },
      { name: "Gone", amount: 1 },
    ]),
  );
  await inExcel(async () => {
    const here = await host.here();
    const merged = mergeStates(tables, stateIn(await host.inFile(base)), here.state, stateIn(await host.inFile(other)));
    expect(merged.clashes).toMatchObject([{ name: "Hub", column: "amount", base: 5000, mine: 7000, theirs: 8000 }]);
    const brought = await host.bring(here.state, merged);
    if (brought.kind !== "brought") throw new Error(brought.kind);
    expect([brought.rows, marked]).toEqual([3, ["opportunities"]]);
    const after = await host.here();
    expect(diffStates(tables, after.state, merged.state)).toEqual({ tables: [], settings: [] });
    expect(rowsOf((await readPlan(registry)).plan, registry.table("opportunities")!)).toMatchObject([
      { name: "Hub", amount: 7000, closeDate: 46380 },
      { name: "Pool", amount: 200 },
    ]);
    expect(await brought.undo()).toEqual({ ok: true, value: true });
    expect((await host.here()).state).toEqual(here.state);
    // It is taken back once.
    expect(await brought.undo()).toEqual({ ok: true, value: false });
  });
  excel.dispose();
});

it("nothing is written into a plan that was changed since it was compared", async () => {
  const { excel, inExcel } = await openSmallPlan(planWith([hub]));
  await inExcel(async () => {
    const { state } = await host.here();
    const merged = mergeStates(tables, state, state, stateIn(await host.inFile(await bytesOf([{ ...hub, amount: 1 }]))));
    expect(await host.bring({ tables: {}, settings: {} }, merged)).toEqual({ kind: "changed" });
    expect((await host.here()).state).toEqual(state);
  });
  excel.dispose();
});

it("what this plan has no table for is told, and nothing is written", async () => {
  const { excel, inExcel } = await openSmallPlan(planWith([hub]));
  await inExcel(async () => {
    const other = registry.table("competitors")!;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(other.name).delete();
      await context.sync();
    });
    const { state } = await host.here();
    const rival = { cells: { [other.identifiedBy]: "Rival" }, user: {} };
    const theirs: PlanState = { ...state, tables: { ...state.tables, [other.id]: [rival] } };
    const brought = await host.bring(state, mergeStates(tables, state, state, theirs));
    expect(brought).toEqual({ kind: "lacks", sections: [registry.sectionOf("competitors")?.name] });
    expect((await host.here()).state).toEqual(state);
  });
  excel.dispose();
});

it("the snapshots that a file keeps come with it", async () => {
  const kept = { id: "s1", takenAt: "2026-11-02T10:00:00Z", by: "Ana", reason: "review", fingerprint: "" };
  const bytes = await bytesOf([hub], async ({ inExcel, excel }) => {
    await inExcel(async () => {
      const snapshot: Snapshot = { ...kept, standing: await standingOf(registry, await readPlan(registry), reviewDay) };
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(`<keyplan xmlns="${snapshotNamespace}"><![CDATA[${encodeSnapshot(snapshot)}]]></keyplan>`);
        await context.sync();
      });
    });
    await excel.calculator.settled();
  });
  const reading = await host.inFile(bytes);
  expect(reading).toMatchObject({ kind: "read", plan: { snapshots: [kept] } });
});

it.each([
  ["no workbook", new TextEncoder().encode("Name,Level\n"), "neither a workbook"],
  ["a workbook with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]), "password"],
])("%s is refused with a reason", async (_what, bytes, reason) => {
  expect(await host.inFile(bytes)).toMatchObject({ kind: "refused", reasons: [{ en: expect.stringContaining(reason) as string }] });
});
