/** The third step for one table of the plan: what is new, changed, the same, gone or a clash, field by field, and what is chosen about it. */
import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldChoice, marksGone } from "../../../import/merge/editOf";
import type { FieldChange, RowChange, RowChangeKind } from "../../../import/merge/changes";
import { headerOfOwn } from "../../../import/merge/fields";
import { isoOf } from "../../../plan/cells/dateText";
import type { Language } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { CellContent } from "../../../plan/planData";
import type { Table } from "../../../plan/table";
import { percentText } from "../../../plan/wording";
import type { ChangeChoices, TableChanges } from "./changes";
import { ShortList } from "./ShortList";
import type { ImportTexts } from "./texts";

/** So many rows show at once; more wait until somebody opens them. */
const few = 5;

export interface ChangesCardProps {
  readonly name: string;
  readonly changes: TableChanges;
  readonly language: Language;
  readonly texts: ImportTexts;
  readonly onChoose: (choices: ChangeChoices) => void;
}

const columnOf = (table: Table, field: string) => table.columns.find(({ id }) => id === field);

const fieldName = (table: Table, field: string, language: Language): string =>
  headerOfOwn(field) ?? columnOf(table, field)?.header[language] ?? field;

/** A cell as it will be read on the sheet. */
const shown = (table: Table, field: string, content: CellContent, language: Language, texts: ImportTexts): string => {
  if (content === null || content === "") return texts.blank;
  const kind = columnOf(table, field)?.holds.kind;
  if (typeof content !== "number") return String(content);
  if (kind === "date") return isoOf(content);
  return kind === "share" ? percentText(content) : content.toLocaleString(language === "zh" ? "zh-CN" : "en-US");
};

type PartProps = Omit<ChangesCardProps, "name">;

const rowsOf = ({ changes }: TableChanges, kind: RowChangeKind): readonly RowChange[] => changes.rows.filter((row) => row.kind === kind);

const nameOf = (row: Pick<RowChange, "name">, texts: ImportTexts): string => (row.name === "" ? texts.unnamedRow : row.name);

const withRow = ({ rows }: ChangeChoices, source: number | null, written: boolean): ReadonlyMap<number, boolean> =>
  source === null ? rows : new Map([...rows, [source, written]]);

/** A new row can be left out, a removed one brought back. */
const Optional = ({ kind, ...props }: PartProps & { readonly kind: "new" | "removed" }): ReactElement => {
  const { changes: all, language, texts, onChoose } = props;
  const { changes, choices, table } = all;
  const values = ({ source }: RowChange): string => {
    const { cells, user } = changes.incoming.rows[source ?? -1] ?? { cells: {}, user: {} };
    const filled = Object.entries(cells).filter(([field, content]) => field !== table.identifiedBy && (content ?? "") !== "");
    const own = Object.entries(user).filter(([, content]) => (content ?? "") !== "");
    return joinParts([
      ...filled.map(([field, content]) => texts.value(fieldName(table, field, language), shown(table, field, content, language, texts))),
      ...own.map(([header, content]) => texts.value(header, String(content))),
    ]);
  };
  return (
    <ShortList
      texts={texts}
      lines={rowsOf(all, kind)}
      draw={(row) => (
        <>
          <Checkbox
            label={kind === "new" ? nameOf(row, texts) : texts.bringBack(nameOf(row, texts))}
            checked={choices.rows.get(row.source ?? -1) ?? kind === "new"}
            onChange={(_event, data) => onChoose({ ...choices, rows: withRow(choices, row.source, data.checked === true) })}
          />
          <div>{values(row)}</div>
        </>
      )}
    />
  );
};

const isTaken = ({ kind }: FieldChange): boolean => kind === "fill" || kind === "change";

const Changed = ({ changes: all, language, texts, rows }: PartProps & { readonly rows: readonly RowChange[] }): ReactElement => {
  const { table } = all;
  const value = (field: string, content: CellContent): string => shown(table, field, content, language, texts);
  return (
    <ShortList
      texts={texts}
      lines={rows}
      draw={(row) => (
        <>
          <strong>{nameOf(row, texts)}</strong>
          {row.fields.filter(isTaken).map(({ field, before, after }) => (
            <div key={field}>{texts.change(fieldName(table, field, language), value(field, before), value(field, after))}</div>
          ))}
        </>
      )}
    />
  );
};

const Clashes = ({ changes: all, language, texts, onChoose }: PartProps): ReactElement => {
  const styles = usePanelStyles();
  const { table, choices } = all;
  const rows = rowsOf(all, "clash");
  const clashing = ({ fields }: RowChange): readonly FieldChange[] => fields.filter(({ kind }) => kind === "clash");
  const choose = (fields: readonly (readonly [string, "plan" | "source"])[]): void =>
    onChoose({ ...choices, fields: new Map([...choices.fields, ...fields]) });
  const chooseAll = (side: "plan" | "source"): void =>
    choose(
      rows.flatMap((row) =>
        row.source === null ? [] : clashing(row).map(({ field }) => [fieldChoice(row.source ?? 0, field), side] as const),
      ),
    );
  return (
    <div className={styles.stack}>
      <p className={styles.muted}>{texts.clashMeaning}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => chooseAll("plan")}>
          {texts.allFromPlan}
        </Button>
        <Button size="small" onClick={() => chooseAll("source")}>
          {texts.allFromFile}
        </Button>
      </div>
      <ShortList
        texts={texts}
        lines={rows}
        draw={(row) => (
          <>
            <strong>{nameOf(row, texts)}</strong>
            {clashing(row).map(({ field, before, after }) => {
              const key = fieldChoice(row.source ?? 0, field);
              const header = fieldName(table, field, language);
              return (
                <div key={field}>
                  <div>{header}</div>
                  <RadioGroup
                    aria-label={`${nameOf(row, texts)}, ${header}`}
                    value={choices.fields.get(key) ?? "plan"}
                    onChange={(_event, data) => choose([[key, data.value === "source" ? "source" : "plan"]])}
                  >
                    <Radio value="plan" label={texts.fromPlan(shown(table, field, before, language, texts))} />
                    <Radio value="source" label={texts.fromFile(shown(table, field, after, language, texts))} />
                  </RadioGroup>
                </div>
              );
            })}
          </>
        )}
      />
    </div>
  );
};

const Duplicates = ({ changes: { duplicates, choices }, texts, onChoose }: PartProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.stack}>
      <p className={styles.muted}>{texts.duplicatesMeaning}</p>
      <ShortList
        texts={texts}
        lines={duplicates}
        draw={({ name, otherName, as }, place) => (
          <Checkbox
            label={as.kind === "plan" ? texts.sameInPlan(name, otherName) : texts.same(name, otherName)}
            checked={choices.merged.has(place)}
            onChange={(_event, data) => {
              const others = [...choices.merged].filter((one) => one !== place);
              onChoose({ ...choices, merged: new Set(data.checked === true ? [...others, place] : others) });
            }}
          />
        )}
      />
    </div>
  );
};

export const ChangesCard = ({ name, ...props }: ChangesCardProps): ReactElement => {
  const styles = usePanelStyles();
  const { changes: all, texts, onChoose } = props;
  const { changes, choices, duplicates } = all;
  const { counts } = changes;
  const changed = changes.rows.filter(({ kind, fields }) => (kind === "changed" || kind === "clash") && fields.some(isTaken));
  return (
    <section className={styles.card} aria-label={name}>
      <h2 className={styles.title}>{name}</h2>
      {counts.same > 0 && <p className={styles.body}>{texts.kind.same(counts.same)}</p>}
      {counts.clash > 0 && (
        <Disclosure title={texts.kind.clash(counts.clash)} startsOpen>
          <Clashes {...props} />
        </Disclosure>
      )}
      {duplicates.length > 0 && (
        <Disclosure title={texts.duplicates(duplicates.length)} startsOpen={duplicates.length <= few}>
          <Duplicates {...props} />
        </Disclosure>
      )}
      {counts.new > 0 && (
        <Disclosure title={texts.kind.new(counts.new)} startsOpen={counts.new <= few}>
          <Optional {...props} kind="new" />
        </Disclosure>
      )}
      {changed.length > 0 && (
        <Disclosure title={texts.kind.changed(changed.length)} startsOpen={changed.length <= few}>
          <Changed {...props} rows={changed} />
        </Disclosure>
      )}
      {counts.removed > 0 && (
        <Disclosure title={texts.kind.removed(counts.removed)}>
          <Optional {...props} kind="removed" />
        </Disclosure>
      )}
      {counts.gone > 0 && (
        <Disclosure title={texts.kind.gone(counts.gone)}>
          <Checkbox
            label={texts.markGone}
            checked={choices.markGone ?? marksGone(changes)}
            onChange={(_event, data) => onChoose({ ...choices, markGone: data.checked === true })}
          />
          <ShortList texts={texts} lines={rowsOf(all, "gone")} draw={(row) => nameOf(row, texts)} />
        </Disclosure>
      )}
    </section>
  );
};
