/**
 * The columns of the plan's tables as a template wants them, from how they stand: pure. A header that a manager wrote stays; own columns are
 * known by their id across versions, through the document that the plan carries; nothing is deleted.
 */
import { normalise } from "../../plan/cells/normalise";
import type { Language } from "../../plan/language";
import type { OwnTemplateColumn } from "../../plan/template";
import { cellName } from "../../plan/sheet/address";
import { text } from "../../plan/wording";
import type { MatchedColumn } from "../matchTables";
import type { ColumnMeta } from "../planMeta";
import type { PlacedTable } from "../places";
import type { PlanReading } from "../read";
import type { Difference, DifferenceKind } from "./difference";
import type { Said } from "./said";

/** How the notes of a plan call an own column. */
export const ownId = (id: string): string => `own:${id}`;

export interface PlannedTable {
  readonly table: string;
  readonly placed: PlacedTable;
  /** New headers by position in the table. */
  readonly headers: ReadonlyMap<number, string>;
  /** Own columns of the template that stand, by position. */
  readonly own: ReadonlyMap<number, OwnTemplateColumn>;
  /** Own columns that come behind the last. */
  readonly added: readonly OwnTemplateColumn[];
  /** Positions whose cells fill blank ones of another column. */
  readonly taken: readonly { readonly from: number; readonly to: number }[];
  readonly hide: readonly number[];
  readonly show: readonly number[];
}

export interface ColumnsPlan {
  readonly tables: readonly PlannedTable[];
  readonly differences: readonly Difference[];
}

const isCalled = (name: string, texts: readonly (string | undefined)[]): boolean =>
  texts.some((one) => one !== undefined && normalise(one) === normalise(name));

interface Asked {
  readonly placed: PlacedTable;
  readonly meta: readonly ColumnMeta[];
  readonly before: readonly OwnTemplateColumn[];
  readonly after: readonly OwnTemplateColumn[];
  readonly rule: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly say: (
    kind: DifferenceKind,
    index: number | null,
    template: string,
    stands: string,
    en: string,
    zh: string,
    stays?: true,
  ) => void;
}

/** Where the own columns of a version stand among the columns of the user. */
const findOwn = (columns: readonly MatchedColumn[], own: OwnTemplateColumn, meta: readonly ColumnMeta[]): MatchedColumn | undefined => {
  const free = columns.filter(({ column }) => column === null);
  const noted = meta.find(({ id }) => id === ownId(own.id));
  return (
    free.find(({ name }) => isCalled(name, [own.header.en, own.header.zh])) ??
    free.find(({ id, name }) => noted !== undefined && (noted.tableColumn === id || isCalled(name, [noted.header])))
  );
};

const planOwn = ({ placed, meta, before, after, rule, language, say }: Asked) => {
  const { columns } = placed.matched;
  const headers = new Map<number, string>();
  const own = new Map<number, OwnTemplateColumn>();
  const added: OwnTemplateColumn[] = [];
  const taken: { from: number; to: number }[] = [];
  const successorOf = (id: string): OwnTemplateColumn | undefined => after.find((one) => one.id === (rule[id] ?? ""));
  for (const one of after) {
    const wanted = one.header[language];
    const old = before.find(({ id }) => id === one.id);
    const giver = before.find(({ id }) => successorOf(id) === one && !after.some((next) => next.id === id));
    const found = findOwn(columns, one, meta) ?? (old && findOwn(columns, old, meta)) ?? (giver && findOwn(columns, giver, meta));
    if (!found || own.has(found.index)) {
      added.push(one);
      say("own-column-missing", null, wanted, "", `the column “${wanted}” is missing`, `缺少列“${wanted}”`);
      continue;
    }
    own.set(found.index, one);
    if (found.name === wanted) continue;
    const isTemplates = isCalled(found.name, [
      old?.header.en,
      old?.header.zh,
      giver?.header.en,
      giver?.header.zh,
      one.header.en,
      one.header.zh,
    ]);
    const en = `the column “${found.name}” is called “${wanted}” in the template`;
    const zh = `列“${found.name}”在模板中称“${wanted}”`;
    if (isTemplates) headers.set(found.index, wanted);
    say("own-column-renamed", found.index, wanted, found.name, en, zh, ...(isTemplates ? [] : [true as const]));
  }
  for (const one of before) {
    if (after.some(({ id }) => id === one.id)) continue;
    const found = findOwn(columns, one, meta);
    if (!found || own.has(found.index)) continue;
    const target = [...own].find(([, { id }]) => id === rule[one.id])?.[0];
    if (target !== undefined) taken.push({ from: found.index, to: target });
    const en = `the template has no column “${found.name}” any more; it stays as one of the plan’s own`;
    say("own-column-retired", found.index, "", found.name, en, `模板已无列“${found.name}”，作为计划自己的列保留`, true);
  }
  return { headers, own, added, taken };
};

/** Other columns of the plan that need the same column of the sheet. */
const sharesColumn = (reading: PlanReading, placed: PlacedTable, at: number, tables: readonly string[]): boolean =>
  tables.some((id) => {
    const other = reading.places.table(id);
    if (!other || other === placed || other.matched.sheetId !== placed.matched.sheetId) return false;
    return at >= other.left && at < other.left + other.matched.columns.length;
  });

/** Headers that another column keeps are not given twice. */
const withoutTwins = (placed: Pick<PlacedTable, "matched">, headers: ReadonlyMap<number, string>): ReadonlyMap<number, string> => {
  const final = placed.matched.columns.map(({ index, name }) => (headers.get(index) ?? name).toLowerCase());
  const twins = [...headers.keys()].filter((index) => final.filter((name) => name === final[index]).length > 1);
  return twins.length === 0 ? headers : withoutTwins(placed, new Map([...headers].filter(([index]) => !twins.includes(index))));
};

export const planColumns = (reading: PlanReading, before: Said, after: Said): ColumnsPlan => {
  const { language } = reading.plan;
  const differences: Difference[] = [];
  const ids = after.registry.tables.map(({ id }) => id);
  const tables = after.registry.tables.flatMap((table): PlannedTable[] => {
    const placed = reading.places.table(table.id);
    if (!placed || placed.lines) return [];
    const { columns, sheetName } = placed.matched;
    const name = after.registry.sectionOf(table.id)?.name ?? { en: table.id, zh: table.id };
    const say: Asked["say"] = (kind, index, template, stands, en, zh, stays) =>
      differences.push({
        kind,
        place: index === null ? null : { sheet: sheetName, address: cellName(placed.top - 1, placed.left + index) },
        template,
        stands,
        text: text(`${name.en}: ${en}`, `${name.zh}：${zh}`),
        becomes: stays ? "stays" : "follows",
      });
    const old = before.registry.table(table.id);
    const method = placed.matched.table;
    const meta = reading.meta?.tables[table.id] ?? [];
    const own = planOwn({
      placed,
      meta,
      before: before.template.company?.ownColumns[table.id] ?? [],
      after: after.template.company?.ownColumns[table.id] ?? [],
      rule: after.document?.retired?.columns?.[table.id] ?? {},
      language,
      say,
    });
    const headers = new Map(own.headers);
    const taken = new Set(columns.filter(({ column }) => column === null).map(({ name: header }) => header.toLowerCase()));
    const [hide, show]: [number[], number[]] = [[], []];
    for (const { column: matched, index, name: standing } of columns) {
      if (matched === null) {
        if (!own.own.has(index))
          say("user-column", index, "", standing, `“${standing}” is a column of the plan’s own`, `“${standing}”是计划自己的列`, true);
        continue;
      }
      const wanted = table.columns.find(({ id }) => id === matched.id);
      const was = old?.columns.find(({ id }) => id === matched.id);
      if (!wanted) continue;
      const header = wanted.header[language];
      if (standing !== header) {
        const usual = method.columns.find(({ id }) => id === matched.id)?.header;
        const isTemplates =
          isCalled(standing, [was?.header.en, was?.header.zh, usual?.en, usual?.zh, header]) && !taken.has(header.toLowerCase());
        if (isTemplates) headers.set(index, header);
        const en = `the column “${standing}” is called “${header}” in the template`;
        say("column-renamed", index, header, standing, en, `列“${standing}”在模板中称“${header}”`, ...(isTemplates ? [] : [true as const]));
      }
      if ((wanted.hidden === true) === (was?.hidden === true)) continue;
      const filled = (reading.data.tables[table.id]?.rows ?? []).some(({ cells }) => (cells[matched.id] ?? "") !== "");
      if (wanted.hidden && (filled || sharesColumn(reading, placed, placed.left + index, ids))) continue;
      (wanted.hidden ? hide : show).push(index);
      const en = wanted.hidden ? `the template leaves “${standing}” out` : `the template shows “${standing}”`;
      say("column-hidden", index, header, standing, en, wanted.hidden ? `模板不含列“${standing}”` : `模板显示列“${standing}”`);
    }
    return [{ table: table.id, placed, ...own, headers: withoutTwins(placed, headers), hide, show }];
  });
  return { tables, differences };
};
