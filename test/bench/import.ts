/** Reading 50,000 rows × 10 columns of CSV and finding the table in them, and the whole import, against SheetJS reading the same text
 * and naming its columns. */
import { read, utils } from "xlsx";
import { importKnowledge } from "../../src/import/columns/knowledge";
import { importSources } from "../../src/import/importSources";
import { locateTable } from "../../src/import/locateTable";
import { readSource } from "../../src/import/readSource";
import { registry } from "../registry";
import { compare, kilobytes, milliseconds, report, times } from "./measure";

const rowCount = 50_000;
const header = "Deal,Account,Stage,Amount,Probability (%),Close Date,Owner,Next Step,Type,Zip";

const line = (row: number): string =>
  `Deal ${row},"Group ${row % 700}, North",${["Qualification", "Proposal", "Closed Won"][row % 3] ?? ""},"${row % 900},${String(row % 1000).padStart(3, "0")}.00",${row % 100},2026-${String((row % 12) + 1).padStart(2, "0")}-15,Owner ${row % 40},${row % 5 === 0 ? "" : `Call ${row % 50}`},New Business,${10_000 + (row % 900)}`;

export const benchImport = async (): Promise<void> => {
  const text = `Pipeline\n\n${header}\n${Array.from({ length: rowCount }, (_, row) => line(row)).join("\n")}\n\nCopyright (c) 2026\n`;
  const bytes = new TextEncoder().encode(text);
  const ours = async () => {
    const reading = await readSource("deals.csv", bytes);
    const [grid] = reading.kind === "read" ? reading.grids : [];
    if (!grid || locateTable(grid).rows.length !== rowCount) throw new Error("The table was not found.");
  };
  const theirs = () => {
    const book = read(bytes, { type: "array" });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    if (!sheet || utils.sheet_to_json(sheet, { range: 2 }).length < rowCount) throw new Error("Rows are missing.");
  };
  const knowledge = await importKnowledge(registry);
  const whole = async () => {
    const reading = await readSource("deals.csv", bytes);
    const [grid] = reading.kind === "read" ? reading.grids : [];
    const plan = grid && importSources(knowledge, [{ file: "deals.csv", table: locateTable(grid) }]);
    if (plan?.data.tables["opportunities"]?.rows.length !== rowCount) throw new Error("Rows are missing.");
  };
  const mapped = () => {
    const book = read(bytes, { type: "array" });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    const rows = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet, { range: 2 }) : [];
    const deals = rows.map((row) => ({
      cells: {
        name: row["Deal"],
        stage: row["Stage"],
        amount: row["Amount"],
        probability: Number(row["Probability (%)"]) / 100,
        closeDate: row["Close Date"],
        owner: row["Owner"],
      },
      user: { Account: row["Account"], "Next Step": row["Next Step"], Type: row["Type"], Zip: row["Zip"] },
    }));
    if (deals.length < rowCount) throw new Error("Rows are missing.");
  };
  const time = await compare({ ours, theirs, whole, mapped }, 5);
  report(`Import: ${rowCount} rows × 10 columns of CSV, ${kilobytes(bytes.length)}`, [
    [
      "read and find the table",
      milliseconds(time.ours),
      `SheetJS ${milliseconds(time.theirs)}`,
      `${times(time.ours / time.theirs)} its time`,
    ],
    [
      "whole import: columns and values decided",
      milliseconds(time.whole),
      `SheetJS and a fixed mapping ${milliseconds(time.mapped)}`,
      `${times(time.whole / time.mapped)} its time`,
    ],
  ]);
};
