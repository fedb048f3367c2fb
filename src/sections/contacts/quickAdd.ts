/**
 * What a contact in one line means: "met Ana Ruiz, agreed on criteria, call 5 Dec", "12月5日拜访李工确认标准".
 *
 * The clause that names the person says how and when: a verb gives the channel, a day gone by or no day at all a contact that took place, a
 * day to come one that is planned. A later clause with a day to come is the next step; the others are content, result and next step. Where
 * no clause names anybody the plan knows, the first one is the person, as in every line.
 */
import { findDay, type DayFinder, type Found, type SaidDay } from "../../plan/cells/saidDay";
import type { Language } from "../../plan/language";
import type { QuickRow } from "../../plan/quickAdd";
import { blotted, clausesOf, findName, findSpoken, without, type Spoken } from "../../plan/sentence";
import { columnOf } from "../../plan/table";
import { labelOf } from "../../plan/words";
import { channelWords } from "../actions/words";
import { contactTable } from "./table";

/** What people say for a channel: what says most comes first, a plain meeting last. */
const spoken: Spoken = {
  exhibition: ["trade fair", "fair", "exhibition", "expo", "展会", "展览会"],
  "technical-exchange": ["technical exchange", "workshop", "demo", "技术交流会", "技术交流", "交流会", "交流", "研讨"],
  "site-visit": ["site visit", "reference visit", "factory tour", "实地参观", "参观考察", "参观", "考察"],
  sample: ["samples", "sample", "送样", "样品", "试用"],
  gift: ["gift", "礼品"],
  "business-activity": ["lunch", "dinner", "商务活动", "用餐", "吃饭"],
  phone: [
    "called",
    "phoned",
    "rang",
    "call",
    "phone",
    "ring",
    "spoke with",
    "spoke to",
    "打了电话",
    "打电话",
    "通了电话",
    "通电话",
    "去电",
    "致电",
    "电话",
  ],
  visit: ["met with", "meeting with", "met", "visited", "saw", "meet", "visit", "拜访了", "拜访", "上门", "走访", "会见", "见面", "见了"],
};

/** Verbs that only say how: they leave the text, while "workshop" or "样品" say something of the content too. */
const plainChannels: readonly string[] = ["phone", "visit"];

const tookPlace = /^(met|met with|visited|saw|called|phoned|rang|spoke with|spoke to|.*了)$/i;

/** What stays at the edges of a clause when names, days and verbs are taken out. */
const edges =
  /^(?:(?:with|and|at|on|to|by)\s+|[和与跟向给同在了过，、\s])+|(?:\s+(?:with|and|at|on|to|by|from|for))+$|[和与跟向给同在\s]+$/gi;

const tidy = (text: string): string => text.replaceAll(edges, "").trim();

/** Ways to speak of somebody by surname and post: "李工", "王主任". */
const chinesePost = "(?:工程师|工|总经理|经理|总监|总|副院长|院长|护士长|主任|科长|处长|部长|局长|厂长|主管|书记|教授|博士|老师|先生|女士)";
const guessed = new RegExp(
  `^(?:${String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)*`}|${String.raw`\p{Script=Han}`}{1,4}?${chinesePost})`,
  "u",
);

interface Clause {
  readonly text: string;
  readonly name: Found<string> | null;
  readonly verb: Found<string> | null;
  readonly day: Found<SaidDay> | null;
}

/** Farther off a day is not meant where the other side is nearer. */
const distance = (day: number | null, today: number): number => (day === null ? Infinity : Math.abs(day - today));

/** The side that is meant: that of the verb where the day could be on it, else the nearer one. */
const meant = ({ text, day, verb }: Clause, today: number): number | null => {
  if (!day) return null;
  const { ahead, behind } = day.value;
  const half = 183;
  const said = verb ? text.slice(verb.from, verb.to) : "";
  const english = /^[a-z]/i.test(said);
  if (said !== "" && tookPlace.test(said) && behind !== null && distance(behind, today) <= half) return behind;
  if (english && !tookPlace.test(said) && ahead !== null && distance(ahead, today) <= half) return ahead;
  return distance(behind, today) < distance(ahead, today) ? behind : ahead;
};

/** A contact read from a line. */
export interface ContactLine extends QuickRow {
  /** Name as the plan knows it, or as it was typed; empty while there is none. */
  readonly person: string;
  readonly known: boolean;
  /** Nothing has taken place yet. */
  readonly planned: boolean;
  readonly date: number | null;
  readonly nextDate: number | null;
}

const wanted = ["stakeholder", "channel", "content"] as const;

/** The person of a clause that nobody knows: what follows the verb, or the whole clause. */
const guess = (clause: Clause): Found<string> | null => {
  const open = blotted(clause.text, clause.verb, clause.day);
  const from = open.search(/[\p{Lu}\p{Script=Han}]/u);
  const [value = ""] = from < 0 ? [] : (guessed.exec(open.slice(from)) ?? []);
  return value === "" ? null : { value, from, to: from + value.length };
};

const clauseOf = (text: string, known: readonly string[], today: number, further: DayFinder | null): Clause => {
  const name = findName(text, known);
  const verb = findSpoken(blotted(text, name), spoken);
  const day = findDay(blotted(text, name), today, further);
  return { text, name, verb, day };
};

/**
 * Reads a line of the log.
 * @param known names of the plan's people
 * @param further finds days that own words do not know
 */
export const readContact = (
  line: string,
  known: readonly string[],
  language: Language,
  today: number,
  further: DayFinder | null = null,
): ContactLine => {
  const clauses = clausesOf(line).map((text) => clauseOf(text, known, today, further));
  const at = Math.max(
    0,
    clauses.findIndex(({ name }) => name !== null),
  );
  const first = clauses[at];
  if (!first)
    return {
      cells: {},
      unknown: [],
      missing: wanted.map((id) => columnOf(contactTable, id)),
      person: "",
      known: false,
      planned: false,
      date: null,
      nextDate: null,
    };
  const rest = tidy(without(first.text, first.verb, first.day));
  const name = first.name ?? (first.verb || first.day ? guess(first) : null);
  const person = name?.value ?? rest;
  const day = meant(first, today);
  const planned = day !== null && day > today;
  const about = name
    ? tidy(without(first.text, name, first.day, first.verb && plainChannels.includes(first.verb.value) ? first.verb : null))
    : "";
  const others = clauses.filter((clause) => clause !== first).map((clause) => ({ clause, day: meant(clause, today) }));
  const next = planned ? undefined : others.find((one) => one.day !== null && one.day > today);
  const gone = others.find(
    (one) => one !== next && one.day !== null && one.day <= today && tidy(without(one.clause.text, one.clause.day)) === "",
  );
  const said = [about, ...others.filter((one) => one !== next && one !== gone).map(({ clause }) => clause.text)].filter(
    (text) => text !== "",
  );
  const channel =
    first.verb ??
    (next ? others.find((one) => one !== next && one.clause.verb)?.clause.verb : others.find(({ clause }) => clause.verb)?.clause.verb);
  const date = planned ? null : (day ?? gone?.day ?? today);
  const nextDate = planned ? day : (next?.day ?? null);
  const step = planned
    ? said.join(language === "zh" ? "，" : ", ")
    : next
      ? tidy(without(next.clause.text, next.clause.day))
      : (said[2] ?? "");
  const cells = {
    ...(person === "" ? {} : { stakeholder: person }),
    ...(date === null ? {} : { date }),
    ...(channel ? { channel: labelOf(channelWords, channel.value, language) } : {}),
    ...(planned || said[0] === undefined ? {} : { content: said[0] }),
    ...(planned || said[1] === undefined ? {} : { result: said[1] }),
    ...(step === "" ? {} : { nextStep: step }),
    ...(nextDate === null ? {} : { nextDate }),
  };
  const unknown = planned ? [] : said.slice(next ? 2 : 3);
  const open = wanted.filter((id) => !(id in cells) && !(id === "content" && planned && step !== ""));
  return {
    cells,
    unknown,
    missing: open.map((id) => columnOf(contactTable, id)),
    person,
    known: known.includes(person),
    planned,
    date,
    nextDate,
  };
};
