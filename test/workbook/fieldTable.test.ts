/** Lists of field and value, read as the template of the plan calls their fields. */
import { inTemplate } from "../../src/plan/inTemplate";
import { compileDocument } from "../../src/templates/document/compile";
import { readDocument } from "../../src/templates/document/parse";
import { readFieldTable } from "../../src/workbook/fieldTable";
import { registry } from "../registry";
import { acmeJson } from "../templates/document/acme";

const account = registry.table("account");
if (!account) throw new Error("There is an account.");
const matched = { table: account, id: "1", name: "KAM_Account", sheetId: "s", sheetName: "Contents", columns: [] };

/** The account as a template has it. */
const called = (said: Readonly<Record<string, unknown>>) => {
  const reading = readDocument({ ...acmeJson(), ...said });
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return inTemplate(registry, compileDocument(reading.document)).table("account");
};

const read = (said: Readonly<Record<string, unknown>>, lines: readonly (readonly unknown[])[]) =>
  readFieldTable(matched, lines, called(said)).data.rows[0];

const turnover = { columns: { account: { revenue: { header: { en: "Turnover", zh: "营业额" } } } } };

test("a field that the template calls otherwise keeps what stands in it", () => {
  expect(
    read(turnover, [
      ["Name", "North"],
      ["Turnover", 500],
    ]),
  ).toEqual({ cells: { name: "North", revenue: 500 }, user: {} });
  expect(read(turnover, [["营业额", 500]])).toEqual({ cells: { revenue: 500 }, user: {} });
});

test("what the method calls it is still understood", () =>
  expect(read(turnover, [["Revenue", 500]])).toEqual({ cells: { revenue: 500 }, user: {} }));

test("two fields that swap their names are read as the template has them", () => {
  const swapped = { columns: { account: { revenue: { header: "Profit" }, profit: { header: "Revenue" } } } };
  expect(
    read(swapped, [
      ["Profit", 500],
      ["Revenue", 40],
    ]),
  ).toEqual({ cells: { revenue: 500, profit: 40 }, user: {} });
});

test("a field of the company's own is the user's, also where the method knows its name as another", () => {
  const own = { ownColumns: { account: [{ id: "client", header: { en: "Account", zh: "客户编号" }, kind: "text" }] } };
  expect(
    read(own, [
      ["Name", "North"],
      ["Account", "A-17"],
    ]),
  ).toEqual({ cells: { name: "North" }, user: { Account: "A-17" } });
  expect(read({}, [["Account", "A-17"]])).toEqual({ cells: { name: "A-17" }, user: {} });
});
