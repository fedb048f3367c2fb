/** One line of the log, as people type it. */
import { isoOf, serialOf } from "../../../src/plan/cells/dateText";
import { loadSpokenDays, type DayFinder } from "../../../src/plan/cells/saidDay";
import { readContact } from "../../../src/sections/contacts/quickAdd";

/** A Sunday. */
const today = serialOf(2026, 11, 29) ?? 0;
const known = ["Ana Ruiz", "Ana Lopez", "Group CFO", "李工", "信息科主任"];

let library: DayFinder;
beforeAll(async () => {
  library = await loadSpokenDays();
});

/** The cells with their days as yyyy-mm-dd. */
const read = (line: string): Record<string, unknown> => {
  const { cells } = readContact(line, known, /\p{Script=Han}/u.test(line) ? "zh" : "en", today, library);
  return Object.fromEntries(
    Object.entries(cells).map(([id, content]) => [
      id,
      (id === "date" || id === "nextDate") && typeof content === "number" ? isoOf(content) : content,
    ]),
  );
};

test.each<[string, Record<string, unknown>]>([
  [
    "met Ana Ruiz, agreed on criteria, call 5 Dec",
    {
      stakeholder: "Ana Ruiz",
      date: "2026-11-29",
      channel: "Visit",
      content: "agreed on criteria",
      nextStep: "call",
      nextDate: "2026-12-05",
    },
  ],
  ["12月5日 拜访 李工 确认标准", { stakeholder: "李工", channel: "拜访", nextStep: "确认标准", nextDate: "2026-12-05" }],
  ["12月5日拜访李工确认标准", { stakeholder: "李工", channel: "拜访", nextStep: "确认标准", nextDate: "2026-12-05" }],
  ["11月27日拜访李工确认标准", { stakeholder: "李工", date: "2026-11-27", channel: "拜访", content: "确认标准" }],
  [
    "昨天和信息科主任通电话，同意参观样板医院，三天后发邀请函",
    {
      stakeholder: "信息科主任",
      date: "2026-11-28",
      channel: "电话",
      content: "同意参观样板医院",
      nextStep: "发邀请函",
      nextDate: "2026-12-02",
    },
  ],
  [
    "called Ruiz yesterday about the price, wants a reference, send it next Friday",
    {
      stakeholder: "Ana Ruiz",
      date: "2026-11-28",
      channel: "Phone",
      content: "about the price",
      result: "wants a reference",
      nextStep: "send it",
      nextDate: "2026-12-04",
    },
  ],
  [
    "visit Group CFO in two weeks, bring the business case",
    { stakeholder: "Group CFO", channel: "Visit", nextStep: "bring the business case", nextDate: "2026-12-13" },
  ],
  ["met Jo Brandt, first talk", { stakeholder: "Jo Brandt", date: "2026-11-29", channel: "Visit", content: "first talk" }],
  ["拜访王主任，了解预算", { stakeholder: "王主任", date: "2026-11-29", channel: "拜访", content: "了解预算" }],
  ["Group CFO, workshop, 20 Nov", { stakeholder: "Group CFO", date: "2026-11-20", channel: "Technical exchange", content: "workshop" }],
  ["Procurement desk, sent the terms", { stakeholder: "Procurement desk", date: "2026-11-29", content: "sent the terms" }],
  ["met Ana, price", { stakeholder: "Ana", date: "2026-11-29", channel: "Visit", content: "price" }],
  ["", {}],
])("%s", (line, cells) => expect(read(line)).toEqual(cells));

test("says what is still open, and whom the plan does not know", () => {
  const { missing, known: inPlan, planned } = readContact("Jo Brandt", known, "en", today);
  expect([missing.map(({ id }) => id), inPlan, planned]).toEqual([["channel", "content"], false, false]);
});
