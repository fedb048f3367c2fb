/** What should be ordered, the largest order first, by manager where one is chosen. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { joinParts } from "../../plan/panel/format";
import { numbersOf } from "../../plan/settings";
import { nameKey } from "../../plan/wording";
import { accountsTable } from "../accounts/table";
import { ordersOf } from "./figures";
import { replenishmentThresholds } from "./settings";
import { orderCount } from "./texts";

/** Rows of a short list. */
const mostRows = 30;

const en = {
  empty: "Nothing to order. Enter sales of the last cycles and the stock on the Accounts sheet, in the columns on its right.",
  rule: (safety: string) => `Mean sales of the known cycles plus ${safety}, less the stock, rounded up.`,
  manager: "Manager",
  everybody: "All managers",
  units: (units: string) => `${units} units`,
  why: (sales: string, stock: string) => `Sold ${sales} · in stock ${stock}`,
  more: (count: number) => `and ${count.toString()} more; the column “To order” of the Accounts sheet has all of them.`,
};

const zh: typeof en = {
  empty: "目前无需补货。请在客户群表右侧各列填写最近各周期销量和库存。",
  rule: (safety) => `已知各周期平均销量加 ${safety} 安全量，减去库存，向上取整。`,
  manager: "客户经理",
  everybody: "全部客户经理",
  units: (units) => `${units} 件`,
  why: (sales, stock) => `销量 ${sales} · 库存 ${stock}`,
  more: (count) => `另有 ${count.toString()} 个；客户群表“补货量”列列出全部。`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof accountsTable>>;

export const Panel = ({ plan, texts: own, language, shared, onShow }: Props): ReactElement => {
  const styles = usePanelStyles();
  const [chosen, setChosen] = useState("");
  const all = ordersOf(plan.accounts, plan.settings);
  const managers = [
    ...new Map(all.flatMap(({ account: { manager } }) => (manager === null ? [] : [[nameKey(manager), manager]]))).values(),
  ];
  const orders = chosen === "" ? all : all.filter(({ account }) => nameKey(account.manager ?? "") === nameKey(chosen));
  const number = (value: number): string => value.toLocaleString("en-US");
  const safety = `${number(Math.round(numbersOf(replenishmentThresholds, plan.settings).safetyStock * 1000) / 10)} %`;
  if (all.length === 0) return <p className={styles.body}>{own.empty}</p>;
  return (
    <div className={styles.view}>
      {managers.length > 1 && (
        <Field label={own.manager}>
          <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
            <option value="">{own.everybody}</option>
            {managers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.body}>
        {orderCount(
          orders.length,
          orders.reduce((sum, { units }) => sum + units, 0),
          language,
        )}
      </p>
      <p className={styles.muted}>{own.rule(safety)}</p>
      <ul className={styles.list}>
        {orders.slice(0, mostRows).map(({ row, account, units }) => {
          const sales = [account.sales1, account.sales2, account.sales3].flatMap((one) => (one === null ? [] : [number(one)]));
          return (
            <li key={row} className={styles.card}>
              <div className={styles.between}>
                <h3 className={styles.title}>{account.account}</h3>
                <span className={styles.figure}>{own.units(number(units))}</span>
              </div>
              <p className={styles.muted}>{own.why(sales.join(", "), number(account.stock ?? 0))}</p>
              <p className={styles.muted}>{joinParts([account.place, account.manager])}</p>
              <div>
                <Button size="small" aria-label={`${shared.showMe}: ${account.account}`} onClick={() => onShow(accountsTable.id, row)}>
                  {shared.showMe}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {orders.length > mostRows && <p className={styles.muted}>{own.more(orders.length - mostRows)}</p>}
    </div>
  );
};
