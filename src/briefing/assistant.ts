/**
 * A copy of the plan for an assistant: what to do, where the plan stands, its rows, and the tables in which an answer comes back, as the
 * import reads them. Nothing personal: tables and columns that are left out of every copy for others, and columns of the user, of which
 * nobody knows what they hold. Names stay, because an answer has to say whom it is about.
 */
import { flagWords } from "../plan/commonWords";
import type { Language, Text } from "../plan/language";
import { formatDate } from "../plan/panel/format";
import { rowsOf, type Plan } from "../plan/plan";
import { isPersonalRow } from "../plan/personalRows";
import type { Registry } from "../plan/section";
import type { AnyRow, CellOfRow, Column, Table } from "../plan/table";
import { numberText, text } from "../plan/wording";
import { labelOf } from "../plan/words";
import type { BriefingFacts } from "./facts";
import { firstOf } from "./fit";
import { markdownCell, markdownTable } from "./written";
import { moreText } from "./texts";

const texts = {
  lead: text(
    "You help a key-account manager with this account plan. Facts first, then the tables to answer in. Personal data were left out; do not ask for them and do not add any.",
    "请协助大客户经理完善这份客户计划。先列事实，最后是作答用的表格。个人信息已去除，请勿询问，也不要补充。",
  ),
  stand: text("Where the plan stands", "计划现状"),
  facts: text("Facts", "事实"),
  answer: text("Answer in these tables", "请用以下表格作答"),
  rules: text(
    "Answer with Markdown tables only, each under its heading, with these headers. One row for each thing that is new or different; write names exactly as above. Leave a cell blank where you do not know: nothing is made up. Dates as yyyy-mm-dd, several ids with ; between them. Leave out tables you have nothing for.",
    "只用 Markdown 表格作答，每张表保留其标题和以下表头。每个新增或有变化的事项一行；名称须与上文完全一致。不知道的单元格留空，不要编造。日期写作 yyyy-mm-dd，多个编号用 ; 分隔。没有内容的表可省略。",
  ),
  figure: text("Figure", "指标"),
  value: text("Value", "数值"),
  finding: text("What is the matter", "问题"),
  next: text("What to do next", "下一步"),
  words: text("Words for", "可用词："),
} as const satisfies Record<string, Text>;

const mostRows = 60;
const mostFindings = 20;

const shown = ({ columns }: Table): readonly Column[] =>
  columns.filter(({ by, personal, hidden }) => by === "user" && personal !== true && hidden !== true);

const isBlank = (value: CellOfRow | undefined): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** A cell as a person would type it, so that it comes back the same. */
const cellText = (value: CellOfRow | undefined, { holds }: Column, language: Language): string => {
  if (isBlank(value)) return "";
  if (Array.isArray(value)) return value.join("; ");
  if (typeof value === "boolean") return flagWords(value)[language];
  if (typeof value === "number") {
    if (holds.kind === "date") return formatDate(value);
    return holds.kind === "share" ? `${numberText(value * 100, 2)} %` : String(value);
  }
  return holds.kind === "word" ? labelOf(holds.list, String(value), language) : String(value);
};

/** Rows of a table that hold something, and the columns in which they do. */
const factsOf = (table: Table, rows: readonly AnyRow[], language: Language): readonly string[] => {
  const columns = shown(table).filter(({ id }) => rows.some((row) => !isPersonalRow(table, row) && !isBlank(row[id])));
  const filled = rows.filter(
    (row) =>
      !isPersonalRow(table, row) &&
      !isBlank(row[table.identifiedBy]) &&
      columns.some(({ id }) => id !== table.identifiedBy && !isBlank(row[id])),
  );
  if (filled.length === 0 || columns.length === 0) return [];
  const { shown: few, more } = firstOf(filled, mostRows);
  return [
    `### ${table.id}`,
    markdownTable(
      columns.map(({ header }) => header[language]),
      few.map((row) => columns.map((column) => cellText(row[column.id], column, language))),
    ),
    ...(more > 0 ? [moreText(more)[language]] : []),
  ];
};

/** A table without rows, and the words that its cells may hold. */
const answerTable = (table: Table, language: Language): readonly string[] => {
  const columns = shown(table).filter(({ place, fixed }) => place === "key" && fixed !== true);
  const words = columns.flatMap(({ header, holds, offered }) => {
    if (holds.kind !== "word") return [];
    const terms = holds.list.terms.filter(({ id }) => offered === undefined || offered.includes(id));
    const labels = terms.map(({ id }) => markdownCell(labelOf(holds.list, id, language)));
    const name = language === "zh" ? `${texts.words.zh}${header.zh}` : `${texts.words.en} ${header.en}`;
    return [`- ${name}${language === "zh" ? "——" : ": "}${labels.join(language === "zh" ? "、" : ", ")}`];
  });
  return [
    `### ${table.id}`,
    markdownTable(
      columns.map(({ header }) => header[language]),
      [],
    ),
    ...(words.length > 0 ? [words.join("\n")] : []),
  ];
};

/** What the plan is about at its core: the tables of its lightest sections. */
const answered = ({ sections }: Registry): readonly Table[] =>
  sections
    .filter(({ size }) => size === "light")
    .flatMap(({ tables }) => tables)
    .filter(
      ({ shape, personal, beside, answeredBy }) => shape === "rows" && personal !== true && beside !== true && answeredBy === undefined,
    );

/** @param registry the sections that the plan shows */
export const assistantText = (facts: BriefingFacts, registry: Registry, plan: Plan): string => {
  const { language } = facts;
  const tables = registry.tables.filter(({ personal, beside }) => personal !== true && beside !== true);
  return `${[
    `# ${markdownCell(facts.title)} · ${facts.date}`,
    texts.lead[language],
    `## ${texts.stand[language]}`,
    markdownCell(facts.headline),
    markdownTable(
      [texts.figure[language], texts.value[language]],
      [
        ...facts.figures.filter(({ value }) => value !== null).map(({ name, text: said }) => [name, said]),
        ...facts.measures.flatMap(({ name, value }) => (value === null ? [] : [[name, `${numberText(value * 100)} %`]])),
      ],
    ),
    ...(facts.findings.length === 0
      ? []
      : [
          markdownTable(
            [texts.finding[language], texts.next[language]],
            firstOf(facts.findings, mostFindings).shown.map(({ text: what, next }) => [what, next]),
          ),
        ]),
    `## ${texts.facts[language]}`,
    ...tables.flatMap((table) => factsOf(table, rowsOf(plan, table), language)),
    `## ${texts.answer[language]}`,
    texts.rules[language],
    ...answered(registry).flatMap((table) => answerTable(table, language)),
  ].join("\n\n")}\n`;
};
