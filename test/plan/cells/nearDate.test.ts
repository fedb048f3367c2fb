import { isoOf, serialOf } from "../../../src/plan/cells/dateText";
import { readNearDate, type Side } from "../../../src/plan/cells/nearDate";

/** A Sunday. */
const today = serialOf(2026, 11, 29) ?? 0;

const read = (text: string, side: Side): string | null => {
  const serial = readNearDate(text, today, side);
  return serial === null ? null : isoOf(serial);
};

describe("a day is read as people say it, from today", () => {
  test.each([
    ["12月5日", "2026-12-05"],
    ["12月5号", "2026-12-05"],
    ["1月29日", "2027-01-29"],
    ["今年12月31日", "2026-12-31"],
    ["明年3月底", "2027-03-31"],
    ["2028年2月底", "2028-02-29"],
    ["3月底前", "2027-03-31"],
    ["月底", "2026-11-30"],
    ["月底之前", "2026-11-30"],
    ["下月底", "2026-12-31"],
    ["下个月底", "2026-12-31"],
    ["年底", "2026-12-31"],
    ["明年年底", "2027-12-31"],
    ["明天", "2026-11-30"],
    ["周五", "2026-12-04"],
    ["下周五", "2026-12-04"],
    ["星期天", "2026-11-29"],
    ["下周三", "2026-12-02"],
    ["后天", "2026-12-01"],
    ["三天后", "2026-12-02"],
    ["两周以后", "2026-12-13"],
    ["3个月后", "2027-02-28"],
    ["下个月5号", "2026-12-05"],
    ["5 Dec", "2026-12-05"],
    ["by December 5th", "2026-12-05"],
    ["end of March", "2027-03-31"],
    ["end of March 2028", "2028-03-31"],
    ["end of the month", "2026-11-30"],
    ["end of next month", "2026-12-31"],
    ["end of next year", "2027-12-31"],
    ["Friday", "2026-12-04"],
    ["tomorrow", "2026-11-30"],
  ])("%s to come is %s", (text, day) => expect(read(text, "ahead")).toBe(day));

  test.each([
    ["11月20日", "2026-11-20"],
    ["昨天", "2026-11-28"],
    ["周五", "2026-11-27"],
    ["上周五", "2026-11-20"],
    ["三天前", "2026-11-26"],
    ["20 Nov", "2026-11-20"],
    ["Friday", "2026-11-27"],
  ])("%s gone by is %s", (text, day) => expect(read(text, "behind")).toBe(day));

  test.each(["明天", "12月5日", "下周五", "tomorrow"])("%s does not lie behind us", (text) => expect(read(text, "behind")).toBeNull());
  test.each(["昨天", "去年3月底", "上周五"])("%s does not lie ahead", (text) => expect(read(text, "ahead")).toBeNull());

  test.each(["", "2月30日", "13月5日", "13月底", "底", "周", "31 Feb", "end of", "Sun", "Mai", "王强"])("%j is no day", (text) => {
    expect(read(text, "ahead")).toBeNull();
    expect(read(text, "behind")).toBeNull();
  });
});
