/**
 * How much a text looks like what people write, so that decodings of the same bytes can be compared: 1 is a good text, 0 and less is none.
 *
 * Latin letters: every word must be one that a language could write – all its accented letters in one alphabet, vowels and consonants taking
 * turns, no capital after a small letter, no symbol within a word. Chinese and Japanese: the standards put the characters of everyday use
 * into their first level, so what bytes of something else decode to shows as rare ones, as private ones, or alone between Latin letters.
 */

/** Accented small letters by the languages that a code page is made for. */
const alphabets = {
  western: [
    "äöüß",
    "àâæçéèêëîïôœùûüÿ",
    "áéíóúüñ",
    "áâãàçéêíóôõúü",
    "àèéìíîòóùú",
    "æøåéêó",
    "åäöé",
    "éëïóèöü",
    "áðéíóúýþæö",
    "àçèéíïòóúü·",
    "ëç",
  ],
  central: ["äöüß", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "ëç"],
} as const;

export type Alphabets = keyof typeof alphabets;

const vowels = /[aeiouyàâãäåáæéèêëěęąăíîïìóôõöòøőœúûüùůűýÿ]/;
const accented = /[^\x00-\x7f]/;
const wordsOf = /[\p{L}\p{M}’·]+/gu;
/** What stands between words of a Western text, and what hardly ever does. */
const punctuation = /[\u2013\u2014\u2026\u20ac£§°®©™•“”„‘’‚‹›«»¿¡\u00a0\u00ad²³½ºª]/u;
const exampleLength = 20_000;

/** Letters of a language alternate: four consonants or three vowels in a row around an accented letter are none. */
const alternates = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    if (!accented.test(word[at] ?? "")) continue;
    const vowel = vowels.test(word[at] ?? "");
    const same = (offset: number) => {
      const letter = word[at + offset];
      return letter !== undefined && vowels.test(letter) === vowel;
    };
    if (same(-1) && same(1)) return false;
    if (!vowel && same(1) && same(2)) return false;
    if (!vowel && same(-1) && same(-2)) return false;
  }
  return true;
};

/** Does the alphabet have the accented letters of the word? Portuguese, the only one with õ, writes it before e. */
const isCovered = (word: string, alphabet: ReadonlySet<string>): boolean =>
  Array.from(word).every((letter) => !accented.test(letter) || letter === "’" || alphabet.has(letter)) && !/õ(?!e)/.test(word);

const wordScore = (word: string, own: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): number => {
  const small = word.toLowerCase();
  const known = isCovered(small, own) ? 1 : all.some((alphabet) => isCovered(small, alphabet)) ? 0.6 : -1.5;
  const [turn = ""] = /\p{Ll}\p{Lu}/u.exec(word) ?? [];
  return known - (accented.test(turn) ? 1.5 : 0) - (alternates(small) ? 0 : 0.7);
};

/**
 * Plausibility of a text in a Western or Central European code page.
 * @param telling of the accented characters those that count, by default all: where two code pages agree, neither is the likelier.
 */
export const latinPlausibility = (text: string, kind: Alphabets, telling: RegExp = accented): number => {
  if (/[\u0080-\u009f]/.test(text)) return -5;
  const example = text.slice(0, exampleLength);
  const words = [...new Set(example.match(wordsOf) ?? [])].filter((word) => accented.test(word));
  const all = alphabets[kind].map((letters) => new Set(letters));
  const covered = all.map((alphabet) => words.filter((word) => isCovered(word.toLowerCase(), alphabet)).length);
  const most = Math.max(...covered);
  const own = all[covered.indexOf(most)] ?? new Set<string>();
  const symbolScores = [...example.matchAll(/[^\x00-\x7f\p{L}\p{M}]/gu)]
    .filter(([symbol]) => telling.test(symbol))
    .map((match) => {
      const within =
        /\p{L}$/u.test(example.slice(Math.max(0, match.index - 2), match.index)) &&
        /^\p{L}/u.test(example.slice(match.index + 1, match.index + 3));
      return (punctuation.test(match[0]) ? 0.7 : -0.7) - (within && !/[’·\u00ad]/.test(match[0]) ? 1.5 : 0);
    });
  const scores = [...words.filter((word) => telling.test(word)).map((word) => wordScore(word, own, all)), ...symbolScores];
  if (scores.length === 0) return 1;
  // Names of many countries stand in one file, yet most of its words are of one language.
  return scores.reduce((sum, score) => sum + score, 0) / scores.length + (words.length === 0 ? 0 : (0.4 * most) / words.length);
};

export type Ideographs = "gb18030" | "big5" | "shift_jis";

/** Characters that hardly a list of customers, people or deals goes without. */
const frequent = new Set(
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运姓职客户商售额预称联系状态阶段负责赢率销售價這個們來為國說時會後經過現動當開實學業關長機問數總戰員處對產變條應報場資務與電東車馬門見間話語開員氏名株式会社様部長課担当者営業売上金額予定見込先案件商談期日済株氏東京大阪橋川田中山本木村林佐藤鈴木客戶聯絡稱職階負責預計機會進行専務取締役計画年度製品備考電話番号住所顧客企業事業所次回",
);

interface Level {
  /** 1 everyday, 0 punctuation and the like, -1 rare, -3 nobody writes it. */
  readonly score: number;
  readonly length: 1 | 2 | 4;
}

const levels: Readonly<Record<Ideographs, (lead: number, trail: number) => Level>> = {
  gb18030: (lead, trail) => {
    if (trail < 0x40) return { score: -2, length: 4 };
    if (trail < 0xa1) return { score: -1.5, length: 2 };
    if (lead >= 0xb0 && lead <= 0xd7) return { score: 1, length: 2 };
    if (lead >= 0xd8 && lead <= 0xf7) return { score: -0.3, length: 2 };
    return { score: lead === 0xa1 || lead === 0xa3 ? 0.8 : lead <= 0xa9 && lead > 0xa0 ? -0.2 : -3, length: 2 };
  },
  big5: (lead) => {
    if (lead >= 0xa4 && lead <= 0xc6) return { score: 1, length: 2 };
    if (lead >= 0xc9 && lead <= 0xf9) return { score: -0.6, length: 2 };
    return { score: lead === 0xa1 || lead === 0xa2 ? 0.7 : -3, length: 2 };
  },
  shift_jis: (lead, trail) => {
    if (lead >= 0xa1 && lead <= 0xdf) return { score: -0.3, length: 1 };
    if (lead === 0x82 || lead === 0x83) return { score: 1, length: 2 };
    if (lead === 0x81) return { score: 0.7, length: 2 };
    if ((lead >= 0x88 && lead <= 0x97) || (lead === 0x98 && trail <= 0x72)) return { score: 1, length: 2 };
    return { score: (lead >= 0x98 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xea) ? -0.6 : -3, length: 2 };
  },
};

/** Plausibility of bytes in an encoding of Chinese or Japanese; `text` is what they decode to. */
export const ideographPlausibility = (bytes: Uint8Array, text: string, encoding: Ideographs): number => {
  const example = text.slice(0, exampleLength);
  if (/[\ue000-\uf8ff\ufffd\u0080-\u009f]/.test(example)) return -3;
  let sum = 0;
  let count = 0;
  for (let at = 0; at < Math.min(bytes.length, 2 * exampleLength);) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) at += 1;
    else {
      const { score, length } = levels[encoding](lead, bytes[at + 1] ?? 0);
      sum += score;
      count += 1;
      at += length;
    }
  }
  const ideographs = example.match(/\p{Script=Han}/gu) ?? [];
  const usual = ideographs.filter((one) => frequent.has(one)).length;
  const alone = example.match(/(?<=[A-Za-z])[\p{Script=Han}\uff61-\uff9f](?=[a-z])/gu)?.length ?? 0;
  if (count === 0) return 1;
  return (sum - 3 * alone) / count + (ideographs.length === 0 ? 0 : (0.4 * usual) / ideographs.length);
};
