import { aspectOf, logoOn } from "../../../src/plan/sheet/logo";
import type { SheetContext } from "../../../src/plan/sheet/sheetContext";
import { acme } from "../../templates/document/acme";

const template = acme();
const image = template.company!.look.logo!;

/** The head of a PNG of this size. */
const pngOf = (width: number, height: number): string => {
  const head = Buffer.from(image, "base64").subarray(0, 40);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head.toString("base64");
};

/** On a page of 4 columns of 100 pixels, which is 300 points. */
const placed = (logo: string | null, purpose = "What it is for", language: "en" | "zh" = "en") =>
  logoOn(
    { language, template: { ...template, company: { ...template.company!, look: { ...template.company!.look, logo } } } } as SheetContext,
    { widths: [{ from: 0, to: 3, width: 95 / 7 }], blocks: [{ row: 1, column: 1, inputs: [[purpose]] }] },
    3,
  );

it("stands at the right end of the two lines below the title, as high as they allow", () =>
  expect(placed(image)).toMatchObject({ name: "Keyplan logo", image, left: 190, top: 31, width: 104, height: 26 }));

it.each([
  ["square", pngOf(50, 50), { left: 268, top: 31, width: 26, height: 26 }],
  ["tall", pngOf(10, 100), { width: 2.6, height: 26 }],
  ["too wide for its height", pngOf(1000, 100), { left: 154, top: 37, width: 140, height: 14 }],
])("keeps its aspect where it is %s", (_how, logo, wanted) => expect(placed(logo)).toMatchObject(wanted));

it("leaves the upper line to what the sheet is for where that is long", () => {
  const { top, width, height } = placed(image, "What this sheet is for, in a line that goes on and on")!;
  expect([top, width, height]).toEqual([45, 56, 14]);
});

it("is called after the template in the language of the plan", () =>
  expect([placed(image)?.alt, placed(image, "", "zh")?.alt]).toEqual(["Logo of Acme key accounts", "艾克米大客户的标志"]));

it.each([
  ["no logo", null],
  ["no PNG", "R0lGODlhAQABAAAAACw="],
  ["nothing behind the mark of a PNG", "iVBORw0KGgo="],
  ["a picture without width", pngOf(0, 40)],
])("is left out where there is %s", (_what, logo) => expect(placed(logo)).toBeNull());

it("knows width by height of a picture", () => expect(aspectOf(image)).toBe(4));
