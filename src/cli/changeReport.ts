/** What `keyplan import` says of a change set: one line with the numbers, then the rows, most of each kind first. */
import type { Duplicate } from "../import/duplicates/findDuplicates";
import type { ChangeSet, FieldChange, RowChange, RowChangeKind } from "../import/merge/changes";
import { headerOfOwn } from "../import/merge/fields";
import { isoOf } from "../plan/cells/dateText";
import type { Language, Text } from "../plan/language";
import type { CellContent } from "../plan/planData";
import type { Table } from "../plan/table";
import { joinNames } from "../plan/wording";

/** Rows of one kind that are shown. */
const mostRows = 50;

const kinds: Readonly<Record<RowChangeKind, Text>> = {
  new: { en: "new", zh: "新增" },
  changed: { en: "changed", zh: "更新" },
  clash: { en: "to choose", zh: "需选择" },
  same: { en: "the same", zh: "未变" },
  gone: { en: "gone (kept)", zh: "文件中已无（保留）" },
  removed: { en: "deleted in the plan (not brought back)", zh: "计划中已删除（不恢复）" },
  folded: { en: "merged before", zh: "此前已合并" },
};

const marks: Readonly<Record<RowChangeKind, string>> = {
  new: "+",
  changed: "~",
  clash: "!",
  same: "=",
  gone: "-",
  removed: "x",
  folded: "&",
};

const shown = (content: CellContent, table: Table, field: string): string => {
  if (content === null || content === "") return "–";
  const isDate = table.columns.find(({ id }) => id === field)?.holds.kind === "date";
  const text = typeof content === "number" && isDate ? isoOf(content) : String(content);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const fieldText = ({ field, kind, before, after }: FieldChange, table: Table, language: Language, taken: "plan" | "file"): string => {
  const name = headerOfOwn(field) ?? table.columns.find(({ id }) => id === field)?.header[language] ?? field;
  const [was, is] = [shown(before, table, field), shown(after, table, field)];
  if (kind !== "clash") return `${name} ${was} → ${is}`;
  const words = {
    en: { plan: "plan", file: "file", stays: "stays", taken: "taken" },
    zh: { plan: "计划", file: "文件", stays: "保留", taken: "采用" },
  }[language];
  return taken === "plan"
    ? `${name} ${words.plan} ${was} (${words.stays}), ${words.file} ${is}`
    : `${name} ${words.plan} ${was}, ${words.file} ${is} (${words.taken})`;
};

/** Fields that change or ask; what stays is not said. */
const told = ({ fields }: RowChange): readonly FieldChange[] => fields.filter(({ kind }) => kind !== "blank" && kind !== "kept");

export const changeLines = (set: ChangeSet, name: string, language: Language, clashes: "plan" | "file"): readonly string[] => {
  const { counts, rows, table } = set;
  const numbers = (Object.keys(kinds) as RowChangeKind[]).flatMap((kind) =>
    counts[kind] > 0 ? [`${counts[kind].toString()} ${kinds[kind][language]}`] : [],
  );
  const lines = (Object.keys(kinds) as RowChangeKind[])
    .filter((kind) => kind !== "same")
    .flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      const first = own.slice(0, mostRows).map((row) => {
        const fields = told(row).map((field) => fieldText(field, table, language, clashes));
        return `  ${marks[kind]} ${row.name === "" ? "–" : row.name}${fields.length === 0 ? "" : `: ${joinNames(fields, language)}`}\n`;
      });
      const more = own.length - first.length;
      return more > 0 ? [...first, `  ${marks[kind]} … ${more.toString()}\n`] : first;
    });
  return [`${name}${language === "zh" ? "：" : ": "}${joinNames(numbers, language)}\n`, ...lines];
};

/** What may be the same: nothing was merged. */
export const duplicateLines = (duplicates: readonly Duplicate[], language: Language): readonly string[] =>
  duplicates.slice(0, mostRows).map(({ name, otherName, as }) => {
    const where = { en: { plan: "in the plan", source: "in the file" }, zh: { plan: "计划中", source: "文件中" } }[language][as.kind];
    return language === "zh"
      ? `  ? ${name} 可能与${where}的 ${otherName} 相同，未合并\n`
      : `  ? ${name} may be ${otherName} ${where}; not merged\n`;
  });
