/** What `keyplan build` says of an import, line by line on standard error: what each file is, what was inferred, what was not understood. */
import type { ImportIssue } from "../import/importIssue";
import type { FileSource, PlanImport } from "../import/importSources";
import type { ImportDraft } from "../import/mapping";
import type { Registry } from "../plan/section";
import type { Language } from "../plan/language";
import { joinNames } from "../plan/wording";

/** More lines of one kind about one file would hide the others. */
const mostAlike = 12;

const says: Readonly<
  Record<Language, { readonly own: (names: string) => string; readonly more: (count: number) => string; readonly otherwise: string }>
> = {
  en: {
    own: (names) => `kept as columns of yours: ${names}`,
    more: (count) => `and ${count} more of this kind`,
    otherwise:
      "To have a column, a date order or a word read otherwise: --save-map FILE.json, change the file, then --map FILE.json; for the characters of a file: --encoding NAME.",
  },
  zh: {
    own: (names) => `保留为自定义列：${names}`,
    more: (count) => `另有 ${count} 条同类提示`,
    otherwise: "如需改变列的对应、日期顺序或词语：用 --save-map FILE.json 保存并修改，再用 --map FILE.json；文件编码用 --encoding NAME。",
  },
};

const issueLine = ({ file, row, text, severity }: ImportIssue, language: Language): string =>
  `${severity} ${file}${row === null ? "" : `, row ${row}`}: ${text[language]}\n`;

/** Each issue once, and of many alike the first ones with the number of the others. */
export const issueLines = (issues: readonly ImportIssue[], language: Language): readonly string[] => {
  const counts = new Map<string, number>();
  const lines = issues.flatMap((issue) => {
    const kind = `${issue.file}\n${issue.code}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostAlike ? [issueLine(issue, language)] : [];
  });
  const more = [...counts].flatMap(([kind, count]) =>
    count > mostAlike ? [`note ${kind.split("\n")[0] ?? ""}: ${says[language].more(count - mostAlike)}\n`] : [],
  );
  return [...lines, ...more];
};

const draftLines = (registry: Registry, { file }: FileSource, draft: ImportDraft, language: Language): readonly string[] => {
  const { tableId, why, columns } = draft.mapping;
  const table = registry.table(tableId ?? "");
  if (!table) return [];
  const line = (text: string): string => `note ${file}: ${text}\n`;
  const colon = language === "zh" ? "：" : ": ";
  const inferred = columns.filter(({ target, by }) => target.kind === "column" && by !== "own-header" && by !== "memory");
  const name = registry.sectionOf(table.id)?.name[language] ?? table.id;
  const pairs = inferred.map(({ header, target, sure }) => {
    const column = target.kind === "column" ? table.columns.find(({ id }) => id === target.column) : undefined;
    return `${header} → ${column?.header[language] ?? ""}${sure ? "" : "?"}`;
  });
  const own = columns.flatMap(({ header, target, by }) =>
    target.kind === "own" && target.company === undefined && by !== "nothing" && by !== "twice" ? [header] : [],
  );
  return [
    ...(pairs.length > 0 ? [line(`${name} (${why[language]})${colon}${joinNames(pairs, language)}`)] : []),
    ...(own.length > 0 ? [line(says[language].own(joinNames(own, language)))] : []),
    ...[...draft.decisions.map(({ text }) => text), ...draft.notes].map((text) => line(text[language])),
  ];
};

/** Everything that was inferred, and how to choose otherwise. */
export const importLines = (
  registry: Registry,
  sources: readonly FileSource[],
  { drafts }: PlanImport,
  language: Language,
): readonly string[] => {
  const lines = sources.flatMap((source, index) => {
    const draft = drafts[index];
    return draft ? draftLines(registry, source, draft, language) : [];
  });
  return lines.length === 0 ? [] : [...lines, `${says[language].otherwise}\n`];
};
