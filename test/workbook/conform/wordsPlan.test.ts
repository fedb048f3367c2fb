/** The table of words as a template wants it, from how it stands. */
import type { WordRow } from "../../../src/plan/frame/lists/layout";
import type { Template } from "../../../src/plan/template";
import { saidBy } from "../../../src/workbook/conform/said";
import { planWords } from "../../../src/workbook/conform/wordsPlan";
import { registry } from "../../registry";
import { commission, process, region, version } from "./versions";

const before = version();
const said = (template: Template) => saidBy(registry, template, "en");
const standing = said(before).rows;

const plan = (template: Template, rows: readonly WordRow[] = standing, old = before) =>
  planWords({ standing: rows, before: said(old), after: said(template), language: "en" });

const rowsOf = (rows: readonly { readonly row: WordRow }[], list: string) => rows.flatMap(({ row }) => (row.list === list ? [row] : []));
const wordsOf = (rows: readonly { readonly row: WordRow }[], list: string) => rowsOf(rows, list).map(({ word }) => word);

const edited = (list: string, id: string, change: Partial<WordRow>) =>
  standing.map((row) => (row.list === list && row.id === id ? { ...row, ...change } : row));

const called = (label: string) => ({ words: { attitude: { own: { supporter: { label } } } } });
const friend = version(called("Friend"), 2);

test("a template that says the same changes nothing", () => {
  const planned = plan(version());
  expect(planned.differences).toEqual([]);
  expect(planned.rows.map(({ row }) => row)).toEqual(standing);
});

test("a word that the template renames is renamed in its row, and cells follow", () => {
  const planned = plan(friend);
  expect(wordsOf(planned.rows, "attitude")).toContain("Friend");
  expect(planned.renames.get("attitude")?.get("ally")).toBe("Friend");
});

test("a word that a manager wrote stays, and cells that say it do so too", () => {
  const planned = plan(friend, edited("attitude", "supporter", { word: "Buddy" }));
  expect(wordsOf(planned.rows, "attitude")).toContain("Buddy");
  expect(planned.renames.get("attitude")).toBeUndefined();
  expect(planned.differences).toMatchObject([{ kind: "word-changed", stands: "Buddy", template: "Friend", becomes: "stays" }]);
});

test("where words may not be changed it is put back, cells with it", () => {
  const strict = version({ may: { words: false } }, 2);
  const planned = plan(strict, edited("attitude", "supporter", { word: "Buddy" }));
  expect(wordsOf(planned.rows, "attitude")).toContain("Ally");
  expect(planned.renames.get("attitude")?.get("buddy")).toBe("Ally");
});

test.each([
  ["follows the template where nobody changed it", 20, true, 25, "number-renewed", "follows"],
  ["stays where a manager changed it and may", 30, true, 30, "number-changed", "stays"],
  ["is put back where a manager changed it and may not", 30, false, 25, "number-changed", "follows"],
] as const)("a number %s", (_name, stands, may, becomes, kind, what) => {
  const next = version({ numbers: { role: { "decision-maker": 25 } }, may: { numbers: may } }, 2);
  const planned = plan(next, edited("role", "decision-maker", { weight: stands }));
  expect(rowsOf(planned.rows, "role").find(({ id }) => id === "decision-maker")?.weight).toBe(becomes);
  expect(planned.differences).toMatchObject([{ kind, becomes: what, template: "25", stands: stands.toString() }]);
});

const fewer = version({ process: process(0, 1, 3, 4) }, 2);

test("another process: stages called alike are those of the new one, the others leave the list without a row going away", () => {
  const planned = plan(fewer);
  const called = wordsOf(planned.rows, "stage");
  expect(called.filter((word) => word !== "")).toEqual(expect.arrayContaining(["Scout", "Meet", "Close deal", "Land"]));
  expect(called).not.toContain("Shape");
  expect(planned.gone.get("stage")).toEqual(new Set(["shape"]));
  expect(planned.rows.filter(({ was }) => was !== null)).toHaveLength(standing.length);
});

test("a word given up with another in its place: cells say that one", () => {
  const mapped = version({ process: process(0, 1, 3, 4), retired: { words: { stage: { operate: "agree" } } } }, 2);
  expect(plan(mapped).renames.get("stage")?.get("shape")).toBe("Close deal");
});

test("back again every word stands as it did", () => {
  const there = plan(fewer).rows.map(({ row }) => row);
  const back = planWords({ standing: there, before: said(fewer), after: said(before), language: "en" });
  const words = wordsOf(back.rows, "stage").filter((word) => word !== "");
  expect([...words].sort()).toEqual(
    [
      ...rowsOf(
        standing.map((row) => ({ row })),
        "stage",
      ).map(({ word }) => word),
    ].sort(),
  );
  expect(back.renames.get("stage")?.has("shape") ?? false).toBe(false);
});

test("words of an own list are the same where they are called the same, wherever they stand", () => {
  const next = version({ ownColumns: { opportunities: [{ ...region, words: ["East", "South"] }, commission] } }, 2);
  const planned = plan(next);
  const list = "own.opportunities.region";
  expect(wordsOf(planned.rows, list)).toEqual(["South", "East"].sort());
  expect(planned.renames.get(list)).toBeUndefined();
  expect(planned.gone.get(list)).toEqual(new Set(["north"]));
});

test("a word of an own list is renamed where the template says so", () => {
  const next = version(
    {
      ownColumns: { opportunities: [{ ...region, words: ["Northern", "South"] }, commission] },
      retired: { words: { "own.opportunities.region": { "region-1": "region-1" } } },
    },
    2,
  );
  expect(plan(next).renames.get("own.opportunities.region")?.get("north")).toBe("Northern");
});

test("rows that a manager added to a list stay", () => {
  const own: WordRow = { list: "attitude", listName: "Attitude", id: "", word: "Wavering", weight: null, meaning: "" };
  const last = standing.findLastIndex(({ list }) => list === "attitude");
  const planned = plan(friend, [...standing.slice(0, last + 1), own, ...standing.slice(last + 1)]);
  expect(wordsOf(planned.rows, "attitude")).toContain("Wavering");
});
