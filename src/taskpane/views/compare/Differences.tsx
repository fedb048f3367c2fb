/** Two plans side by side: a card for each table, in it the rows with the fields that differ, each with the way to its cell. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PlanDiff } from "../../../plan/changes/diff";
import { fieldName, fieldValues, numberName, rowName, tableName } from "../../../plan/changes/diffLines";
import { sideBySide, type RowBeside, type TableBeside } from "../../../plan/changes/sideBySide";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Registry } from "../../../plan/section";
import type { Place } from "../../planHost";
import type { CompareTexts } from "./texts";

/** So many rows of a table show at once. */
const few = 20;

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%" },
  cell: {
    ...typographyStyles.caption1,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
  },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  name: {
    ...typographyStyles.body1Strong,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  go: {
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    justifyContent: "flex-start",
    fontWeight: "inherit",
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
  },
});

export interface DifferencesProps {
  readonly registry: Registry;
  /** Changes there into here. */
  readonly diff: PlanDiff;
  readonly here: string;
  readonly there: string;
  readonly language: Language;
  readonly texts: CompareTexts;
  readonly showMe: string;
  /** Null where rows here do not stand in the workbook. */
  readonly onShow: ((place: Place) => void) | null;
}

const Go = ({
  words,
  place,
  showMe,
  onShow,
}: { readonly words: string; readonly place: Place | null } & Pick<DifferencesProps, "showMe" | "onShow">) => {
  const own = useStyles();
  if (!place || !onShow) return <>{words}</>;
  return (
    <Button size="small" appearance="transparent" className={own.go} aria-label={`${words}: ${showMe}`} onClick={() => onShow(place)}>
      {words}
    </Button>
  );
};

const Row = ({ row, id, ...props }: DifferencesProps & { readonly row: RowBeside; readonly id: string }): ReactElement => {
  const own = useStyles();
  const { registry, language, texts } = props;
  const table = registry.table(id);
  const place = (column: string | null): Place | null => (row.row === null ? null : { table: id, row: row.row, column });
  const remark =
    row.in === "here"
      ? texts.onlyHere
      : row.in === "there"
        ? texts.onlyThere
        : row.calledThere === null
          ? ""
          : texts.calledThere(row.calledThere);
  const isRecord = table?.shape === "record";
  return (
    <tbody>
      {!isRecord && (
        <tr>
          <th scope="rowgroup" colSpan={3} className={mergeClasses(own.cell, own.name)}>
            <Go {...props} words={row.name === "" ? texts.unnamed : rowName(table, row.name, language)} place={place(null)} />
            {remark !== "" && texts.remark(remark)}
          </th>
        </tr>
      )}
      {row.fields.map((field) => {
        const [here, there] = fieldValues(table, field, [field.here, field.there], language);
        return (
          <tr key={`${field.user ? "user " : ""}${field.column}`}>
            <th scope="row" className={own.cell}>
              <Go {...props} words={fieldName(table, field, language)} place={field.user ? null : place(field.column)} />
            </th>
            <td className={own.cell}>{here}</td>
            <td className={own.cell}>{there}</td>
          </tr>
        );
      })}
    </tbody>
  );
};

const Head = ({ here, there, texts }: DifferencesProps): ReactElement => {
  const own = useStyles();
  return (
    <thead>
      <tr>
        {[texts.field, here, there].map((words, index) => (
          <th key={index} scope="col" className={mergeClasses(own.cell, own.head)}>
            {words}
          </th>
        ))}
      </tr>
    </thead>
  );
};

const Table = ({ beside, ...props }: DifferencesProps & { readonly beside: TableBeside }): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const [shown, setShown] = useState(few);
  const name = tableName(props.registry, beside.table, props.language);
  const more = beside.rows.length - shown;
  return (
    <section className={styles.card} aria-label={name}>
      <h2 className={styles.title}>{name}</h2>
      <table className={own.table} aria-label={name}>
        <Head {...props} />
        {beside.rows.slice(0, shown).map((row, index) => (
          <Row key={index} {...props} row={row} id={beside.table} />
        ))}
      </table>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(beside.rows.length)}>
            {props.texts.more(more)}
          </Button>
        </div>
      )}
    </section>
  );
};

export const Differences = (props: DifferencesProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const { registry, diff, language, texts } = props;
  return (
    <div className={styles.view}>
      {sideBySide(registry, diff).map((beside) => (
        <Table key={beside.table} {...props} beside={beside} />
      ))}
      {diff.settings.length > 0 && (
        <section className={styles.card} aria-label={texts.numbers}>
          <h2 className={styles.title}>{texts.numbers}</h2>
          <table className={own.table} aria-label={texts.numbers}>
            <Head {...props} />
            <tbody>
              {diff.settings.map((one) => (
                <tr key={`${one.list} ${one.id}`}>
                  <th scope="row" className={own.cell}>
                    {numberName(registry, one, language)}
                  </th>
                  <td className={own.cell}>{one.to ?? texts.templates}</td>
                  <td className={own.cell}>{one.from ?? texts.templates}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
};
