/** The matrix as a table: a button in each cell with the mark of its state; arrow keys move between them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { formatMoney, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { labelOf } from "../../../plan/words";
import type { Matrix as MatrixData, MatrixCell } from "../figures";
import { stateMarks, stateWords, type CellState } from "../words";
import type { WhitePanelTexts } from "./texts";

const useMatrixStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    padding: `${tokens.spacingVerticalXXS} 0`,
    verticalAlign: "bottom",
    // Words stay whole: columns share the room by their longest word.
    overflowWrap: "break-word",
  },
  unit: {
    overflowWrap: "break-word",
    textAlign: "start",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  cell: { padding: tokens.spacingHorizontalXXS },
  button: {
    width: "100%",
    minWidth: tokens.spacingHorizontalXXL,
    minHeight: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  won: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  open: { backgroundColor: tokens.colorBrandBackground2 },
  potential: { backgroundColor: tokens.colorStatusWarningBackground1 },
  blocked: { backgroundColor: tokens.colorNeutralBackground5 },
  chosen: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}` },
});

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface Place {
  readonly line: number;
  readonly column: number;
}

interface Props {
  readonly matrix: MatrixData;
  readonly chosen: Place | null;
  readonly currency: string;
  readonly language: Language;
  readonly texts: WhitePanelTexts;
  readonly onChoose: (place: Place) => void;
}

const stateOf = ({ cell }: MatrixCell): CellState | null => stateWords.terms.find(({ id }) => id === cell?.state)?.id ?? null;

/** "Treasury × Payment hub: potential · 2M CNY". */
export const cellWords = (one: MatrixCell, currency: string, language: Language, texts: WhitePanelTexts): string => {
  const state = stateOf(one);
  const amount = one.cell?.amount ?? null;
  return joinParts([
    state === null ? texts.whiteState : labelOf(stateWords, state, language),
    amount === null ? null : formatMoney(amount, currency, language),
  ]);
};

export const Matrix = ({ matrix, chosen, currency, language, texts, onChoose }: Props): ReactElement => {
  const styles = useMatrixStyles();
  const panel = usePanelStyles();
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent, { line, column }: Place): void => {
    const step = steps[event.key];
    if (!step) return;
    const to = table.current?.querySelector<HTMLButtonElement>(
      `[data-place="${(line + step[0]).toString()}:${(column + step[1]).toString()}"]`,
    );
    event.preventDefault();
    to?.focus();
  };
  /** One cell takes the tab key, the arrows do the rest. */
  const entry = chosen ?? { line: 0, column: 0 };
  return (
    <div className={panel.tight}>
      <div className={styles.scroll}>
        <table ref={table} className={styles.table} aria-label={texts.matrix}>
          <thead>
            <tr>
              <th className={styles.head} scope="col">
                {texts.unit}
              </th>
              {matrix.offerings.map((offering) => (
                <th key={offering} className={styles.head} scope="col">
                  {offering}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.lines.map((cells, line) => (
              <tr key={matrix.units[line]}>
                <th className={styles.unit} scope="row">
                  {matrix.units[line]}
                </th>
                {cells.map((one, column) => {
                  const state = stateOf(one);
                  const isChosen = chosen?.line === line && chosen.column === column;
                  return (
                    <td key={one.offering} className={styles.cell}>
                      <button
                        type="button"
                        data-place={`${line.toString()}:${column.toString()}`}
                        className={mergeClasses(
                          styles.button,
                          state === null ? undefined : styles[state],
                          isChosen ? styles.chosen : undefined,
                        )}
                        aria-label={`${texts.title(one.unit, one.offering)}: ${cellWords(one, currency, language, texts)}`}
                        aria-pressed={isChosen}
                        tabIndex={entry.line === line && entry.column === column ? 0 : -1}
                        onKeyDown={(event) => move(event, { line, column })}
                        onClick={() => onChoose({ line, column })}
                      >
                        {state === null ? "\u00a0" : stateMarks[state]}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={panel.muted}>{stateWords.terms.map(({ id, label }) => `${stateMarks[id]} ${label[language]}`).join(" · ")}</p>
      <p className={panel.muted}>{texts.keys}</p>
    </div>
  );
};
