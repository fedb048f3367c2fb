/** The balance of what was given and got (chapter 9). */
import type { Text } from "../../plan/language";
import { text, withoutNoise } from "../../plan/wording";
import type { Concession } from "./table";

type Exchange = Pick<Concession, "give" | "valueGiven" | "get" | "valueGot">;

const gives = ({ give, valueGiven }: Exchange): boolean => give !== null || (valueGiven ?? 0) > 0;
const gets = ({ get, valueGot }: Exchange): boolean => get !== null || (valueGot ?? 0) > 0;

/** Value got − value given, in the plan's money. A side where there is nothing counts 0; null where a side has no value yet. */
export const balanceOf = (exchange: Exchange): number | null => {
  const given = exchange.valueGiven ?? (exchange.give === null ? 0 : null);
  const got = exchange.valueGot ?? (exchange.get === null ? 0 : null);
  return given === null || got === null || !(gives(exchange) || gets(exchange)) ? null : withoutNoise(got - given);
};

/** Something was given, and nothing was got for it. */
export const isOneSided = (exchange: Exchange): boolean => gives(exchange) && !gets(exchange);

export type Meaning = "one-sided" | "unasked" | "unvalued" | "less" | "even" | "more";

export const meaningTexts: Readonly<Record<Meaning, Text>> = {
  "one-sided": text("▲ Ask for something in return", "▲ 请提出交换条件"),
  unasked: text("✓ Got without giving", "✓ 未让而得"),
  unvalued: text("Put a value on both sides", "请为双方各估一个价值"),
  less: text("▼ Gave more than we got", "▼ 让出多于换得"),
  even: text("✓ Even", "✓ 持平"),
  more: text("✓ Got more than we gave", "✓ 换得多于让出"),
};

/** What an exchange means; null while neither side holds anything. */
export const meaningOf = (exchange: Exchange): Meaning | null => {
  if (isOneSided(exchange)) return "one-sided";
  if (!gives(exchange)) return gets(exchange) ? "unasked" : null;
  const balance = balanceOf(exchange);
  if (balance === null) return "unvalued";
  return balance < 0 ? "less" : balance === 0 ? "even" : "more";
};

export interface GiveAndGet {
  readonly given: number;
  readonly got: number;
  readonly balance: number;
}

/** Sums of the values that are known; null while none is. */
export const giveAndGet = (exchanges: readonly Exchange[]): GiveAndGet | null => {
  if (exchanges.every(({ valueGiven, valueGot }) => valueGiven === null && valueGot === null)) return null;
  const given = withoutNoise(exchanges.reduce((sum, { valueGiven }) => sum + (valueGiven ?? 0), 0));
  const got = withoutNoise(exchanges.reduce((sum, { valueGot }) => sum + (valueGot ?? 0), 0));
  return { given, got, balance: withoutNoise(got - given) };
};
