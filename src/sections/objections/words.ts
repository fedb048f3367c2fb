/** Kinds of objections, each with what to do, and what became of them (chapter 9). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const objectionKindWords = listed(
  vocabulary("objection-kind", "Kind of objection", "异议类型", [
    term("genuine", "Genuine", "真实反映"),
    term("excuse", "Excuse", "敷衍借口"),
    term("indirect", "Indirect", "间接目的"),
  ]),
);

export const objectionResultWords = listed(
  vocabulary("objection-result", "Result of an objection", "异议处理结果", [
    term("open", "Open", "待处理"),
    term("owed", "Answer owed", "待答复"),
    term("settled", "Settled", "已化解"),
    term("let-go", "Let go", "不再跟进"),
  ]),
);

export const objectionWords: readonly Vocabulary[] = [objectionKindWords, objectionResultWords];
