/** Words about actions and contacts (chapter 6). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const statusWords = listed(
  vocabulary("status", "Status", "状态", [
    term("open", "Open", "未完成"),
    term("done", "Done", "已完成"),
    term("dropped", "Dropped", "取消"),
  ]),
);

export const channelWords = listed(
  vocabulary("channel", "Kind of contact", "联系方式", [
    term("visit", "Visit", "拜访"),
    term("exhibition", "Exhibition", "展会"),
    term("technical-exchange", "Technical exchange", "技术交流"),
    term("gift", "Gift", "礼品"),
    term("business-activity", "Business activity", "商务活动"),
    term("site-visit", "Site visit", "参观考察"),
    term("phone", "Phone", "电话"),
    term("sample", "Sample", "样品"),
  ]),
);

export const actionWords: readonly Vocabulary[] = [statusWords, channelWords];
