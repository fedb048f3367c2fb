/** What is due, for a calendar outside Excel (chapter 6). */
import { calendarOf } from "../../src/plan/calendar";
import { icsOf } from "../../src/plan/ics";
import { isoOf } from "../../src/plan/cells/dateText";
import { contactTable } from "../../src/sections/contacts/table";
import { visitTable } from "../../src/sections/visits/table";
import { action, person, plan, reviewDay as today, rowOf } from "../plans";
import { registry } from "../registry";

const due = plan({
  stakeholders: [
    person("Ana Ruiz", { nextContact: today + 14 }),
    person("Bo", { nextContact: today + 3 }),
    person("Cy", { nextContact: today - 3 }),
  ],
  actions: [action("Send the risk list", { due: today - 2 }), action("Call", { due: today + 1, status: "done" })],
  contacts: [rowOf(contactTable, { stakeholder: "Ana Ruiz", date: today - 1, nextStep: "call; criteria, again", nextDate: today + 14 })],
  visits: [rowOf(visitTable, { stakeholder: "Bo", date: today + 9, goal: "Agree" })],
});
const said = (given: typeof due) => calendarOf(registry, given, today).map(({ day, title, isLate }) => [isoOf(day), title, isLate]);

test("holds open actions, agreed contacts and visits; overdue ones stand on today, and a bare contact gives way to one that says more", () => {
  expect(said(due)).toEqual([
    ["2026-11-21", "Send the risk list", true],
    ["2026-11-24", "Contact Bo", false],
    ["2026-11-30", "Visit Bo: Agree", false],
    ["2026-12-05", "Ana Ruiz: call; criteria, again", false],
  ]);
});

test("an entry keeps its id when its day moves, and no two share one", () => {
  const moved = plan({ ...due, visits: [rowOf(visitTable, { stakeholder: "Bo", date: today + 20, goal: "Agree" })] });
  const uids = (given: typeof due) => calendarOf(registry, given, today).map(({ uid }) => uid);
  expect([...uids(moved)].sort()).toEqual([...uids(due)].sort());
  const twice = plan({ actions: [action("Call", { due: today }), action("Call", { due: today + 1 })] });
  expect(new Set(uids(twice)).size).toBe(2);
});

test("the file holds whole days in UTC-free form, escaped and folded as RFC 5545 asks", async () => {
  const text = await icsOf(calendarOf(registry, due, today), "Northern; Group", "en", new Date(Date.UTC(2026, 10, 21, 8)));
  const lines = text.split("\r\n");
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(4);
  expect(text).toContain("DTSTART;VALUE=DATE:20261205\r\n");
  expect(text).toContain("DTEND;VALUE=DATE:20261206\r\n");
  expect(text).toContain("SUMMARY:Ana Ruiz: call\\; criteria\\, again\r\n");
  expect(text).toContain("SUMMARY:Overdue: Send the risk list\r\n");
  expect(text).toContain("DTSTAMP:20261121T080000Z\r\n");
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test("a plan in Chinese is written in Chinese", async () => {
  const given = {
    ...plan({ contacts: [rowOf(contactTable, { stakeholder: "李工", nextDate: today + 14, nextStep: "确认标准" })] }),
    language: "zh" as const,
  };
  const text = await icsOf(calendarOf(registry, given, today), "某三级医院", "zh", new Date(0));
  expect(text).toContain("SUMMARY:李工：确认标准");
  expect(text).toContain("客户计划：某三级医院");
});
