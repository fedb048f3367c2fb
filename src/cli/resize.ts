/** `keyplan resize`: a plan workbook with more or fewer sections; nothing that was entered is lost on the way. */
import { labelOf } from "../plan/words";
import { sizeWords } from "../plan/commonWords";
import type { Registry } from "../plan/section";
import type { Size } from "../plan/table";
import { judgePlan } from "../workbook/build/judgePlan";
import { resizePlan } from "../workbook/build/resizePlan";
import { clockOf } from "./asOf";
import { aboutFile, inEmbeddedExcel } from "./embeddedPlan";
import { checkTarget, openFile, saveFile } from "./files";
import { sayGaveWay } from "./into";
import { exitCodes, type CliIo, type ExitCode } from "./io";
import { countOf } from "../plan/wording";
import { sayKept } from "./sayKept";

export interface ResizeOptions {
  readonly size: Size;
  readonly out?: string;
  readonly asOf?: string;
  readonly dropSignature?: boolean;
}

export const resizeCommand = async (registry: Registry, file: string, options: ResizeOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  const out = options.out ?? file;
  const workbook = await openFile(file, io);
  checkTarget(workbook, { from: file, out, dropSignature: options.dropSignature }, io);
  const report = await aboutFile(file, () =>
    inEmbeddedExcel(registry, { workbook, now }, async (excel) => {
      const done = await resizePlan(registry, options.size, Math.floor(now()), ({ sheet }) => io.error(`${sheet}\n`));
      await excel.calculator.settled();
      await judgePlan(registry, Math.floor(now()));
      await excel.calculator.settled();
      return done;
    }),
  );
  await saveFile(workbook, out);
  sayKept(workbook, io);
  sayGaveWay(report.gaveWay, io);
  const added = report.built.length + report.added.length;
  io.error(
    `${out}: ${labelOf(sizeWords, options.size, "en").toLowerCase()}, ${countOf(added, "sheet or part", "sheets and parts")} added.\n`,
  );
  return exitCodes.fine;
};
