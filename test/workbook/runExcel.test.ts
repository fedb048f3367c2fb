import { createExcel, withGlobals } from "../../src/host/node";
import { describeError, WorkbookError } from "../../src/workbook/errors";
import { runExcel } from "../../src/workbook/runExcel";
import { settled } from "../run/clock";

const writeOne = () =>
  runExcel(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
    return "done";
  });

describe("a batch", () => {
  test("that fails because Excel is busy is run once more", async () => {
    let failed = 0;
    const excel = await createExcel({ failAt: () => (failed++ === 0 ? "ServiceNotAvailable" : null) });
    expect(await withGlobals(excel, writeOne)).toBe("done");
    excel.dispose();
  });

  test("that finds Excel busy twice fails with a sentence and a way out", async () => {
    const excel = await createExcel({ failAt: () => "ServiceNotAvailable" });
    // No range takes part: office.js has nothing to let go of afterwards.
    const rename = () =>
      runExcel(async (context) => {
        context.workbook.worksheets.getFirst().name = "Plan";
        await context.sync();
      });
    await expect(withGlobals(excel, rename)).rejects.toMatchObject({ problem: { code: "busy", retry: false } });
    excel.dispose();
  });

  test("is not run again where that cannot help", async () => {
    const excel = await createExcel({ failAt: (request) => (request === 1 ? "AccessDenied" : null) });
    await expect(withGlobals(excel, writeOne)).rejects.toMatchObject({ problem: { code: "protected" } });
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    excel.dispose();
  });

  test("waits until the one before it is through", async () => {
    const excel = await createExcel();
    const order: string[] = [];
    const batch = (name: string, takes: Promise<void>) =>
      runExcel(async (context) => {
        order.push(`${name} begins`);
        await takes;
        await context.sync();
        order.push(`${name} ends`);
      });
    // The second would be through long before the first.
    await withGlobals(excel, () => Promise.all([batch("first", settled()), batch("second", Promise.resolve())]));
    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    excel.dispose();
  });

  test("runs even when the one before it failed", async () => {
    const excel = await createExcel();
    await withGlobals(excel, async () => {
      const failing = runExcel(() => Promise.reject(new Error("no")));
      const next = writeOne();
      await expect(failing).rejects.toBeInstanceOf(WorkbookError);
      expect(await next).toBe("done");
    });
    excel.dispose();
  });

  test("while a cell is being edited says what to press", async () => {
    const excel = await createExcel();
    excel.host.setCellEditing(true);
    await expect(withGlobals(excel, writeOne)).rejects.toMatchObject({
      problem: { code: "cell-being-edited", tip: { en: expect.stringContaining("Esc") as string } },
    });
    excel.dispose();
  });

  test("on a protected sheet says how to go on", async () => {
    const excel = await createExcel();
    await withGlobals(excel, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().protection.protect();
        await context.sync();
      }),
    );
    await expect(withGlobals(excel, writeOne)).rejects.toMatchObject({ problem: { code: "protected" } });
    excel.dispose();
  });
});

describe("an error of Office.js", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "protected"],
    ["InactiveWorkbook", "other-workbook"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ActivityLimitReached", "busy"],
    ["GeneralException", "busy"],
    ["ApiNotFound", "not-supported"],
    ["ItemNotFound", "not-found"],
    ["InvalidArgument", "bug"],
    ["SomethingNew", "bug"],
  ])("%s is told as %s", (code, expected) => {
    const problem = describeError({ code, message: "localised text" });
    expect(problem.code).toBe(expected);
    expect(problem.detail).toContain(code);
    for (const text of [problem.text, problem.tip]) expect([text.en.length > 20, /\p{Script=Han}/u.test(text.zh)]).toEqual([true, true]);
  });
  test("only what is busy is worth another attempt", () => {
    expect([describeError({ code: "Conflict" }).retry, describeError({ code: "InvalidArgument" }).retry]).toEqual([true, false]);
  });
  test("anything else that is thrown is a bug of ours, told as one", () => {
    for (const thrown of [new TypeError("x is undefined"), "text", null, undefined, 5]) expect(describeError(thrown).code).toBe("bug");
  });
});
