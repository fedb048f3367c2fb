/** One column of a file: what stands in it, where it goes, why, and how its values are read. */
import { mergeClasses, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { parseTarget, writtenTarget, fillable } from "../../../import/columns/targets";
import type { ColumnMapping, ColumnTarget, Decision, NamePart } from "../../../import/mapping";
import type { Language } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Table } from "../../../plan/table";
import type { ImportTexts } from "./texts";

export interface DecisionLineProps {
  readonly decision: Decision;
  readonly language: Language;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** What was taken, with what else it could be. */
export const DecisionLine = ({ decision: { id, text, chosen, alternatives }, language, onAnswer }: DecisionLineProps): ReactElement => {
  const styles = usePanelStyles();
  if (alternatives.length < 2) return <p className={styles.muted}>{text[language]}</p>;
  return (
    <label className={styles.tight}>
      <span className={styles.muted}>{text[language]}</span>
      <Select size="small" value={chosen} onChange={(_event, data) => onAnswer(id, data.value)}>
        {!alternatives.some((one) => one.id === chosen) && <option value={chosen}>…</option>}
        {alternatives.map(({ id: answer, label }) => (
          <option key={answer} value={answer}>
            {label[language]}
          </option>
        ))}
      </Select>
    </label>
  );
};

interface Offered {
  readonly written: string;
  readonly label: string;
}

const partLabel = (table: Table, column: string, part: NamePart, language: Language, texts: ImportTexts): string =>
  `${table.columns.find(({ id }) => id === column)?.header[language] ?? column} · ${texts.parts[part]}`;

/** Targets that need no column of the plan; the rarer ones only where they are taken. */
const otherTargets = (table: Table, target: ColumnTarget, language: Language, texts: ImportTexts): readonly Offered[] => {
  const header = (id: string): string => table.columns.find((column) => column.id === id)?.header[language] ?? id;
  const rare: readonly Offered[] =
    target.kind === "part"
      ? (["first", "middle", "last"] as const).map((part) => ({
          written: writtenTarget({ ...target, part }),
          label: partLabel(table, target.column, part, language, texts),
        }))
      : target.kind === "own" && target.account
        ? [{ written: writtenTarget(target), label: texts.accountKey }]
        : target.kind === "own" && target.words !== undefined
          ? [{ written: writtenTarget(target), label: texts.keptWords(header(target.words)) }]
          : [];
  return [
    { written: "leave out", label: texts.leaveOut },
    ...(table.own ?? []).map(({ id, header: called }) => ({ written: id, label: called[language] })),
    { written: "own column", label: texts.ownColumn },
    ...rare,
    { written: "record id", label: texts.key },
  ];
};

/** What the other option list does not hold: a column that the plan computes is kept beside. */
const shownTarget = (table: Table, target: ColumnTarget): string => {
  const computed = target.kind === "column" && !fillable(table).some(({ id }) => id === target.column);
  return computed ? "own column" : writtenTarget(target);
};

export interface ColumnLineProps extends Pick<DecisionLineProps, "language" | "onAnswer"> {
  readonly table: Table;
  readonly column: ColumnMapping;
  /** About this column, those not open. */
  readonly decisions: readonly Decision[];
  readonly texts: ImportTexts;
  readonly onTarget: (index: number, target: ColumnTarget) => void;
}

export const ColumnLine = ({ table, column, decisions, language, texts, onTarget, onAnswer }: ColumnLineProps): ReactElement => {
  const styles = usePanelStyles();
  const { index, header, samples, target, why, sure } = column;
  const name = header === "" ? texts.unnamed(index + 1) : header;
  const words = decisions.filter(({ kind }) => kind === "word");
  const lines = decisions.filter(({ kind }) => kind !== "word");
  return (
    <li className={styles.card}>
      <p className={styles.body}>
        <strong>{name}</strong> <span className={styles.muted}>{samples.join(" · ") || texts.blank}</span>
      </p>
      <Select
        size="small"
        aria-label={texts.column(name)}
        value={shownTarget(table, target)}
        onChange={(_event, data) => {
          const chosen = parseTarget(table, data.value, name);
          if (chosen) onTarget(index, chosen);
        }}
      >
        {fillable(table).map(({ id, header: own }) => (
          <option key={id} value={id}>
            {own[language]}
          </option>
        ))}
        {otherTargets(table, target, language, texts).map(({ written, label }) => (
          <option key={written} value={written}>
            {label}
          </option>
        ))}
      </Select>
      <p className={mergeClasses(styles.muted, sure ? undefined : styles.attention)}>
        {sure ? "" : "▲ "}
        {why[language]}
      </p>
      {lines.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} language={language} onAnswer={onAnswer} />
      ))}
      {words.length > 0 && (
        <Disclosure title={texts.words(words.length)} className={styles.stack}>
          {words.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} language={language} onAnswer={onAnswer} />
          ))}
        </Disclosure>
      )}
    </li>
  );
};
