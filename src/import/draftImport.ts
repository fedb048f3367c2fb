/**
 * Step 4: a source with its mapping → rows of the plan. Every column is decided over all its rows first; then rows are put together. No cell is
 * lost: it goes into its column, into a column of the user, or its column was left out by name. What was inferred stands in `decisions`, what
 * could not be understood in `issues`, each different cell once.
 */
import type { DateOrder } from "../plan/cells/dateText";
import type { DecimalMark } from "../plan/cells/numberText";
import type { Language, Text } from "../plan/language";
import type { CellContent, RowData } from "../plan/planData";
import type { Table } from "../plan/table";
import { headerWords } from "./columns/headerText";
import { cellText } from "./columns/profile";
import { draftFieldList } from "./values/draftFieldList";
import { importIssue, type ImportIssue, type IssueDraft } from "./importIssue";
import type { Answers, ColumnMapping, Decision, ImportDraft, ImportKnowledge, MappingMemory, NamePart, TableMapping } from "./mapping";
import type { SourceRow, SourceTable } from "./source";
import { differentCells, type Read } from "./values/cells";
import type { ValueColumn, ValueContext } from "./values/context";
import { dateEvidence, provenOrder, readDates } from "./values/dates";
import { freeCell } from "./values/freeCell";
import { joinName } from "./values/nameParts";
import { currenciesOf, currencyDecision, isNumeric, markEvidence, provenMark, readNumbers } from "./values/numbers";
import { readOthers } from "./values/others";
import { isPersonName, readNames } from "./values/personNames";
import { besideName, maxCellText, noCells, pieces, unnamedColumn, UserColumns } from "./values/userColumns";
import { effectsOf, readWords } from "./values/words";

export interface DraftOptions {
  /** Of the plan's words. */
  readonly language: Language;
  readonly answers?: Answers;
  readonly memory?: MappingMemory;
  /** Name of the file that issues tell; by default that of the source. */
  readonly file?: string;
  /** The source separates by semicolons, so that a lone comma or point may mean either. */
  readonly doubtful?: boolean;
  /** Order of dates to take where nothing says it, and why that one. Without it such dates are asked for. */
  readonly assumed?: { readonly order: DateOrder; readonly why: Text };
}

/** A column of the source, ready to fill cells of rows. */
type Filler = (row: RowDraft, source: SourceRow) => void;

interface RowDraft {
  readonly cells: Record<string, CellContent>;
  readonly user: Record<string, CellContent>;
  /** What words say of other columns: counts where nothing else stands. */
  readonly sets: (readonly [string, CellContent])[];
  readonly names: Map<string, Partial<Record<NamePart, string>>>;
  key: string | null;
  account: string | null;
}

/** The value all agree on. */
const agreed = <Value>(values: readonly (Value | null)[]): Value | null => {
  const given = new Set(values.filter((value) => value !== null));
  return given.size === 1 ? ([...given][0] ?? null) : null;
};

const targetColumn = (table: Table, { target }: ColumnMapping) =>
  target.kind === "column" ? table.columns.find(({ id }) => id === target.column) : undefined;

class Draft {
  private readonly issues: IssueDraft[] = [];
  private readonly decisions: Decision[] = [];
  private readonly notes: Text[] = [];
  private readonly currencies: string[] = [];
  private readonly user: UserColumns;
  private readonly fillers: Filler[] = [];

  constructor(
    private readonly source: SourceTable,
    private readonly mapping: TableMapping,
    private readonly table: Table,
    private readonly context: ValueContext,
    private readonly memory: MappingMemory,
    private readonly file: string,
  ) {
    this.user = new UserColumns(table, context.language);
  }

  private valueColumn({ index, header }: ColumnMapping, column: ValueColumn["column"]): ValueColumn {
    const remembered = this.memory[this.table.id]?.[header];
    return {
      index,
      header: header || column.header[this.context.language],
      column,
      different: differentCells(this.source, index),
      remembered: typeof remembered === "object" ? remembered : null,
    };
  }

  /** Content that fits a cell; the rest of a long text goes into further columns. */
  private fitting(row: RowDraft, content: CellContent, header: string, number: number): CellContent {
    if (typeof content !== "string" || content.length <= maxCellText) return content;
    const [first = "", ...rest] = pieces(content);
    this.issues.push({ code: "too-long", row: number, column: header });
    rest.forEach((piece, index) => (row.user[this.user.for(`${header} (${index + 2})`)] = piece));
    return first;
  }

  private keepBeside(row: RowDraft, header: string, { beside }: Read): void {
    if (beside) row.user[this.user.for(besideName(header, beside.kind, this.context.language))] = beside.text;
  }

  private addColumn(value: ValueColumn, readings: ReadonlyMap<unknown, Read>): void {
    const { column, header, index, different } = value;
    for (const [cell, { problem }] of readings)
      if (problem)
        this.issues.push({ ...problem, row: different.get(cell as never)?.row ?? null, column: header, value: cellText(cell as never) });
    // Told as they are found, so that the columns beside exist in their order.
    const { unitIn } = column;
    this.fillers.push((row, { number, cells }) => {
      const cell = cells[index];
      const read = cell === undefined || cell === null ? undefined : readings.get(cell);
      if (!read) {
        row.cells[column.id] ??= null;
        return;
      }
      if (unitIn !== undefined && read.unit !== undefined) row.cells[unitIn] ??= read.unit;
      row.cells[column.id] = this.fitting(row, read.content, header, number);
      if (read.sets) row.sets.push(...read.sets);
      this.keepBeside(row, header, read);
    });
  }

  private values(): void {
    const values = this.mapping.columns.flatMap((one) => {
      const column = targetColumn(this.table, one);
      return column?.by === "user" ? [this.valueColumn(one, column)] : [];
    });
    const dates = values
      .filter(({ column }) => column.holds.kind === "date")
      .map((one) => ({ one, order: provenOrder(dateEvidence(one)) }));
    const figures = values
      .filter(({ column }) => isNumeric(column.holds.kind))
      .map((one) => ({ one, mark: provenMark(markEvidence(one)) }));
    const order = agreed(dates.map((date) => date.order));
    const header = dates.find((date) => date.order !== null)?.one.header ?? "";
    const mark = agreed<DecimalMark>(figures.map((figure) => figure.mark));
    for (const value of values) {
      const { holds } = value.column;
      if (holds.kind === "date") this.take(value, readDates(value, order && { order, header }, this.context));
      else if (isNumeric(holds.kind)) {
        this.currencies.push(...(holds.kind === "money" ? currenciesOf(value) : []));
        this.take(value, readNumbers(value, mark, this.context));
      } else if (holds.kind === "word") {
        const read = readWords(value, holds.list, this.context);
        this.notes.push(...read.notes);
        this.take(value, read);
      } else if (isPersonName(this.context, value.column.id)) this.take(value, readNames(value, this.context));
      else this.take(value, { readings: readOthers(value, this.context), decisions: [] });
    }
  }

  /** A column of currency codes beside the amounts is kept, and said. */
  private currencyColumns(): void {
    for (const { index, header, target } of this.mapping.columns) {
      if (target.kind !== "own" || !headerWords(header).includes("currency")) continue;
      const codes = [...differentCells(this.source, index).keys()].map(cellText);
      if (codes.length === 0 || !codes.every((code) => /^[A-Z]{3}$/.test(code))) continue;
      this.currencies.push(...codes);
      this.decisions.push(currencyDecision({ index, header }, codes, true));
    }
  }

  private take(
    value: ValueColumn,
    { readings, decisions }: { readonly readings: ReadonlyMap<unknown, Read>; readonly decisions: readonly Decision[] },
  ) {
    this.decisions.push(...decisions);
    this.addColumn(value, readings);
  }

  /** A column of the user: its name, and what is told about it. */
  private own(mapping: ColumnMapping): void {
    const { header, target, index, by } = mapping;
    const { language } = this.context;
    const computed = targetColumn(this.table, mapping);
    const company = target.kind === "own" ? this.table.own?.find(({ id }) => id === target.company) : undefined;
    const wanted = computed
      ? besideName(computed.header[language], "imported", language)
      : company
        ? company.header[language]
        : target.kind === "own" && target.name.trim() !== ""
          ? target.name
          : header || unnamedColumn(index, language);
    const doubled = this.user.isTaken(wanted);
    const name = this.user.add(wanted);
    const code = computed
      ? "computed-column"
      : header === ""
        ? "extra-cells"
        : by === "twice" || doubled
          ? "duplicate-column"
          : "unknown-column";
    if (computed || by === "nothing" || by === "twice")
      this.issues.push({ code, row: this.source.headerRow ?? 1, column: header, value: header, accepted: [name] });
    const about = target.kind === "own" ? target.words : undefined;
    const effects = about === undefined ? null : effectsOf({ different: differentCells(this.source, index) }, about, this.context);
    const isAccount = target.kind === "own" && target.account === true;
    this.fillers.push((row, { number, cells }) => {
      const cell = cells[index];
      row.user[name] = this.fitting(row, freeCell(cell), header || name, number);
      if (isAccount) row.account = cellText(cell) || null;
      const sets = cell === undefined ? undefined : effects?.get(cell);
      if (sets) row.sets.push(...sets);
    });
  }

  private others(): void {
    for (const mapping of this.mapping.columns) {
      const { target, index } = mapping;
      const column = targetColumn(this.table, mapping);
      if (target.kind === "own" || column?.by === "computed" || (target.kind === "column" && !column)) this.own(mapping);
      if (target.kind === "key") this.fillers.push((row, { cells }) => (row.key = cellText(cells[index]) || null));
      if (target.kind === "part")
        this.fillers.push((row, { cells }) => {
          const parts = row.names.get(target.column) ?? {};
          parts[target.part] = cellText(cells[index]);
          row.names.set(target.column, parts);
        });
    }
  }

  /** Rows, a part at a time: yields how many are done. */
  *run(): Generator<number, ImportDraft> {
    this.values();
    this.currencyColumns();
    this.others();
    this.sayNames();
    const rows: RowData[] = [];
    const keys: (string | null)[] = [];
    const accounts: (string | null)[] = [];
    for (const source of this.source.rows) {
      const row: RowDraft = { cells: {}, user: noCells(), sets: [], names: new Map(), key: null, account: null };
      for (const fill of this.fillers) fill(row, source);
      for (const [column, parts] of row.names) row.cells[column] = this.fitting(row, joinName(parts) || null, column, source.number);
      for (const [column, content] of row.sets) row.cells[column] ??= content;
      rows.push({ cells: row.cells, user: row.user });
      keys.push(row.key);
      accounts.push(row.account);
      if (rows.length % 2000 === 0) yield rows.length;
    }
    const inOrder = this.issues
      .map((issue, at) => ({ issue, at }))
      .sort((one, other) => (one.issue.row ?? 0) - (other.issue.row ?? 0) || one.at - other.at);
    return {
      mapping: this.mapping,
      decisions: this.decisions,
      data: { rows, userColumns: this.user.names },
      keys,
      accounts,
      rowNumbers: this.source.rows.map(({ number }) => number),
      currencies: [...new Set(this.currencies)],
      notes: this.notes,
      issues: inOrder.map(({ issue }): ImportIssue => importIssue(this.file, issue)),
    };
  }

  /** Parts of a name become one: said once. */
  private sayNames(): void {
    const parts = this.mapping.columns.filter(({ target }) => target.kind === "part");
    const [first] = parts;
    if (!first || parts.length < 2) return;
    const headers = parts.map(({ header }) => header).join(" + ");
    const { header } = this.table.columns.find(({ id }) => first.target.kind === "part" && id === first.target.column) ?? {
      header: { en: "Name", zh: "姓名" },
    };
    this.decisions.unshift({
      id: `name:${first.index}`,
      kind: "name",
      column: first.index,
      header: first.header,
      word: null,
      count: this.source.rows.length,
      text: { en: `${headers} become ${header.en}`, zh: `${headers} 合并为${header.zh}` },
      open: false,
      chosen: "",
      alternatives: [],
    });
  }
}

/** As `draftImport`, a part at a time: yields the number of rows done, so that the pane can breathe and stop. */
export function* draftSteps(
  knowledge: ImportKnowledge,
  source: SourceTable,
  mapping: TableMapping,
  options: DraftOptions,
): Generator<number, ImportDraft> {
  const { language, answers = {}, memory = {}, file = source.name, doubtful = false, assumed = null } = options;
  const table = knowledge.tables.find(({ id }) => id === mapping.tableId);
  if (!table) return emptyDraft(mapping);
  if (mapping.fieldList) return draftFieldList(source, mapping, table, { language, doubtful, file });
  const context: ValueContext = { knowledge, table, language, answers, doubtful, assumed };
  return yield* new Draft(source, mapping, table, context, memory, file).run();
}

const emptyDraft = (mapping: TableMapping): ImportDraft => ({
  mapping,
  decisions: [],
  data: { rows: [], userColumns: [] },
  keys: [],
  accounts: [],
  rowNumbers: [],
  currencies: [],
  notes: [],
  issues: [],
});

/** Rows, decisions and issues of a source. */
export const draftImport = (knowledge: ImportKnowledge, source: SourceTable, mapping: TableMapping, options: DraftOptions): ImportDraft => {
  const steps = draftSteps(knowledge, source, mapping, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
