/** What a reviewer decides, and what is answered to what was asked. */
import { listed, spelledTerm, term, vocabulary } from "../../plan/words";

export const reviewDecisionWords = listed(
  vocabulary("review-decision", "Decision of a review", "评审决定", [
    spelledTerm("go", "Go on", "继续推进", "go", "approved", "批准", "同意"),
    spelledTerm("conditions", "Go on with conditions", "有条件推进", "conditional", "有条件同意"),
    spelledTerm("rework", "Rework", "返工", "修改后再审"),
    spelledTerm("hold", "Hold", "暂停", "pause", "on hold"),
    term("stop", "Stop", "停止"),
  ]),
);

export const askAnswerWords = listed(
  vocabulary("ask-answer", "Answer to what we ask", "请求的答复", [
    spelledTerm("agreed", "Agreed", "同意", "yes", "approved"),
    term("partly", "Partly", "部分同意"),
    term("later", "Later", "暂缓"),
    spelledTerm("declined", "Declined", "不同意", "no", "rejected"),
  ]),
);
