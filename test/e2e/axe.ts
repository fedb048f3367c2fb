/** What axe finds in the workbench or in the pane alone, short enough to read in a failing test. */
import AxeBuilder from "@axe-core/playwright";
import type { WorkbenchPage } from "./workbenchPage";

interface Found {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string | undefined }[];
}

/** Axe as it stands in a frame once it has looked at the page. */
interface Axe {
  readonly run: (
    context: Document,
    options: { runOnly: { type: "tag"; values: readonly string[] }; resultTypes: readonly string[] },
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

/** Rules that found nothing to look at would find no fault either. */
const nothing = (text: string): readonly string[] => [`nothing was looked at: ${text.slice(0, 200)}`];

/** The workbench with the pane in it. Leaves axe behind in every frame. */
export const graveViolations = async (workbench: WorkbenchPage): Promise<readonly string[]> => {
  // By default axe gives a frame half a second to answer and leaves it out otherwise; a busy machine takes longer.
  const builder = new AxeBuilder({ page: workbench.page }).setLegacyMode().options({ pingWaitTime: 60_000 });
  const { violations, passes } = await builder.withTags(rules).analyze();
  const looked = passes.flatMap(({ nodes }) => nodes).some(({ target }) => target.length > 1);
  return looked ? graveOf(violations) : nothing(await workbench.office().innerText("body"));
};

/** The pane alone, in its own frame: for many views one after the other. The whole has to have been looked at before. */
export const paneViolations = async (workbench: WorkbenchPage): Promise<readonly string[]> => {
  const frame = workbench.office();
  const { violations, looked } = await frame.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations, passes } = await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return { violations, looked: passes.some(({ nodes }) => nodes.length > 0) };
  }, rules);
  return looked ? graveOf(violations) : nothing(await frame.innerText("body"));
};
