import { serialFromDate } from "../../../src/host/calc/serialDate";
import { applyFilter, sheetFilter } from "../../../src/host/model/filters";
import { isKnownDynamic, spanOf } from "../../../src/host/model/filterMeaning";
import { changeStyle } from "../../../src/host/model/styles";
import type { FilterMeaning } from "../../../src/host/model/state";
import { parseXml } from "../../../src/host/xlsx/open/xmlTree";
import { defaultLimits } from "../../../src/host/xlsx/open/limits";
import { openSheetFilter } from "../../../src/host/xlsx/open/filters";
import type { Input } from "../../../src/host/model/typedInput";
import { area, openRows } from "./openRows";

const serial = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serialFromDate(year, month, day)!;
};

it.each([
  ["today", "2026-03-05", "2026-03-06"],
  ["yesterday", "2026-03-04", "2026-03-05"],
  ["thisWeek", "2026-03-01", "2026-03-08"],
  ["nextWeek", "2026-03-08", "2026-03-15"],
  ["lastMonth", "2026-02-01", "2026-03-01"],
  ["nextMonth", "2026-04-01", "2026-05-01"],
  ["lastQuarter", "2025-10-01", "2026-01-01"],
  ["nextYear", "2027-01-01", "2028-01-01"],
  ["yearToDate", "2026-01-01", "2026-03-06"],
])("on Thursday, 5 March 2026, %s is from %s to before %s", (type, from, to) => {
  expect(spanOf(type, serial("2026-03-05"))).toEqual({ from: serial(from), to: serial(to) });
});

it.each([
  ["M12", true],
  ["M13", false],
  ["Q4", true],
  ["belowAverage", true],
  ["null", false],
])("%s is applied: %s", (type, isKnown) => {
  expect(isKnownDynamic(type)).toBe(isKnown);
});

describe("a condition of the file that is applied anew", () => {
  const shown = (
    rows: Input[],
    meaning: FilterMeaning | null,
    prepare: (opened: ReturnType<typeof openRows>) => void = () => undefined,
  ) => {
    const opened = openRows([["Head"], ...rows.map((one) => [one])]);
    prepare(opened);
    const { session, sheet } = opened;
    sheet.hiddenRows.add(1);
    sheet.filter = { area: { ...area("A1"), bottom: rows.length }, criteria: new Map([[0, { filterOn: "Other", content: "", meaning }]]) };
    applyFilter(session, sheet, sheetFilter(sheet)!);
    return rows.map((_, index) => index).filter((index) => !sheet.hiddenRows.has(index + 1));
  };

  it("shows dates by their parts, and texts", () => {
    const groups = [[2025], [2026, 3], [2026, 4, 1, 12]];
    expect(
      shown([serial("2025-07-01"), serial("2026-03-31"), serial("2026-04-01"), serial("2026-04-01") + 0.5, "open", "done"], {
        kind: "dates",
        texts: ["Open"],
        groups,
      }),
    ).toEqual([0, 1, 3, 4]);
  });

  it("shows what is above the average, months of any year, today", () => {
    expect(shown([1, 2, 9, "x"], { kind: "dynamic", type: "aboveAverage" })).toEqual([2]);
    expect(shown([serial("2020-02-03"), serial("2026-03-03")], { kind: "dynamic", type: "Q1" })).toEqual([0, 1]);
    expect(shown(["=TODAY()", "=TODAY()-1"], { kind: "dynamic", type: "today" })).toEqual([0]);
  });

  it("shows colours, and hides what it hid where it has no meaning here", () => {
    const paint = ({ session, sheet }: ReturnType<typeof openRows>) =>
      changeStyle(session.workbook, sheet, area("A3"), (style) => ({ ...style, fill: "#FFFF00" }));
    expect(shown([1, 2], { kind: "color", isFill: true, color: "#ffff00" }, paint)).toEqual([1]);
    expect(shown([1, 2], null)).toEqual([1]);
  });
});

it.each([
  [
    '<filters blank="1"><filter val="x"/><dateGroupItem year="2026" month="3" dateTimeGrouping="month"/></filters>',
    { kind: "dates", texts: ["x", ""], groups: [[2026, 3]] },
  ],
  ['<dynamicFilter type="thisMonth" val="1" maxVal="2"/>', { kind: "dynamic", type: "thisMonth" }],
  ['<colorFilter dxfId="0" cellColor="0"/>', { kind: "color", isFill: false, color: "#FF0000" }],
  ['<iconFilter iconSet="3Arrows" iconId="0"/>', null],
])("%s means %o", (xml, meaning) => {
  const node = parseXml(`<autoFilter ref="A1:A3"><filterColumn colId="0">${xml}</filterColumn></autoFilter>`, "test", defaultLimits);
  expect(openSheetFilter(node, [{ fill: null, color: "#FF0000" }])?.criteria.get(0)).toMatchObject({ meaning });
});
