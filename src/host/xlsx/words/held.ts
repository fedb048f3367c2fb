/** One sentence about what a file holds that is not shown. */
import type { Held, HeldKind } from "../../model/held";

type Language = "en" | "zh";

/** English: one, several. Chinese: with its measure word, or bare where nothing is counted. */
const nouns: Readonly<Record<HeldKind, { readonly one: string; readonly many: string; readonly zh: string; readonly measure: string }>> = {
  picture: { one: "a picture", many: "pictures", zh: "图片", measure: "张" },
  shape: { one: "a shape", many: "shapes", zh: "形状", measure: "个" },
  diagram: { one: "a SmartArt graphic", many: "SmartArt graphics", zh: "SmartArt 图形", measure: "个" },
  chart: { one: "a chart of another kind", many: "charts of other kinds", zh: "其他类型的图表", measure: "个" },
  chartSheet: { one: "a chart sheet", many: "chart sheets", zh: "图表工作表", measure: "张" },
  macroSheet: { one: "a macro or dialog sheet", many: "macro or dialog sheets", zh: "宏表或对话框表", measure: "张" },
  pagePicture: { one: "a background or header picture", many: "background or header pictures", zh: "背景或页眉图片", measure: "张" },
  cellPicture: { one: "a picture in a cell", many: "pictures in cells", zh: "单元格内的图片", measure: "张" },
  sparkline: { one: "a sparkline", many: "sparklines", zh: "迷你图", measure: "个" },
  pivotTable: { one: "a pivot table", many: "pivot tables", zh: "数据透视表", measure: "个" },
  slicer: { one: "a slicer", many: "slicers", zh: "切片器", measure: "个" },
  timeline: { one: "a timeline", many: "timelines", zh: "日程表", measure: "个" },
  macros: { one: "macros", many: "macros", zh: "宏", measure: "" },
  control: { one: "a form control", many: "form controls", zh: "表单控件", measure: "个" },
  object: { one: "an embedded object", many: "embedded objects", zh: "嵌入对象", measure: "个" },
  link: { one: "a link to another workbook", many: "links to other workbooks", zh: "指向其他工作簿的链接", measure: "个" },
  connection: { one: "a data connection", many: "data connections", zh: "数据连接", measure: "个" },
  query: { one: "queries", many: "queries", zh: "查询", measure: "" },
  dataModel: { one: "a data model", many: "data models", zh: "数据模型", measure: "个" },
  threadedComment: { one: "a threaded comment", many: "threaded comments", zh: "会话式批注", measure: "条" },
  scenario: { one: "a scenario", many: "scenarios", zh: "方案", measure: "个" },
  conditionalFormat: {
    one: "a conditional format of another kind",
    many: "conditional formats of other kinds",
    zh: "其他类型的条件格式",
    measure: "个",
  },
  longFormula: { one: "a formula that is too long", many: "formulas that are too long", zh: "过长的公式", measure: "个" },
};

const counted = ({ kind, count }: Held, language: Language): string => {
  const { one, many, zh, measure } = nouns[kind];
  if (language === "zh") return measure === "" ? zh : `${count} ${measure}${zh}`;
  return one === many || count === 1 ? one : `${count} ${many}`;
};

const joined = (items: readonly string[], language: Language): string => {
  const [last = ""] = items.slice(-1);
  const before = items.slice(0, -1);
  if (language === "zh") return items.length < 2 ? last : `${before.join("、")}和${last}`;
  return items.length < 2 ? last : `${before.join(", ")} and ${last}`;
};

/** "" where everything is shown. */
export function heldSentence(held: readonly Held[], language: Language): string {
  if (held.length === 0) return "";
  const list = joined(
    held.map((one) => counted(one, language)),
    language,
  );
  if (language === "zh") return `此文件还包含${list}：${held.length === 1 && held[0]?.count === 1 ? "" : "均"}保留在文件中，此处不显示。`;
  const isOne = held.length === 1 && held[0]?.count === 1 && nouns[held[0].kind].one !== nouns[held[0].kind].many;
  return `This file also holds ${list}: ${isOne ? "it stays" : "they stay"} in it, unseen here.`;
}
