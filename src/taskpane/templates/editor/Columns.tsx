/** The columns of a table: how those of the method are called and what is asked of them, and the company's own. */
import { Button } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Column, Table } from "../../../plan/table";
import type { OwnColumn } from "../../../templates/document/schema";
import { bothOf } from "../../../templates/document/texts";
import { problemAt, useEditing } from "./editing";
import { Entry } from "./Entry";
import { BothPlace, CheckPlace } from "./fields";
import { OwnColumnFields } from "./OwnColumnFields";
import { TableSelect, tableOf } from "./TableSelect";

const MethodColumn = ({ table, column }: { readonly table: Table; readonly column: Column }): ReactElement => {
  const editing = useEditing();
  const { document, language, texts } = editing;
  const said = document.columns?.[table.id]?.[column.id] ?? {};
  const header = said.header === undefined ? column.header[language] : bothOf(said.header)[language];
  const path = ["columns", table.id, column.id];
  const isComputed = column.by === "computed";
  const isHidden = said.hidden ?? column.hidden ?? false;
  return (
    <Entry
      id={column.id}
      name={header}
      isOff={isHidden}
      isWrong={problemAt(editing, path)?.isError === true}
      note={joinParts([
        header === column.header[language] ? null : texts.editor.usual(column.header[language]),
        isHidden ? texts.columns.hidden : null,
        said.required ? texts.columns.required : null,
        said.locked ? texts.columns.locked : null,
        isComputed ? texts.preview.computed : null,
      ])}
    >
      <BothPlace path={[...path, "header"]} label={texts.columns.header} usual={column.header} />
      <BothPlace path={[...path, "hint"]} label={texts.columns.hint} usual={column.hint} />
      <CheckPlace
        path={[...path, "hidden"]}
        label={texts.columns.hidden}
        disabled={isComputed || column.id === table.identifiedBy || table.shape === "record"}
      />
      <CheckPlace path={[...path, "required"]} label={texts.columns.required} disabled={isComputed} />
      <CheckPlace path={[...path, "locked"]} label={texts.columns.locked} />
    </Entry>
  );
};

/** An id that no column of the table has. */
const freeId = (taken: readonly string[]): string => {
  let number = 1;
  while (taken.includes(`own-${number.toString()}`)) number += 1;
  return `own-${number.toString()}`;
};

export const Columns = (): ReactElement => {
  const editing = useEditing();
  const { document, change, go, registry, language, texts } = editing;
  const panel = usePanelStyles();
  const shown = tableOf(editing);
  // As the method has it: what stands in a field while nothing is said.
  const table = registry.table(shown?.id ?? "") ?? shown;
  if (!table) return <TableSelect />;
  const own = document.ownColumns?.[table.id] ?? [];
  const add = (): void => {
    const id = freeId(own.map((one) => one.id));
    const { newOwn } = texts.columns;
    const column: OwnColumn = { id, header: own.length === 0 ? newOwn : `${newOwn} ${(own.length + 1).toString()}`, kind: "text" };
    change({ kind: "put", path: ["ownColumns", table.id], value: [...own, column] });
    go({ table: table.id, entry: `own ${own.length.toString()}` });
  };
  return (
    <>
      <TableSelect />
      <ul className={panel.list}>
        {table.columns.map((column) => (
          <MethodColumn key={column.id} table={table} column={column} />
        ))}
      </ul>
      <section className={panel.stack} aria-label={texts.columns.own}>
        <h3 className={panel.heading}>{texts.columns.own}</h3>
        {own.length > 0 && (
          <ul className={panel.list}>
            {own.map((column, index) => {
              const name = bothOf(column.header)[language] || texts.editor.unnamed;
              return (
                <Entry
                  key={index}
                  id={`own ${index.toString()}`}
                  name={name}
                  note={joinParts([texts.columns.kinds[column.kind], column.formula ?? null])}
                  isWrong={problemAt(editing, ["ownColumns", table.id, index])?.isError === true}
                  beside={
                    <Button
                      appearance="subtle"
                      icon={<DeleteRegular />}
                      aria-label={texts.editor.remove(name)}
                      onClick={() => change({ kind: "put", path: ["ownColumns", table.id, index], value: undefined })}
                    />
                  }
                >
                  <OwnColumnFields table={table} index={index} column={column} />
                </Entry>
              );
            })}
          </ul>
        )}
        <div>
          <Button icon={<AddRegular />} onClick={add}>
            {texts.columns.addOwn}
          </Button>
        </div>
      </section>
    </>
  );
};
