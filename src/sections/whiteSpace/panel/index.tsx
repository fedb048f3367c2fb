/**
 * The white space in the pane: one line to add a cell, the matrix, the cell that was chosen with its one step to an opportunity, and all
 * cells below. The step is two changes, an opportunity and the cell linked to it, and says so before and after.
 */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formatMoney, formatShare, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { TablePanel } from "../../../plan/panel/TablePanel";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { nameKey } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { opportunityTable } from "../../opportunities/table";
import { matrixOf, walletOf, walletShare, whiteShareOf, type MatrixCell } from "../figures";
import { whiteQuickAdd } from "../quickAdd";
import { whiteSpaceTable, type WhiteCell } from "../table";
import { opportunityName } from "../texts";
import { stateMarks, stateWords } from "../words";
import { cellWords, Matrix, type Place } from "./Matrix";
import { whitePanelTexts, type WhitePanelTexts } from "./texts";

type Props = PanelProps<WhitePanelTexts, PlanWith<typeof whiteSpaceTable | typeof opportunityTable>>;

const firstFields = ["unit", "offering", "state", "amount", "competitor", "opportunity"] as const;

/** A cell that nobody follows up yet. */
const isFree = (cell: WhiteCell | null): boolean =>
  cell === null || (cell.opportunity === null && (cell.state === null || cell.state === "potential" || cell.state === "open"));

const ChosenCell = ({ one, props }: { readonly one: MatrixCell; readonly props: Props }): ReactElement => {
  const { plan, texts, language, currency, busy, form, shared, onAdd, onChange, onTask, onShow } = props;
  const styles = usePanelStyles();
  const { unit, offering, row, cell } = one;
  const title = texts.title(unit, offering);
  const name = opportunityName(unit, offering);
  const known = plan.opportunities.find((opportunity) => nameKey(opportunity.name) === nameKey(name))?.name ?? null;

  const link = (opportunity: string): Promise<boolean> => {
    const cells = { state: labelOf(stateWords, "open", plan.language), opportunity };
    return row === null
      ? onAdd(whiteSpaceTable.id, [{ unit, offering, ...cells }], texts.madeSecond(title))
      : onChange(whiteSpaceTable.id, row, cells, texts.madeSecond(title));
  };
  const make = async (): Promise<void> => {
    const amount = cell?.amount ?? null;
    const stands = known !== null || (await onAdd(opportunityTable.id, [{ name, amount }], texts.madeFirst(name)));
    if (stands) await link(known ?? name);
  };
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.body}>{cellWords(one, currency, language, texts)}</p>
      {cell !== null && (cell.competitor !== null || cell.opportunity !== null) && (
        <p className={styles.muted}>
          {joinParts([
            cell.competitor === null ? null : texts.competitor(cell.competitor),
            cell.opportunity === null ? null : texts.linked(cell.opportunity),
          ])}
        </p>
      )}
      {isFree(cell) && <p className={styles.muted}>{known === null ? texts.twoChanges(name) : texts.oneChange(known)}</p>}
      <div className={styles.buttons}>
        {isFree(cell) && (
          <Button size="small" appearance="primary" disabled={busy} aria-label={texts.makeAbout(title)} onClick={() => void make()}>
            {known === null ? texts.make : texts.link(known)}
          </Button>
        )}
        {row === null ? (
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              const state = labelOf(stateWords, "potential", plan.language);
              void onAdd(whiteSpaceTable.id, [{ unit, offering, state }], texts.noted(title));
            }}
          >
            {texts.notePotential}
          </Button>
        ) : (
          <>
            <Button size="small" aria-label={`${shared.showMe}: ${title}`} onClick={() => onShow(whiteSpaceTable.id, row)}>
              {shared.showMe}
            </Button>
            <Button size="small" aria-label={`${form.edit}: ${title}`} onClick={() => onTask("edit", row)}>
              {form.edit}
            </Button>
          </>
        )}
      </div>
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts, language, currency, selected } = props;
  const styles = usePanelStyles();
  const matrix = matrixOf(plan.whiteSpace);
  const [place, setPlace] = useState<Place | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  // What is selected in the sheet has to be seen.
  if (selected !== before) {
    setBefore(selected);
    const line = matrix.lines.findIndex((cells) => cells.some(({ row }) => row === selected));
    const column = matrix.lines[line]?.findIndex(({ row }) => row === selected) ?? -1;
    if (selected !== null && line >= 0) setPlace({ line, column });
  }
  const chosen = place === null ? null : (matrix.lines[place.line]?.[place.column] ?? null);
  const white = whiteShareOf(matrix);
  const wallet = walletShare(walletOf(plan.whiteSpace));
  return (
    <TablePanel<WhiteCell>
      props={props}
      table={whiteSpaceTable}
      texts={texts}
      first={firstFields}
      meaning={whiteQuickAdd}
      describe={(cell) => ({
        title: texts.title(cell.unit, cell.offering),
        badge: cell.state === null ? texts.whiteState : `${markOf(cell) ?? ""} ${labelOf(stateWords, cell.state, language)}`.trim(),
        lines: [
          joinParts([
            cell.amount === null ? null : formatMoney(cell.amount, currency, language),
            cell.competitor === null ? null : texts.competitor(cell.competitor),
            cell.opportunity === null ? null : texts.linked(cell.opportunity),
          ]),
        ],
      })}
    >
      {white !== null && (
        <div className={styles.stack}>
          <p className={styles.body}>{texts.share(formatShare(white), wallet === null ? null : formatShare(wallet))}</p>
          <Matrix matrix={matrix} chosen={place} currency={currency} language={language} texts={texts} onChoose={setPlace} />
          {chosen !== null && <ChosenCell one={chosen} props={props} />}
        </div>
      )}
    </TablePanel>
  );
};

const markOf = ({ state }: WhiteCell): string | null => {
  const id = stateWords.terms.find((term) => term.id === state)?.id;
  return id === undefined ? null : stateMarks[id];
};

export const texts = whitePanelTexts;
