/** Many formulas go in several requests, few in the one of the caller. */
import { writeInParts } from "../../src/workbook/writeInParts";

/** Ranges in the order in which they are written, and "sent" where they were sent. */
const write = async (rows: number, letters: number): Promise<readonly string[]> => {
  const said: string[] = [];
  const sheet = { getRange: (address: string) => said.push(address) && {} } as unknown as Excel.Worksheet;
  const context = { sync: () => Promise.resolve(said.push("sent")) } as unknown as Excel.RequestContext;
  const inputs = Array.from({ length: rows }, () => "=".padEnd(letters, "1"));
  await writeInParts(context, [{ sheet, row: 5, column: 1, inputs }]);
  return said;
};

test.each([
  [0, 10, []],
  [3, 10, ["B6:B8"]],
  [2500, 10, ["B6:B1005", "B1006:B2005", "B2006:B2505"]],
  [2500, 1001, ["B6:B1005", "sent", "B1006:B2005", "sent", "B2006:B2505"]],
])("%d formulas of %d letters", async (rows, letters, said) => expect(await write(rows, letters)).toEqual(said));
