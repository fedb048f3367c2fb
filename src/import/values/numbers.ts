/**
 * Numbers of a column: which mark is the decimal one, whether a share of 50 is 50 %, and in which currency amounts are. Each is decided over
 * all rows, and said where a cell alone could mean something else.
 */
import { currencyIn, decimalMarkIn, readNumber, type DecimalMark } from "../../plan/cells/numberText";
import { readContent, type CellContext } from "../../plan/cells/readCell";
import type { Text } from "../../plan/language";
import { comma, inBoth, joinNames, text } from "../../plan/wording";
import type { Decision, ShareForm } from "../mapping";
import type { SourceCell } from "../source";
import { readEach, type Different, type Read, type Readings } from "./cells";
import { answerOf, decision, decisionId, type ValueColumn, type ValueContext } from "./context";

const marks = [".", ","] as const;

const markText: Readonly<Record<DecimalMark, Text>> = {
  ".": text("the point is the decimal mark", "小数点为“.”"),
  ",": text("the comma is the decimal mark", "小数点为“,”"),
};

interface MarkEvidence {
  readonly comma: boolean;
  readonly point: boolean;
  readonly either: number;
  readonly example: string;
  /** Several amounts, each with a point before three digits: nobody gives money in thousandths. */
  readonly onlyThousands: boolean;
}

export const markEvidence = ({ different, column }: Pick<ValueColumn, "different" | "column">): MarkEvidence => {
  let [hasComma, hasPoint] = [false, false];
  let [either, points] = [0, 0];
  let example = "";
  for (const [cell, { count }] of different) {
    if (typeof cell !== "string") continue;
    const mark = decimalMarkIn(cell);
    if (mark === "either") {
      if (either === 0) example = cell.trim();
      either += count;
      if (/\.\d{3}(?!\d)/.test(cell)) points += count;
    }
    hasComma ||= mark === ",";
    hasPoint ||= mark === ".";
  }
  const onlyThousands = column.holds.kind === "money" && !hasPoint && points >= 2 && points === either;
  return { comma: hasComma, point: hasPoint, either, example, onlyThousands };
};

/** The mark a column proves by itself. */
export const provenMark = ({ comma: byComma, point }: MarkEvidence): DecimalMark | null => (byComma === point ? null : byComma ? "," : ".");

const markOf = (
  column: ValueColumn,
  evidence: MarkEvidence,
  sibling: DecimalMark | null,
  context: ValueContext,
): { readonly mark: DecimalMark | null; readonly why: Text | null } => {
  const chosen = answerOf(context, decisionId("decimal-mark", column.index), marks);
  if (chosen) return { mark: chosen, why: text("your choice", "由您选择") };
  const proven = provenMark(evidence);
  if (proven) return { mark: proven, why: text("as other rows show", "由其他行确定") };
  if (column.remembered?.decimals) return { mark: column.remembered.decimals, why: text("as last time", "同上次") };
  if (evidence.comma) return { mark: null, why: text("rows contradict each other", "各行不一致") };
  if (sibling) return { mark: sibling, why: text("as in the other columns", "与其他列一致") };
  return evidence.onlyThousands ? { mark: ",", why: text("amounts have no thousandths", "金额没有千分位小数") } : { mark: null, why: null };
};

const shown = (example: string, mark: DecimalMark | null): string => {
  const reading = readNumber(example, mark);
  return reading.kind === "number" ? String(reading.value) : example;
};

const shareForms = ["percent", "share"] as const;

const shareText: Readonly<Record<ShareForm, Text>> = {
  percent: text("50 is 50 %", "50 表示 50 %"),
  share: text("0.5 is 50 %, 1 is 100 %", "0.5 表示 50 %，1 表示 100 %"),
};

/** The numbers of a column that carry no per cent sign. */
const bareNumbers = (different: Different, mark: DecimalMark | null): readonly number[] =>
  [...different.keys()].flatMap((cell) => {
    if (typeof cell === "number") return [cell];
    const reading = typeof cell === "string" ? readNumber(cell, mark) : null;
    return reading?.kind === "number" && !reading.percent ? [reading.value] : [];
  });

const shareForm = (
  column: ValueColumn,
  mark: DecimalMark | null,
  context: ValueContext,
): { readonly form: ShareForm; readonly decision: Decision | null } => {
  const bare = bareNumbers(column.different, mark);
  const above = bare.some((value) => value > 1 && value <= 100);
  const fraction = bare.some((value) => value > 0 && value < 1);
  const inHeader = /[%％]|percent|prozent|pourcent|porcent/i.test(column.header);
  const given = answerOf(context, decisionId("share", column.index), shareForms) ?? column.remembered?.shares ?? null;
  const open = given === null && above && fraction && !inHeader;
  const inferred: ShareForm = above || (inHeader && !fraction) ? "percent" : "share";
  const form = given ?? (open ? "share" : inferred);
  const usual = given === null && form === "share" && !open && !inHeader;
  if (bare.length === 0 || usual) return { form, decision: null };
  const why = given
    ? text("chosen", "已选择")
    : inHeader
      ? text("the header and the numbers say so", "由表头和数值判断")
      : text("numbers go beyond 1", "数值超过 1");
  const said = open
    ? text(`${column.header}: is 50 meant as 50 %, and 0.5 as half a per cent?`, `${column.header}：50 是 50 %、0.5 是 0.5 % 吗？`)
    : inBoth((language) =>
        language === "zh" ? `${column.header}：${shareText[form].zh}（${why.zh}）` : `${column.header}: ${shareText[form].en} (${why.en})`,
      );
  const alternatives = shareForms.map((id) => ({ id, label: shareText[id] }));
  return {
    form,
    decision: decision(column, { kind: "share", count: bare.length, text: said, open, chosen: open ? "" : form, alternatives }),
  };
};

/** Currencies of a column, the most frequent first. */
export const currenciesOf = ({ different }: Pick<ValueColumn, "different">): readonly string[] => {
  const counts = new Map<string, number>();
  for (const [cell, { count }] of different) {
    const currency = typeof cell === "string" ? currencyIn(cell) : null;
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + count);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([currency]) => currency);
};

/** In which currency amounts are; `kept`: a column beside them says so. */
export const currencyDecision = (column: Pick<ValueColumn, "index" | "header">, currencies: readonly string[], kept = false): Decision => {
  const { header } = column;
  const names = inBoth((language) => joinNames(currencies, language));
  const said =
    currencies.length === 1
      ? text(`${header}: amounts in ${names.en}`, `${header}：金额币种 ${names.zh}`)
      : text(
          `${header}: amounts in ${names.en}, as they are; each currency stands beside`,
          `${header}：币种不一（${names.zh}）；金额不换算，币种另列`,
        );
  const beside = kept ? text(", kept as a column of yours", "，保留为自定义列") : text("", "");
  const full = currencies.length === 1 ? text(said.en + beside.en, said.zh + beside.zh) : said;
  return decision(column, { kind: "currency", count: currencies.length, text: full, open: false, chosen: "", alternatives: [] });
};

const withForm = (read: Read, form: ShareForm, cell: SourceCell, mark: DecimalMark | null): Read => {
  if (form === "share") return read;
  const reading = typeof cell === "number" ? null : readNumber(String(cell), mark);
  if (reading?.kind === "none" || reading?.percent) return read;
  const value = reading ? reading.value : Number(cell);
  const share = Number((value / 100).toPrecision(15));
  return share >= 0 && share <= 1 ? { content: share, problem: null } : read;
};

/** Reads a column of numbers. `sibling` is the decimal mark of the other columns of the source. */
export const readNumbers = (
  column: ValueColumn,
  sibling: DecimalMark | null,
  context: ValueContext,
): { readonly readings: Readings; readonly decisions: readonly Decision[] } => {
  const evidence = markEvidence(column);
  const { mark, why } = markOf(column, evidence, sibling, context);
  const { header, different } = column;
  const cellContext: CellContext = { language: context.language, decimalMark: mark, doubtful: context.doubtful };
  const isShare = column.column.holds.kind === "share";
  const share = isShare ? shareForm(column, mark, context) : null;
  const currencies = column.column.holds.kind === "money" ? currenciesOf(column) : [];
  const readings = readEach(different, (cell): Read => {
    const read = readContent(typeof cell === "string" ? cell.trim() : cell, column.column, cellContext);
    const currency = currencies.length > 1 && typeof cell === "string" ? currencyIn(cell) : null;
    const formed = share ? withForm(read, share.form, cell, mark) : read;
    return currency === null ? formed : { ...formed, beside: { kind: "currency", text: currency } };
  });
  const { either, example } = evidence;
  const taken = shown(example, mark);
  const marked =
    either === 0
      ? []
      : [
          decision(column, {
            kind: "decimal-mark",
            count: either,
            text: inBoth((language) => {
              const reason = why ? (language === "zh" ? `（${why.zh}）` : ` (${why.en})`) : "";
              return language === "zh"
                ? `${header}：${example} 按 ${taken} 读取${reason}`
                : `${header}: ${example} is read as ${taken}${reason}`;
            }),
            open: false,
            chosen: mark ?? (shown(example, ".") === taken ? "." : ","),
            alternatives: marks.map((id) => ({
              id,
              label: inBoth((language) => `${markText[id][language]}${comma(language)}${example} = ${shown(example, id)}`),
            })),
          }),
        ];
  return {
    readings,
    decisions: [
      ...marked,
      ...(share?.decision ? [share.decision] : []),
      ...(currencies.length > 0 ? [currencyDecision(column, currencies)] : []),
    ],
  };
};

/** Kinds of columns that hold numbers. */
export const isNumeric = (kind: string): boolean => ["number", "money", "share", "score"].includes(kind);
