/** The line about many accounts on the Summary: how many earn most of the profit, and how many lose money. */
import type { SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { segmentWords } from "../account/words";
import { segmentThresholds } from "../profitLoss/settings";
import { accountsTable } from "./table";

const texts = {
  label: { en: "Accounts", zh: "客户群" },
  earn: { en: " of them earn ", zh: " 个客户贡献 " },
  ofProfit: { en: " of the profit; loss-making: ", zh: " 的利润；亏损：" },
  end: { en: ".", zh: " 个。" },
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
