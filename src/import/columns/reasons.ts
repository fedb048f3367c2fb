/** Why a column goes where it goes, and why a source is which table: one line each. */
import { systemNames, type SystemId } from "../../plan/importHints";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const because = {
  memory: text("As last time", "同上次"),
  ownHeader: text("The plan calls it the same", "与计划的列名相同"),
  preset: (system: SystemId): Text => text(`${systemNames[system].en} calls it so`, `${systemNames[system].zh} 的列名`),
  name: text("Another name for it", "同义列名"),
  words: text("Its name says so; please check", "按列名推断，请确认"),
  wordsSure: text("Its name says so", "按列名对应"),
  contents: text("What it holds says so; please check", "按内容推断，请确认"),
  firstText: text("The first column of texts; please check", "首个文本列，请确认"),
  key: text("The other system’s id of the row: kept to find it again, not shown", "对方系统的记录编号：用于再次导入时识别，不显示"),
  system: text("Only the other system needs it", "仅供对方系统使用"),
  nothing: text("No column of the plan fits: kept as a column of yours", "计划中没有对应的列，保留为自定义列"),
  unnamed: text("It has no header: kept as a column of yours", "没有表头，保留为自定义列"),
  computed: text("The plan computes it: kept beside", "由计划自动计算，原值另存一列"),
  twice: text("Another column is that already: kept as a column of yours", "已有一列对应，保留为自定义列"),
  inName: text("Stands in the name already", "已包含在姓名中"),
  user: text("Your choice", "由您选择"),
} as const;

export const tableReason = {
  memory: text("As last time", "同上次"),
  file: text("By its name", "按文件名"),
  headers: text("By its headers", "按表头"),
  preset: (system: SystemId): Text => text(`An export of ${systemNames[system].en}`, `${systemNames[system].zh} 导出`),
  none: text("No table of the plan fits: kept on a sheet of its own", "计划中没有对应的表，单独保留为一张工作表"),
  user: text("Your choice", "由您选择"),
} as const;
