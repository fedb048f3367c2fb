/** In which order people are to be won when a proposal is presented, and what to stress with each (chapter 5.3). */
import type { Language, Text } from "../../plan/language";
import { nameKey, text, withoutNoise } from "../../plan/wording";
import type { FrameworkNode } from "../framework/table";
import { influence, priority } from "../stakeholders/figures";
import { defaultWeights, type WordWeights } from "../stakeholders/settings";
import type { Stakeholder } from "../stakeholders/table";

/** What executives look at, whatever their department. */
export const executiveTopics: Text = text(
  "Business: growth, market share, satisfied customers. Political: standing and allies, in person only. Financial: return and cash. Management: order, one way of working.",
  "业务：增长、市场份额、客户满意。政治：声望与盟友，只当面谈。财务：回报与现金流。管理：规范、协同。",
);

/** What middle managers and experts look at, by the kind of their department. */
export const functionFocus: Readonly<Record<string, Text>> = {
  user: text("Ease of use, and what changes in the department’s own work", "是否易用，对本部门工作有何影响"),
  technical: text("Specifications: whether each one is met, shown and measured", "技术指标：逐项是否达到，以演示和数据为证"),
  finance: text("Cost against budget: whole cost, return, when it pays back", "成本与预算：总成本、收益、何时回本"),
  procurement: text("Process and terms: rules kept, delivery, warranty, payment", "流程与条款：合规、交付、质保、付款"),
};

export const unknownFocus: Text = text("Ask first what this person looks at", "先了解此人关注什么");

/** What to stress with a person: executives by their topics, others by their department. Method, chapter 5.3. */
export const stressFor = ({ level, function: kind }: Pick<Stakeholder, "level" | "function">): Text =>
  level === "decision" ? executiveTopics : (functionFocus[kind ?? ""] ?? unknownFocus);

export interface Listener {
  /** Index in the plan's array. */
  readonly row: number;
  readonly name: string;
  readonly influence: number | null;
  readonly priority: number | null;
  readonly stress: Text;
}

const compare = (left: number | null, right: number | null): number => withoutNoise(right ?? -1) - withoutNoise(left ?? -1);

/** Everybody in the order to be won: by influence, then by priority, then as they stand; who is not known comes last. Method, chapter 5.3. */
export const runningOrder = (people: readonly Stakeholder[], weights: WordWeights = defaultWeights): readonly Listener[] =>
  people
    .flatMap((person, row): readonly Listener[] =>
      person.name.trim() === ""
        ? []
        : [
            {
              row,
              name: person.name,
              influence: influence(person, weights),
              priority: priority(person, weights),
              stress: stressFor(person),
            },
          ],
    )
    .sort((left, right) => compare(left.influence, right.influence) || compare(left.priority, right.priority) || left.row - right.row);

/** What of the value framework a person owns, the highest level first. */
export const ownGoals = (name: string, framework: readonly FrameworkNode[]): readonly string[] =>
  framework
    .filter(({ owner }) => nameKey(owner ?? "") === nameKey(name))
    .sort((left, right) => (left.level ?? 9) - (right.level ?? 9))
    .map((node) => (node.name === "" ? node.id : node.name));

/** The running order as plain lines, to be taken along. */
export const runningOrderText = (order: readonly Listener[], language: Language): string =>
  order.map(({ name, stress }, index) => `${index + 1}. ${name}${language === "zh" ? "：" : ": "}${stress[language]}`).join("\n");
