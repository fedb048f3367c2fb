/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../../plan/language";
import { countOf, text } from "../../../plan/wording";

export const prospectTexts = {
  name: { en: "Prospects", zh: "意向客户" },
  purpose: {
    en: "Who may buy and when: the level follows from it, and the level says how often to be in touch. Treat all alike well; only the effort differs.",
    zh: "谁可能在何时购买：由此得出级别，级别决定联系频率。待人一视同仁，只是投入的精力不同。",
  },
  add: { en: "Add a prospect", zh: "添加意向客户" },
  late: { en: "Overdue", zh: "逾期" },
} as const satisfies Record<string, Text>;

export const prospectState = (all: number, late: number): Text =>
  late === 0
    ? text(countOf(all, "prospect", "prospects"), `${all.toString()} 个意向客户`)
    : text(
        `${countOf(all, "prospect", "prospects")}, ${late.toString()} overdue`,
        `${all.toString()} 个意向客户，${late.toString()} 个逾期`,
      );
