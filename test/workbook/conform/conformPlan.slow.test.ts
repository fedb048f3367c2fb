/** Plans of a company follow its template through versions; what managers entered and added stays. */
import { conformPlan, differences } from "../../../src/workbook/conform/conformPlan";
import { readPlan } from "../../../src/workbook/read";
import { registry } from "../../registry";
import { reviewDate } from "../buildExample";
import { column, errorsIn, headersOf, inExcel, openFile, planFile, version } from "./versions";

jest.setTimeout(120_000);

let first: Uint8Array;
beforeAll(async () => {
  const t = Date.now();
  first = await planFile(version());
  console.log("build", Date.now() - t, first.length);
});

const second = version((document) => {
  document.words.attitude.own.supporter.label = { en: "Friend", zh: "朋友" };
  document.columns.opportunities.amount.header = { en: "Deal value", zh: "成交金额" };
  document.ownColumns.opportunities[0].header = { en: "Area", zh: "区域" };
  document.ownColumns.opportunities[0].words = ["North", "East", "South"];
  document.ownColumns.opportunities.push({ id: "channel", header: "Channel", kind: "list", words: ["Direct", "Partner"] });
  document.ownColumns.opportunities[1].formula = "={amount}*0.03";
  document.numbers.role["decision-maker"] = 25;
}, 2);

test("a plan in shape is left as it is", async () => {
  const excel = await openFile(first);
  const compared = await inExcel(excel, () => differences(registry, version()));
  expect(compared).toMatchObject({ kind: "compared", inShape: true });
  if (compared.kind === "compared") expect(compared.differences.map(({ kind }) => kind)).toEqual(["user-column"]);
  excel.dispose();
});

test("a plan follows the next version", async () => {
  const excel = await openFile(first);
  const t = Date.now();
  const report = await inExcel(excel, () => conformPlan(registry, second, { asOf: reviewDate }));
  console.log("conform", Date.now() - t);
  await excel.calculator.settled();
  console.log("settled", Date.now() - t, JSON.stringify(report, null, 1).slice(0, 6000));
  const { workbook } = excel;
  expect(headersOf(workbook, "KAM_Opportunities")).toEqual(expect.arrayContaining(["Deal value", "Area", "My notes", "Channel"]));
  expect(column(workbook, "KAM_Stakeholders", "Attitude")).toContain("Friend");
  expect(column(workbook, "KAM_Opportunities", "Area")).toContain("South");
  const amounts = column(workbook, "KAM_Opportunities", "Deal value");
  expect(column(workbook, "KAM_Opportunities", "Commission")).toEqual(amounts.map((one) => (typeof one === "number" ? one * 0.03 : 0)));
  expect(errorsIn(workbook)).toEqual([]);
  const reading = await inExcel(excel, () => readPlan(registry));
  expect(reading.meta).toMatchObject({ template: "acme-key-accounts", templateVersion: 2 });
  expect(reading.issues).toEqual([]);
  const again = await inExcel(excel, () => differences(registry, second));
  expect(again).toMatchObject({ inShape: true });
  excel.dispose();
});
