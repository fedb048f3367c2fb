/** What the check of this Excel says; loaded with its view. */
import type { Language } from "../../plan/language";

const en = {
  lead: "Asks the Excel you are in, point by point, what plans rely on. It works on a sheet of its own that is gone afterwards; your sheets are not touched, and nothing is sent anywhere.",
  start: "Start the check",
  again: "Check again",
  running: (done: number, total: number) => (total === 0 ? "Preparing…" : `${done.toString()} of ${total.toString()} points`),
  result: (fit: number, total: number) =>
    fit === total
      ? `All ${total.toString()} points are as plans need them.`
      : `${fit.toString()} of ${total.toString()} points are as plans need them.`,
  differs: "Otherwise than plans need it",
  notThere: "Not there in this version",
  fits: "As plans need it",
  report: "The whole report, for whoever helps you",
  copy: "Copy the report",
};

const zh: typeof en = {
  lead: "逐项检查您正在使用的 Excel 是否支持计划所需的功能。检查在单独的临时工作表上进行，完成后即删除；不改动您的工作表，也不向外发送任何内容。",
  start: "开始检查",
  again: "重新检查",
  running: (done: number, total: number) => (total === 0 ? "正在准备…" : `第 ${done.toString()} 项，共 ${total.toString()} 项`),
  result: (fit: number, total: number) =>
    fit === total ? `全部 ${total.toString()} 项均符合要求。` : `${total.toString()} 项中有 ${fit.toString()} 项符合要求。`,
  differs: "与计划要求不符",
  notThere: "此版本没有",
  fits: "符合要求",
  report: "完整报告（供支持人员使用）",
  copy: "复制报告",
};

export const selfCheckTexts: Readonly<Record<Language, typeof en>> = { en, zh };
