/** What became of a proposal. */
import { listed, term, vocabulary } from "../../plan/words";

export const proposalResultWords = listed(
  vocabulary("proposal-result", "Result of a proposal", "提案结果", [
    term("open", "Open", "待定"),
    term("won", "Won", "赢单"),
    term("lost", "Lost", "丢单"),
    term("withdrawn", "Withdrawn", "撤回"),
  ]),
);
