/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";
import { countOf } from "../../plan/wording";

export const reviewTexts = {
  name: { en: "Review", zh: "评审" },
  purpose: {
    en: "Ten minutes with an executive: where we stand, what changed, what we ask, what was decided",
    zh: "十分钟评审：现状、变化、请求与决定",
  },
  asks: { en: "What we ask", zh: "请求决策" },
  asksPurpose: { en: "Decisions, money, people: what it brings, from whom, by when.", zh: "决定、资金、人员：收益、向谁请求、何时答复。" },
  reviews: { en: "Reviews and sign-off", zh: "评审与签署" },
  reviewsPurpose: {
    en: "Who reviewed the plan, and what was decided. The sign-off says which data were seen; it is not a legal signature.",
    zh: "评审人与决定。签署只说明所见的数据，并非法律意义上的签名。",
  },
  add: { en: "Ask for a decision", zh: "添加请求事项" },
} as const satisfies Record<string, Text>;

export const askState = (open: number, late: number): Text => ({
  en: `${countOf(open, "decision", "decisions")} asked${late === 0 ? "" : ` · ${late.toString()} late`}`,
  zh: `${open.toString()} 项待决策${late === 0 ? "" : ` · ${late.toString()} 项逾期`}`,
});

export const dueBy = (day: string, from: string | null): Text => ({
  en: `needed by ${day}${from === null ? "" : `, from ${from}`}`,
  zh: `${day} 前需答复${from === null ? "" : `，由${from}`}`,
});
