/**
 * What a built plan fades and what it points out (chapters 1.5 and 13): rows confirmed over 90 days ago, and personal data without a day by
 * which it goes. Each pair of rows is a day, or a cell, apart.
 */
import { columnOf, rowOf } from "../../src/host/model/state";
import { colors } from "../../src/plan/sheet/looks";
import { ConditionalLooks } from "../../src/workbench/sheet/conditional";
import { openPlan, type OpenPlan } from "../madeUp/openPlan";
import { registry } from "../registry";

/** 90 and 91 days before the review on 2026-11-21. */
const [fresh, old] = ["2026-08-23", "2026-08-22"];

const files = [
  { name: "stakeholders.csv", text: `Name,Confirmed on\nFresh person,${fresh}\nOld person,${old}\n` },
  { name: "bvf.csv", text: `Id,Level,Name,Confirmed on\nK1,1,Fresh goal,${fresh}\nK2,1,Old goal,${old}\n` },
  { name: "competitors.csv", text: `Competitor,Confirmed on\nFresh rival,${fresh}\nOld rival,${old}\n` },
  {
    name: "dossiers.csv",
    text:
      "Dossier,Item,To be known,What we know,As of,Keep until\n" +
      `Customer,customer-goals,Goals,Fresh fact,${fresh},\nCustomer,customer-payment,Payment,Old fact,${old},\n` +
      `Personal,personal-role,Role,Kept fact,${fresh},2026-11-21\nPersonal,personal-goals,Aims,Undated fact,${fresh},\n` +
      `Personal,personal-interests,Interests,Expired fact,${fresh},2026-11-20\n`,
  },
];

/** How a cell looks by the rules of its sheet: the one with a text, or one so many columns right of it. */
const lookOf = ({ excel, sheet: find }: OpenPlan, name: string, text: string, right = 0) => {
  const sheet = find(name);
  const key = [...sheet.cells].find(([, { value }]) => value === text)?.[0];
  if (key === undefined) throw new Error(`${text} does not stand on ${name}.`);
  const [row, column] = [rowOf(key), columnOf(key) + right];
  const looks = new ConditionalLooks(sheet, (formula, at, across) => {
    const result = excel.calculator.evaluate(formula, { sheet, row: at, column: across });
    return Array.isArray(result) || result instanceof Promise ? null : result;
  });
  return looks.lookAt(row, column, [...sheet.cells].find(([one]) => rowOf(one) === row && columnOf(one) === column)?.[1].value ?? null)
    .style;
};

describe("a plan with rows of 90 and 91 days", () => {
  let open: OpenPlan;
  beforeAll(async () => {
    open = await openPlan(registry, files, { size: "full" });
  });
  afterAll(() => open.excel.dispose());

  test.each([
    ["Stakeholders", "person"],
    ["Value framework", "goal"],
    ["Competition", "rival"],
    ["Account", "fact"],
  ])("%s: the older one fades", (sheet, what) => {
    expect(lookOf(open, sheet, `Old ${what}`).color?.toUpperCase()).toBe(colors.faded);
    expect(lookOf(open, sheet, `Fresh ${what}`).color?.toUpperCase()).not.toBe(colors.faded);
  });

  test("Account: personal data without a keep-until date, or past it, is pointed out", () => {
    const columns = registry.table("dossiers")?.columns.map(({ id }) => id) ?? [];
    const right = columns.indexOf("keepUntil") - columns.indexOf("value");
    const look = (text: string) => lookOf(open, "Account", text, right);
    expect(look("Undated fact").fill?.toUpperCase()).toBe(colors.attentionTint);
    expect(look("Expired fact").color?.toUpperCase()).toBe(colors.bad);
    expect([look("Kept fact").fill, look("Kept fact").color, look("Fresh fact").fill]).toEqual([undefined, undefined, undefined]);
  });
});
