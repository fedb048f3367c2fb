/** Texts of the Stakeholders sheet. */
import type { Text } from "../../../plan/language";

export const stakeholderTexts = {
  purpose: {
    en: "Who decides, who influences, where each stands and how close we are. Yellow cells are yours; the rest is computed.",
    zh: "谁决策、谁影响，各自的态度如何，我们离他们有多近。黄色单元格由您填写，其余自动计算。",
  },
  people: { en: " people", zh: " 人" },
  support: { en: "support ", zh: "支持指数 " },
  coverage: { en: "coverage ", zh: "覆盖率 " },
  covered: { en: "Coverage ", zh: "覆盖率 " },
  mapTitle: { en: "Influence and attitude", zh: "影响力与态度" },
  mapPeople: { en: "Today", zh: "现状" },
  mapTarget: { en: "Target", zh: "目标" },
  axisX: { en: "◀ against us · for us ▶", zh: "◀ 反对 · 支持 ▶" },
  axisY: { en: "Influence", zh: "影响力" },
  first: { en: " comes first: priority ", zh: "最优先：优先度 " },
  nobody: {
    en: "Level, role, attitude and closeness above say who comes first.",
    zh: "在上方填写级别、角色、态度和联系后，这里显示谁最优先。",
  },
  inWords: { en: "In words: ", zh: "文字说明：" },
  forUs: { en: " for us, ", zh: " 人支持，" },
  neutral: { en: " neutral, ", zh: " 人中立，" },
  against: { en: " against us; ", zh: " 人反对；" },
  notMet: {
    en: " not met yet. The larger the bubble, the higher the priority; hollow marks the target.",
    zh: " 人尚未联系。气泡越大优先度越高，空心为目标。",
  },
  matrix: { en: "Who we know, by level and function", zh: "按级别和部门看我们认识谁" },
  missing: { en: "Missing: ", zh: "缺少：" },
  signs: { en: "▲ supporter ● neutral ▼ opponent — nobody", zh: "▲ 支持者 ● 中立者 ▼ 反对者 — 无人" },
  act: { en: "act", zh: "行动" },
} as const satisfies Record<string, Text>;
