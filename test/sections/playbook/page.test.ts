/** Entries as rows of the plan and back: what stands on a sheet already is not added again, and what somebody changed there is found first. */
import { answerOf, howOf, pageRows, withOwn } from "../../../src/sections/playbook/figures/page";
import { entries } from "../../../src/sections/playbook/words";
import { playbookPageTable, type PlaybookRow } from "../../../src/sections/playbookSheet/table";
import { rowOf } from "../../plans";

const entry = entries.find(({ id }) => id === "true-limit")!;
const row = (given: Partial<PlaybookRow>): PlaybookRow => rowOf(playbookPageTable, given);

test("an entry is written in lines, in the language of the plan", () => {
  expect(
    howOf(entry, "en")
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(["When", "Say:", "Avoid:"]);
  expect(howOf(entry, "zh")).toContain("\n说法：这就是我们的底线");
  expect(answerOf(entry, "en")).toBe("This is where we stop: below it we could not staff the service we promise.");
});

test("a sheet has one theme or all, without what stands there", () => {
  expect(pageRows(entries, null, "zh", [])).toHaveLength(entries.length);
  expect(pageRows(entries, "make-it-cheaper", "en", []).map((cells) => cells["entry"])).toContain("Name your true limit");
  const further = pageRows(entries, "make-it-cheaper", "en", [row({ entry: " name your true limit" })]);
  expect(further.map((cells) => cells["entry"])).not.toContain("Name your true limit");
});

test("what the sheet says unchanged is no entry of one's own", () => {
  const rows = pageRows(entries, null, "en", []).map((cells) => row(cells as Partial<PlaybookRow>));
  expect(withOwn(entries, rows)).toEqual(entries);
});

test("a changed entry takes the place of the old one, a new one comes first", () => {
  const all = withOwn(entries, [
    row({ entry: "Name your true limit", how: "Ask Anna first.", theme: "“Can you make it cheaper?”" }),
    row({ entry: "Our warranty", how: "Five years." }),
    row({ entry: " " }),
  ]);
  expect(all).toHaveLength(entries.length + 1);
  expect(all.slice(0, 2).map(({ title, theme }) => [title.en, theme])).toEqual([
    ["Name your true limit", "make-it-cheaper"],
    ["Our warranty", "objection-answers"],
  ]);
  expect(all.some(({ id }) => id === "true-limit")).toBe(false);
});
