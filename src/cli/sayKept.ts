/** Says once which figures of a workbook could not be computed and stand as they were stored. */
import { keptFormulas } from "../host/model/keptFormulas";
import type { Workbook } from "../host/model/state";
import type { CliIo } from "./io";

const mostNamed = 5;

export const sayKept = (workbook: Workbook, io: CliIo): void => {
  const kept = keptFormulas(workbook);
  if (!kept) return;
  const { count, functions, links } = kept;
  const named = functions.length > mostNamed ? [...functions.slice(0, mostNamed), "…"] : functions;
  const reasons = [named.length > 0 ? `unknown here: ${named.join(", ")}` : "", links ? "links to other files" : ""].filter(Boolean);
  const why = reasons.length > 0 ? ` (${reasons.join("; ")})` : "";
  io.error(
    `${count} ${count === 1 ? "formula was" : "formulas were"} not computed and ${count === 1 ? "keeps its" : "keep their"} stored value${count === 1 ? "" : "s"}${why}.\n`,
  );
};
