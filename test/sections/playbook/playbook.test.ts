/** The playbook (chapter 9): what it holds, that it is fair, and that one finds it however one types. */
import { assert, constantFrom, property, string, tuple } from "fast-check";
import { indexOf, search, type PlaybookIndex } from "../../../src/sections/playbook/figures/search";
import { isSpelled, loadSpelling, unspelled, type Spell } from "../../../src/sections/playbook/figures/spelling";
import { entries } from "../../../src/sections/playbook/words";
import { themeIds, type Entry } from "../../../src/sections/playbook/words/entry";
import { styleWords } from "../../../src/sections/stakeholders/words";

describe("the entries", () => {
  const of = (theme: string): number => entries.filter((entry) => entry.theme === theme).length;

  test("are more than sixty, each with an id of its own", () => {
    expect(entries.length).toBeGreaterThanOrEqual(80);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ title }) => title.en)).size).toBe(entries.length);
    expect(new Set(entries.map(({ title }) => title.zh)).size).toBe(entries.length);
  });

  test("cover every theme: twelve moments, five things that spoil a close, five styles", () => {
    expect(themeIds.filter((theme) => of(theme) < 3)).toEqual([]);
    expect([of("moments-to-close"), of("spoils-a-close"), of("phone-steps"), of("asking"), of("listening")]).toEqual([12, 5, 5, 4, 4]);
    expect(entries.flatMap(({ style }) => style ?? []).sort()).toEqual(styleWords.terms.map(({ id }) => id).sort());
  });

  const textsOf = ({ title, how, say, avoid }: Entry) => [title, how, ...(say ? [say] : []), ...(avoid ? [avoid] : [])];

  test("say everything in both languages, short enough for a card", () => {
    const wrong = entries.flatMap((entry) =>
      textsOf(entry)
        .filter(
          ({ en, zh }) =>
            !/[a-z]/i.test(en) || /\p{Script=Han}/u.test(en) || !/\p{Script=Han}/u.test(zh) || en.length > 220 || zh.length > 90,
        )
        .map(({ en, zh }) => `${entry.id}: ${en} / ${zh}`),
    );
    expect(wrong).toEqual([]);
  });

  test("never advise to press, deceive or pay anybody, or to talk others down", () => {
    const unfair =
      /\b(bluff|trick|threat|kickback|bribe|pretend|flatter|manipulat|last chance|only today|now or never|force (him|her|them)|lie to)|逼|骗|忽悠|回扣|贿|假装|假意|威胁|恐吓|最后机会|机不可失|激将|诋毁|贬低|假货|糊弄/i;
    const advice = entries.flatMap(({ id, title, how, say }) =>
      [title, how, ...(say ? [say] : [])].filter(({ en, zh }) => unfair.test(en) || unfair.test(zh)).map(({ en }) => `${id}: ${en}`),
    );
    expect(advice).toEqual([]);
  });
});

describe("the search", () => {
  let spell: Spell;
  let index: PlaybookIndex;
  beforeAll(async () => {
    spell = await loadSpelling();
    index = indexOf(entries, spell);
  });
  const found = (query: string): readonly string[] => search(index, query).entries.map(({ id }) => id);

  it.each([
    ["too expensive", "compare-like-with-like", 6],
    ["expens", "compare-like-with-like", 6],
    ["太贵了", "compare-like-with-like", 5],
    ["tgl", "compare-like-with-like", 6],
    ["taigui", "compare-like-with-like", 6],
    ["taiguile", "compare-like-with-like", 6],
    ["kickback", "asks-for-an-advantage", 1],
    ["回扣", "asks-for-an-advantage", 1],
    ["hk", "asks-for-an-advantage", 6],
    ["底价", "true-limit", 2],
    ["dijia", "true-limit", 3],
    ["boss", "need-to-ask-boss", 1],
    ["owl", "analytical", 1],
    ["猫头鹰", "analytical", 1],
    ["mty", "analytical", 1],
    ["投资 回报", "see-it-as-investment", 2],
    ["discount term", "exchange-not-gift", 3],
    ["TIGER", "driving", 1],
    ["we have never heard of you", "never-heard-of-you", 1],
  ])("%s finds %s among the first %i", (query, id, within) => {
    expect(found(query).slice(0, within)).toContain(id);
  });

  it.each([
    ["Dearer over five years than keeping what we have", ["compare-like-with-like"]],
    ["价格超出今年预算", ["no-budget"]],
    ["先发份报价，我们研究研究", ["send-documents"]],
    ["Send us the price list and we will come back", ["send-documents"]],
  ])("“%s” comes near an answer", (query, ids) => {
    expect(search(index, query).near).toBe(true);
    expect(found(query)).toEqual(expect.arrayContaining(ids));
  });

  test("without the spelling Chinese and English are found all the same", () => {
    const early = indexOf(entries, unspelled);
    expect(search(early, "太贵").entries.length).toBeGreaterThan(0);
    expect(search(early, "tgl").entries).toEqual([]);
  });

  test("every entry is found by its title in either language, and by the first letters of its characters", () => {
    const lost = entries.flatMap(({ id, title }) => {
      const letters = (spell(title.zh)[0] ?? []).map((one) => one.charAt(0)).join("");
      return [title.en, title.zh, ...(letters.length > 1 ? [letters] : [])]
        .filter((query) => !found(query).includes(id))
        .map((query) => `${id}: ${query}`);
    });
    expect(lost).toEqual([]);
  });

  test("a further word never adds entries, and no query finds an entry twice", () => {
    const words = constantFrom("price", "价格", "jg", "service", "担心", "first", "zzz", "客户");
    assert(
      property(tuple(words, words), ([first, second]) => {
        const one = search(index, first);
        const two = search(index, `${first} ${second}`);
        if (one.near || two.near) return;
        expect(one.entries).toEqual(expect.arrayContaining([...two.entries]));
      }),
    );
    assert(property(string({ maxLength: 20 }), (query) => expect(new Set(found(query)).size).toBe(found(query).length)));
  });

  test("letters spell characters that follow each other", () => {
    const syllables = ["tai", "gui", "le"];
    expect(["tgl", "gl", "tai", "taig", "guile", "uile", "tl", "t", "taile"].map((letters) => isSpelled(syllables, letters))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
