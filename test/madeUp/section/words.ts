/** What kinds of partners there are. */
import { listed, term, vocabulary, type Vocabulary } from "../../../src/plan/words";

export const partnerKindWords = listed(
  vocabulary("partner-kind", "Kind of partner", "伙伴类型", [
    term("reseller", "Reseller", "经销商", 1),
    term("implementer", "Implementer", "实施方", 2),
    term("adviser", "Adviser", "顾问方", 3),
  ]),
  { en: "Weight in a partner’s strength", zh: "伙伴实力的权重" },
);

export const partnerWords: readonly Vocabulary[] = [partnerKindWords];
