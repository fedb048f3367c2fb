/** Rows that stand in every new plan. */
import { Button, Field, Input } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Column } from "../../../plan/table";
import { pathOf } from "../../../templates/document/problem";
import { problemAt, useEditing } from "./editing";
import { Entry } from "./Entry";
import { valueAt, type Path } from "./history";
import { TableSelect, tableOf } from "./TableSelect";

/** What was typed as the cell keeps it: numbers where the column holds them. */
const contentOf = (typed: string, { holds }: Column): string | number | undefined => {
  if (typed === "") return undefined;
  const isNumber = ["number", "score", "share", "money"].includes(holds.kind);
  const number = Number(typed.replace(",", "."));
  return isNumber && typed.trim() !== "" && !Number.isNaN(number) && !/[.,]$/.test(typed) ? number : typed;
};

const CellPlace = ({ path, column }: { readonly path: Path; readonly column: Column }): ReactElement => {
  const editing = useEditing();
  const { document, change, language } = editing;
  const value = valueAt(document, path);
  const problem = problemAt(editing, path);
  return (
    <Field label={column.header[language]} {...(problem ? { validationMessage: problem.said } : {})}>
      <Input
        data-path={pathOf(path)}
        value={typeof value === "string" || typeof value === "number" ? String(value) : ""}
        onChange={(_event, { value: typed }) => change({ kind: "put", path, value: contentOf(typed, column), typed: true })}
        onBlur={() => change({ kind: "settle" })}
      />
    </Field>
  );
};

export const Rows = (): ReactElement => {
  const editing = useEditing();
  const { document, change, go, texts } = editing;
  const panel = usePanelStyles();
  const table = tableOf(editing, true);
  if (!table) return <TableSelect rowsOnly />;
  const rows = document.rows?.[table.id] ?? [];
  const columns = table.columns.filter(({ by, hidden }) => by === "user" && !hidden);
  const add = (): void => {
    change({ kind: "put", path: ["rows", table.id], value: [...rows, {}] });
    go({ table: table.id, entry: rows.length.toString() });
  };
  return (
    <>
      <p className={panel.body}>{texts.rows.lead}</p>
      <TableSelect rowsOnly />
      {rows.length > 0 && (
        <ul className={panel.list}>
          {rows.map((row, index) => {
            const name = joinParts([texts.rows.row(index + 1), String(row[table.identifiedBy] ?? "")]);
            return (
              <Entry
                key={index}
                id={index.toString()}
                name={name}
                isWrong={problemAt(editing, ["rows", table.id, index])?.isError === true}
                beside={
                  <Button
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={texts.editor.remove(name)}
                    onClick={() => change({ kind: "put", path: ["rows", table.id, index], value: undefined })}
                  />
                }
              >
                {columns.map((column) => (
                  <CellPlace key={column.id} path={["rows", table.id, index, column.id]} column={column} />
                ))}
              </Entry>
            );
          })}
        </ul>
      )}
      <div>
        <Button icon={<AddRegular />} onClick={add}>
          {texts.rows.add}
        </Button>
      </div>
    </>
  );
};
