/** What the view of the stakeholders says. */
import { countOf as count } from "../panel/formTexts";

const en = {
  quickLabel: "Add a person in one line",
  quickPlaceholder: "Group CFO, finance, decision, supporter, frequent",
  quickHint: "Name first, then what you know, separated by commas",
  openForm: "Add a person",
  mapTitle: "Stakeholder map",
  mapSummary: (people: number, won: number, first: string) =>
    `${count(people, "person", "people")} by influence and support; ${won.toString()} for us. Most urgent: ${first}.`,
  forUs: "for us",
  againstUs: "against us",
  influence: "Influence",
  priority: "Priority",
  backing: "Backing",
  nextMove: "Next move",
  personLabel: (name: string, influence: string, priority: string) => `${name}: influence ${influence}, priority ${priority} of 100`,
  whyPriority: (influence: string, level: string, role: string, attitude: string, closeness: string) =>
    `Influence ${influence} of 100 (${level} × ${role}); attitude: ${attitude}; contact: ${closeness}.`,
  lift: (change: string, priority: string) => `${change} makes it ${priority}.`,
  list: "People, most urgent first",
  empty: "No people yet. Start with whoever you know best: name, department, level.",
  added: (name: string) => `${name} stands on the Stakeholders sheet.`,
  unknownFigure: "Level or role is not known, so there is no influence yet.",
};

export type StakeholderTexts = typeof en;

const zh: StakeholderTexts = {
  quickLabel: "用一行添加人员",
  quickPlaceholder: "集团财务总监，财务部门，决策层，支持者，频繁",
  quickHint: "先写姓名，再写已知的信息，用逗号分隔",
  openForm: "添加人员",
  mapTitle: "干系人图",
  mapSummary: (people: number, won: number, first: string) =>
    `${people.toString()} 人按影响力和支持度排列，${won.toString()} 人支持我方。最紧迫：${first}。`,
  forUs: "支持我方",
  againstUs: "反对我方",
  influence: "影响力",
  priority: "优先度",
  backing: "支持度",
  nextMove: "下一步",
  personLabel: (name: string, influence: string, priority: string) => `${name}：影响力 ${influence}，优先度 ${priority}（满分 100）`,
  whyPriority: (influence: string, level: string, role: string, attitude: string, closeness: string) =>
    `影响力 ${influence}（${level} × ${role}）；态度：${attitude}；联系：${closeness}。`,
  lift: (change: string, priority: string) => `若变为“${change}”，优先度为 ${priority}。`,
  list: "人员（最紧迫的在前）",
  empty: "还没有人员。从最熟悉的人开始：姓名、部门、级别。",
  added: (name: string) => `${name} 已写入干系人表。`,
  unknownFigure: "级别或角色未知，暂无影响力。",
};

export const stakeholderTexts = { en, zh };
