/** The statements in the pane, ticked in place, and how to sell to the type they show. */
import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { flagWords } from "../../plan/commonWords";
import { formatShare } from "../../plan/panel/format";
import { RowCard } from "../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../plan/panel/RowEntry";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import type { accountTable } from "../account/table";
import { valueTypeWords } from "../account/words";
import { speaksFor, tickedShare, ticksOf, valueTypeOf } from "./figures";
import { valueTypeTable } from "./table";
import { sellHow, valueTypeIds } from "./words";

const en = {
  empty: "The statements are not in this plan yet: let Keyplan repair the plan.",
  none: "Tick what is true of the customer: it shows which value it buys.",
  result: (type: string) => `Value type: ${type}`,
  differs: (type: string) => `Contents says ${type}.`,
  ticked: (share: string) => `${share} true`,
  added: (name: string) => `${name} stands on the Account sheet.`,
};

const zh: typeof en = {
  empty: "计划中尚无这些说法，请用 Keyplan 修复计划。",
  none: "请勾选符合客户的说法，由此判断其购买哪种价值。",
  result: (type) => `价值类型：${type}`,
  differs: (type) => `目录页填写的是${type}。`,
  ticked: (share) => `${share} 符合`,
  added: (name) => `“${name}”已写入客户档案表。`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof valueTypeTable | typeof accountTable>>;

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, shared, busy, form, selected, onChange, onShow } = props;
  const styles = usePanelStyles();
  if (asksForForm(props))
    return <RowEntry {...props} table={valueTypeTable} first={["ticked"]} added={(cells) => own.added(String(cells["statement"] ?? ""))} />;
  if (plan.valueType.length === 0) return <p className={styles.body}>{own.empty}</p>;
  const ticks = ticksOf(plan.valueType);
  const found = valueTypeOf(ticks);
  const entered = plan.account.valueType;
  return (
    <div className={styles.view}>
      <div className={styles.tight} aria-live="polite">
        {found === null ? (
          <p className={styles.body}>{own.none}</p>
        ) : (
          <>
            <p className={styles.title}>{own.result(labelOf(valueTypeWords, found, language))}</p>
            <p className={styles.body}>{sellHow[found][language]}</p>
            {entered !== null && entered !== found && (
              <p className={`${styles.muted} ${styles.attention}`}>▲ {own.differs(labelOf(valueTypeWords, entered, language))}</p>
            )}
          </>
        )}
      </div>
      {valueTypeIds.map((id) => (
        <section key={id} className={styles.stack} aria-label={labelOf(valueTypeWords, id, language)}>
          <div className={styles.between}>
            <h2 className={styles.heading}>{labelOf(valueTypeWords, id, language)}</h2>
            <span className={styles.muted}>{own.ticked(formatShare(tickedShare(ticks[id])))}</span>
          </div>
          <ul className={styles.list}>
            {plan.valueType.map((statement, row) => {
              if (speaksFor(statement) !== id) return null;
              const said = statement.text ?? statement.statement ?? "";
              return (
                <RowCard key={`${said}${row.toString()}`} plain selected={selected === row}>
                  <Checkbox
                    label={said}
                    checked={statement.ticked === true}
                    disabled={busy}
                    onChange={(_event, { checked }) => {
                      const ticked = flagWords(checked === true)[plan.language];
                      void onChange(valueTypeTable.id, row, { ticked }, form.changed(said));
                    }}
                  />
                </RowCard>
              );
            })}
          </ul>
        </section>
      ))}
      <div>
        <Button size="small" onClick={() => onShow(valueTypeTable.id, 0)}>
          {shared.showMe}
        </Button>
      </div>
    </div>
  );
};
