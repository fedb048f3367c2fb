/** What a briefing says beside the facts of the plan. */
import type { Text } from "../plan/language";
import { countOf, inBoth, numberText, text } from "../plan/wording";

export const briefingTexts = {
  briefing: text("Briefing", "简报"),
  untitled: text("Account plan", "客户计划"),
  health: text("Plan health", "计划健康度"),
  of100: text("of 100", "满分 100"),
  whereWeStand: text("Where we stand", "现状"),
  mapAndFramework: text("The map and the framework", "关系图与业务价值框架"),
  whatWeAsk: text("What we ask", "我们的请求"),
  figures: text("Figures", "关键数字"),
  figure: text("Figure", "指标"),
  value: text("Value", "数值"),
  healthParts: text("What makes up the health", "健康度构成"),
  matters: text("What is the matter", "主要问题"),
  nothingMatters: text("✓ Nothing to act on.", "✓ 暂无待办。"),
  changed: text("What changed", "变化"),
  decide: text("Please decide", "请决定"),
  clear: text("What would clear the most", "最需要解决的事"),
  nothingAsked: text("✓ Nothing to decide today.", "✓ 今日无需决定。"),
  steps: text("Next steps", "下一步"),
  noSteps: text("No open action yet.", "尚无未完成的行动。"),
  what: text("What", "事项"),
  who: text("Who", "负责人"),
  when: text("By when", "截止"),
  name: text("Name", "名称"),
  influence: text("Influence", "影响力"),
  support: text("Support", "支持"),
  priority: text("Priority", "优先度"),
  late: text("late", "逾期"),
  noMap: text(
    "The map stands here once people have level, role, attitude and closeness.",
    "为人员填写级别、角色、态度和联系后，这里显示关系图。",
  ),
  noTree: text("The value framework stands here once the customer’s goals are entered.", "填写客户目标后，这里显示业务价值框架。"),
  noBars: text("The pipeline stands here once opportunities have amount and stage.", "为销售机会填写金额和阶段后，这里显示机会额。"),
  none: text("–", "–"),
} as const satisfies Record<string, Text>;

export const moreText = (amount: number): Text => text(`and ${numberText(amount)} more`, `另有 ${numberText(amount)} 项`);

/** By when a decision is needed. */
export const dueText = (date: string): Text => text(`needed by ${date}`, `需在 ${date} 前决定`);

/** What the money at the nodes of the framework is: "Money: CNY a year." */
export const worthText = (currency: string, per: string): Text =>
  currency === "" ? text(`Money ${per}.`, `金额${per}。`) : text(`Money: ${currency} ${per}.`, `金额：${currency}${per}。`);

export const liftText = (lift: string): Text => text(`Lifts health most: ${lift}`, `最能提升健康度：${lift}`);

export const sinceText = (date: string): Text => text(`What changed since ${date}`, `自 ${date} 以来的变化`);

export const healthMoved = (before: number, after: number): Text =>
  inBoth((language) => {
    const points = numberText(Math.abs(after - before), 1);
    if (Number(points) === 0) return language === "en" ? "Health has not moved" : "健康度未变";
    const sign = after > before ? "+" : "−";
    return language === "en"
      ? `Health ${numberText(before)} → ${numberText(after)} (${sign}${points})`
      : `健康度 ${numberText(before)} → ${numberText(after)}（${sign}${points}）`;
  });

/** "2 decisions asked; 4 next steps, 1 of them late" */
export const askTitle = (asked: number, expressly: boolean, steps: number, late: number): Text => {
  const en = [
    asked === 0
      ? "Nothing to decide today"
      : expressly
        ? `We ask for ${countOf(asked, "decision", "decisions")}`
        : `${countOf(asked, "thing", "things")} to clear first`,
    steps === 0 ? "no open step" : countOf(steps, "next step", "next steps"),
  ].join("; ");
  const zh = [
    asked === 0 ? "今日无需决定" : expressly ? `请就 ${numberText(asked)} 项作出决定` : `先解决 ${numberText(asked)} 件事`,
    steps === 0 ? "无未完成的行动" : `下一步 ${numberText(steps)} 项`,
  ].join("；");
  return text(late === 0 ? en : `${en}, ${numberText(late)} late`, late === 0 ? zh : `${zh}，其中 ${numberText(late)} 项逾期`);
};

export const daysText = (days: number): Text => text(countOf(days, "day", "days"), `${numberText(days)} 天`);

export const pageText = (page: number, pages: number): string => `${page.toString()}/${pages.toString()}`;
