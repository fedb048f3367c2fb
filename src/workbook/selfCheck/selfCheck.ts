/**
 * Asks the Excel at hand what it can do, probe by probe, on a scratch sheet that is gone afterwards.
 *
 * A probe that fails stops no other. A scratch sheet that a broken-off check left behind is removed at the next one; it is known by a
 * property and by nothing else, so that no sheet of the user's is taken for it.
 */
import { areaOf, fixedArea, fixedCell } from "../../plan/sheet/address";
import { runExcel } from "../runExcel";
import { formulaProbes } from "./formulas";
import { keepingProbes } from "./keeping";
import { lookProbes } from "./looks";
import { errorText, rowsOfProbe, type Probe, type Scratch } from "./probe";
import { speedProbes } from "./speed";
import { tableProbes } from "./tables";

export const probes: readonly Probe[] = [...speedProbes, ...formulaProbes, ...tableProbes, ...lookProbes, ...keepingProbes];

type ProbeState = "fits" | "differs" | "not-there";

export interface Probed {
  readonly id: string;
  readonly state: ProbeState;
  readonly said: string;
}

const scratchMark = "keyplanScratch";

/** Takes away what an earlier check left, and makes the sheet of this one; answers with its id. */
const openScratch = (): Promise<string> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/customProperties/items/key");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.customProperties.items.some(({ key }) => key === scratchMark)) sheet.delete();
    const sheet = worksheets.add();
    sheet.visibility = "Hidden";
    sheet.customProperties.add(scratchMark, "1");
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

const closeScratch = (id: string): Promise<void> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });

const scratchOf = (context: Excel.RequestContext, sheetId: string, index: number): Scratch => {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const top = index * rowsOfProbe;
  return {
    context,
    sheet,
    range: (row, column, rows = 1, columns = 1) => sheet.getRangeByIndexes(top + row, column, rows, columns),
    address: (row, column, rows = 1, columns = 1) =>
      rows * columns === 1 ? fixedCell(top + row, column) : fixedArea(areaOf(top + row, column, rows, columns)),
    name: (what) => `KAM_scratch_${index.toString()}_${what}`,
  };
};

/** Asks one probe. Whatever it throws is an answer, too. */
const ask = async (probe: Probe, index: number, sheetId: string): Promise<Probed> => {
  if (!Office.context.requirements.isSetSupported("ExcelApi", probe.needs))
    return { id: probe.id, state: "not-there", said: `needs ExcelApi ${probe.needs}` };
  try {
    const { fits, said } = await runExcel((context) => probe.run(scratchOf(context, sheetId, index)));
    return { id: probe.id, state: fits ? "fits" : "differs", said };
  } catch (error) {
    return { id: probe.id, state: "differs", said: errorText((error as { cause?: unknown }).cause ?? error) };
  }
};

/**
 * Runs every probe, one after the other.
 * @param onProbed told after each
 * @throws WorkbookError where no scratch sheet can be made: then nothing was asked and nothing changed.
 */
export const selfCheck = async (onProbed: (probed: Probed) => void, asked: readonly Probe[] = probes): Promise<readonly Probed[]> => {
  const sheetId = await openScratch();
  const found: Probed[] = [];
  const step = async (index: number): Promise<void> => {
    const probe = asked[index];
    if (!probe) return;
    const probed = await ask(probe, index, sheetId);
    found.push(probed);
    onProbed(probed);
    return step(index + 1);
  };
  try {
    await step(0);
  } finally {
    await closeScratch(sheetId);
  }
  return found;
};
