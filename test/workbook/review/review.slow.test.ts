/**
 * A whole review in the embedded Excel, in both languages: the plan is signed off, changed, told what has changed, and signed again. One
 * plan a language for all tests, which follow each other as in a year.
 */
import { isSnapshot, snapshotFromXml, snapshotToXml } from "../../../src/workbook/snapshots/snapshotParts";
import { keepSnapshot, listSnapshots, type SnapshotChange } from "../../../src/workbook/snapshots/snapshots";
import { keepReviewMark, reviewMark } from "../../../src/workbook/review/mark";
import { readReview, signedText, type ReviewReading } from "../../../src/workbook/review/readReview";
import { prepareReview, signOff, takeSnapshot } from "../../../src/workbook/review/signOff";
import { addRows, changeRow } from "../../../src/workbook/write";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { reviewDay } from "../../plans";
import { readCase } from "../../readCase";
import { registry } from "../../registry";

const said = {
  en: { entry: { reviewer: "Ms Chen", conditions: "Meet the CFO" }, ask: "Two consultants", opponent: "Opponent", sheet: "Review" },
  zh: { entry: { reviewer: "陈总", conditions: "先拜访财务总监" }, ask: "增派两名顾问", opponent: "反对者", sheet: "评审" },
} as const;

describe.each([
  ["en", "ebanking"],
  ["zh", "hospital"],
] as const)("a review in %s", (language, name) => {
  const own = said[language];
  const entry = { ...own.entry, decision: "conditions", next: reviewDay + 30, notes: "" };
  let plan: OpenPlan;
  let signing: SnapshotChange;
  beforeAll(async () => {
    plan = await openPlan(registry, readCase(name), { size: "full", language, sections: registry.sections.map(({ id }) => id) });
  });
  afterAll(() => plan.excel.dispose());
  const review = (day = reviewDay): Promise<ReviewReading> => plan.inExcel(() => readReview(registry, day));
  const told = ({ agenda }: ReviewReading, id: string): readonly string[] =>
    agenda.find((item) => item.id === id)?.lines.map(({ text }) => text[language]) ?? [];

  test("begins with nothing to compare with, and takes ten minutes", async () => {
    const first = await review();
    expect([first.signed, first.since, first.last, first.report]).toEqual([{ kind: "never" }, null, null, null]);
    expect(first.agenda.map(({ id }) => id)).toEqual(["standing", "findings", "unknowns", "signing"]);
    expect(first.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10);
    expect(told(first, "unknowns")).toHaveLength(5);
  });

  test("what is taken down is kept, and gone with the sign-off; signing twice keeps one snapshot and one row", async () => {
    const mark = { since: reviewDay, draft: { ...entry, notes: "They like the plan" } };
    await plan.inExcel(() => keepReviewMark(mark));
    expect(await plan.inExcel(reviewMark)).toEqual(mark);
    const sign = (): Promise<SnapshotChange> => plan.inExcel(() => signOff(registry, entry, reviewDay, new Date("2026-11-21T10:00:00Z")));
    signing = await sign();
    await sign();
    const { signed, kept, reading, mark: left, last } = await review();
    expect(signed).toEqual({ kind: "unchanged", by: entry.reviewer, day: reviewDay });
    expect([kept.snapshots.map(({ reason, by }) => [reason, by]), left]).toEqual([[["review", entry.reviewer]], null]);
    expect((reading.plan as never as { readonly reviews: readonly unknown[] }).reviews).toHaveLength(1);
    expect(last).toMatchObject({ decision: "conditions", conditions: entry.conditions, next: entry.next });
  });

  test("what is asked and sorting change nothing that was signed", async () => {
    await plan.inExcel(() => addRows(registry, "asks", [{ ask: own.ask, by: reviewDay - 2 }]));
    await plan.inExcel(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("KAM_Stakeholders").sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    const { signed, agenda } = await review();
    expect(signed.kind).toBe("unchanged");
    expect(agenda.map(({ id }) => id)).toContain("asks");
  });

  test("a change is told in words and figures, with what moved health summing to the difference", async () => {
    await plan.inExcel(() => changeRow(registry, "stakeholders", 0, { attitude: own.opponent }));
    const after = await review();
    const { signed, report } = after;
    expect(signed).toEqual({ kind: "changed", by: entry.reviewer, day: reviewDay, changes: 1 });
    expect(signedText(signed)?.en).toMatch(/^Changed since .* signed it off on 2026-11-21: 1 row\.$/);
    expect(told(after, "changes").join()).toMatch(language === "en" ? / → opponent\./ : / → 反对者。/);
    const { before, after: now, parts } = report?.health ?? { before: 0, after: 0, parts: [] };
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo((now ?? 0) - (before ?? 0), 9);
    expect(told(after, "figures").length).toBeGreaterThan(0);
  });

  test("the sheet says all of it without the add-in, and no cell shows an error", async () => {
    expect(await plan.inExcel(() => prepareReview(registry, reviewDay))).toBe(true);
    await plan.excel.calculator.settled();
    expect(plan.errors()).toEqual([]);
    const shown = plan.shown(own.sheet).join("\n");
    for (const text of [entry.reviewer, own.ask, ...told(await review(), "changes"), ...told(await review(), "unknowns")])
      expect(shown).toContain(text);
  });

  test("a sign-off is taken back with its row and its snapshot", async () => {
    expect(await plan.inExcel(signing.undo)).toBe(true);
    const { signed, kept } = await review();
    expect([signed.kind, kept.snapshots]).toEqual(["never", []]);
  });

  test("twelve snapshots are kept whole, older ones for the trend; damaged and later ones stay as they are", async () => {
    await plan.inExcel(() => takeSnapshot(registry, "", reviewDay, new Date("2026-11-22T10:00:00Z")));
    const [taken] = (await plan.inExcel(listSnapshots)).snapshots;
    if (!taken) throw new Error("no snapshot");
    expect(snapshotToXml(taken).length).toBeLessThan(60_000);
    for (let month = 1; month <= 13; month += 1) {
      const takenAt = `2027-${month.toString().padStart(2, "0")}-01T00:00:00.000Z`;
      await plan.inExcel(() => keepSnapshot({ ...taken, id: `kept-${month.toString()}`, takenAt }));
    }
    const later = snapshotToXml(taken).replace(/<!\[CDATA\[.*\]\]>/s, "<![CDATA[never]]>");
    await plan.inExcel(() =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(later);
        await context.sync();
      }),
    );
    const { snapshots, damaged } = await plan.inExcel(listSnapshots);
    expect([snapshots.length, snapshots.filter(({ standing }) => standing.state !== null).length, damaged]).toEqual([14, 12, 1]);
    expect(snapshots.slice(0, 2).map(({ standing }) => [standing.state, standing.health === null])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(isSnapshot(snapshotFromXml(later))).toBe(false);
  });
});

test("a plan without its sheet is reviewed all the same, and asks for it before it is signed", async () => {
  const plan = await openPlan(registry, readCase("ebanking"), { size: "light" });
  const { module, agenda, section } = await plan.inExcel(() => readReview(registry, reviewDay));
  expect([module, section, agenda.length > 2]).toEqual([null, "reviews", true]);
  expect(await plan.inExcel(() => prepareReview(registry, reviewDay))).toBe(false);
  const blank = { reviewer: "A", decision: "go", conditions: "", next: null, notes: "" };
  await expect(plan.inExcel(() => signOff(registry, blank, reviewDay, new Date()))).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
  expect((await plan.inExcel(listSnapshots)).snapshots).toEqual([]);
  plan.excel.dispose();
});
