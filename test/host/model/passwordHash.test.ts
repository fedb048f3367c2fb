/** Passwords of protected sheets as files keep them, and what opens a sheet again. */
import { passwordHash } from "../../../src/host/model/passwordHash";
import { createExcel } from "../../../src/host/node";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";

// As openpyxl and Excel have them.
test.each([
  ["test", "CBEB"],
  ["secret", "DAA7"],
])("%s is kept as %s", (password, hash) => expect(passwordHash(password)).toBe(hash));

test("a sheet that was saved with a password opens with that one only", async () => {
  const made = await createExcel();
  await made.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect({}, "secret");
    await context.sync();
  });
  const opened = openXlsx(saveXlsx(made.workbook));
  made.dispose();
  if (!opened.ok) throw new Error(opened.message);
  const excel = await createExcel({ workbook: opened.workbook });
  const unprotect = (password?: string) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect(password);
      await context.sync();
    });
  await expect(unprotect("Secret")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(unprotect()).rejects.toMatchObject({ code: "AccessDenied" });
  await unprotect("secret");
  expect(excel.workbook.sheets[0]?.protection.enabled).toBe(false);
  excel.dispose();
});
