/** How long Excel takes: a question and its answer, and a block of cells there and back. */
import { differs, fits, refusal, type Probe } from "./probe";

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

const shown = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

/** Slower than this a plan of fifteen sheets takes minutes; milliseconds for one question. */
const slowTrip = 2_000;

export const speedProbes: readonly Probe[] = [
  {
    id: "round-trip",
    title: { en: "Asking Excel and getting an answer", zh: "与 Excel 的一次往返" },
    matters: { en: "Everything the pane does takes longer.", zh: "窗格的所有操作都会变慢。" },
    needs: "1.1",
    run: async ({ context, range }) => {
      const ask = () =>
        timed(() => {
          range(0, 0).load("address");
          return context.sync();
        });
      const times = [await ask(), await ask(), await ask()].sort((a, b) => a - b);
      const said = `three questions: ${times.map(shown).join(", ")}`;
      return (times[1] ?? 0) < slowTrip ? fits(said) : differs(said);
    },
  },
  {
    id: "block-of-cells",
    title: { en: "Writing and reading 5,000 cells", zh: "写入并读取 5,000 个单元格" },
    matters: { en: "Building a plan and importing take longer.", zh: "生成计划和导入会变慢。" },
    needs: "1.1",
    run: async ({ context, range }) => {
      const cells = range(0, 0, 50, 100);
      const values = Array.from({ length: 50 }, (_, row) => Array.from({ length: 100 }, (_unused, column) => row * 100 + column));
      const write = await timed(() => {
        cells.values = values;
        return context.sync();
      });
      cells.load("values");
      const read = await timed(() => context.sync());
      const same = cells.values.flat().every((value, index) => value === index);
      const said = `written in ${shown(write)}, read in ${shown(read)}`;
      return same ? fits(said) : differs(`${said}, but other values came back`);
    },
  },
  {
    id: "quiet-writing",
    title: { en: "Writing with screen, calculation and events at rest", zh: "暂停刷新、计算与事件时写入" },
    matters: { en: "The screen flickers while a plan is built.", zh: "生成计划时屏幕会闪烁。" },
    needs: "1.9",
    reports: [545, 2734],
    run: async ({ context, range }) => {
      context.runtime.enableEvents = false;
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      range(0, 0).values = [["quiet"]];
      const refused = await refusal(context);
      context.runtime.enableEvents = true;
      await context.sync();
      return refused === null ? fits("taken") : differs(refused);
    },
  },
];
