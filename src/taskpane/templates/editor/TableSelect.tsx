/** The table whose columns or rows are looked at. */
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Registry } from "../../../plan/section";
import type { Table } from "../../../plan/table";
import { hasStages } from "../../../templates/document/processCalled";
import { useEditing, type Editing } from "./editing";

/** Tables of the sections that plans of the template have, by the section's name; a second table of a section is called by its own. */
const tablesIn = (
  { sections }: Registry,
  { language }: Pick<Editing, "language">,
): readonly { readonly table: Table; readonly label: string }[] =>
  sections.flatMap(({ name, tables }) =>
    tables.map((table, index) => ({
      table,
      label: index === 0 ? name[language] : `${name[language]} · ${table.fileNames[0] ?? table.id}`,
    })),
  );

/** The one that is chosen, else that of the process, else the first. */
export const tableOf = ({ own, spot }: Pick<Editing, "own" | "spot">, rowsOnly = false): Table | null => {
  const tables = own.tables.filter(({ shape }) => !rowsOnly || shape === "rows");
  return tables.find(({ id }) => id === spot.table) ?? tables.find(hasStages) ?? tables[0] ?? null;
};

export const TableSelect = ({ rowsOnly = false }: { readonly rowsOnly?: boolean }): ReactElement => {
  const editing = useEditing();
  const tables = tablesIn(editing.own, editing).filter(({ table }) => !rowsOnly || table.shape === "rows");
  return (
    <Field label={editing.texts.columns.table}>
      <Select value={tableOf(editing, rowsOnly)?.id ?? ""} onChange={(_event, { value }) => editing.go({ table: value, entry: null })}>
        {tables.map(({ table, label }) => (
          <option key={table.id} value={table.id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
};
