/** Social styles in the pane: the questionnaire for a person or for oneself, how to meet the person chosen, and the map of all. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { RowButtons } from "../../../plan/panel/RowButtons";
import { formatIndex, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import type { Cells } from "../../../plan/planData";
import { nameKey } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { style } from "../../stakeholders/style";
import { stakeholderTable } from "../../stakeholders/table";
import { styleWords } from "../../stakeholders/words";
import { axesOf, measuredAxes, styleOf, type Axes } from "../figures";
import { styleTable } from "../table";
import { Questionnaire } from "./Questionnaire";
import { StyleCard } from "./StyleCard";
import { StyleMap } from "./StyleMap";
import { styleViewTexts, type StyleTexts } from "./texts";

export const texts = styleViewTexts;

type Props = PanelProps<StyleTexts, PlanWith<typeof stakeholderTable | typeof styleTable>>;

/** Whom the questions are about. */
type Asked = { readonly kind: "person"; readonly row: number; readonly name: string } | { readonly kind: "own"; readonly name: string };

/** A result that can be taken back: what stood there before. */
interface Written {
  readonly row: number;
  readonly name: string;
  readonly before: Cells;
}

const resultColumns = ["assertiveness", "responsiveness", "socialStyle"] as const;

export const Panel = (props: Props): ReactElement => {
  const { plan, texts: own, language, busy, tables, onAdd, onChange } = props;
  const styles = usePanelStyles();
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [myName, setMyName] = useState("");
  // The questions are gone after the last answer: the keyboard goes on where it began.
  const begin = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked === null && wasAsked.current) begin.current?.querySelector("button")?.focus();
    wasAsked.current = asked !== null;
  }, [asked]);
  if (asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={styleTable}
        first={["person", "assertiveness", "responsiveness"]}
        added={(cells) => String(cells["person"] ?? "")}
      />
    );

  const keepPerson = async (row: number, name: string, axes: Axes): Promise<void> => {
    const id = style(axes.assertiveness, axes.responsiveness);
    const stood = tables[stakeholderTable.id]?.[row] ?? {};
    const before = Object.fromEntries(resultColumns.map((column) => [column, stood[column] ?? null]));
    const cells = { ...axes, socialStyle: labelOf(styleWords, id, plan.language) };
    const stands = await onChange(stakeholderTable.id, row, cells, own.saved(name, labelOf(styleWords, id, language)));
    if (!stands) return;
    setWritten({ row, name, before });
    setAsked(null);
  };
  const keepOwn = async (name: string, axes: Axes): Promise<void> => {
    const done = own.saved(name, labelOf(styleWords, style(axes.assertiveness, axes.responsiveness), language));
    const row = plan.styles.findIndex(({ person }) => nameKey(person) === nameKey(name));
    const stands =
      row < 0 ? await onAdd(styleTable.id, [{ person: name, ...axes }], done) : await onChange(styleTable.id, row, { ...axes }, done);
    if (stands) setAsked(null);
  };
  if (asked !== null)
    return (
      <div className={styles.view}>
        <Questionnaire
          name={asked.name}
          texts={own}
          language={language}
          busy={busy}
          onResult={(axes) => void (asked.kind === "person" ? keepPerson(asked.row, asked.name, axes) : keepOwn(asked.name, axes))}
          onCancel={() => setAsked(null)}
        />
      </div>
    );

  const person = plan.stakeholders[chosen];
  const marks = plan.stakeholders.flatMap((one, row) => {
    const axes = axesOf(one);
    const of = styleOf(one);
    return axes === null || of === null ? [] : [{ row, name: one.name, style: of, axes, measured: measuredAxes(one) !== null }];
  });
  return (
    <div className={styles.view}>
      {person === undefined ? (
        <p className={styles.body}>{own.empty}</p>
      ) : (
        <>
          <Field label={own.choose}>
            <Select value={chosen.toString()} onChange={(_event, data) => setChosen(Number(data.value))}>
              {plan.stakeholders.map(({ name }, row) => (
                <option key={`${name}${row.toString()}`} value={row.toString()}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <div ref={begin} className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => setAsked({ kind: "person", row: chosen, name: person.name })}
            >
              {own.ask(person.name)}
            </Button>
            {written !== null && (
              <Button
                disabled={busy}
                onClick={() =>
                  void onChange(stakeholderTable.id, written.row, written.before, own.takenBack(written.name)).then((stands) => {
                    if (stands) setWritten(null);
                  })
                }
              >
                {own.takeBack}
              </Button>
            )}
          </div>
          <p className={styles.muted}>{own.private}</p>
          <StyleCard person={person} own={plan.styles} texts={own} language={language} />
          <StyleMap marks={marks} chosen={chosen} texts={own} language={language} />
        </>
      )}
      <section className={styles.stack} aria-label={own.own}>
        <h2 className={styles.heading}>{own.own}</h2>
        <ul className={styles.list}>
          {plan.styles.map((one, row) => {
            const axes = measuredAxes(one);
            return (
              <li key={`${one.person}${row.toString()}`} className={styles.card}>
                <h3 className={styles.title}>{one.person}</h3>
                <p className={styles.muted}>
                  {axes === null
                    ? own.unknown
                    : joinParts([
                        labelOf(styleWords, style(axes.assertiveness, axes.responsiveness), language),
                        own.place(formatIndex(axes.assertiveness), formatIndex(axes.responsiveness)),
                      ])}
                </p>
                <div className={styles.buttons}>
                  <Button size="small" disabled={busy} onClick={() => setAsked({ kind: "own", name: one.person })}>
                    {own.ask(one.person)}
                  </Button>
                  <RowButtons {...props} table={styleTable} row={row} about={one.person} />
                </div>
              </li>
            );
          })}
        </ul>
        <Field label={own.yourName}>
          <Input value={myName} onChange={(_event, data) => setMyName(data.value)} />
        </Field>
        <div>
          <Button disabled={busy || myName.trim() === ""} onClick={() => setAsked({ kind: "own", name: myName.trim() })}>
            {own.askOwn}
          </Button>
        </div>
      </section>
    </div>
  );
};
