/** What became of one file. */
import type { Language, Text } from "../../plan/language";
import type { Difference } from "../../workbook/conform/difference";
import { text } from "../../plan/wording";

export const outcomes = ["conformed", "in-shape", "differs", "done-before", "no-plan", "left"] as const;

/** `differs` is the answer of a dry run; `left`: it could not be conformed, with the reason. */
export type OutcomeKind = (typeof outcomes)[number];

export interface Outcome {
  readonly file: string;
  readonly kind: OutcomeKind;
  /** "" where nothing is the matter. */
  readonly code: string;
  readonly reason: string;
  readonly account: string;
  readonly owner: string;
  readonly differences: readonly Difference[];
  /** Filled cells of the user, before and after. */
  readonly cells: readonly [before: number, after: number];
}

export const outcomeNames: Readonly<Record<OutcomeKind, Text>> = {
  conformed: text("conformed", "已调整"),
  "in-shape": text("in shape", "已符合"),
  differs: text("differs", "有差异"),
  "done-before": text("done before", "此前已完成"),
  "no-plan": text("no plan", "不是客户计划"),
  left: text("left as it is", "未作更改"),
};

const leftReasons: Readonly<Record<string, Text>> = {
  "in-use": text("it is open in another program", "文件正在其他程序中打开"),
  denied: text("access is denied", "没有访问权限"),
  signed: text("it is signed, and saving would remove the signature", "文件有数字签名，保存将去除签名"),
  template: text("it is a template of Excel, not a plan", "这是 Excel 模板，不是客户计划"),
  "lost-cells": text("cells of the user would have been lost; nothing was saved", "更改会丢失用户数据，未保存"),
  "broken-formulas": text("formulas of the user would have been broken; nothing was saved", "更改会破坏用户的公式，未保存"),
  changed: text("it was changed by somebody else meanwhile", "文件在此期间被他人更改"),
};

export const sayReason = (code: string, language: Language): string => leftReasons[code]?.[language] ?? code;
