/** Many accounts in the pane: one line to add one, whale curve, structure by class and segment, and the accounts that are looked for. */
import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { formatMoney, formatShare, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { TablePanel, type RowView } from "../../../plan/panel/TablePanel";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { numbersOf } from "../../../plan/settings";
import { numberText } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { segmentWords, serviceClassWords } from "../../account/words";
import { segmentThresholds } from "../../profitLoss/settings";
import { groupsBy, loadOf, segmentsOfAll, type Group } from "../figures";
import { accountsQuickAdd } from "../quickAdd";
import { accountsTable, type ListedAccount } from "../table";
import { accountCount, segmentStrategies } from "../texts";
import { explainSegment } from "../why";
import { serviceStrategyWords } from "../words";
import { accountsPanelTexts, type AccountsPanelTexts } from "./texts";
import { Whale } from "./Whale";

type Props = PanelProps<AccountsPanelTexts, PlanWith<typeof accountsTable>>;

const firstFields = ["account", "class", "place", "manager", "revenue", "profit"] as const;

const Structure = ({
  props,
  groups,
}: {
  readonly props: Props;
  readonly groups: readonly (readonly [string, string, Group])[];
}): ReactElement => {
  const { plan, texts, language } = props;
  const styles = usePanelStyles();
  const profit = plan.accounts.reduce((sum, account) => sum + (account.profit ?? 0), 0);
  return (
    <section className={styles.card} aria-label={texts.structure}>
      <h3 className={styles.heading}>{texts.structure}</h3>
      <ul className={styles.list}>
        {groups.map(([name, strategy, group]) => (
          <li key={name}>
            <div className={styles.between}>
              <span className={styles.title}>{name}</span>
              {profit > 0 && <span className={styles.muted}>{texts.earns(formatShare(group.profit / profit))}</span>}
            </div>
            <p className={styles.muted}>
              {texts.group(
                accountCount(group.accounts, language),
                formatShare(group.accounts / plan.accounts.length),
                numberText(group.visits, 1),
              )}
            </p>
            {strategy !== "" && <p className={styles.muted}>{strategy}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts, language, currency } = props;
  const [kind, setKind] = useState("");
  const { accounts, settings } = plan;
  const segments = useMemo(() => segmentsOfAll(accounts, settings), [accounts, settings]);
  const profits = useMemo(() => accounts.map(({ profit }) => profit), [accounts]);
  const groups = useMemo(() => {
    const byClass = groupsBy(accounts, settings, (account) => account.class);
    const bySegment = groupsBy(accounts, settings, (_account, row) => segments[row] ?? null);
    const none = byClass.get("");
    return [
      ...serviceClassWords.terms.flatMap(({ id, label }) => {
        const group = byClass.get(id);
        return group ? [[label[language], labelOf(serviceStrategyWords, id, language), group] as const] : [];
      }),
      ...(none ? [[texts.without, "", none] as const] : []),
      ...segmentWords.terms.flatMap(({ id, label }) => {
        const group = bySegment.get(id);
        return group ? [[label[language], segmentStrategies[id][language], group] as const] : [];
      }),
    ];
  }, [accounts, settings, segments, language, texts]);
  const rows = accounts.flatMap((account, row) => (kind === "" || account.class === kind ? [row] : []));

  const describe = (account: ListedAccount, row: number): RowView => {
    const load = loadOf(account, settings);
    const segment = segments[row] ?? null;
    const amount = (value: number): string => formatMoney(value, currency, language);
    const why = explainSegment(profits, account.profit, account.revenue, numbersOf(segmentThresholds, settings));
    return {
      badge: account.profit === null ? null : amount(account.profit),
      lines: [
        joinParts([
          account.class === null ? null : labelOf(serviceClassWords, account.class, language),
          load === null ? null : texts.load(numberText(load, 1)),
          segment === null ? null : labelOf(segmentWords, segment, language),
        ]),
        joinParts([account.place, account.manager ?? texts.noManager]),
      ],
      reasons: why === null ? [] : [{ figure: texts.segmentName, reason: why.reason[language], lift: why.lift[language] }],
    };
  };
  return (
    <TablePanel<ListedAccount>
      props={props}
      table={accountsTable}
      texts={texts}
      first={firstFields}
      meaning={accountsQuickAdd}
      describe={describe}
      rows={rows}
    >
      {accounts.length > 0 && (
        <>
          <Whale profits={profits} texts={texts} share={numbersOf(segmentThresholds, settings).mostProfitable} />
          <Structure props={props} groups={groups} />
          <Field label={texts.class}>
            <Select value={kind} onChange={(_event, { value }) => setKind(value)}>
              <option value="">{texts.everyClass}</option>
              {serviceClassWords.terms.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label[language]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </TablePanel>
  );
};

export const texts = accountsPanelTexts;
