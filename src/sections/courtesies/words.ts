/** Kinds of gifts and hospitality. */
import { listed, term, vocabulary } from "../../plan/words";

export const courtesyKinds = listed(
  vocabulary("courtesy", "Kind of courtesy", "礼节类型", [
    term("meal", "Meal", "用餐"),
    term("event", "Event", "活动"),
    term("gift", "Gift", "礼品"),
    term("sample", "Sample", "样品"),
    term("travel", "Travel", "差旅"),
    term("other", "Other", "其他"),
  ]),
);
