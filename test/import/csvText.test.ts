import { detectDelimiter, maxFileRows, readCsv } from "../../src/import/csvText";

const fields = (text: string) => {
  const reading = readCsv(text);
  return reading.kind === "read" ? reading.records.map((record) => record.fields) : reading;
};

describe("a CSV text is split into records", () => {
  test("by comma", () =>
    expect(fields("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]));
  test("by semicolon, with commas inside the cells", () =>
    expect(fields("a;b\n1,5;2")).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]));
  test("by tab", () =>
    expect(fields("a\tb\n1,2\t3;4")).toEqual([
      ["a", "b"],
      ["1,2", "3;4"],
    ]));
  test("one column has no separator", () => expect(fields("a\n1")).toEqual([["a"], ["1"]]));
  test("separators inside a quoted header do not count", () => expect(detectDelimiter('"a;b;c;d",e\n1,2')).toBe(","));
  test("a line sep=; decides", () =>
    expect(readCsv("sep=;\na;b\n1;2")).toMatchObject({ delimiter: ";", records: [{ number: 2, fields: ["a", "b"] }, { number: 3 }] }));
  test("a byte-order mark is not part of the first header", () =>
    expect(fields("\ufeffName,Title\nx,y")).toEqual([
      ["Name", "Title"],
      ["x", "y"],
    ]));
  test("quoted fields hold line breaks, separators and doubled quotes", () =>
    expect(fields('a,b\n"one\ntwo, ""three""",4')).toEqual([
      ["a", "b"],
      ['one\ntwo, "three"', "4"],
    ]));
  test.each(["\r\n", "\n", "\r"])("lines end with %j", (end) =>
    expect(fields(`a,b${end}1,2${end}`)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]),
  );
  test("blank lines are left out but count, so that numbers are those a spreadsheet shows", () =>
    expect(readCsv("a,b\n\n,,\n1,2")).toMatchObject({ records: [{ number: 1 }, { number: 4 }] }));
  test("a quote that does not close is reported and its text kept", () => {
    const reading = readCsv('a,b\n1,"open\n2,3');
    expect(reading).toMatchObject({ kind: "read", malformed: [2] });
    expect(JSON.stringify(reading)).toContain("open\\n2,3");
  });
  test("an empty text has no records", () => expect(fields("")).toEqual([]));
});

describe("a file is refused as a whole", () => {
  test("when it is no text", () => expect(readCsv("PK\u0003\u0004\0\0")).toEqual({ kind: "refused", reason: "not-text" }));
  test("when it is larger than 20 MB", () =>
    expect(readCsv("x".repeat(20 * 1024 * 1024 + 1))).toEqual({ kind: "refused", reason: "too-large" }));
  test("when it has more than 100,000 rows below its header", () => {
    expect(readCsv(`a\n${"1\n".repeat(maxFileRows + 1)}`)).toEqual({ kind: "refused", reason: "too-many-rows" });
    expect(readCsv(`a\n${"1\n".repeat(maxFileRows)}`).kind).toBe("read");
  });
});
