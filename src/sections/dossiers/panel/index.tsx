/**
 * The dossiers in the pane: how far each is, what to ask next with its answer in place, what is known in short. The personal dossier comes
 * only when somebody asks for it, after a sentence on what that means, and goes as a whole.
 */
import type { ReactElement } from "react";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { formatDate, formatShare, joinParts } from "../../../plan/panel/format";
import { RowButtons } from "../../../plan/panel/RowButtons";
import { RowCard } from "../../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { labelOf } from "../../../plan/words";
import { dossierStates, expiredRows, inTotal, marksOf, shareOf, wordingOf, type DossierState } from "../figures";
import { rowsOfDossier } from "../prefill";
import { dossierTable } from "../table";
import { dossierWords } from "../words";
import { Asked } from "./Asked";
import { MissingItem } from "./MissingItem";
import { texts, type DossierPanelTexts } from "./texts";

export { texts };

type Props = PanelProps<DossierPanelTexts, PlanWith<typeof dossierTable>>;

/** How long personal data is kept unless somebody renews it, days. */
const keptFor = 365;

const Progress = ({ label, state }: { readonly label: string; readonly state: string }): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.between}>
      <h2 className={styles.title}>{label}</h2>
      <span className={styles.figure}>{state}</span>
    </div>
  );
};

const Known = (props: Props & { readonly row: number }): ReactElement | null => {
  const { row, plan, texts: own, today, selected } = props;
  const styles = usePanelStyles();
  const line = plan.dossiers[row];
  if (line === undefined) return null;
  const wording = wordingOf(line);
  const about = joinParts([
    line.source === null ? null : own.from(line.source),
    line.date === null ? null : formatDate(line.date),
    line.sure === "assumed" ? `◐ ${own.assumed}` : null,
  ]);
  const kept = line.dossier === "personal" && line.keepUntil !== null ? formatDate(line.keepUntil) : null;
  const late = expiredRows([line], today).length > 0;
  return (
    <RowCard selected={selected === row}>
      <p className={styles.muted}>{wording}</p>
      <p className={styles.body}>{line.value}</p>
      {about !== "" && <p className={styles.muted}>{about}</p>}
      {kept !== null && (
        <p className={late ? `${styles.body} ${styles.attention}` : styles.muted}>
          {late ? `▲ ${own.expired(kept)}` : own.keptUntil(kept)}
        </p>
      )}
      <div className={styles.buttons}>
        <RowButtons {...props} table={dossierTable} row={row} about={wording} />
      </div>
    </RowCard>
  );
};

const RemovePersonal = ({ plan, texts: own, busy, onDelete, rows }: Props & { readonly rows: readonly number[] }): ReactElement => {
  // From the last one up: what is above stays where it is.
  const remove = async (): Promise<void> => {
    for (const row of [...rows].reverse()) {
      const line = plan.dossiers[row];
      if (line === undefined || !(await onDelete(dossierTable.id, row, own.removed(wordingOf(line))))) return;
    }
  };
  return (
    <Asked
      label={own.remove}
      question={own.removeAsk(rows.length)}
      yes={own.removeYes}
      cancel={own.cancel}
      busy={busy}
      onYes={() => void remove()}
    />
  );
};

const Dossier = (props: Props & { readonly state: DossierState }): ReactElement => {
  const { state, plan, language, texts: own, today, busy, selected, onChange } = props;
  const styles = usePanelStyles();
  const { dossier, filled, required, missing } = state;
  const known = state.rows.filter((row) => !missing.includes(row));
  const name = labelOf(dossierWords, dossier, language);
  const answered = plan.dossiers.some((line) => line.value !== null);
  // The selected item is open; otherwise the first of a dossier somebody began, so that the next answer is one click away.
  const open = missing.find((row) => row === selected) ?? (answered && dossier !== "personal" ? missing[0] : undefined);
  const chosen = selected !== null && known.includes(selected);
  return (
    <section className={styles.card} aria-label={name}>
      <Progress label={name} state={own.of(filled, required)} />
      <p className={styles.muted} aria-hidden="true">
        {marksOf(state)}
      </p>
      {missing.length === 0 ? (
        <p className={styles.body}>{own.complete}</p>
      ) : (
        <div>
          {missing.map((row) => {
            const line = plan.dossiers[row];
            if (line === undefined) return null;
            const wording = wordingOf(line);
            return (
              <MissingItem
                key={`${line.item}${String(row === open)}`}
                wording={wording}
                texts={own}
                open={row === open}
                busy={busy}
                onAnswer={(cells) => void onChange(dossierTable.id, row, { ...cells, date: today }, own.saved(wording))}
              />
            );
          })}
        </div>
      )}
      {known.length > 0 && (
        <Disclosure key={String(chosen)} title={own.answered(known.length)} startsOpen={chosen}>
          <ul className={styles.list}>
            {known.map((row) => (
              <Known key={row} {...props} row={row} />
            ))}
          </ul>
        </Disclosure>
      )}
      {dossier === "personal" && <RemovePersonal {...props} rows={state.rows} />}
    </section>
  );
};

const KeepPersonal = ({ plan, texts: own, today, busy, onAdd }: Props): ReactElement => {
  const until = today + keptFor;
  const rows = rowsOfDossier("personal", plan.language).map((cells) => ({ ...cells, keepUntil: until }));
  return (
    <Asked
      label={own.keep}
      question={own.keepAsk(formatDate(until))}
      yes={own.keepYes}
      cancel={own.cancel}
      busy={busy}
      onYes={() => void onAdd(dossierTable.id, rows, own.kept(formatDate(until)))}
    />
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, task, texts: own } = props;
  const styles = usePanelStyles();
  if (task === "edit" && asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={dossierTable}
        first={["value", "source", "date", "sure", "keepUntil"]}
        added={(cells) => own.saved(String(cells["item"]))}
      />
    );
  const states = dossierStates(plan.dossiers);
  const total = inTotal(states);
  const share = shareOf(total);
  return (
    <div className={styles.view}>
      {states.length === 0 ? <p className={styles.body}>{own.empty}</p> : <p className={styles.muted}>{own.intro}</p>}
      {share !== null && <Progress label={own.total} state={joinParts([own.known(total.filled, total.required), formatShare(share)])} />}
      {states.map((state) => (
        <Dossier key={state.dossier} {...props} state={state} />
      ))}
      {states.every(({ dossier }) => dossier !== "personal") && <KeepPersonal {...props} />}
    </div>
  );
};
