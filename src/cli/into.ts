/** A plan built inside a workbook that somebody has: judged before anything is done to it, and told which names the plan gave way to. */
import type { Workbook } from "../host/model/state";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { sheetKeyProperty } from "../workbook/build/findSheets";
import type { GivenName } from "../workbook/givenNames";
import { CliError, type CliIo } from "./io";

const says = {
  en: {
    plan: (file: string) => `${file} holds a plan already. Bring files into it with: keyplan import ${file} FILES`,
    other: (usual: string, name: string) => `The workbook has a sheet ${usual} of its own, which stays; the plan's is called ${name}.`,
    gaveWay: ({ usual, name }: GivenName) => `The workbook has ${usual} of its own, which stays; the plan's table is called ${name}.`,
  },
  zh: {
    plan: (file: string) => `${file} 已有客户计划。请用以下命令导入文件：keyplan import ${file} 文件`,
    other: (usual: string, name: string) => `工作簿中已有名为“${usual}”的工作表，保持不变；计划的工作表名为“${name}”。`,
    gaveWay: ({ usual, name }: GivenName) => `工作簿中已有名称 ${usual}，保持不变；计划的表格名为 ${name}。`,
  },
} as const;

/** @throws CliError where the workbook holds a plan. */
export const checkRoom = ({ sheets }: Workbook, file: string, io: CliIo): void => {
  if (sheets.some(({ customProperties }) => customProperties.has(sheetKeyProperty))) throw new CliError(says[io.language].plan(file));
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

/** Says which tables of the plan are not called as they are elsewhere. */
export const sayGaveWay = (tables: readonly GivenName[], io: CliIo): void => {
  for (const table of tables) io.error(`${says[io.language].gaveWay(table)}\n`);
};
