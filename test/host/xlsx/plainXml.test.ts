/** What is read without the parser says what the parser says, and everything else is left to it. */
import fc from "fast-check";
import { Cursor } from "../../../src/host/xlsx/open/cursor";
import { defaultLimits } from "../../../src/host/xlsx/open/limits";
import { parsePlainXml, type XmlNode } from "../../../src/host/xlsx/open/plainXml";
import { parseXml } from "../../../src/host/xlsx/open/xmlTree";
import { sharedStrings, stringsAsNeeded } from "../../../src/host/xlsx/open/strings";

const plain = (xml: string): XmlNode | null => parsePlainXml(xml, 5, () => true);

/** A comment leaves all to the parser. */
const parsed = (xml: string): XmlNode => parseXml(`${xml}<!-- -->`, "part", { ...defaultLimits, depth: 5 });

test.each([
  ["<a/>"],
  ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>\n <b c="1" d="&lt;&quot;"/> x &gt; y\n</a>\n'],
  ['<x:a xmlns:x="u"><x:b r:id="2"></x:b>&amp;<c>&apos;</c></x:a>'],
  ['<a b=">" c="]"><a><a><a><a/></a></a></a></a>'],
])("%s is plain", (xml) => {
  expect(plain(xml)).not.toBeNull();
  expect(plain(xml)).toEqual(parsed(xml));
});

test.each([
  ["a comment", "<a><!-- <b/> --></a>"],
  ["a section of characters", "<a><![CDATA[<b/>]]></a>"],
  ["an instruction", "<a><?b c?></a>"],
  ["single quotes", "<a b='1'/>"],
  ["a character by its number", "<a>&#65;</a>"],
  ["a line break in an attribute", '<a b="1\n2"/>'],
  ["a carriage return", "<a>1\r\n2</a>"],
  ["two attributes of one name", '<a x:b="1" b="2"/>'],
  ["a hundred attributes", `<a${Array.from({ length: 100 }, (_, index) => ` b${index}="1"`).join("")}/>`],
])("%s is left to the parser", (_, xml) => {
  expect(plain(xml)).toBeNull();
  expect(parsed(xml).name).toBe("a");
});

test.each([
  [
    "",
    "<a>",
    "<a></b>",
    "<a></x:a>",
    "<a/><b/>",
    "<a/>x",
    "x<a/>",
    "<a>&b;</a>",
    "<a>&</a>",
    "<a>]]></a>",
    '<a b="1" b="1"/>',
    '<a b="<"/>',
  ],
  [
    "<a b/>",
    '<a b="1"c="1"/>',
    "<a\u00A0/>",
    "<a>\u0001</a>",
    '<a b="\u0001"/>',
    "<1/>",
    "<a/ >",
    '</a b="1">',
    "<a></a/>",
    "<a>\uFFFF</a>",
  ],
])("what is not well-formed is refused", (...documents) => {
  for (const xml of documents) {
    expect(plain(xml)).toBeNull();
    expect(() => parseXml(xml, "part", defaultLimits)).toThrow();
  }
});

test("millions of attributes in a tag are refused before they are compared; thousands in a part are not", () => {
  const xml = `<a${' b="1"'.repeat(2_000_000)}/>`;
  expect(() => parseXml(xml, "part", defaultLimits)).toThrow("more than 1000 attributes");
  const wide = `<x${Array.from({ length: 600 }, (_, index) => ` b${index}="1"`).join("")}/>`;
  expect(parseXml(`<a>${wide.repeat(3)}</a>`, "part", defaultLimits).children).toHaveLength(3);
});

test("what nests too deep is refused", () => {
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  expect(plain(nested(5))).not.toBeNull();
  expect(plain(nested(6))).toBeNull();
  expect(() => parsed(nested(6))).toThrow("deeper than 5");
});

test("numbers that are read by their digits are those that JavaScript reads", () => {
  const read = (text: string): number | null => {
    const cursor = new Cursor(`${text}<`);
    const value = cursor.shortNumber();
    return cursor.xml[cursor.at] === "<" ? value : null;
  };
  const isRead = (text: string): void => expect(Object.is(read(text), Number(text))).toBe(true);
  ["0", "-0", "007", "1.", "0.1", "-12.50", "999999999999999", "0.00000000000001", "123456.789012345"].forEach(isRead);
  ["", "-", ".5", "+1", "1e3", "0.30000000000000004", "1234567890123456", " 1", "1 "].forEach((text) => expect(read(text)).toBeNull());
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }), (whole, decimals) =>
      isRead(`${whole}.${decimals}`),
    ),
  );
});

test("texts that are read one by one are those of the whole list", () => {
  const items = ["<si><t>one</t></si>", '<si><t xml:space="preserve"> &lt;two_x000D_</t></si>', "<si><t>&#51;</t></si>", "<si/>"];
  const rich = "<si><r><t>f</t></r><r><t>our</t></r><rPh><t>4</t></rPh></si>";
  const list = (end: string): string => `<sst>${[...items, rich].join("\n").repeat(300)}${end}</sst>`;
  const all = sharedStrings(list(""), "part", defaultLimits);
  expect(all.slice(0, 5)).toEqual(["one", " <two\r", "3", "", "four"]);
  const textAt = stringsAsNeeded(list("<si>"), "part", defaultLimits);
  for (const index of [4, 3, 2, 1, 0, 0, 702, 1, -1, 0.5, NaN]) expect(textAt(index)).toBe(all[index]);
  // What is damaged is found when it is come to.
  expect(() => textAt(1_500)).toThrow();
  expect(stringsAsNeeded(list(""), "part", defaultLimits)(1_500)).toBeUndefined();
});
