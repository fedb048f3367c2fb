/** A plan in a file, read without Excel: the same as Excel's reading of it. */
import { unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../../src/host/xlsx";
import { readTables } from "../../src/import/workbook/readTables";
import { stateText } from "../../src/plan/changes/fingerprint";
import { stateOf } from "../../src/plan/changes/state";
import { planInFile, snapshotsInFile } from "../../src/workbook/planInFile";
import { readPlan, type PlanReading } from "../../src/workbook/read";
import { registry } from "../registry";
import { openSmallPlan, samplePlan } from "./smallPlan";

const inFile = async (bytes: Uint8Array) => {
  const content = readTables(bytes);
  if (content.kind === "refused") throw new Error(content.code);
  return { reading: await planInFile(registry, content), snapshots: snapshotsInFile(content) };
};

const stateIn = (reading: PlanReading): string => stateText(stateOf(registry, reading, reading.template.settings));

it.each(["en", "zh"] as const)("says what Excel says: %s", async (language) => {
  const data = samplePlan(language);
  const { excel, inExcel } = await openSmallPlan({
    ...data,
    tables: {
      ...data.tables,
      actions: {
        rows: [{ cells: { action: " =1+1\n_x000D_ ", due: 46365 }, user: { "Seen on": 46341.5, 'a"b': true } }],
        userColumns: ["Seen on", 'a"b'],
      },
    },
  });
  try {
    const asked = await inExcel(() => readPlan(registry));
    const { reading, snapshots } = await inFile(saveXlsx(excel.workbook));
    expect(reading.data).toEqual(asked.data);
    expect(stateIn(reading)).toBe(stateIn(asked));
    expect([reading.plan.language, reading.size, reading.tooNew, reading.meta]).toEqual([language, asked.size, false, asked.meta]);
    expect(reading.places.of({ table: "actions", row: 0, column: "due" })?.address).toBe(
      asked.places.of({ table: "actions", row: 0, column: "due" })?.address,
    );
    expect(snapshots).toEqual([]);
  } finally {
    excel.dispose();
  }
});

it("what is no workbook, damaged, packed otherwise or has no plan is refused with a reason", async () => {
  const { excel } = await openSmallPlan();
  const bytes = saveXlsx(excel.workbook);
  excel.dispose();
  expect(readTables(new TextEncoder().encode("Name,Level\n"))).toMatchObject({ kind: "refused", code: "other-file" });
  expect(readTables(bytes.slice(0, bytes.length / 2))).toMatchObject({ kind: "refused", code: "damaged-workbook" });
  expect(readTables(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatchObject({ kind: "refused", code: "old-workbook" });
  const parts = unzipSync(bytes);
  const bare = Object.fromEntries(Object.entries(parts).filter(([name]) => !/tables\/|worksheets\/_rels/.test(name)));
  await expect(inFile(zipSync(bare))).rejects.toMatchObject({ problem: { code: "no-plan" } });
});
