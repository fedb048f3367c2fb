/** Numbers of chapter 2 that a template may change: weights of words, and where the rules about people begin. */
import { numbersOf, type Settings } from "../../plan/settings";
import { number, thresholds } from "../../plan/words";
import { attitudeWords, closenessWords, levelWords, roleWords } from "./words";

export const personThresholds = thresholds([
  number("influential", "Influential from", "有影响力起点", 40),
  number("urgent", "Urgent priority from", "优先行动起点", 40),
  number("singleThread", "Single-thread share", "单一支持占比", 0.6),
  number("contactDaysInfluential", "Contact interval, influential, days", "有影响力者联系间隔，天", 15),
  number("contactDays", "Contact interval, others, days", "其他人联系间隔，天", 30),
  number("giftLimit", "Limit of gifts and hospitality per person and year", "每人每年礼品与招待限额", 200),
]);

/** The lists whose weights make the figures of a person, in the order in which they stand on the Lists sheet. */
export const weightedLists = { level: levelWords, role: roleWords, attitude: attitudeWords, closeness: closenessWords } as const;

export type WeightedList = keyof typeof weightedLists;

/** Weight by word, per list. */
export type WordWeights = Readonly<Record<WeightedList, Readonly<Record<string, number>>>>;

/** The weights in force. */
export const wordWeights = (settings: Settings): WordWeights => ({
  level: numbersOf(levelWords, settings),
  role: numbersOf(roleWords, settings),
  attitude: numbersOf(attitudeWords, settings),
  closeness: numbersOf(closenessWords, settings),
});

export const defaultWeights: WordWeights = wordWeights({});
