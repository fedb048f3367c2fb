/** How far an item of the proposal is. */
import { listed, term, vocabulary } from "../../plan/words";

export const contentsStatusWords = listed(
  vocabulary("proposal-item-status", "Status of proposal contents", "方案内容状态", [
    term("open", "Open", "未开始"),
    term("draft", "Draft", "草稿"),
    term("ready", "Ready", "已就绪"),
  ]),
);
