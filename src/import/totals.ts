/**
 * Rows that add up the ones above. A word for a total, alone in its row with figures, is one; words that are names too ("Total", "Sum") only where
 * the figures add up. A name that merely begins or ends so ("Total Energies"), and a word without figures, might be a total: such a row is
 * kept and said. A row of figures only is a total where every one of them adds up.
 */
import { decimalMarkOf, type DecimalMark } from "../plan/cells/numberText";
import { figureOf, isTyped, kindOf, lineOf } from "./cellKind";
import type { SourceRow } from "./source";

export type Verdict = "total" | "maybe" | "row";

/** Words that name nothing but a total, and words that people and firms are called as well. */
const sure = new Set(
  "grand total|grand totals|totals|subtotal|subtotals|sub-total|sub total|overall total|report total|total general|total général|totaux|sous-total|sous total|gesamtsumme|zwischensumme|gesamtergebnis|teilergebnis|endsumme|insgesamt|summe gesamt|suma total|totale generale|subtotale|合计|总计|小计|共计|总和|合計|総計|小計|總計|小计合计|本页小计".split(
    "|",
  ),
);
const unsure = new Set("total|sum|sums|summe|gesamt|somme|suma|soma|somma|totale|totaal|overall|計|计".split("|"));
const count = /\s*[(（:：]?\s*[\d.,]+\s*(records?|rows?|items|entries|datensätze|zeilen|enregistrements|registros|条|行|项|件)?\s*[)）]?$/i;
const edge =
  /^(grand total|sub-?total|totals?|sum|summe|gesamt|somme|suma|zwischensumme|sous-total)(\s|$)|\s(sub-?total|totals?|gesamt|summe)$|^(合计|总计|小计|合計|総計|小計)|(合计|总计|小计|合計|総計|小計)$/i;
const mostWords = 4;
/** Placeholders that say nothing. */
const nothing = /^([-–—./*]+|n\/?a|无)$/i;

type Label = "sure" | "unsure" | "counted" | "edge" | "none";

/** What a cell says about its row being a total. */
const labelOf = (written: string): Label => {
  const text = written.normalize("NFKC").replace(/^[\s*=_]+|[\s*=_:：.]+$/g, "");
  const small = text.toLowerCase().replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  if (sure.has(small)) return "sure";
  if (unsure.has(small)) return "unsure";
  const bare = small.replace(count, "").trim();
  if (bare !== small && (sure.has(bare) || unsure.has(bare))) return "counted";
  return edge.test(small) && small.split(/\s+/).length <= mostWords ? "edge" : "none";
};

/** Could the row be a total at all? Asked of every row, hence quick. */
const mayTotal = (row: SourceRow, width: number): boolean => {
  let filled = 0;
  let hasText = false;
  for (const cell of row.cells) {
    if (cell === null) continue;
    filled += 1;
    if (typeof cell !== "string") continue;
    if (!hasText && labelOf(cell) !== "none") return true;
    hasText ||= kindOf(cell) === "text";
  }
  if (!hasText) return filled > 0 && filled < width && (row.cells[0] ?? null) === null;
  return filled * 2 <= width && row.cells.some((cell) => typeof cell === "string" && labelOf(cell) !== "none");
};

interface Sum {
  readonly sum: number;
  readonly addends: number;
}
const nothingYet: Sum = { sum: 0, addends: 0 };

/** Sums of the rows that count, column by column, and where totals stood. */
class Sums {
  private readonly sums = new Map<number, Sum>();
  private readonly marks = new Map<number, DecimalMark | null>();
  private rows = 0;
  private readonly before: Map<string, { readonly sums: ReadonlyMap<number, Sum>; readonly rows: number }> = new Map();

  constructor(
    rows: readonly SourceRow[],
    private readonly columns: readonly number[],
  ) {
    const sample = rows.slice(0, 2000);
    for (const column of columns) this.marks.set(column, decimalMarkOf(sample.map((row) => lineOf(row.cells[column]))));
  }

  figure(row: SourceRow, column: number): number | null {
    return figureOf(row.cells[column], this.marks.get(column) ?? null);
  }

  add(row: SourceRow): void {
    this.rows += 1;
    for (const column of this.columns) {
      const figure = this.figure(row, column);
      if (figure === null) continue;
      const { sum, addends } = this.sums.get(column) ?? nothingYet;
      this.sums.set(column, { sum: sum + figure, addends: addends + 1 });
    }
  }

  passTotal(label: string): void {
    const snapshot = { sums: new Map(this.sums), rows: this.rows };
    this.before.set("", snapshot);
    this.before.set(label, snapshot);
  }

  /** Does a figure add up or count the rows since the beginning, the last total, or the last one of its name? And how many figures or rows are that? */
  addsUp(figure: number, column: number, label: string): number {
    const since = [{ sums: new Map<number, Sum>(), rows: 0 }, this.before.get(""), this.before.get(label)];
    const all = this.sums.get(column);
    for (const start of since) {
      if (!start || start.rows === this.rows) continue;
      const rows = this.rows - start.rows;
      if (!all) {
        if (figure === rows) return rows;
        continue;
      }
      const until = start.sums.get(column) ?? nothingYet;
      const sum = all.sum - until.sum;
      const tolerance = Math.max(0.006 * rows, Math.abs(sum) * 0.0005);
      if (Math.abs(sum - figure) <= tolerance) return all.addends - until.addends;
    }
    return 0;
  }
}

interface Evidence {
  readonly label: Label;
  /** Filled cells beside the label that are neither figures nor days. */
  readonly texts: number;
  readonly figures: number;
  /** How many figures add up, and the most that one of them adds up. */
  readonly right: number;
  readonly over: number;
}

const judge = ({ label, texts, figures, right, over }: Evidence): Verdict => {
  const alone = texts === 0;
  switch (label) {
    case "counted":
      return alone ? "total" : "maybe";
    case "sure":
      return (alone && figures > 0) || right > 0 ? "total" : "maybe";
    case "unsure":
      return right > 0 && (alone || over > 1) ? "total" : "maybe";
    case "edge":
      return right > 0 && alone && over > 1 ? "total" : "maybe";
    case "none":
      return alone && figures > 0 && right === figures && over > 1 ? "total" : "row";
  }
};

const evidenceOf = (row: SourceRow, sums: Sums): Evidence & { readonly name: string } => {
  const texts = row.cells.map(lineOf);
  const at = texts.findIndex((text) => text !== "" && labelOf(text) !== "none");
  const name = at < 0 ? "" : (texts[at] ?? "").toLowerCase();
  let others = 0;
  let figures = 0;
  let right = 0;
  let over = 0;
  texts.forEach((text, column) => {
    if (column === at || text === "" || nothing.test(text) || text.toLowerCase() === name) return;
    if (!isTyped(kindOf(row.cells[column]))) others += 1;
    const figure = sums.figure(row, column);
    if (figure === null) return;
    figures += 1;
    const rows = sums.addsUp(figure, column, name);
    if (rows > 0) right += 1;
    over = Math.max(over, rows);
  });
  return { label: at < 0 ? "none" : labelOf(texts[at] ?? ""), texts: others, figures, right, over, name };
};

/** Judges the rows of a table from above to below. */
export const judgeTotals = (rows: readonly SourceRow[], width: number): ReadonlyMap<SourceRow, Verdict> => {
  const asked = new Set(rows.filter((row) => mayTotal(row, width)));
  const verdicts = new Map<SourceRow, Verdict>();
  if (asked.size === 0) return verdicts;
  const columns = new Set([...asked].flatMap((row) => row.cells.flatMap((cell, column) => (isTyped(kindOf(cell)) ? [column] : []))));
  const sums = new Sums(rows, [...columns]);
  for (const row of rows) {
    const evidence = asked.has(row) ? evidenceOf(row, sums) : null;
    const verdict = evidence ? judge(evidence) : "row";
    if (verdict === "total") sums.passTotal(evidence?.name ?? "");
    else sums.add(row);
    if (verdict !== "row") verdicts.set(row, verdict);
  }
  return verdicts;
};
