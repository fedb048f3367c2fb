/** What axe finds in the workbench or in the pane alone, short enough to read in a failing test. */
import { source } from "axe-core";
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

interface Found {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string | undefined }[];
}

/** Axe as it stands in a frame once its source was evaluated there. */
interface Axe {
  readonly run: (
    context: { readonly exclude: readonly string[] },
    options: { runOnly: { type: "tag"; values: readonly string[] }; resultTypes: readonly string[]; iframes: false },
  ) => Promise<{ violations: Found[]; passes: Found[] }>;
}

/** WCAG 2.1 A and AA. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

const graveOf = (violations: readonly Found[]): readonly string[] =>
  violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${[target].flat(4).join(" ")} ${failureSummary ?? ""}`),
    );

/** One frame, without those in it: asked for them too, axe leaves out, silently, what does not answer soon enough. */
const frameViolations = async (frame: Frame): Promise<readonly string[]> => {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const { violations, looked } = await frame.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: Axe };
    const options = { runOnly: { type: "tag" as const, values }, resultTypes: ["violations"], iframes: false as const };
    // Tabster marks the ends of a group of tabs with elements that pass a focus on at once: nobody ever stands on one.
    const { violations, passes } = await axe.run({ exclude: ["[data-tabster-dummy]"] }, options);
    return { violations, looked: passes.some(({ nodes }) => nodes.length > 0) };
  }, rules);
  // Rules that found nothing to look at would find no fault either.
  return looked ? graveOf(violations) : [`nothing was looked at: ${(await frame.innerText("body")).slice(0, 200)}`];
};

/** The pane alone: for many views one after the other. */
export const paneViolations = (workbench: WorkbenchPage): Promise<readonly string[]> => frameViolations(workbench.office());

/** The workbench and the pane in it. */
export const graveViolations = async (workbench: WorkbenchPage): Promise<readonly string[]> => [
  ...(await frameViolations(workbench.page.mainFrame())),
  ...(await paneViolations(workbench)),
];
