/** Reading 50,000 rows × 10 columns of CSV and finding the table in them, against SheetJS reading the same text and naming its columns. */
import { read, utils } from "xlsx";
import { locateTable } from "../../src/import/locateTable";
import { readSource } from "../../src/import/readSource";
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
  const time = await compare({ ours, theirs }, 5);
  report(`Import: ${rowCount} rows × 10 columns of CSV, ${kilobytes(bytes.length)}`, [
    [
      "read and find the table",
      milliseconds(time.ours),
      `SheetJS ${milliseconds(time.theirs)}`,
      `${times(time.ours / time.theirs)} its time`,
    ],
  ]);
};
