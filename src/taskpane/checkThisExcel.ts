/** The self-check as the pane shows it: each probe with its title, and the report to copy. */
import { productVersion } from "../workbook/product";
import { reportOf, surroundings } from "../workbook/selfCheck/report";
import { probes, selfCheck } from "../workbook/selfCheck/selfCheck";
import type { SelfCheckReport } from "./planHost";

export const checkThisExcel = async (onPoint: (done: number, total: number) => void): Promise<SelfCheckReport> => {
  let done = 0;
  const found = await selfCheck(() => {
    done += 1;
    onPoint(done, probes.length);
  });
  const points = found.flatMap((probed) => {
    const probe = probes.find(({ id }) => id === probed.id);
    return probe ? [{ ...probed, title: probe.title, matters: probe.matters }] : [];
  });
  return { points, text: reportOf(surroundings(productVersion), found) };
};
