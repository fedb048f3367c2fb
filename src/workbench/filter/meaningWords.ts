/** What a condition says that came with a file, in words. */
import type { FilterMeaning } from "../../host/model/state";
import type { Language } from "../../plan/language";

const single: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  yesterday: { en: "yesterday", zh: "昨天" },
  today: { en: "today", zh: "今天" },
  tomorrow: { en: "tomorrow", zh: "明天" },
  yearToDate: { en: "this year up to today", zh: "本年度截至今天" },
  aboveAverage: { en: "above average", zh: "高于平均值" },
  belowAverage: { en: "below average", zh: "低于平均值" },
  lastWeek: { en: "last week", zh: "上周" },
  thisWeek: { en: "this week", zh: "本周" },
  nextWeek: { en: "next week", zh: "下周" },
  lastMonth: { en: "last month", zh: "上月" },
  thisMonth: { en: "this month", zh: "本月" },
  nextMonth: { en: "next month", zh: "下月" },
  lastQuarter: { en: "last quarter", zh: "上季度" },
  thisQuarter: { en: "this quarter", zh: "本季度" },
  nextQuarter: { en: "next quarter", zh: "下季度" },
  lastYear: { en: "last year", zh: "去年" },
  thisYear: { en: "this year", zh: "今年" },
  nextYear: { en: "next year", zh: "明年" },
};

function dynamicWords(type: string, language: Language): string {
  const [, kind, number = ""] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (kind === "M") return language === "zh" ? `${number}月（任意年份）` : `month ${number} of any year`;
  if (kind === "Q") return language === "zh" ? `第${number}季度（任意年份）` : `quarter ${number} of any year`;
  return single[type]?.[language] ?? type;
}

export function meaningWords(meaning: FilterMeaning, language: Language): string {
  const isChinese = language === "zh";
  if (meaning.kind === "dynamic") return dynamicWords(meaning.type, language);
  if (meaning.kind === "color") {
    const name = meaning.isFill ? (isChinese ? "单元格颜色" : "cell colour") : isChinese ? "字体颜色" : "font colour";
    return `${name} ${meaning.color ?? (isChinese ? "（无）" : "(none)")}`;
  }
  const dates = meaning.groups.map(([year, month, day, ...time]) => {
    const date = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
    const clock = time.length > 0 ? ` ${time.map((part) => String(part).padStart(2, "0")).join(":")}` : "";
    return date.join("-") + clock;
  });
  return [...dates, ...meaning.texts.filter((text) => text !== "")].join(isChinese ? "、" : ", ");
}
