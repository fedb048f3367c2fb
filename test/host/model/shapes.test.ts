/** Pictures of a sheet through office.js. Rows are 15 points high, columns 48 points wide. */
import { createExcel, type EmbeddedExcel } from "../../../src/host/node";
import { History } from "../../../src/host/model/history";
import { acmeDocument } from "../../templates/document/acme";

/** 360 × 90 pixels. */
const logo = acmeDocument().look?.logo ?? "";
/** 3 × 2 pixels, as its head says. */
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 0, 0, 0]).toString("base64");

const allOf = "id,name,type,left,top,width,height,altTextDescription,lockAspectRatio,placement";

describe("a picture", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await createExcel();
  });
  afterEach(() => {
    excel.dispose();
  });
  const run = <T>(does: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    excel.Excel.run((context) => does(context.workbook.worksheets.getFirst(), context));

  it("is as large as its pixels, and stands where it is put with the size it is given", async () => {
    await run(async (sheet, context) => {
      const picture = sheet.shapes.addImage(logo);
      picture.load(allOf);
      await context.sync();
      expect(picture.toJSON()).toMatchObject({ name: "Picture 1", type: "Image", left: 0, top: 0, width: 270, height: 67.5 });
      expect(picture.toJSON()).toMatchObject({ altTextDescription: "", lockAspectRatio: true, placement: "OneCell" });
      picture.set({ name: "Logo", left: 100, top: 20, altTextDescription: "Acme", height: 30 });
      picture.load(allOf);
      await context.sync();
      expect(picture.toJSON()).toMatchObject({ name: "Logo", left: 100, top: 20, width: 120, height: 30, altTextDescription: "Acme" });
      picture.lockAspectRatio = false;
      picture.width = 10;
      const found = sheet.shapes.getItem("logo").load(allOf);
      await context.sync();
      expect([found.width, found.height]).toEqual([10, 30]);
    });
  });

  it("is listed, found by name and by id, and gone when it is deleted", async () => {
    await run(async (sheet, context) => {
      const { shapes } = sheet;
      shapes.addImage(logo).name = "Logo";
      shapes.addImage(jpeg).placement = "TwoCell";
      shapes.load("items/id,items/name,items/width,items/placement");
      await context.sync();
      expect(shapes.items.map(({ name, width, placement }) => [name, width, placement])).toEqual([
        ["Logo", 270, "OneCell"],
        ["Picture 2", 2.25, "TwoCell"],
      ]);
      shapes.getItem(shapes.items[1]!.id).delete();
      const [there, gone] = [shapes.getItemOrNullObject("Logo"), shapes.getItemOrNullObject("Picture 2")];
      const count = shapes.getCount();
      await context.sync();
      expect([there.isNullObject, gone.isNullObject, count.value]).toEqual([false, true, 1]);
      shapes.getItem("Picture 2").delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it.each([
    ["no base64", "not a picture!", "InvalidArgument"],
    ["an address", `data:image/png;base64,${logo}`, "InvalidArgument"],
    ["a GIF", Buffer.from("GIF89a-and-so-on----").toString("base64"), "InvalidArgument"],
    ["a PNG without its head", Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]).toString("base64"), "InvalidArgument"],
    ["nothing", "", "InvalidArgument"],
  ])("is refused where it is %s", async (_what, image, code) => {
    await run(async (sheet, context) => {
      sheet.shapes.addImage(image);
      await expect(context.sync()).rejects.toMatchObject({ code });
    });
    expect(excel.workbook.sheets[0]?.drawings).toEqual([]);
  });

  it("is refused on a protected sheet unless objects may be edited", async () => {
    const add = (options: Excel.WorksheetProtectionOptions) =>
      run(async (sheet, context) => {
        sheet.protection.unprotect();
        sheet.protection.protect(options);
        sheet.shapes.addImage(logo);
        await context.sync();
      });
    await expect(add({})).rejects.toMatchObject({ code: "AccessDenied" });
    await add({ allowEditObjects: true });
    expect(excel.workbook.sheets[0]?.drawings).toHaveLength(1);
  });

  it.each([
    ["OneCell", [115, 30]],
    ["TwoCell", [115, 45]],
    ["Absolute", [100, 30]],
  ] as const)("hanging on cells as %s goes with rows inserted above and heights that change", async (placement, wanted) => {
    await run(async (sheet, context) => {
      const picture = sheet.shapes.addImage(logo);
      picture.set({ top: 100, height: 30, placement });
      sheet.getRange("2:2").insert("Down");
      // The row that it begins in, by now the eighth.
      sheet.getRange("9:9").format.rowHeight = 30;
      picture.load("top,height");
      await context.sync();
      expect([picture.top, picture.height]).toEqual(wanted);
    });
  });

  it("comes and goes with undo and redo, and with its sheet", async () => {
    let time = 0;
    const history = new History(excel.host.session, () => time);
    const states = () => excel.workbook.sheets.map(({ drawings }) => drawings.map(({ name, text }) => `${name}: ${text}`).join());
    await run(async (sheet, context) => {
      sheet.shapes.addImage(logo).altTextDescription = "Sun";
      await context.sync();
    });
    time += 2000;
    await run(async (sheet, context) => {
      sheet.shapes.getItemAt(0).altTextDescription = "Acme";
      await context.sync();
    });
    const seen = [states()];
    for (const step of ["undo", "undo", "redo", "redo"] as const) {
      history[step]();
      seen.push(states());
    }
    expect(seen.flat()).toEqual(["Picture 1: Acme", "Picture 1: Sun", "", "Picture 1: Sun", "Picture 1: Acme"]);
    time += 2000;
    await run(async (sheet, context) => {
      context.workbook.worksheets.add("Other");
      const { shapes } = sheet;
      shapes.load("items/id");
      await context.sync();
      const [picture] = shapes.items;
      sheet.delete();
      picture?.load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    expect(states()).toEqual([""]);
    history.undo();
    expect(states()).toEqual(["Picture 1: Acme"]);
  });
});
