import { isoOf, serialOf } from "../../../src/plan/cells/dateText";
import { findDay, loadSpokenDays, type DayFinder } from "../../../src/plan/cells/saidDay";

/** A Sunday. */
const today = serialOf(2026, 11, 29) ?? 0;

/** What was said, ahead and behind. */
const found = (text: string, further: DayFinder | null): readonly (string | null)[] | null => {
  const day = findDay(text, today, further);
  const iso = (serial: number | null): string | null => (serial === null ? null : isoOf(serial));
  return day && [text.slice(day.from, day.to), iso(day.value.ahead), iso(day.value.behind)];
};

let library: DayFinder;
beforeAll(async () => {
  library = await loadSpokenDays();
});

describe("a day is found inside a sentence", () => {
  test.each([
    ["call 5 Dec about the price", ["5 Dec", "2026-12-05", null]],
    ["12月5日拜访李工确认标准", ["12月5日", "2026-12-05", null]],
    ["下周三打电话", ["下周三", "2026-12-02", null]],
    ["三天后联系", ["三天后", "2026-12-02", null]],
    ["met on Friday", ["on Friday", "2026-12-04", "2026-11-27"]],
    ["sent 2026-11-20", ["2026-11-20", null, "2026-11-20"]],
    ["3月份的方案", null],
    ["in 2026", null],
    ["20 Nova servers", null],
  ])("%s by own words", (text, day) => expect(found(text, null)).toEqual(day));

  test.each([
    ["send it next Friday", ["next Friday", "2026-12-04", null]],
    ["in two weeks", ["in two weeks", "2026-12-13", null]],
    ["called last Friday", ["last Friday", null, "2026-11-27"]],
    ["three days ago", ["three days ago", null, "2026-11-26"]],
    ["call 5 Dec", ["5 Dec", "2026-12-05", null]],
    ["下周三打电话", ["下周三", "2026-12-02", null]],
    ["we may extend", null],
    ["Sun servers", null],
    ["ratio 5/12", null],
    ["now", null],
  ])("%s with the kept library", (text, day) => expect(found(text, library)).toEqual(day));
});
