/** What a proposal must hold, in own words (chapter 5.2): fourteen items in four chapters. */
import type { Language, Text } from "../../plan/language";
import type { PrefillModule } from "../../plan/section";
import { text } from "../../plan/wording";
import { proposalContentsTable } from "./table";

const chapters: readonly { readonly chapter: Text; readonly items: readonly (readonly [id: string, wording: Text])[] }[] = [
  {
    chapter: text("Customer needs", "客户需求"),
    items: [
      [
        "present-situation",
        text(
          "Present situation: how the customer works today, in their figures and words",
          "现状：客户目前如何运作，用客户自己的数据和说法",
        ),
      ],
      [
        "pain-or-expectation",
        text("Pain or expectation: what the organisation wants to be rid of, or to reach", "痛苦或期望：组织想摆脱什么，或想达到什么"),
      ],
      [
        "consequences",
        text(
          "Consequences: what it costs to leave things as they are, for whom, from when",
          "后果：维持现状的代价有多大，影响到谁，何时显现",
        ),
      ],
    ],
  },
  {
    chapter: text("Products and services", "产品和服务"),
    items: [
      [
        "tangible-value",
        text(
          "Tangible value in figures: cost saved, revenue won, time gained, each with its calculation",
          "有形价值用数字：节省的成本、增加的收入、缩短的时间，各附计算",
        ),
      ],
      [
        "intangible-value",
        text("Intangible value by cases: who had the same aim, what changed for them", "无形价值用案例：谁有过同样的目标，结果有何改变"),
      ],
      [
        "hard-differentiation",
        text("Hard differences, measurable: performance, availability, response time", "硬差异，可衡量：性能、可用率、响应时间"),
      ],
      [
        "soft-differentiation",
        text("Soft differences, shown: brand, reliability, people, closeness", "软差异，可展示：品牌、诚信、团队、服务便利"),
      ],
    ],
  },
  {
    chapter: text("Action plan", "行动计划"),
    items: [
      [
        "stages-and-results",
        text(
          "Stages and results: dates, and what the customer sees at the end of each",
          "阶段与成果：时间安排，以及每阶段结束时客户能看到的成果",
        ),
      ],
      [
        "risks-and-answers",
        text(
          "Risks and answers: what may go wrong in the implementation, each with our answer and its owner",
          "风险与对策：实施中可能的风险，逐项写明对策和责任人",
        ),
      ],
      [
        "long-term-outlook",
        text("Long-term outlook: what comes after this project and prepares the next step", "长远展望：本期之后做什么，为下一步打基础"),
      ],
    ],
  },
  {
    chapter: text("Price", "价格"),
    items: [
      ["return", text("Return: what the price brings, this project and its effects", "收益：这笔投入带来什么，含本项目及其影响")],
      ["budget", text("Budget: within it, or agreed with whoever can raise it", "预算：在预算之内，或已与能突破预算的人达成一致")],
      [
        "competitors-prices",
        text(
          "Competitors’ prices: what they ask and how the customer judges price; not named in the text",
          "对手报价：对手的价位与客户的价格评判标准，文中不点名",
        ),
      ],
      ["justification", text("Justification: why this price, from value and a safe plan", "报价理由：以价值和稳妥的计划说明为何值这个价")],
    ],
  },
];

const rowsIn = (language: Language) =>
  chapters.flatMap(({ chapter, items }) => items.map(([item, wording]) => ({ item, chapter: chapter[language], text: wording[language] })));

export const rows: PrefillModule["rows"] = ({ language }) => ({ [proposalContentsTable.id]: rowsIn(language) });
