import type { PlanReading } from "../../src/workbook/read";
import { watchPlan } from "../../src/workbook/watch";
import { addRows } from "../../src/workbook/write";
import { pass, stopClock } from "../run/clock";
import { openSmallPlan, type SmallPlan } from "./smallPlan";
import { whole } from "../plans";
import { registry } from "../registry";

let open: SmallPlan;
beforeEach(async () => {
  stopClock();
  open = await openSmallPlan();
});
afterEach(() => {
  open.excel.dispose();
  jest.useRealTimers();
});

const type = (address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("People").getRange(address).values = [[value]];
    await context.sync();
  });

test("edits in the grid lead to one new reading after a pause", () =>
  open.inExcel(async () => {
    const readings: PlanReading[] = [];
    const stop = await watchPlan(
      () => registry,
      (reading) => readings.push(reading),
      { debounce: 40 },
    );
    await type("B5", "A");
    await type("B5", "AB");
    await type("B5", "ABC");
    await pass(39);
    expect(readings).toEqual([]);
    await pass(1);
    expect(readings.map((reading) => whole(reading.plan).stakeholders[0]?.name)).toEqual(["ABC"]);
    await stop();
  }));

test("our own writing is not heard", () =>
  open.inExcel(async () => {
    const readings: PlanReading[] = [];
    const stop = await watchPlan(
      () => registry,
      (reading) => readings.push(reading),
      { debounce: 10 },
    );
    await addRows(registry, "stakeholders", [{ name: "Li" }]);
    await pass(10);
    expect(readings).toEqual([]);
    await type("B5", "heard");
    await pass(10);
    expect(readings).toHaveLength(1);
    await stop();
  }));

test("after stopping nothing is heard any more", () =>
  open.inExcel(async () => {
    const readings: PlanReading[] = [];
    const stop = await watchPlan(
      () => registry,
      (reading) => readings.push(reading),
      { debounce: 10 },
    );
    await type("B5", "A");
    await stop();
    await type("B5", "B");
    await pass(10);
    expect(readings).toEqual([]);
  }));

test("a cell being edited is told, and the next edit is read again", () =>
  open.inExcel(async () => {
    const problems: string[] = [];
    const readings: PlanReading[] = [];
    const stop = await watchPlan(
      () => registry,
      (reading) => readings.push(reading),
      {
        debounce: 10,
        onProblem: (problem) => problems.push(problem.code),
      },
    );
    await type("B5", "A");
    open.excel.host.setCellEditing(true);
    await pass(10);
    expect([problems, readings]).toEqual([["cell-being-edited"], []]);
    open.excel.host.setCellEditing(false);
    await type("B5", "B");
    await pass(10);
    expect(readings).toHaveLength(1);
    await stop();
  }));
