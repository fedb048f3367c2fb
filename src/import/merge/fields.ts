/**
 * Fields of a row by one name each, and when two cells say the same. A word counts by its id, whatever the language or spelling it stands
 * in; a number by its value; a text as it is, but for blanks around it and the kind of its line breaks.
 */
import { normalise } from "../../plan/cells/normalise";
import { readContent, readFree, type CellContext } from "../../plan/cells/readCell";
import type { CellContent, RowData } from "../../plan/planData";
import type { Column, Table } from "../../plan/table";

const ownMark = "user:";

/** Name of the field that a column of the user is. */
export const ownField = (header: string): string => `${ownMark}${header}`;

/** Header of the user's column that a field is, or null where it is a column of the plan. */
export const headerOfOwn = (field: string): string | null => (field.startsWith(ownMark) ? field.slice(ownMark.length) : null);

export const fieldOf = (row: RowData, field: string): CellContent => {
  const header = headerOfOwn(field);
  return (header === null ? row.cells[field] : row.user[header]) ?? null;
};

/** Fields that a row says something about, blank ones included. */
export const fieldsIn = ({ cells, user }: RowData): readonly string[] => [...Object.keys(cells), ...Object.keys(user).map(ownField)];

const textForm = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").trim();

const valueForm = (value: string | number | boolean): string =>
  typeof value === "number" ? String(Number(value.toPrecision(15))) : textForm(String(value));

const freeForm = (content: string | number | boolean): string =>
  valueForm((typeof content === "string" ? readFree(content) : content) ?? "");

const columnForm = (content: CellContent, column: Column, context: CellContext): string => {
  const { value, problem } = readContent(content, column, context);
  return valueForm(problem ? String(content) : (value ?? ""));
};

/** Words by which other systems name the customer a row belongs to. */
const accountHeaders = new Set(
  [
    [
      "account",
      "account name",
      "company",
      "company name",
      "organization",
      "organisation",
      "organization name",
      "customer",
      "customer name",
    ],
    [
      "associated company",
      "potential customer",
      "客户",
      "客户名称",
      "公司",
      "公司名称",
      "单位",
      "所属客户",
      "kunde",
      "firma",
      "client",
      "cliente",
    ],
  ]
    .flat()
    .map(normalise),
);

/** Fields that tell rows of the same name apart: those the table says, and the account in columns of the user. */
const apartFields = (table: Table, userColumns: readonly string[], accounts: readonly string[]): readonly string[] => [
  ...(table.toldApartBy ?? []),
  ...[...new Set(userColumns.filter((header) => accounts.includes(header) || accountHeaders.has(normalise(header))).map(ownField))].sort(),
];

/** How rows of one table are compared. */
export interface Fields {
  readonly table: Table;
  /** Comparable form of a cell; a blank is the empty text. */
  readonly form: (field: string, content: CellContent) => string;
  /** Name of a row as keys compare it. */
  readonly name: (row: RowData) => string;
  /** What tells rows of the same name apart, in a fixed order; blank where it is not known. */
  readonly apart: (row: RowData) => readonly string[];
  /** Name and what tells it apart; all of the row where it has no name. */
  readonly key: (row: RowData) => string;
}

/**
 * @param userColumns headers of the user's columns, of the file and of the plan
 * @param accounts those of them that are known to name the account
 */
export const fieldsOf = (table: Table, userColumns: readonly string[], context: CellContext, accounts: readonly string[] = []): Fields => {
  const columns = new Map(table.columns.map((column) => [column.id, column]));
  const apartBy = apartFields(table, userColumns, accounts);
  // A form is asked for again and again: for the key, for the comparison, for the memory.
  const known = new Map<string, Map<CellContent, string>>();
  const form: Fields["form"] = (field, content) => {
    if (content === null || content === "") return "";
    let forms = known.get(field);
    if (!forms) known.set(field, (forms = new Map<CellContent, string>()));
    let found = forms.get(content);
    if (found === undefined) {
      const column = columns.get(field);
      found = column ? columnForm(content, column, context) : freeForm(content);
      forms.set(content, found);
    }
    return found;
  };
  const name: Fields["name"] = (row) => normalise(form(table.identifiedBy, row.cells[table.identifiedBy] ?? null));
  const apart: Fields["apart"] = (row) => apartBy.map((field) => normalise(form(field, fieldOf(row, field))));
  const everything = (row: RowData): string =>
    fieldsIn(row)
      .flatMap((field) => form(field, fieldOf(row, field)) || [])
      .join("\n");
  const key: Fields["key"] = (row) => {
    const named = name(row);
    if (named === "") return `\n${everything(row)}`;
    // Only what is known, so that a further column of the user changes no key.
    const known = apart(row).flatMap((value, index) => (value === "" ? [] : [`${apartBy[index] ?? ""}=${value}`]));
    return [named, ...known].join("\n");
  };
  return { table, form, name, apart, key };
};
