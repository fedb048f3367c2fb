/** A plan built inside a workbook that somebody has: judged before anything is done to it, and told which names the plan gave way to. */
import type { Workbook } from "../host/model/state";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { sheetKeyProperty } from "../workbook/build/findSheets";
import { CliError, type CliIo } from "./io";

const says = {
  en: {
    plan: (file: string) => `${file} holds a plan already. Bring files into it with: keyplan import ${file} FILES`,
    taken: (file: string, names: string) =>
      `${file} has ${names}, which the plan needs for tables of its own. Rename it in Excel (Formulas › Name Manager) and build again; nothing was changed.`,
    other: (usual: string, name: string) => `The workbook has a sheet ${usual} of its own, which stays; the plan's is called ${name}.`,
  },
  zh: {
    plan: (file: string) => `${file} 已有客户计划。请用以下命令导入文件：keyplan import ${file} 文件`,
    taken: (file: string, names: string) =>
      `${file} 中已有 ${names}，而计划的表格需要这些名称。请在 Excel 中重命名（公式 › 名称管理器）后重新生成；未作任何更改。`,
    other: (usual: string, name: string) => `工作簿中已有名为“${usual}”的工作表，保持不变；计划的工作表名为“${name}”。`,
  },
} as const;

/** @throws CliError where the workbook holds a plan, or names that tables of the plan must have. */
export const checkRoom = ({ sheets, names }: Workbook, { tables }: Registry, file: string, io: CliIo): void => {
  const say = says[io.language];
  if (sheets.some(({ customProperties }) => customProperties.has(sheetKeyProperty))) throw new CliError(say.plan(file));
  const taken = new Set(
    [...names.filter(({ sheetId }) => sheetId === null), ...sheets.flatMap((sheet) => sheet.tables)].map(({ name }) => name.toLowerCase()),
  );
  const wanted = tables.map(({ name }) => name).filter((name) => taken.has(name.toLowerCase()));
  if (wanted.length > 0) throw new CliError(say.taken(file, wanted.join(", ")));
};

/**
 * Remembers the sheets of others; what it answers with puts their cells back as they were. Nothing of the plan is in their formulas, so that
 * the results that Excel stored stay, also those that would be computed otherwise here; and the sheet in front stays in front.
 */
export const keepSheets = (workbook: Workbook): (() => void) => {
  const { activeSheetId } = workbook;
  const sheets = workbook.sheets.map((sheet) => ({ sheet, cells: [...sheet.cells].map(([key, cell]) => [key, { ...cell }] as const) }));
  return () => {
    workbook.activeSheetId = activeSheetId;
    for (const { sheet, cells } of sheets) {
      sheet.cells.clear();
      for (const [key, cell] of cells) sheet.cells.set(key, cell);
    }
  };
};

/** Says which sheets of the plan are not called as they are elsewhere. */
export const sayOtherNames = (registry: Registry, sheets: Readonly<Record<string, string>>, language: Language, io: CliIo): void => {
  for (const [id, name] of Object.entries(sheets)) {
    const usual = registry.sheet(id)?.name[language] ?? name;
    if (usual !== name) io.error(`${says[io.language].other(usual, name)}\n`);
  }
};
