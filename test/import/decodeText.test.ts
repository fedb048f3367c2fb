import fc from "fast-check";
import { decodeText, encodingOf, type Encoding } from "../../src/import/decodeText";
import { encodeAs } from "./encodeAs";

const bytes = (...values: number[]) => Uint8Array.from(values);
const decoded = (text: string, encoding: Encoding) => decodeText(encodeAs(text, encoding));

/** Two lines, as a list that somebody just began. */
const short: readonly (readonly [Encoding, string])[] = [
  ["utf-8", "Name;Ort\nJürgen Müller;Köln"],
  ["utf-8", "姓名,职务\n李工,采购"],
  ["utf-8", "\ufeffName,Title\nAna,CFO"],
  ["utf-16le", "\ufeff姓名\t职务\r\n李工\t采购"],
  ["utf-16be", "\ufeffName\tTitle\r\nZoë\tCFO"],
  ["utf-16le", "Name\tTitle\r\nZoë\tCFO\r\n"],
  ["utf-16be", "客户,金额\r\n北方集团,120000\r\n"],
  ["gb18030", "客户名称,金额\n北方集团,3.2万"],
  ["gb18030", "Name,备注\nAna Ruiz,已联系"],
  ["big5", "客戶名稱,金額\n北方集團,120000"],
  ["big5", "負責人\n陳先生"],
  ["shift_jis", "会社名,担当者\n株式会社山田,田中"],
  ["shift_jis", "名前,ソフトウェア\nAna,サーバー更新"],
  ["windows-1252", "Name;Titel\nJürgen Müller;Geschäftsführer"],
  ["windows-1252", "Société,Responsable\nCrédit Agricole,Hélène Brûlé"],
  ["windows-1252", "Nombre;Dirección\nÁlvaro Núñez;España"],
  ["windows-1252", "Navn;By\nSøren Bjørn;Ålborg"],
  ["windows-1252", "Budget – 2026;Preis €\n“fest”;5 000"],
  ["windows-1250", "Nazwa;Miasto\nŁukasz Wiśniewski;Łódź"],
  ["windows-1250", "Jméno;Město\nJiří Dvořák;Plzeň"],
  ["windows-1250", "Név;Beosztás\nErdős Ferenc;Ügyvezető"],
];

describe("the bytes of a text file become text", () => {
  test.each(short)("%s: %j", (encoding, text) =>
    expect(decoded(text, encoding)).toMatchObject({ kind: "text", encoding, text: text.replace("\ufeff", "") }),
  );
  test("a long file tells by its lines that are not plain", () => {
    const plain = "Northern Group,120000\n".repeat(5000);
    expect(decoded(`${plain}Zoë Lefèvre,1\n`, "windows-1252")).toMatchObject({ encoding: "windows-1252" });
  });
  test("UTF-8 that a program broke in one place stays UTF-8", () => {
    const whole = encodeAs("姓名,职务\n".repeat(20), "utf-8");
    expect(decodeText(whole.filter((_, at) => at !== 1))).toMatchObject({ kind: "text", encoding: "utf-8" });
  });
  test("two encodings that are about equally likely both come back with their first lines", () =>
    expect(decoded("Společnost\n", "windows-1250")).toMatchObject({
      choices: [
        { encoding: "windows-1252", firstLines: ["Spoleènost"] },
        { encoding: "windows-1250", firstLines: ["Společnost"] },
      ],
    }));
  test("what the user chose is not argued with", () =>
    expect(decodeText(encodeAs("Jiří", "windows-1250"), "windows-1252")).toMatchObject({ text: "Jiøí", choices: [] }));
  test.each([
    ["GBK", "gb18030"],
    ["Shift-JIS", "shift_jis"],
    ["cp1250", "windows-1250"],
    ["klingon", null],
  ])("the user may call it %s", (name, encoding) => expect(encodingOf(name)).toBe(encoding));
});

describe("what is no text is refused", () => {
  test.each([
    ["a workbook renamed to .csv", bytes(0x50, 0x4b, 3, 4, 0, 0)],
    ["bytes that no encoding has", bytes(0x61, 0xff, 0x80, 0x81)],
    ["control characters", bytes(1, 2, 3, 4, 5, 0x61)],
    ["null characters amid text", bytes(0x61, 0, 0, 0, 0x62)],
  ])("%s", (_, content) => expect(decodeText(content)).toEqual({ kind: "refused" }));
  test("whatever the bytes are, there is an answer", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (content) => ["text", "refused"].includes(decodeText(content).kind)));
  });
});
