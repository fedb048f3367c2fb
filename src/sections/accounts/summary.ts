/** Many accounts on the Summary: how many earn most of the profit, how many lose money, and the profit of each class as bars. */
import type { SummaryModule } from "../../plan/section";
import { joined, moneyLabels, ref } from "../../plan/sheet/blocks";
import { has, moneyText, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { segmentWords, serviceClassWords } from "../account/words";
import { segmentThresholds } from "../profitLoss/settings";
import { accountsTable } from "./table";

const texts = {
  label: { en: "Accounts", zh: "客户群" },
  earn: { en: " of them earn ", zh: " 个客户贡献 " },
  ofProfit: { en: " of the profit; loss-making: ", zh: " 的利润；亏损：" },
  end: { en: ".", zh: " 个。" },
  chart: { en: "Profit by service class", zh: "各服务等级利润" },
  brings: { en: " brings most: ", zh: "贡献最多：" },
  ofAll: { en: " of the profit", zh: " 的利润" },
  unknown: { en: "No profits of accounts entered yet", zh: "尚未填写客户利润" },
};

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, accountsTable)) return null;
  const count = (id: string): string =>
    `COUNTIF(${wholeColumn(context, accountsTable, "segment")},${context.lists.word(segmentWords, id)})`;
  const words = joined(
    ref(count("most-profitable")),
    say(context, texts.earn),
    ref(`TEXT(${context.lists.weight(segmentThresholds, "mostProfitable")},"0 %")`),
    say(context, texts.ofProfit),
    ref(count("loss-making")),
    say(context, texts.end),
  );
  return {
    label: texts.label,
    value: `IF(COUNTA(${wholeColumn(context, accountsTable, "account")})=0,"",COUNTA(${wholeColumn(context, accountsTable, "account")}))`,
    meaning: `IF(COUNT(${wholeColumn(context, accountsTable, "profit")})=0,${quote(say(context, texts.unknown))},${words})`,
  };
};

export const bars: NonNullable<SummaryModule["bars"]> = (context) => {
  if (!has(context, accountsTable)) return [];
  const all = (id: string): string => wholeColumn(context, accountsTable, id);
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  return [
    {
      name: "KAM_ProfitByClass",
      title: texts.chart,
      heading: (names, values) =>
        `IF(SUM(${values})<=0,${says("unknown")},INDEX(${names},MATCH(MAX(${values}),${values},0))&${says("brings")}&TEXT(MAX(${values})/SUM(${values}),"0 %")&${says("ofAll")})`,
      bars: serviceClassWords.terms.map(({ id }) => {
        const word = context.lists.word(serviceClassWords, id);
        return { name: word, value: `SUMIFS(${all("profit")},${all("class")},${word})` };
      }),
      format: moneyLabels(context),
      words: (value) => moneyText(context, value),
    },
  ];
};
