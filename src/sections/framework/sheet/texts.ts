/** Texts of the Value framework sheet. */
import type { Text } from "../../../plan/language";

export const frameworkTexts = {
  purpose: {
    en: "From the customer’s executive KPIs to what we sell: who owns each goal, which department carries it. ● met ○ not met ▼ against us",
    zh: "从客户高管KPI到我方解决方案：谁负责每个目标，由哪个部门承担。● 已联系 ○ 未联系 ▼ 反对",
  },
  kpis: { en: " KPIs", zh: " 项KPI" },
  atStake: { en: " a year from our solutions", zh: "/年来自我方方案" },
  complete: { en: " complete", zh: " 完整" },
  nodes: { en: "Nodes of the framework", zh: "框架节点" },
  nodesHint: {
    en: "Type a new node below the last row; then redraw the picture from the pane.",
    zh: "在最后一行下方输入新节点，然后在任务窗格中重新绘图。",
  },
  toTable: { en: "Nodes: enter and change ▸", zh: "节点：填写与修改 ▸" },
  toTableTip: { en: "Go to the table of nodes", zh: "转到节点表" },
  toDrawing: { en: "◂ Drawing", zh: "◂ 框架图" },
  contribution: { en: "Contribution to", zh: "对KPI的贡献" },
  contributionTitle: { en: "What each solution contributes", zh: "各方案的贡献" },
  value: { en: "Value a year", zh: "年价值" },
  unreached: { en: "Departments nobody is met in: ", zh: "尚无人联系的部门：" },
  allReached: { en: "✓ Somebody is met in every department of the framework.", zh: "✓ 框架涉及的每个部门都有人与我方联系。" },
  behind: { en: "Contribution, computed", zh: "贡献（计算）" },
  behindHint: { en: "All KPIs; the drawing shows the first five.", zh: "全部KPI；左侧仅显示前五项。" },
  share: { en: " of the value comes from ", zh: " 的价值来自 " },
  aYear: { en: " a year", zh: "/年" },
  none: { en: "No solution carries value yet.", zh: "尚无方案带来价值。" },
} as const satisfies Record<string, Text>;
