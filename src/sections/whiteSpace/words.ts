/** What a cell of the white space can be (chapter 13); a blank cell is white. */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const stateWords = listed(
  vocabulary("white-space-state", "State of a cell", "空白市场状态", [
    term("potential", "Potential", "有潜力"),
    term("open", "Open", "进行中"),
    term("won", "Won", "已赢得"),
    term("blocked", "Blocked", "受阻"),
  ]),
);

export type CellState = (typeof stateWords)["terms"][number]["id"];

/** A mark for each state, so that nothing is told by colour alone. */
export const stateMarks: Readonly<Record<CellState, string>> = { potential: "○", open: "◐", won: "●", blocked: "✗" };

export const whiteSpaceWords: readonly Vocabulary[] = [stateWords];
