/** What the targets are called and how a row reads, on the sheet and in the pane alike. */
import type { Language, Text } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import { labelOf } from "../../plan/words";
import type { Target } from "./table";
import { measureWords } from "./words";

export const targetTexts = {
  name: { en: "Targets", zh: "目标达成" },
  purpose: {
    en: "Plan, actual and prior year. A row without segment and manager is the whole; rows with them show how it is made up.",
    zh: "计划、实际与上年同期。客户群和客户经理都留空的行代表整体，填写的行说明其构成。",
  },
  add: { en: "Add a target", zh: "添加目标" },
  behind: { en: "Behind the plan", zh: "落后于计划" },
  reached: { en: "Plan reached", zh: "已完成计划" },
  onTheWay: { en: "On the way", zh: "进度正常" },
  close: { en: "Close to the plan", zh: "接近计划" },
  fell: { en: "below the prior year", zh: "低于上年" },
  rose: { en: "above the prior year", zh: "高于上年" },
  noPlan: { en: "No plan", zh: "无计划" },
} as const satisfies Record<string, Text>;

/** "Revenue · 2026 · Leasing". */
export const targetName = ({ measure, period, segment, manager }: Target, language: Language): string =>
  joinParts([measure === null ? null : labelOf(measureWords, measure, language), period, segment, manager]);

/** How attainment and shares, and how growth, are written. */
export const shareFormat = "0.0 %";
export const changeFormat = "+0.0 %;-0.0 %;0.0 %";
