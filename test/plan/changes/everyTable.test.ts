/** What is said of a changed row of any table: literal pairs, and of every column of every table a sentence in both languages. */
import { comparedTables, diffStates } from "../../../src/plan/changes/compare";
import { diffLines } from "../../../src/plan/changes/diffLines";
import type { StateValue } from "../../../src/plan/changes/state";
import { tellDiff } from "../../../src/plan/changes/tellChanges";
import type { Column } from "../../../src/plan/table";
import { registry } from "../../registry";

type Cells = Readonly<Record<string, StateValue>>;

const differing = (table: string, from: Cells | null, to: Cells | null) => {
  const state = (cells: Cells | null) => ({ tables: cells ? { [table]: [{ cells, user: {} }] } : {}, settings: {} });
  return diffStates(registry.tables, state(from), state(to));
};

const told = (table: string, from: Cells | null, to: Cells | null) =>
  tellDiff(registry, differing(table, from, to), () => 0).map(({ text }) => [text.en, text.zh]);

it.each<readonly [string, Cells, Cells, string, string]>([
  [
    "stakeholders",
    { name: "Ana Ruiz", attitude: "neutral" },
    { name: "Ana Ruiz", attitude: "supporter" },
    "Ana Ruiz: neutral → supporter.",
    "Ana Ruiz：中立者 → 支持者。",
  ],
  [
    "opportunities",
    { name: "Payment hub", amount: 1e6 },
    { name: "Payment hub", amount: 2e6 },
    "Payment hub: amount 1,000,000 → 2,000,000.",
    "Payment hub：金额 1,000,000 → 2,000,000。",
  ],
  [
    "opportunities",
    { name: "Hub" },
    { name: "Hub", closeDate: 46380 },
    "Hub: close date 2026-12-24 (was blank).",
    "Hub：预计成交日 2026-12-24（原为空）。",
  ],
  [
    "actions",
    { action: "Call", status: "open", due: 46380 },
    { action: "Call", status: "done" },
    "Call: due 2026-12-24 → blank; status open → done.",
    "Call：截止日期 2026-12-24 → 空；状态 未完成 → 已完成。",
  ],
  ["targets", { measure: "revenue", actual: 1 }, { measure: "revenue", actual: 2 }, "Revenue: actual 1 → 2.", "收入：实际 1 → 2。"],
  [
    "competitors",
    { competitor: "Rival", sellingStyle: "hunter" },
    { competitor: "Rival", sellingStyle: "farmer" },
    "Rival: selling style hunter → farmer.",
    "Rival：销售风格 hunter → farmer。",
  ],
  [
    "relationshipSteps",
    { stakeholder: "Bo", met: 46347 },
    { stakeholder: "Bo", met: 46377 },
    "Bo: knows our seller 2026-11-21 → 2026-12-21.",
    "Bo：叫得出名字 2026-11-21 → 2026-12-21。",
  ],
])("%s: %o → %o", (table, from, to, en, zh) => {
  expect(told(table, from, to)).toEqual([[en, zh]]);
});

it("long texts that begin alike are told from where they no longer are", () => {
  const title = (end: string): Cells => ({
    name: "Bo",
    title: `Head of the pilot in two branches that is then extended to all in the ${end}`,
  });
  expect(told("stakeholders", title("north"), title("south"))[0]?.[0]).toBe("Bo: title …all in the north → …all in the south.");
});

const value = ({ holds }: Column, which: 0 | 1): StateValue => {
  switch (holds.kind) {
    case "word":
      return holds.list.terms[which]?.id ?? holds.list.terms[0]!.id;
    case "flag":
      return which === 0;
    case "ids":
      return [`A${which.toString()}`];
    case "text":
    case "longText":
      return `text ${which.toString()}`;
    case "share":
      return which / 2;
    default:
      return 46_000 + which;
  }
};

it("every column of every table is told as a sentence in both languages, without an id", () => {
  for (const table of comparedTables(registry)) {
    const named = table.columns.find(({ id }) => id === table.identifiedBy)!;
    const name = { [named.id]: value(named, 0) };
    for (const column of table.columns.filter(
      ({ id, by }) => by === "user" && id !== named.id && table.toldApartBy?.includes(id) !== true,
    )) {
      const [from, to] = [value(column, 0), value(column, 1)];
      if (from === to) continue;
      const [said, ...more] = told(table.id, { ...name, [column.id]: from }, { ...name, [column.id]: to });
      const where = `${table.id}.${column.id}: ${String(said)}`;
      expect([where, more]).toEqual([where, []]);
      const [en = "", zh = ""] = said ?? [];
      expect([where, /^\S.*: \S.* → \S.*\.$/.test(en), /^\S.*：\S.* → \S.*。$/.test(zh)]).toEqual([where, true, true]);
      expect([where, /undefined|null|\[object|NaN/.test(en + zh)]).toEqual([where, false]);
      if (column.holds.kind === "word") {
        const words = column.holds.list.terms.flatMap(({ label }) => [label.en.toLowerCase(), label.zh]);
        expect([where, words.some((word) => en.toLowerCase().includes(word))]).toEqual([where, true]);
      }
      const lines = diffLines(registry, differing(table.id, { ...name, [column.id]: from }, { ...name, [column.id]: to }), "en");
      expect([where, lines[2]]).toEqual([where, expect.stringContaining(`${column.header.en}: `) as string]);
    }
    const [[en = "", zh = ""] = []] = told(table.id, null, name);
    expect([table.id, / is new in .*\.$/.test(en), /新增：.*。$/.test(zh)]).toEqual([table.id, true, true]);
  }
});
