/** The pane's port on the real workbook code, through the genuine office.js on the embedded Excel. */
import { planFunctions } from "../../src/cli/planFunctions";
import type { Workbook } from "../../src/host/model/state";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import type { NewPlan, Outcome, PlanHost } from "../../src/taskpane/planHost";
import { ofSize } from "../../src/plan/registry";
import { createWorkbookHost } from "../../src/taskpane/workbookHost";
import { whole } from "../plans";
import { templateById } from "../../src/templates/builtIn";
import { registry } from "../registry";
import { tableReads } from "../workbook/build/tableReads";
import { mentions, tableOf } from "../workbook/build/tables";
import { pass, stopClock } from "../run/clock";

const functions = planFunctions(registry);

let excel: EmbeddedExcel;
let host: PlanHost;
/** A workbook and the pane beside it; without one, a blank workbook. */
const begin = async (workbook?: Workbook): Promise<void> => {
  excel = await createExcel({ customFunctions: functions, ...(workbook ? { workbook } : {}) });
  excel.workbook.customFunctionNamespaces = ["KAM"];
  host = createWorkbookHost(ofSize(registry, "light"), () => Promise.resolve(registry));
};
beforeEach(() => begin());
afterEach(() => {
  excel.dispose();
  jest.useRealTimers();
});

const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);
/** The pause after which edits and moves in the grid are heard. */
const afterThePause = () => inExcel(() => pass(1_000));
const valueOf = async <T>(work: () => Promise<Outcome<T>>): Promise<T> => {
  const outcome = await inExcel(work);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const request: NewPlan = {
  template: templateById("complex-sale"),
  example: false,
  title: "Contoso",
  currency: "EUR",
  language: "en",
  size: "light",
  sections: ["framework", "opportunities", "actions", "summary"],
  rows: {},
};
const build = () => valueOf(() => host.build(request, () => undefined, new AbortController().signal));

let saved: Uint8Array | null = null;
/** Goes on in the workbook that the pane built, saved once and opened for each test. */
const openBuilt = async (): Promise<void> => {
  if (saved === null) {
    await build();
    await excel.calculator.settled();
    saved = saveXlsx(excel.workbook);
  }
  excel.dispose();
  const opened = openXlsx(saved);
  if (!opened.ok) throw new Error(opened.message);
  await begin(opened.workbook);
};
const read = async () => {
  const open = await valueOf(host.read);
  if (open === null) throw new Error("no plan");
  return { ...open, plan: whole(open.plan) };
};

describe("the pane's workbook", () => {
  it("holds no plan before one is built", async () => {
    expect(await valueOf(host.read)).toBeNull();
    expect(await valueOf(host.check)).toBeNull();
  });

  it("gets a plan, sheet by sheet", async () => {
    const seen: (readonly [number, number])[] = [];
    const result = await valueOf(() =>
      host.build(request, ({ sheets, total }) => seen.push([sheets.length, total]), new AbortController().signal),
    );
    expect(result).toEqual({ state: "built", gaveWay: [] });
    expect(seen.map(([done]) => done)).toEqual(Array.from({ length: 8 }, (_one, index) => index + 1));
    expect(new Set(seen.map(([, total]) => total))).toEqual(new Set([8]));
    const { plan } = await read();
    expect([plan.account.name, plan.account.currency, plan.stakeholders]).toEqual(["Contoso", "EUR", []]);
  });

  it("keeps what stands when the build is cancelled, and completes it later", async () => {
    const stop = new AbortController();
    expect(await valueOf(() => host.build(request, () => stop.abort(), stop.signal))).toMatchObject({ state: "cancelled" });
    expect(await build()).toMatchObject({ state: "built" });
    expect(excel.workbook.sheets.length).toBe(8);
  });

  it("takes a person, shows the cell, knows where the selection is, and takes the person back", async () => {
    await openBuilt();
    await read();
    const undo = await valueOf(() => host.addRows("stakeholders", [{ name: "Group CEO", level: "Decision", role: "Decision maker" }]));
    expect((await read()).plan.stakeholders.map(({ name, level }) => [name, level])).toEqual([["Group CEO", "decision"]]);
    const place = { table: "stakeholders", row: 0, column: "closeness" } as const;
    expect(await valueOf(() => host.show(place))).toBeNull();
    expect(await valueOf(host.selection)).toEqual(place);
    expect(await valueOf(undo)).toBe(true);
    expect((await read()).plan.stakeholders).toEqual([]);
  });

  it("changes the row that was read and refuses when another one stands there by now", async () => {
    await openBuilt();
    await valueOf(() => host.addRows("actions", [{ action: "Call", status: "Open" }]));
    await read();
    await valueOf(() => host.changeRow("actions", 0, { status: "Done" }));
    expect((await read()).plan.actions[0]?.status).toBe("done");
    await valueOf(() => host.changeRow("actions", 0, { action: "Write" }));
    const outcome = await inExcel(() => host.changeRow("actions", 0, { status: "Open" }));
    expect(outcome.ok).toBe(false);
  });

  it("is built with the first people", async () => {
    const people = [{ name: "Group CFO", level: "Decision" }, { name: "Li Wei" }];
    await valueOf(() => host.build({ ...request, rows: { stakeholders: people } }, () => undefined, new AbortController().signal));
    expect((await read()).plan.stakeholders.map(({ name, level }) => [name, level])).toEqual([
      ["Group CFO", "decision"],
      ["Li Wei", null],
    ]);
  });

  it("takes a block of people at once and takes all of them back", async () => {
    await openBuilt();
    const names = ["Anna", "Bo", "Chen", "Dora"];
    const undo = await valueOf(() =>
      host.addRows(
        "stakeholders",
        names.map((name) => ({ name })),
      ),
    );
    const open = await read();
    expect(open.plan.stakeholders.map(({ name }) => name)).toEqual(names);
    expect(open.cells["stakeholders"]?.map(({ name }) => name)).toEqual(names);
    expect(await valueOf(undo)).toBe(true);
    expect((await read()).plan.stakeholders).toEqual([]);
  });

  it("deletes the row that was read, refuses another one, and brings it back", async () => {
    await openBuilt();
    await valueOf(() => host.addRows("stakeholders", [{ name: "Anna" }, { name: "Bo", level: "Management" }, { name: "Chen" }]));
    await read();
    const undo = await valueOf(() => host.deleteRow("stakeholders", 1));
    const again = await inExcel(() => host.deleteRow("stakeholders", 1));
    expect(again.ok).toBe(false);
    expect((await read()).plan.stakeholders.map(({ name }) => name)).toEqual(["Anna", "Chen"]);
    expect(await valueOf(undo)).toBe(true);
    expect((await read()).plan.stakeholders.map(({ name, level }) => [name, level])).toEqual([
      ["Anna", null],
      ["Bo", "management"],
      ["Chen", null],
    ]);
  });

  it("changes a field of the account where it stands", async () => {
    await openBuilt();
    await valueOf(() => host.changeRow("account", 0, { industry: "Energy" }));
    const open = await read();
    expect([open.plan.account.name, open.plan.account.industry]).toEqual(["Contoso", "Energy"]);
    expect(open.cells["account"]?.[0]).toMatchObject({ name: "Contoso", industry: "Energy" });
  });

  it("counts the cells that show #NAME? until they are repaired", async () => {
    await openBuilt();
    await valueOf(() => host.addRows("stakeholders", [{ name: "Anna" }, { name: "Bo" }, { name: "Chen" }]));
    expect((await read()).nameErrors).toBe(0);
    await inExcel(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("KAM_Stakeholders");
        table.columns.getItem("Influence").getDataBodyRange().getCell(1, 0).formulas = [["=KAM.NOSUCH()"]];
        await context.sync();
      }),
    );
    expect((await read()).nameErrors).toBe(1);
    await valueOf(() => host.repair("restore"));
    expect((await read()).nameErrors).toBe(0);
  });

  it("follows the selection until nobody listens any more", async () => {
    await openBuilt();
    await valueOf(() => host.addRows("stakeholders", [{ name: "Anna" }]));
    await read();
    stopClock();
    const moved = jest.fn();
    const stop = await inExcel(() => Promise.resolve(host.watchSelection(moved)));
    await afterThePause();
    await valueOf(() => host.show({ table: "stakeholders", row: 0, column: "level" }));
    await afterThePause();
    expect(moved.mock.calls).toEqual([[{ table: "stakeholders", row: 0, column: "level" }]]);
    await inExcel(() => {
      stop();
      return Promise.resolve();
    });
    await afterThePause();
    await valueOf(() => host.show({ table: "stakeholders", row: 0, column: "role" }));
    await afterThePause();
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it("shows a word nobody knows as something to correct", async () => {
    await openBuilt();
    await valueOf(() => host.addRows("stakeholders", [{ name: "Li Wei", level: "Emperor" }]));
    const finding = (await read()).findings.find(({ id }) => id === "unknown-word");
    expect(finding).toMatchObject({ table: "stakeholders", row: 0, column: "level", subject: "Emperor" });
  });

  it("is checked: the findings stand on their sheet", async () => {
    await openBuilt();
    await valueOf(() => host.addRows("stakeholders", [{ name: "Li Wei", level: "Management", role: "User" }]));
    const open = await valueOf(host.check);
    expect(open?.findings.map(({ id }) => id)).toContain("no-decision-maker");
    const sheet = excel.workbook.sheets.find(({ name }) => name === "Findings");
    const cells = [...(sheet?.cells.values() ?? [])].map(({ value }) => value);
    expect(cells).toContain("no-decision-maker");
  });

  it("is repaired when nothing is wrong by leaving it alone", async () => {
    await openBuilt();
    expect(await valueOf(() => host.repair("keep"))).toEqual({ places: 0, rebuilt: [], typedOver: [], undo: null });
  });

  describe("reads the plan once per change", () => {
    /** Each table of the plan that stands, and that of the words, read this often. */
    const everyTable = (times: number) => {
      const standing = new Set(excel.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
      return {
        ...Object.fromEntries(registry.tables.filter(({ name }) => standing.has(name)).map(({ name }) => [name, times])),
        KAM_Words: times,
      };
    };
    const readsDuring = (work: () => Promise<unknown>) => tableReads(excel.workbook, work);
    const typeIntoActions = (text: string) =>
      inExcel(() =>
        Excel.run(async (context) => {
          const body = context.workbook.tables.getItem("KAM_Actions").columns.getItem("Action").getDataBodyRange();
          body.getCell(0, 0).values = [[text]];
          await context.sync();
        }),
      );

    it("when somebody edits the grid: what the watch has read is what the pane gets, and the next reading is a new one", async () => {
      await openBuilt();
      await read();
      const shown: string[] = [];
      const take = async (): Promise<void> => {
        shown.push(...(await read()).plan.actions.map(({ action }) => action));
      };
      const stop = await inExcel(() => Promise.resolve(host.watch(() => void take())));
      stopClock();
      await afterThePause();
      const heard = await readsDuring(async () => {
        await typeIntoActions("Call");
        await afterThePause();
      });
      expect(shown).toEqual(["Call"]);
      expect(heard).toEqual(everyTable(1));
      expect(await readsDuring(read)).toEqual(everyTable(1));
      await inExcel(() => {
        stop();
        return Promise.resolve();
      });
    });

    it("when the pane adds rows and reads", async () => {
      await openBuilt();
      await read();
      const both = await readsDuring(async () => {
        await valueOf(() => host.addRows("actions", [{ action: "Call", status: "Open" }]));
        expect((await read()).plan.actions.map(({ action }) => action)).toEqual(["Call"]);
      });
      expect(both).toEqual(everyTable(1));
    });

    it("when the plan is checked, whose reading the pane shows", async () => {
      await openBuilt();
      await valueOf(() => host.addRows("actions", [{ action: "Call", status: "Open" }]));
      const checked = await readsDuring(async () => {
        expect((await valueOf(host.check))?.cells["actions"]).toMatchObject([{ action: "Call" }]);
      });
      expect(checked).toEqual({ ...everyTable(1), KAM_Findings: 1 });
    });
  });

  it("tells of edits in the grid until nobody listens any more", async () => {
    await openBuilt();
    stopClock();
    const changed = jest.fn();
    const stop = await inExcel(() => Promise.resolve(host.watch(changed)));
    await afterThePause();
    await inExcel(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("KAM_Actions").columns.getItem("Action").getDataBodyRange().getCell(0, 0).values = [["Call"]];
        await context.sync();
      }),
    );
    await afterThePause();
    expect(changed).toHaveBeenCalled();
    await inExcel(() => {
      stop();
      return Promise.resolve();
    });
  });

  it("draws the picture of what it has changed with the next reading that succeeds", async () => {
    await openBuilt();
    await read();
    const boxes = (): number => {
      const { sheet, table } = tableOf(excel.workbook, "KAM_Framework");
      return mentions(sheet, table.area.left, "Payment hub");
    };
    await valueOf(() =>
      host.addRows("framework", [
        { id: "K1", level: 1, name: "Cash cycle" },
        { id: "S1", level: 4, name: "Payment hub", supports: "K1" },
      ]),
    );
    excel.host.setCellEditing(true);
    expect(await inExcel(host.read)).toMatchObject({ ok: false });
    excel.host.setCellEditing(false);
    // A box names its row by a formula; what it contributes is drawn.
    expect(boxes()).toBe(1);
    await read();
    expect(boxes()).toBe(2);
  });

  it("says what to do while a cell is being edited", async () => {
    await openBuilt();
    excel.host.setCellEditing(true);
    const outcome = await inExcel(host.read);
    expect(outcome).toMatchObject({ ok: false, error: { code: "cell-being-edited" } });
    excel.host.setCellEditing(false);
    await expect(read()).resolves.toBeTruthy();
  });
});
