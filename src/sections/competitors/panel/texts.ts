/** What the competitors' view says. */
import { numberText } from "../../../plan/wording";
import { signed } from "../texts";

const en = {
  empty: "No competitors yet. Name whoever else sells here, and what the customer has of theirs.",
  line: {
    label: "Add a competitor in one line",
    example: "Finastra, core ledger, seller Mr Wu, 3",
    hint: "Name first, then their products, their seller, the customer’s satisfaction 1–5",
  },
  added: (name: string) => `${name} stands on the Competition sheet.`,
  us: "Us",
  profile: "Profile: scores 1–5 by criterion",
  position: (points: number) => (points === 0 ? "Position level" : `Position ${points > 0 ? "▲" : "▼"} ${signed(points)}`),
  positionName: "Position",
  engagementName: "Engagement",
  installed: (what: string) => `Installed: ${what}`,
  seller: (name: string) => `Seller: ${name}`,
  satisfaction: (points: number) => `customer’s satisfaction ${numberText(points, 1)} of 5`,
  engage: (word: string, meaning: string) => `${word}: ${meaning}.`,
  strategy: (what: string) => `We: ${what}`,
  holds: "Supported by",
  person: (name: string, influence: number | null) =>
    influence === null ? `${name}, influence not known` : `${name}, influence ${numberText(influence)}`,
  share: (held: number, all: number) => `Together ${numberText(held)} of ${numberText(all)} influence in the account.`,
  missing: (criteria: string) => `No answer yet on ${criteria}.`,
  lead: (criterion: string, points: number) => `widest lead ${criterion} ${signed(points)}`,
  lag: (criterion: string, points: number) => `widest lag ${criterion} ${signed(points)}`,
  leadAndLag: (lead: string, by: number, lag: string, behind: number) =>
    `widest lead ${lead} ${signed(by)}; widest lag ${lag} ${signed(behind)}`,
  sentence: (name: string, standing: string) => `${name}: ${standing}.`,
  /** A name that has no room. */
  level: "level wherever both are scored",
  criteria: "Score us against them",
};

const zh: typeof en = {
  empty: "还没有竞争对手。请写下还有谁在此销售，客户在用其哪些产品。",
  line: {
    label: "用一行添加竞争对手",
    example: "远信软件，总账系统，销售吴经理，3",
    hint: "先写名称，再写已装产品、对方销售、客户满意度 1–5",
  },
  added: (name) => `“${name}”已写入竞争分析表。`,
  us: "我方",
  profile: "强弱曲线：各项标准得分 1–5",
  position: (points) => (points === 0 ? "位置持平" : `相对位置 ${points > 0 ? "▲" : "▼"} ${signed(points)}`),
  positionName: "相对位置",
  engagementName: "竞争策略",
  installed: (what) => `已装产品：${what}`,
  seller: (name) => `对方销售：${name}`,
  satisfaction: (points) => `客户满意度 ${numberText(points, 1)}（满分 5）`,
  engage: (word, meaning) => `${word}：${meaning}。`,
  strategy: (what) => `我方：${what}`,
  holds: "支持者",
  person: (name, influence) => (influence === null ? `${name}，影响力未知` : `${name}，影响力 ${numberText(influence)}`),
  share: (held, all) => `合计影响力 ${numberText(held)}，全部人员为 ${numberText(all)}。`,
  missing: (criteria) => `尚无对策：${criteria}。`,
  lead: (criterion, points) => `领先最多：${criterion} ${signed(points)}`,
  lag: (criterion, points) => `落后最多：${criterion} ${signed(points)}`,
  leadAndLag: (lead, by, lag, behind) => `领先最多：${lead} ${signed(by)}；落后最多：${lag} ${signed(behind)}`,
  sentence: (name, standing) => `${name}：${standing}。`,
  level: "已打分的项目均持平",
  criteria: "逐项打分对比",
};

export type CompetitorTexts = typeof en;

export const competitorTexts = { en, zh };
