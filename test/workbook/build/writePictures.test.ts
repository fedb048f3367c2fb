import { createExcel, withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import type { PictureSpec } from "../../../src/plan/sheet/sheetSpec";
import { isRefusal } from "../../../src/workbook/build/refusals";
import { completePictures, queuePictures } from "../../../src/workbook/build/writePictures";
import { acme } from "../../templates/document/acme";

const picture: PictureSpec = {
  name: "Mark",
  image: acme().company!.look.logo!,
  alt: "Logo of Acme",
  left: 60,
  top: 31,
  width: 104,
  height: 26,
};
const spec = { name: "Sheet1", pictures: [picture] };

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await createExcel();
});
afterEach(() => {
  excel.dispose();
});
const run = (does: (context: Excel.RequestContext) => Promise<void>) => withGlobals(excel, () => Excel.run(does));
const drawn = () => excel.workbook.sheets[0]?.drawings.map(({ name, text, to }) => [name, text, to]);

it("pictures of new sheets go with the batch that is under way", async () => {
  await run(async (context) => {
    queuePictures(context, [spec, { name: "None", pictures: [] }]);
    await context.sync();
  });
  expect(drawn()).toEqual([["Mark", "Logo of Acme", { width: 104, height: 26 }]]);
  expect(excel.workbook.sheets[0]?.drawings[0]).toMatchObject({
    placement: "OneCell",
    lockAspectRatio: true,
    from: { column: { index: 1 } },
  });
});

it("a sheet that stands gets what it lacks, and only that", async () => {
  const complete = () => run((context) => completePictures(context, [spec], isRefusal));
  await complete();
  await complete();
  expect(drawn()).toHaveLength(1);
});

it("a picture that Excel refuses is left out; what is no refusal is thrown", async () => {
  const bad = { ...spec, pictures: [{ ...picture, image: "no picture" }] };
  await run((context) => completePictures(context, [bad], isRefusal));
  expect(drawn()).toEqual([]);
  await expect(run((context) => completePictures(context, [bad], () => false))).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("an Excel without pictures is asked for none", async () => {
  jest.spyOn(excel.Office.context.requirements, "isSetSupported").mockReturnValue(false);
  await run(async (context) => {
    queuePictures(context, [spec]);
    await completePictures(context, [spec], isRefusal);
    await context.sync();
  });
  expect(drawn()).toEqual([]);
});
