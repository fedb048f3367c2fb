/** How far an objection is answered (chapter 9): what is still to be done, by its kind and its three steps. */
import type { Text } from "../../plan/language";
import { nameKey, text } from "../../plan/wording";
import { influence } from "../stakeholders/figures";
import type { WordWeights } from "../stakeholders/settings";
import type { Stakeholder } from "../stakeholders/table";
import type { Objection } from "./table";

/** What is to be done with an objection that is open. */
export type Step = "kind" | "judge" | "cause" | "concern" | "understanding" | "benefit" | "owed" | "confirm";

/** Imperatives without an end, so that they stand in a sentence too. */
export const stepTexts: Readonly<Record<Step, Text>> = {
  kind: text("Find out: is it genuine, an excuse, or another concern?", "弄清这是真实反映、敷衍借口，还是另有顾虑"),
  judge: text("Check once whether they mean to buy; if not, let it go", "核实对方是否真有采购意愿；若没有，不再跟进"),
  cause: text("Find out what lies behind it, and note the cause", "问清异议从何而来，并记下原因"),
  concern: text("Name the concern you suspect, and ask if that is it", "说出推测的真正顾虑，并向对方求证"),
  understanding: text("Show that you understand before you answer", "先表示理解，再作回应"),
  benefit: text("Give the benefit from their point of view", "从对方角度说明能得到的利益"),
  owed: text("Get the answer you owe, and name the day they have it", "落实所欠的答复，并告知对方答复日期"),
  confirm: text("Ask whether that settles it, and enter the result", "询问顾虑是否已打消，并填写结果"),
};

export const isOpen = ({ result }: Pick<Objection, "result">): boolean => result !== "settled" && result !== "let-go";

/**
 * The next step with an objection; null where it is settled or was let go. An excuse is judged, not argued with; the other kinds go through
 * cause, understanding and benefit. Method, chapter 9.
 */
export const nextStep = (objection: Pick<Objection, "kind" | "cause" | "understood" | "answer" | "result">): Step | null => {
  const { kind, cause, understood, answer, result } = objection;
  if (!isOpen(objection)) return null;
  if (kind === null) return "kind";
  if (kind === "excuse") return "judge";
  if (cause === null) return kind === "indirect" ? "concern" : "cause";
  if (understood !== true) return "understanding";
  if (answer === null) return result === "owed" ? "owed" : "benefit";
  return "confirm";
};

/** An objection with the weight of the person who made it. */
export interface Weighed {
  readonly row: number;
  readonly objection: Objection;
  readonly person: Stakeholder | null;
  /** 0–100; null where the person or the influence is not known. */
  readonly influence: number | null;
  readonly step: Step | null;
}

/** The open ones first, and of these the most influential people's; otherwise in the order of the sheet. */
export const weighed = (objections: readonly Objection[], people: readonly Stakeholder[], weights: WordWeights): readonly Weighed[] => {
  const byName = new Map([...people].reverse().map((person) => [nameKey(person.name), person]));
  return objections
    .map((objection, row): Weighed => {
      const person = byName.get(nameKey(objection.stakeholder ?? "")) ?? null;
      return { row, objection, person, influence: person && influence(person, weights), step: nextStep(objection) };
    })
    .sort(
      (left, right) =>
        Number(left.step === null) - Number(right.step === null) ||
        (left.step === null ? 0 : (right.influence ?? -1) - (left.influence ?? -1)) ||
        left.row - right.row,
    );
};
