/** The items of the preparation in words. */
import type { Text } from "../../plan/language";
import type { PrefillModule } from "../../plan/section";
import { text } from "../../plan/wording";
import { negotiationPlanTable } from "./table";
import { groupNames, negotiationItems } from "./words";

const wordings: Readonly<Record<string, Text>> = {
  "know-both-sides": text(
    "1 · What do we know of their situation, their people and our own standing, and how close are we?",
    "1 · 对方处境、参与的人、我方的优劣势，以及双方关系有多近？",
  ),
  "goal-and-ways": text("2 · What do we want to reach, and which other ways lead there?", "2 · 要达成什么？还有哪些路可走？"),
  questions: text("3 · Which open questions bring out what they really need?", "3 · 哪些开放式问题能问出真实需要？"),
  "shared-problem": text(
    "4 · Which problem of theirs can we take on, so that both sit on one side of the table?",
    "4 · 对方的哪个难题可以由双方一起解决？",
  ),
  benefits: text("5 · What do they gain, in their words and figures?", "5 · 对方能得到什么？用对方的话和数字说明。"),
  "expected-objections": text("6 · What will they object, and what is our honest answer?", "6 · 对方会提出哪些异议？我方如何坦诚回应？"),
  room: text("7 · Where can we move, in which order, and what do we ask for each step?", "7 · 哪里可以让、先让什么、每一步换什么？"),
  result: text("8 · Who decides where and when, and how is it put in writing?", "8 · 谁在何时何地拍板？结果如何形成书面文件？"),
  "their-need": text("What do they need, beyond what they ask for?", "除了提出的要求，对方真正需要什么？"),
  "their-limit": text("Where is their limit: budget, date, terms they cannot leave?", "对方的底线在哪里：预算、时间、不能让的条款？"),
  "their-concern": text("What do they care about most, and what do they fear?", "对方最在意什么？最担心什么？"),
  "their-intention": text(
    "What do they intend: a deal with us, a better price elsewhere, time?",
    "对方的意图：真想合作、拿去压价，还是拖时间？",
  ),
  "our-goal": text("What do we want to come away with?", "我方希望谈成什么？"),
  "our-limit": text("Below which point do we not sign?", "低于什么条件我方就不签？"),
  "our-alternatives": text("What do we do if there is no agreement?", "谈不成时我方怎么办？"),
};

export const rows: PrefillModule["rows"] = ({ language }) => ({
  [negotiationPlanTable.id]: negotiationItems.map(({ id, group, name }) => ({
    group: groupNames[group][language],
    text: (wordings[id] ?? name)[language],
    item: id,
  })),
});
