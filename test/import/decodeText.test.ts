import { decodeText } from "../../src/import/decodeText";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("the bytes of a CSV file become text", () => {
  test("UTF-8", () =>
    expect(decodeText(new TextEncoder().encode("姓名,职务"))).toEqual({ kind: "text", text: "姓名,职务", encoding: "utf-8" }));
  test("UTF-8 with a byte-order mark", () =>
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toMatchObject({ text: "a", encoding: "utf-8" }));
  test("UTF-16 with a byte-order mark", () =>
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0, 0xd3, 0x59))).toEqual({ kind: "text", text: "a姓", encoding: "utf-16" }));
  // 姓名 in GB18030
  test("what a Chinese Excel saves as CSV", () =>
    expect(decodeText(bytes(0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31))).toEqual({ kind: "text", text: "姓名,1", encoding: "gb18030" }));
  test("a workbook renamed to .csv is refused", () => expect(decodeText(bytes(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ kind: "refused" }));
  test("bytes that are no text in any of these are refused", () =>
    expect(decodeText(bytes(0x61, 0xff, 0x80, 0x81))).toEqual({ kind: "refused" }));
});
