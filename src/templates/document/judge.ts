/**
 * Whether what a document names exists in the method, and whether what it says fits together. The schema has been passed before.
 *
 * Errors: a name that nothing has, own columns that compute from each other in a circle or not at all, two headers or words that are alike,
 * a number that no list knows. Notes: what does nothing.
 */
import { normalise } from "../../plan/cells/normalise";
import { languages, type Text } from "../../plan/language";
import type { Registry } from "../../plan/section";
import type { Table } from "../../plan/table";
import { contrast, readable } from "../../plan/sheet/contrast";
import { colors } from "../../plan/sheet/looks";
import { numberText } from "../../plan/wording";
import { findWritten, type Vocabulary } from "../../plan/words";
import { milestoneWords, stageWords } from "../../sections/opportunities/words";
import { templates } from "../builtIn";
import { serialOfIso } from "../../plan/cells/dateText";
import { judgeMappings } from "./judgeMappings";
import { columnsRead, refusedIn } from "./ownFormula";
import { problem, shown, type TemplateProblem } from "./problem";
import type { OwnColumn, TemplateDocument } from "./schema";
import { bothOf } from "./texts";

type Problems = readonly TemplateProblem[];
type Step = string | number;

const someOf = (ids: readonly string[]): string => (ids.length > 12 ? `${ids.slice(0, 12).join(", ")} …` : ids.join(", "));

const unknown = (path: readonly Step[], id: string, known: readonly string[], en: string, zh: string): TemplateProblem =>
  problem(path, `${shown(id)} is no ${en}; there are ${someOf(known)}`, `${shown(id)} 不是${zh}；可用：${someOf(known)}`);

const unknownIn = (path: readonly Step[], ids: readonly string[], known: readonly string[], en: string, zh: string): Problems =>
  ids.flatMap((id, index) => (known.includes(id) ? [] : [unknown([...path, index], id, known, en, zh)]));

const keysIn = (path: readonly Step[], keys: readonly string[], known: readonly string[], en: string, zh: string): Problems =>
  keys.flatMap((key) => (known.includes(key) ? [] : [unknown([...path, key], key, known, en, zh)]));

/** Texts of one kind that are alike in a language, by where they stand. */
const alike = (texts: readonly { readonly path: readonly Step[]; readonly text: Text }[]): Problems =>
  languages.flatMap((language) => {
    const seen = new Map<string, readonly Step[]>();
    return texts.flatMap(({ path, text }) => {
      const key = normalise(text[language]);
      const first = seen.get(key);
      if (!first) seen.set(key, path);
      return first ? [problem(path, `${shown(text[language])} is called so twice`, `${shown(text[language])} 的名称重复`)] : [];
    });
  });

const judgeSections = (document: TemplateDocument, { sections }: Registry): Problems => {
  const ids = sections.map(({ id }) => id);
  const has = (id: string): boolean => document.sections === undefined || document.sections.includes(id);
  return [
    ...(templates.some(({ id }) => id === document.base)
      ? []
      : [
          unknown(
            ["base"],
            document.base,
            templates.map(({ id }) => id),
            "built-in template",
            "内置模板",
          ),
        ]),
    ...unknownIn(["sections"], document.sections ?? [], ids, "section", "部分"),
    ...unknownIn(["leads"], document.leads ?? [], ids, "section", "部分"),
    ...keysIn(["sizes"], Object.keys(document.sizes ?? {}), ids, "section", "部分"),
    ...keysIn(["guidance"], Object.keys(document.guidance ?? {}), ids, "section", "部分"),
    ...sections.flatMap(({ id, required }) =>
      required === true && !has(id)
        ? [problem(["sections"], `${shown(id)} stands in every plan, named or not`, `每个计划都有 ${shown(id)}`, "note")]
        : [],
    ),
  ];
};

const judgeColumns = (document: TemplateDocument, { tables }: Registry): Problems =>
  Object.entries(document.columns ?? {}).flatMap(([id, columns]) => {
    const table = tables.find((one) => one.id === id);
    if (!table)
      return [
        unknown(
          ["columns", id],
          id,
          tables.map((one) => one.id),
          "table",
          "表",
        ),
      ];
    const path = ["columns", id];
    return [
      ...keysIn(
        path,
        Object.keys(columns),
        table.columns.map((one) => one.id),
        "column of it",
        "该表的列",
      ),
      ...Object.entries(columns).flatMap(([column, said]) => {
        const known = table.columns.find((one) => one.id === column);
        if (!known) return [];
        const computed = known.by === "computed";
        return [
          ...(said.hidden && column === table.identifiedBy
            ? [problem([...path, column, "hidden"], "names the row and cannot be hidden", "该列标识行，不能隐藏")]
            : []),
          ...(said.hidden && computed
            ? [
                problem(
                  [...path, column, "hidden"],
                  "is computed and read by figures; it cannot be hidden",
                  "该列由公式计算并供指标读取，不能隐藏",
                ),
              ]
            : []),
          ...(said.hidden && table.shape === "record"
            ? [problem([...path, column, "hidden"], "is a field of a list, which shows all of them", "字段清单显示全部字段", "note")]
            : []),
          ...(said.required && (computed || said.hidden || said.locked)
            ? [problem([...path, column, "required"], "nobody can enter it", "无法填写，不能设为必填")]
            : []),
        ];
      }),
    ];
  });

/** A circle of own columns that compute from each other. */
const isInCircle = (own: readonly OwnColumn[], from: OwnColumn): boolean => {
  const reached = new Set<string>();
  const waiting = [...columnsRead(from.formula ?? "")];
  while (waiting.length > 0) {
    const id = waiting.pop() ?? "";
    if (id === from.id) return true;
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...columnsRead(own.find((one) => one.id === id)?.formula ?? ""));
  }
  return false;
};

const judgeOwn = (table: Table, own: readonly OwnColumn[], one: OwnColumn, path: readonly Step[]): Problems => {
  const problems: TemplateProblem[] = [];
  if (own.findIndex(({ id }) => id === one.id) !== own.indexOf(one))
    problems.push(problem([...path, "id"], `${shown(one.id)} stands twice`, `${shown(one.id)} 重复`));
  if (table.columns.some(({ id }) => id === one.id))
    problems.push(problem([...path, "id"], `${shown(one.id)} is a column of the method`, `${shown(one.id)} 是方法自带的列`));
  if (one.kind === "list" && (one.words ?? []).length === 0)
    problems.push(problem([...path, "words"], "a list needs words", "列表需要词语"));
  if (one.kind !== "list" && one.words) problems.push(problem([...path, "words"], "only a list has words", "只有列表有词语"));
  if (one.formula === undefined) return problems;
  const refused = refusedIn(one.formula);
  if (refused !== null)
    problems.push(
      problem(
        [...path, "formula"],
        `${shown(refused)} may not stand in it: figures, texts, operators, common functions and {columns} of its row only`,
        `不能含 ${shown(refused)}：只能用数字、文本、运算符、常用函数和本行的 {列}`,
      ),
    );
  const ids = [...table.columns.map(({ id }) => id), ...own.map(({ id }) => id)];
  for (const id of columnsRead(one.formula))
    if (!ids.includes(id)) problems.push(unknown([...path, "formula"], id, ids, "column of its table", "该表的列"));
  if (isInCircle(own, one)) problems.push(problem([...path, "formula"], "computes from itself", "循环计算"));
  return problems;
};

const judgeOwnColumns = (document: TemplateDocument, { tables }: Registry): Problems =>
  Object.entries(document.ownColumns ?? {}).flatMap(([id, own]) => {
    const table = tables.find((one) => one.id === id);
    if (!table)
      return [
        unknown(
          ["ownColumns", id],
          id,
          tables.map((one) => one.id),
          "table",
          "表",
        ),
      ];
    const known = table.columns.map((column) => ({
      path: ["ownColumns", id],
      text: bothOf(document.columns?.[id]?.[column.id]?.header ?? column.header),
    }));
    return [
      ...own.flatMap((one, index) => judgeOwn(table, own, one, ["ownColumns", id, index])),
      ...own.flatMap(({ formula }, index) =>
        formula !== undefined && table.shape === "record"
          ? [
              problem(
                ["ownColumns", id, index, "formula"],
                "a list of fields takes fields to be filled only",
                "字段清单只能增加可填写的字段",
              ),
            ]
          : [],
      ),
      ...alike([...known, ...own.map((one, index) => ({ path: ["ownColumns", id, index, "header"], text: bothOf(one.header) }))]),
    ];
  });

/** Words that a company may call otherwise: those that stand on the sheet of lists with a section. */
const listsOf = ({ sections }: Registry): readonly Vocabulary[] => {
  const all = sections.flatMap(({ words = [] }) => words).filter(({ listed, numbers }) => listed && !numbers);
  return [...new Map([...all, milestoneWords].map((list) => [list.id, list])).values()];
};

const judgeWords = (document: TemplateDocument, registry: Registry): Problems => {
  const lists = listsOf(registry);
  return Object.entries(document.words ?? {}).flatMap(([id, { offered = [], own = {} }]) => {
    const list = lists.find((one) => one.id === id);
    const path = ["words", id];
    if (!list)
      return [
        unknown(
          path,
          id,
          lists.map((one) => one.id),
          "list of words",
          "词表",
        ),
      ];
    if (document.process && (id === stageWords.id || id === milestoneWords.id))
      return [problem(path, "is said by the process already", "已由销售流程规定")];
    const ids = list.terms.map((term) => term.id);
    const called = list.terms.map((term) => ({
      path: [...path, "own", term.id],
      text: bothOf(own[term.id]?.label ?? term.label),
    }));
    return [
      ...unknownIn([...path, "offered"], offered, ids, "word of it", "该词表的词"),
      ...keysIn([...path, "own"], Object.keys(own), ids, "word of it", "该词表的词"),
      ...alike(called),
      ...Object.entries(own).flatMap(([word, { label }]) =>
        label === undefined
          ? []
          : languages.flatMap((language) => {
              const meant = findWritten(list, bothOf(label)[language]);
              return meant !== null && meant !== word && ids.includes(word)
                ? [problem([...path, "own", word, "label"], `is the method’s word for ${shown(meant)}`, `是方法中 ${shown(meant)} 的词`)]
                : [];
            }),
      ),
    ];
  });
};

const judgeNumbers = (document: TemplateDocument, { settings }: Registry): Problems =>
  Object.entries(document.numbers ?? {}).flatMap(([list, values]) => {
    const known = settings[list];
    if (!known) return [unknown(["numbers", list], list, Object.keys(settings), "list of numbers", "数值表")];
    return keysIn(["numbers", list], Object.keys(values), Object.keys(known), "number of it", "该表的数值");
  });

const judgeProcess = ({ process }: TemplateDocument): Problems => {
  if (!process) return [];
  return [
    ...alike(process.stages.map(({ label }, index) => ({ path: ["process", "stages", index, "label"], text: bothOf(label) }))),
    ...alike(process.stages.map(({ milestone }, index) => ({ path: ["process", "stages", index, "milestone"], text: bothOf(milestone) }))),
    ...process.stages.flatMap(({ probability }, index) => {
      const before = process.stages[index - 1]?.probability ?? 0;
      return probability < before
        ? [
            problem(
              ["process", "stages", index, "probability"],
              `${probability.toString()} is under that of the stage before, ${before.toString()}`,
              `${probability.toString()} 低于前一阶段的 ${before.toString()}`,
            ),
          ]
        : [];
    }),
  ];
};

const judgeRowsAt = (
  at: readonly Step[],
  byTable: NonNullable<TemplateDocument["rows"]>,
  { tables }: Registry,
  own: (table: string) => readonly string[],
): Problems =>
  Object.entries(byTable).flatMap(([id, rows]) => {
    const table = tables.find((one) => one.id === id);
    if (!table)
      return [
        unknown(
          [...at, id],
          id,
          tables.map((one) => one.id),
          "table",
          "表",
        ),
      ];
    const ids = [...table.columns.filter(({ by }) => by === "user").map((one) => one.id), ...own(id)];
    return rows.flatMap((row, index) => keysIn([...at, id, index], Object.keys(row), ids, "column to be filled", "可填写的列"));
  });

const judgeRows = ({ rows = {}, example, ownColumns }: TemplateDocument, registry: Registry): Problems => {
  const filled = (table: string): readonly string[] =>
    (ownColumns?.[table] ?? []).flatMap(({ id, formula }) => (formula === undefined ? [id] : []));
  return [
    ...judgeRowsAt(["rows"], rows, registry, () => []),
    ...judgeRowsAt(["example", "rows"], example?.rows ?? {}, registry, filled),
    ...(example?.day !== undefined && serialOfIso(example.day) === null
      ? [problem(["example", "day"], `${shown(example.day)} is no day`, `${shown(example.day)} 不是有效日期`)]
      : []),
  ];
};

const judgeLook = ({ look }: TemplateDocument): Problems =>
  (["brand", "accent"] as const).flatMap((name) => {
    const color = look?.[name];
    if (color === undefined) return [];
    const found = contrast(color, colors.paper);
    return found === null || found >= readable
      ? []
      : [
          problem(
            ["look", name],
            `${color} is too light for white text: ${numberText(found, 1)} to 1, and ${readable.toString()} is needed`,
            `${color} 与白色文字对比不足：${numberText(found, 1)} : 1，至少需要 ${readable.toString()}`,
          ),
        ];
  });

const judgeLocks = ({ locks }: TemplateDocument, { sheets }: Registry): Problems =>
  unknownIn(
    ["locks", "sheets"],
    locks?.sheets ?? [],
    sheets.map(({ id }) => id),
    "sheet",
    "工作表",
  );

/** Everything that is wrong with a document beside its form; none where it can be compiled and handed out. */
export const judgeDocument = (document: TemplateDocument, registry: Registry): Problems => [
  ...judgeSections(document, registry),
  ...judgeColumns(document, registry),
  ...judgeOwnColumns(document, registry),
  ...judgeWords(document, registry),
  ...judgeNumbers(document, registry),
  ...judgeProcess(document),
  ...judgeRows(document, registry),
  ...judgeLocks(document, registry),
  ...judgeLook(document),
  ...judgeMappings(document, registry),
];
