import { writeFileSync, readFileSync, existsSync } from "node:fs";
import { workbookOf, opened } from "./largePlan";
import { readPlan } from "../../src/workbook/read";
import { withGlobals } from "../../src/host/node";
import { inTemplate } from "../../src/plan/inTemplate";
import { templateById } from "../../src/templates/builtIn";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { registry } from "../registry";
const t = async (name: string, f: () => unknown) => { const b = performance.now(); const r = await f(); console.log(name, (performance.now() - b).toFixed(0)); return r; };
void (async () => {
  for (const which of ["small", "large"] as const) {
    const file = `/tmp/hA/spike/${which}.xlsx`;
    if (!existsSync(file) || process.argv[2] === "build") { const b = await t(which + " build", () => workbookOf(which)); writeFileSync(file, b as Uint8Array); }
    const bytes = new Uint8Array(readFileSync(file));
    await t(which + " openXlsx", () => openXlsx(bytes));
    const excel = (await t(which + " opened+calc", () => opened(bytes))) as Awaited<ReturnType<typeof opened>>;
    await t(which + " calc all again", async () => { excel.calculator.calculate(true); await excel.calculator.settled(); });
    const reading = (await t(which + " read", () => withGlobals(excel, () => readPlan(registry)))) as any;
    await t(which + " read2", () => withGlobals(excel, () => readPlan(registry)));
    const r = inTemplate(registry, templateById("retail"));
    for (const s of r.sections) { const b = performance.now(); (s as any).findings?.(reading.plan, 46347); const d = performance.now() - b; if (d > 3) console.log("   findings", s.id, d.toFixed(0)); }
    const fs = (await t(which + " judge", () => r.findings(reading.plan, 46347))) as any[];
    console.log(fs.length);
    const { session } = excel.host;
    for (const [name, col] of [["Contacts", "Date"], ["Accounts", "Revenue"]] as const) {
      const sheet = excel.workbook.sheets.find((s) => s.tables.some((x) => x.name === `KAM_${name}`))!;
      const table = sheet.tables.find((x) => x.name === `KAM_${name}`)!;
      const c = table.area.left + table.columns.findIndex((x) => x.name === col);
      for (let k = 0; k < 3; k++) await t(`${which} edit ${name}`, () => { excel.calculator.setInput(sheet, table.area.top + 5, c, 46300 + k); return excel.calculator.calculate(); });
    }
    await t(which + " save", () => saveXlsx(excel.workbook));
    void session;
    excel.dispose();
  }
})();
