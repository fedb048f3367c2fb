/** What an entry of the playbook is, and the themes in the order in which one sells (chapter 9). */
import type { Text } from "../../../plan/language";
import { text } from "../../../plan/wording";

export const themes = {
  "objection-methods": text("Ways to meet an objection", "处理异议的方法"),
  "objection-answers": text("Answers to common objections", "常见异议的回应"),
  "think-it-over": text("“I will think it over”", "“我再考虑考虑”"),
  "too-expensive": text("“Too expensive”", "“太贵了”"),
  "make-it-cheaper": text("“Can you make it cheaper?”", "“能不能便宜一些”"),
  "others-are-cheaper": text("“Others are cheaper”", "“别家更便宜”"),
  "is-it-worth-it": text("“Is it worth that much?”", "“真的值这么多钱吗”"),
  "signals-in-words": text("Buying signals in words", "语言中的购买信号"),
  "signals-of-the-body": text("Buying signals of the body", "身体上的购买信号"),
  "signals-personal": text("Personal questions", "谈及个人的问题"),
  "moments-to-close": text("Moments to close", "成交的时机"),
  "spoils-a-close": text("What spoils a close", "有碍成交的言行"),
  "ways-to-finish": text("Ways to finish", "完结的方式"),
  "phone-steps": text("On the phone", "电话拜访"),
  asking: text("Asking in a negotiation", "谈判中的提问"),
  listening: text("Listening in a negotiation", "谈判中的倾听"),
  behaviour: text("Behaviour that builds trust", "赢得信任的举止"),
  styles: text("Manners that suit five styles", "与五种风格相处"),
} as const satisfies Record<string, Text>;

export type ThemeId = keyof typeof themes;

export const themeIds = Object.keys(themes) as readonly ThemeId[];

export interface Entry {
  /** Stored with sheets made of the playbook: never rename one. */
  readonly id: string;
  readonly theme: ThemeId;
  readonly title: Text;
  /** When and how. */
  readonly how: Text;
  /** A sentence as one would say it. */
  readonly say: Text | null;
  readonly avoid: Text | null;
  /** What people type beside the words of the entry, in both languages. */
  readonly words: string;
  /** Id of the social style that it suits. */
  readonly style: string | null;
}

/** English and Chinese. */
type Pair = readonly [en: string, zh: string];

interface Given {
  readonly how: Pair;
  readonly say?: Pair;
  readonly avoid?: Pair;
  readonly words?: string;
  readonly style?: string;
}

const both = ([en, zh]: Pair): Text => ({ en, zh });

/** Makes the entries of a theme. */
export const entriesOf =
  (theme: ThemeId) =>
  (id: string, title: Pair, { how, say, avoid, words, style }: Given): Entry => ({
    id,
    theme,
    title: both(title),
    how: both(how),
    say: say ? both(say) : null,
    avoid: avoid ? both(avoid) : null,
    words: words ?? "",
    style: style ?? null,
  });
