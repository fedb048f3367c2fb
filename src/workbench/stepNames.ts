/** What undo takes back and redo does again, in words: "Undo: typing", "撤消：输入". */
import type { Language } from "../plan/language";

type Names = Readonly<Record<string, string>>;

const names: Readonly<Record<Language, Names>> = {
  en: {
    type: "typing",
    clear: "clearing cells",
    paste: "pasting",
    move: "moving cells",
    fill: "filling",
    size: "width or height",
    group: "showing or hiding a group",
    filter: "filter",
    sort: "sorting",
    replace: "replacing",
    insert: "inserting",
    delete: "deleting",
    sheet: "sheet",
    hide: "hiding",
    freeze: "freezing panes",
  },
  zh: {
    type: "输入",
    clear: "清除单元格",
    paste: "粘贴",
    move: "移动单元格",
    fill: "填充",
    size: "列宽或行高",
    group: "显示或隐藏分组",
    filter: "筛选",
    sort: "排序",
    replace: "替换",
    insert: "插入",
    delete: "删除",
    sheet: "工作表",
    hide: "隐藏",
    freeze: "冻结窗格",
  },
};

/** What the add-in did, with the sheet on which it did it (History). */
const byAddin: Readonly<Record<Language, Readonly<Record<string, (sheet: string) => string>>>> = {
  en: {
    sheets: () => "sheets made or removed by the plan pane",
    rows: (sheet) => `rows added or removed on ${sheet} by the plan pane`,
    cells: (sheet) => `change on ${sheet} by the plan pane`,
    "": () => "change by the plan pane",
  },
  zh: {
    sheets: () => "计划窗格新增或删除工作表",
    rows: (sheet) => `计划窗格在“${sheet}”增删行`,
    cells: (sheet) => `计划窗格在“${sheet}”的更改`,
    "": () => "计划窗格的更改",
  },
};

/** The name of a step as History has it; labels of the ribbon's commands come in the language of the page and stay as they are. */
export function stepName(label: string, language: Language): string {
  const [who, what = "", ...sheet] = label.split(":");
  if (who === "addin") return (byAddin[language][what] ?? byAddin[language][""])?.(sheet.join(":")) ?? label;
  return names[language][label] ?? label;
}

/** `Undo: typing`; without a step only what the button does. */
export const withStep = (action: string, label: string | null, language: Language): string =>
  label === null ? action : `${action}${language === "zh" ? "：" : ": "}${stepName(label, language)}`;
