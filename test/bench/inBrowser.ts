/** What is measured in the workbench: frames while something scrolls, and the time from an entry until it is drawn or judged. */
import type { Frame, Page } from "playwright-core";
import type { WorkbenchPage } from "../e2e/workbenchPage";
import { median } from "./measure";

const scrolledFrames = 120;

/** What the grid scrolls in. */
export const gridScroller = "[data-part=body] .dvn-scroller";

/** Milliseconds of each frame while something scrolls by a step per frame. */
export const frames = (page: Page | Frame, scroller: string, step: number): Promise<readonly number[]> =>
  page.evaluate(
    ([selector, pixels, count]) =>
      new Promise<readonly number[]>((done) => {
        const scrolled = document.querySelector(selector);
        const taken: number[] = [];
        let before = performance.now();
        const draw = (now: number): void => {
          taken.push(now - before);
          before = now;
          scrolled?.scrollBy(0, pixels);
          if (taken.length > count) done(taken.slice(1));
          else requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
      }),
    [scroller, step, scrolledFrames] as const,
  );

export const perSecond = (taken: readonly number[]): number => 1000 / (taken.reduce((sum, one) => sum + one, 0) / taken.length);

/** What marks the end of an edit: the grid is drawn, or the pane has read and judged the plan. */
const marks = { grid: "workbench:edit", pane: "keyplan:edit" } as const;

/** Median milliseconds from entering the texts in turn until the grid is drawn and, where asked for, until the pane has judged. */
export const editTimes = async (
  workbench: WorkbenchPage,
  cell: string,
  texts: readonly string[],
  until: readonly (keyof typeof marks)[],
): Promise<Readonly<Record<keyof typeof marks, number>>> => {
  const taken: Record<keyof typeof marks, number[]> = { grid: [], pane: [] };
  const at = { grid: workbench.page, pane: workbench.office() };
  for (const text of texts) {
    await workbench.goTo(cell);
    for (const which of until) await at[which].evaluate((name) => performance.clearMeasures(name), marks[which]);
    await workbench.type(text);
    for (const which of until) {
      const measured = await at[which].waitForFunction((name) => performance.getEntriesByName(name)[0]?.duration ?? null, marks[which]);
      taken[which].push((await measured.jsonValue()) ?? NaN);
    }
  }
  return { grid: median(taken.grid.slice(1)), pane: median(taken.pane.slice(1)) };
};
