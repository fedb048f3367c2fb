/** The entries as rows of the plan: on the sheet to print, in the log of objections, on an action. And the other way: rows somebody added. */
import type { Language } from "../../../plan/language";
import type { Cells } from "../../../plan/planData";
import { nameKey } from "../../../plan/wording";
import type { PlaybookRow } from "../../playbookSheet/table";
import { themeIds, themes, type Entry, type ThemeId } from "../words/entry";

const labels = { en: { say: "Say: ", avoid: "Avoid: " }, zh: { say: "说法：", avoid: "避免：" } } as const;

/** When and how, what to say and what to avoid, each in a line of its own. */
export const howOf = ({ how, say, avoid }: Entry, language: Language): string =>
  [
    how[language],
    ...(say ? [`${labels[language].say}${say[language]}`] : []),
    ...(avoid ? [`${labels[language].avoid}${avoid[language]}`] : []),
  ].join("\n");

/** What goes into a cell as an answer: the sentence to say, or else how it is done. */
export const answerOf = ({ say, how }: Entry, language: Language): string => (say ?? how)[language];

/** Rows of the sheet for one theme or all, without those that stand there already. */
export const pageRows = (
  entries: readonly Entry[],
  theme: ThemeId | null,
  language: Language,
  standing: readonly Pick<PlaybookRow, "entry">[],
): readonly Cells[] => {
  const known = new Set(standing.map(({ entry }) => nameKey(entry)));
  return entries
    .filter((entry) => (theme === null || entry.theme === theme) && !known.has(nameKey(entry.title[language])))
    .map((entry) => ({ theme: themes[entry.theme][language], entry: entry.title[language], how: howOf(entry, language) }));
};

/** What somebody wrote on the sheet, or changed there, as entries: it comes before what the playbook says under the same name. */
export const withOwn = (entries: readonly Entry[], rows: readonly PlaybookRow[]): readonly Entry[] => {
  const standing = new Set(
    entries.flatMap((entry) => (["en", "zh"] as const).map((language) => `${entry.title[language]}\n${howOf(entry, language)}`)),
  );
  const own = rows.flatMap(({ theme, entry, how }, index): readonly Entry[] => {
    if (entry.trim() === "" || standing.has(`${entry}\n${how ?? ""}`)) return [];
    const known = themeIds.find((id) => [themes[id].en, themes[id].zh].some((label) => nameKey(label) === nameKey(theme ?? "")));
    return [
      {
        id: `own-${index.toString()}`,
        theme: known ?? "objection-answers",
        title: { en: entry, zh: entry },
        how: { en: how ?? "", zh: how ?? "" },
        say: null,
        avoid: null,
        words: known ? "" : (theme ?? ""),
        style: null,
      },
    ];
  });
  const replaced = new Set(own.map(({ title }) => nameKey(title.en)));
  return [...own, ...entries.filter(({ title }) => !replaced.has(nameKey(title.en)) && !replaced.has(nameKey(title.zh)))];
};
