/** Workbooks as LibreOffice computes them: every formula anew, whatever results the files bring along. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Workbook } from "../src/host/model/state";
import { saveXlsx } from "../src/host/xlsx";

/** Recalculate on loading, always. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Comma, double quote, UTF-8, cells as they are and not as shown, every sheet in a file of its own. */
const allSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Text of every cell, by sheet and row. */
export type Answers = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One start of LibreOffice for all workbooks: starting costs more than computing. */
export const recalculated = (soffice: string, workbooks: readonly Workbook[]): readonly Answers[] => {
  const folder = mkdtempSync(join(tmpdir(), "keyplan-native-"));
  try {
    const profile = join(folder, "profile", "user");
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), alwaysRecalculate);
    const files = workbooks.map((workbook, index) => {
      const file = join(folder, `book${index.toString()}.xlsx`);
      writeFileSync(file, saveXlsx(workbook));
      return file;
    });
    const profileUrl = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(soffice, [profileUrl, "--headless", "--convert-to", allSheets, "--outdir", folder, ...files], { stdio: "ignore" });
    return workbooks.map(
      ({ sheets }, index) =>
        new Map(
          sheets.flatMap(({ name }) => {
            const file = join(folder, `book${index.toString()}-${name}.csv`);
            return existsSync(file) ? [[name, Papa.parse<string[]>(readFileSync(file, "utf8")).data] as const] : [];
          }),
        ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
