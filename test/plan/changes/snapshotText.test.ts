/** A snapshot as text and back: whole, small, and never believed where it is not one. */
import { deflateSync, strToU8 } from "fflate";
import { fingerprintOf } from "../../../src/plan/changes/fingerprint";
import { decodeSnapshot, encodeSnapshot } from "../../../src/plan/changes/snapshotText";
import type { Snapshot } from "../../../src/plan/changes/standing";
import { standingOf } from "../../../src/plan/changes/standingOf";
import { planFromData } from "../../../src/plan/planFromData";
import { mergedSettings } from "../../../src/plan/settings";
import { templateById } from "../../../src/templates/builtIn";
import { registry } from "../../registry";
import { exampleData, reviewDate } from "../../workbook/buildExample";

const snapshotOf = async (): Promise<Snapshot> => {
  const data = exampleData("ebanking", "full");
  const template = templateById("solution");
  const { plan } = planFromData(registry, data, mergedSettings(registry.settings, template.settings));
  const standing = await standingOf(registry, { plan, data, template, size: "full", meta: null, absent: [] }, reviewDate);
  return {
    id: "s1",
    takenAt: "2026-11-21T09:00:00Z",
    by: "Elena Ward",
    reason: "review",
    fingerprint: await fingerprintOf(standing.state),
    standing,
  };
};

const packed = (content: unknown): string => Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString("base64");

it("a full plan comes back as it was, from at most 60 kB", async () => {
  const snapshot = await snapshotOf();
  const text = encodeSnapshot(snapshot);
  expect(text.length).toBeLessThanOrEqual(60_000);
  const words = snapshot.standing.words.map(({ id, name, value }) => ({ id, name, value }));
  expect(decodeSnapshot(text)).toEqual({ ...snapshot, standing: { ...snapshot.standing, words } });
  expect(Object.keys(snapshot.standing.state?.tables ?? {}).length).toBeGreaterThan(20);
});

it("key figures of all sections have one id each, and are known in a full plan", async () => {
  const { figures } = (await snapshotOf()).standing;
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  expect(figures.filter(({ value }) => value === null)).toEqual([]);
  expect(Object.fromEntries(figures.map(({ id, value }) => [id, value]))).toMatchObject({
    supportIndex: expect.closeTo(25.9, 1) as number,
    coverage: 1,
    frameworkValue: 16_550_000,
    frameworkConfidence: expect.closeTo(0.77, 2) as number,
    openAmount: 10_100_000,
    pipeline: 6_110_000,
    amountA: 6_800_000,
    openActions: 3,
    overdueActions: 1,
    walletShare: expect.closeTo(0.137, 3) as number,
    whiteSpace: 0.56,
    profit: 31_000_000,
    attainment: expect.closeTo(0.843, 3) as number,
    overdueReceivables: 497_000,
    dossiers: expect.closeTo(0.73, 2) as number,
  });
});

it("what is not a snapshot is damaged, what a later version wrote is too new", async () => {
  const snapshot = await snapshotOf();
  const text = encodeSnapshot(snapshot);
  for (const broken of [
    "",
    "?",
    text.slice(0, 200),
    packed(null),
    packed({ version: 1 }),
    packed({ version: 1, snapshot: {} }),
    packed([]),
  ])
    expect(decodeSnapshot(broken)).toEqual({ kind: "damaged" });
  const misshapen = { ...snapshot, standing: { ...snapshot.standing, figures: [{ id: "x" }] } };
  expect(decodeSnapshot(packed({ version: 1, snapshot: misshapen }))).toEqual({ kind: "damaged" });
  expect(decodeSnapshot(packed({ version: 2, snapshot: "whatever" }))).toEqual({ kind: "too-new" });
});

it("a text that unpacks without end is given up", () => {
  const bomb = Buffer.from(deflateSync(new Uint8Array(40_000_000))).toString("base64");
  expect(bomb.length).toBeLessThan(60_000);
  expect(decodeSnapshot(bomb)).toEqual({ kind: "damaged" });
});
