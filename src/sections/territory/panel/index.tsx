/**
 * Territories in the pane: a proposal on a map beside today's division, compared in loads and travel, and taken only when asked for, in one
 * change with one undo.
 */
import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { accountsTable } from "../../accounts/table";
import type { teamTable } from "../../team/table";
import { proposalOf, type Proposal, type Way } from "../figures/proposal";
import { Comparison } from "./Comparison";
import { TerritoryMap } from "./TerritoryMap";
import { territoryPanelTexts, type TerritoryPanelTexts } from "./texts";

type Props = PanelProps<TerritoryPanelTexts, PlanWith<typeof accountsTable | typeof teamTable>>;

const Take = ({ proposal, props }: { readonly proposal: Proposal; readonly props: Props }): ReactElement => {
  const { texts, busy, onChangeRows } = props;
  const styles = usePanelStyles();
  const [asking, setAsking] = useState(false);
  const { changes, moved, unplaced, unserved } = proposal;
  const write = (): void => {
    const rows = changes.map(({ row, manager }) => ({ row, cells: { manager } }));
    void onChangeRows(accountsTable.id, rows, texts.done(changes.length)).then(() => setAsking(false));
  };
  return (
    <div className={styles.stack}>
      <p className={styles.body}>{changes.length === 0 ? texts.none : texts.moves(moved, changes.length - moved)}</p>
      {unplaced > 0 && <p className={styles.muted}>{texts.unplaced(unplaced)}</p>}
      {unserved > 0 && <p className={styles.muted}>{texts.unserved(unserved)}</p>}
      {changes.length > 0 && !asking && (
        <div>
          <Button appearance="primary" disabled={busy} onClick={() => setAsking(true)}>
            {texts.take(changes.length)}
          </Button>
        </div>
      )}
      {changes.length > 0 && asking && (
        <div className={styles.card} role="alertdialog" aria-label={texts.ask(changes.length)}>
          <p className={styles.body}>{texts.ask(changes.length)}</p>
          <div className={styles.buttons}>
            <Button onClick={() => setAsking(false)}>{texts.no}</Button>
            <Button appearance="primary" disabled={busy} onClick={write}>
              {texts.yes}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts } = props;
  const styles = usePanelStyles();
  const { accounts, team, settings } = plan;
  const assigned = accounts.filter(({ manager }) => manager !== null).length;
  const [way, setWay] = useState<Way>(assigned * 2 > accounts.length ? "keep" : "anew");
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<"today" | "proposal">("proposal");
  const proposal = useMemo(() => proposalOf(accounts, team, settings, way), [accounts, team, settings, way]);
  if (proposal === null) return <p className={styles.body}>{texts.nothing}</p>;
  const largest = proposal.groups.reduce((most, one) => (one.rows.length > most.rows.length ? one : most));
  const group = proposal.groups.find(({ type }) => (type ?? "") === chosen) ?? largest;
  return (
    <div className={styles.view}>
      <Field label={texts.way}>
        <RadioGroup value={way} onChange={(_event, { value }) => setWay(value === "keep" ? "keep" : "anew")}>
          <Radio value="keep" label={texts.keep} />
          <Radio value="anew" label={texts.anew} />
        </RadioGroup>
      </Field>
      <p className={styles.muted}>{texts.guarantee}</p>
      {proposal.groups.length > 1 && (
        <Field label={texts.group}>
          <Select value={group.type ?? ""} onChange={(_event, { value }) => setChosen(value)}>
            {proposal.groups.map(({ type, managers }) => (
              <option key={type} value={type ?? ""}>
                {`${type ?? texts.all} (${managers.length.toString()})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <section className={styles.stack} aria-label={texts.map}>
        <Field label={texts.map}>
          <RadioGroup
            layout="horizontal"
            value={shown}
            onChange={(_event, { value }) => setShown(value === "today" ? "today" : "proposal")}
          >
            <Radio value="today" label={texts.today} />
            <Radio value="proposal" label={texts.proposal} />
          </RadioGroup>
        </Field>
        <TerritoryMap
          places={group.places}
          of={shown === "today" ? group.today : group.proposed}
          count={group.managers.length}
          label={texts.mapWords(group.rows.length, group.managers.length)}
        />
        <p className={styles.muted}>{texts.mapWords(group.rows.length, group.managers.length)}</p>
      </section>
      <Comparison group={group} texts={texts} />
      <Take proposal={proposal} props={props} />
    </div>
  );
};

export const texts = territoryPanelTexts;
