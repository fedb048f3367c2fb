/** What leaves with a copy and what stays, as it is listed before one is made. Names are those of the workbook. */
import type { Language, Text } from "../../plan/language";

/** What leaves a copy, and what stays in it. */
export type ShareItem =
  | { readonly kind: "people"; readonly count: number }
  | { readonly kind: "people-kept"; readonly count: number }
  | { readonly kind: "personal-columns"; readonly sheet: string; readonly names: readonly string[] }
  | { readonly kind: "personal-rows"; readonly sheet: string; readonly count: number }
  | { readonly kind: "personal-parts"; readonly names: readonly string[] }
  | { readonly kind: "personal-texts" }
  | { readonly kind: "own-sheets"; readonly names: readonly string[] }
  | { readonly kind: "own-columns"; readonly names: readonly string[] }
  | { readonly kind: "hidden" }
  | { readonly kind: "package" }
  | { readonly kind: "template" }
  | { readonly kind: "functions"; readonly formulas: "native" | "values" }
  | { readonly kind: "inside" }
  | { readonly kind: "held"; readonly count: number }
  | { readonly kind: "sheets"; readonly names: readonly string[] }
  | { readonly kind: "figures"; readonly formulas: "native" | "values" }
  | { readonly kind: "weights" }
  | { readonly kind: "our-people" }
  | { readonly kind: "lists"; readonly names: readonly string[] };

export interface ShareReport {
  readonly leaves: readonly ShareItem[];
  readonly stays: readonly ShareItem[];
}

const many = (names: readonly string[], language: Language): string => names.join(language === "zh" ? "、" : ", ");

const both = (en: string, zh: string): Text => ({ en, zh });

/** One line of the list. */
export const saidItem = (item: ShareItem): Text => {
  switch (item.kind) {
    case "people":
      return both(
        `The names of ${item.count.toString()} ${item.count === 1 ? "person" : "people"}: each is called by title or department, in every text`,
        `${item.count.toString()} 人的姓名：所有文字中改以职务或部门称呼`,
      );
    case "people-kept":
      return both(
        `The names of ${item.count.toString()} ${item.count === 1 ? "person" : "people"}, as you asked for`,
        `${item.count.toString()} 人的姓名（按您的要求保留）`,
      );
    case "personal-columns":
      return both(`${item.sheet}: the columns ${many(item.names, "en")}`, `${item.sheet}：${many(item.names, "zh")}各列`);
    case "personal-rows":
      return both(
        `${item.sheet}: ${item.count.toString()} personal ${item.count === 1 ? "row" : "rows"}`,
        `${item.sheet}：${item.count.toString()} 行个人信息`,
      );
    case "personal-parts":
      return both(many(item.names, "en"), many(item.names, "zh"));
    case "personal-texts":
      return both("What was said there, wherever else it stands", "上述内容在其他地方的重复出现");
    case "own-sheets":
      return both(`Your own sheets: ${many(item.names, "en")}`, `自建工作表：${many(item.names, "zh")}`);
    case "own-columns":
      return both(`Your own columns: ${many(item.names, "en")}`, `自建列：${many(item.names, "zh")}`);
    case "hidden":
      return both(
        "Hidden sheets, columns and parts, and what you wrote beside the tables",
        "隐藏的工作表、列和部分，以及您写在表格旁边的内容",
      );
    case "package":
      return both(
        "Comments and notes, snapshots of reviews, author and properties of the file, pictures, macros, links to other files",
        "批注与备注、评审快照、文件作者与属性、图片、宏、外部链接",
      );
    case "template":
      return both("The template of your company, its locks and passwords, and the add-in", "公司模板及其锁定与密码，以及加载项");
    case "functions":
      return item.formulas === "values"
        ? both("All formulas: their results stay", "所有公式：保留计算结果")
        : both(
            "The add-in’s formulas: Excel’s own take their place, else their results",
            "加载项的公式：改为 Excel 自带公式，否则保留结果",
          );
    case "inside":
      return both(
        "Everything else: value to us, confidence, competition, influence, people, findings, actions",
        "其余一切：对我方的价值、把握、竞争、影响力、人员、发现和行动",
      );
    case "held":
      return both(
        `${item.count.toString()} ${item.count === 1 ? "text" : "texts"} of the proposal: not marked as ready, or speaking of a personal benefit`,
        `方案中的 ${item.count.toString()} 段文字：未标为“已就绪”，或涉及个人利益`,
      );
    case "sheets":
      return both(`The sheets ${many(item.names, "en")}`, `工作表：${many(item.names, "zh")}`);
    case "figures":
      return item.formulas === "values"
        ? both("Every figure as it is now", "所有数字，以当前结果为准")
        : both("Every figure; change an entry and the figures follow", "所有数字；修改内容后数字随之变化");
    case "weights":
      return both("Words, weights and thresholds of the sheet Lists, which only formulas need", "词表中的词语、权重和阈值（仅公式需要）");
    case "our-people":
      return both("Names of your own people where they own something; names of companies", "我方负责人的姓名；公司名称");
    case "lists":
      return both(many(item.names, "en"), many(item.names, "zh"));
  }
};
