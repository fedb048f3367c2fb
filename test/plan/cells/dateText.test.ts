import fc from "fast-check";
import { firstSerial, isoOf, lastSerial, readDate, serialOf } from "../../../src/plan/cells/dateText";

// 21 November 2026: 46,347 days after 30 December 1899.
const november21 = 46_347;

describe("a date is read as people write it", () => {
  test.each([
    "2026-11-21",
    "2026/11/21",
    "2026.11.21",
    "20261121",
    "2026年11月21日",
    "2026 年 11 月 21 日",
    "２０２６－１１－２１",
    "21.11.2026",
    "21/11/2026",
    "11/21/2026",
    "21 Nov 2026",
    "21-Nov-2026",
    "November 21, 2026",
    "2026-11-21 08:30",
    "2026-11-21T08:30:00Z",
  ])("%s", (text) => expect(readDate(text)).toEqual({ kind: "date", serial: november21 }));

  test("single digits will do", () => expect(readDate("2026/1/5")).toEqual({ kind: "date", serial: serialOf(2026, 1, 5) }));
  test.each(["03/04/2026", "3-4-2026"])("%s may be March or April and is not guessed", (text) =>
    expect(readDate(text)).toEqual({ kind: "ambiguous" }),
  );
  test("the same day and month leave no doubt", () =>
    expect(readDate("04/04/2026")).toEqual({ kind: "date", serial: serialOf(2026, 4, 4) }));
  test.each(["", "soon", "2026-02-30", "31.11.2026", "2026-13-01", "13/13/2026", "21 Foo 2026", "0000-01-01", "1899-12-31"])(
    "%j is no date",
    (text) => expect(readDate(text)).toEqual({ kind: "none" }),
  );
  test("29 February exists in leap years only", () => {
    expect(readDate("2028-02-29").kind).toBe("date");
    expect(readDate("2026-02-29").kind).toBe("none");
  });
  test("a serial and its text are the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: firstSerial, max: lastSerial }), (serial) =>
        expect(readDate(isoOf(serial))).toEqual({ kind: "date", serial }),
      ),
    );
  });
});
