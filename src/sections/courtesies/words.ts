/** What is given: the kinds of gifts and hospitality that are logged (chapter 2.1). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const courtesyKindWords = listed(
  vocabulary("courtesy-kind", "Kind of courtesy", "礼遇类型", [
    term("meal", "Meal", "用餐"),
    term("event", "Event", "活动"),
    term("gift", "Gift", "礼品"),
    term("sample", "Sample", "样品"),
    term("travel", "Travel", "差旅参观"),
    term("other", "Other", "其他"),
  ]),
);

export const courtesyWords: readonly Vocabulary[] = [courtesyKindWords];
