/** The concessions in the pane: give and get as two bars, and each exchange with what it means. */
import type { ReactElement } from "react";
import { formatDate, formatMoney, joinParts } from "../../plan/panel/format";
import { SegmentBars } from "../../plan/panel/SegmentBars";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { balanceOf, giveAndGet, isOneSided, meaningOf, meaningTexts } from "./figures";
import { concessionQuickAdd } from "./quickAdd";
import { concessionTable, type Concession } from "./table";

const en = {
  empty: "Nothing is logged. Before you give anything, note what you want for it and what both are worth.",
  line: {
    label: "Log a concession in one line",
    example: "Payment term, 60 days, 40000, order before year end, 90000",
    hint: "What it is about, what we give and what it costs, what we get and what it is worth",
  },
  added: (name: string) => `“${name}” stands on the Negotiation sheet.`,
  title: "Give and get",
  given: "given",
  got: "got",
  weGive: (what: string) => `We give: ${what}`,
  weGet: (what: string) => `We get: ${what}`,
  oneSided: "Given without getting: ask for something in return.",
};

const zh: typeof en = {
  empty: "尚无记录。让步之前，先写下想换什么、双方各值多少。",
  line: {
    label: "用一行登记让步",
    example: "付款期，放宽到60天，40000，年内下单，90000",
    hint: "先写议题，再写我方让出什么、代价多少，换得什么、价值多少",
  },
  added: (name) => `“${name}”已写入商务谈判表。`,
  title: "让与得",
  given: "让出",
  got: "换得",
  weGive: (what) => `我方让出：${what}`,
  weGet: (what) => `我方换得：${what}`,
  oneSided: "只让未得：请提出交换条件。",
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof concessionTable>>): ReactElement => {
  const { plan, language, currency, texts: own, onShow } = props;
  const amount = (value: number): string => formatMoney(value, currency, language);
  const sums = giveAndGet(plan.concessions);
  const parts = (value: (one: Concession) => number | null) =>
    plan.concessions.flatMap((one, row) => {
      const figure = value(one) ?? 0;
      return figure > 0 ? [{ row, name: `${one.topic} ${amount(figure)}`, figure }] : [];
    });
  const describe = (concession: Concession): RowView => {
    const { date, give, valueGiven, get, valueGot, opportunity } = concession;
    const balance = balanceOf(concession);
    const meaning = meaningOf(concession);
    const side = (what: string | null, value: number | null): string => joinParts([what, value === null ? null : amount(value)]);
    return {
      badge: balance === null ? null : `${balance > 0 ? "+" : ""}${amount(balance)}`,
      lines: [
        joinParts([date === null ? null : formatDate(date), opportunity]),
        give === null && valueGiven === null ? null : own.weGive(side(give, valueGiven)),
        get === null && valueGot === null ? null : own.weGet(side(get, valueGot)),
        meaning === null || meaning === "one-sided" ? null : meaningTexts[meaning][language],
      ],
      warning: isOneSided(concession) ? own.oneSided : null,
    };
  };
  return (
    <TablePanel<Concession>
      props={props}
      table={concessionTable}
      texts={own}
      first={["topic", "give", "valueGiven", "get", "valueGot", "date", "opportunity"]}
      meaning={concessionQuickAdd}
      describe={describe}
    >
      {sums !== null && (
        <SegmentBars
          title={own.title}
          bars={[
            { label: own.given, total: amount(sums.given), parts: parts(({ valueGiven }) => valueGiven) },
            { label: own.got, total: amount(sums.got), parts: parts(({ valueGot }) => valueGot) },
          ]}
          onChoose={(row) => onShow(concessionTable.id, row)}
        />
      )}
    </TablePanel>
  );
};
