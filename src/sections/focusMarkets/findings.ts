/** What the rules say about focus markets: `too-many-markets`, `market-without-pillar` (chapter 11). */
import type { Finding, Severity } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { listText, text } from "../../plan/wording";
import { marketsByTerritory, missingPillars } from "./figures";
import { marketThresholds } from "./settings";
import { focusMarketTable } from "./table";
import { marketCount, pillarNames } from "./texts";

const found = (id: string, severity: Severity, row: number, column: string, subject: string, what: Text, next: Text): Finding => ({
  id,
  severity,
  table: focusMarketTable.id,
  row,
  column,
  subject,
  text: what,
  next,
});

export const marketFindings = ({ focusMarkets, settings }: PlanWith<typeof focusMarketTable>): readonly Finding[] => {
  const most = numbersOf(marketThresholds, settings).mostMarkets;
  const crowded = [...marketsByTerritory(focusMarkets).values()].flatMap((rows) => {
    const row = rows[most];
    const market = focusMarkets[row ?? -1];
    if (row === undefined || market === undefined) return [];
    const manager = market.manager ?? "";
    return [
      found(
        "too-many-markets",
        "hint",
        row,
        "manager",
        market.market,
        text(
          `The territory of ${manager} has ${marketCount(rows.length, "en")} in focus, ${most.toString()} are enough`,
          `${manager}的片区有 ${marketCount(rows.length, "zh")}列为重点，${most.toString()} 个即可`,
        ),
        text("Keep the strongest in focus and serve the others as usual.", "请保留最有希望的市场，其余按常规服务。"),
      ),
    ];
  });
  const shaky = focusMarkets.flatMap((market, row) => {
    const missing = missingPillars(market);
    const [first] = missing;
    if (market.market === "" || first === undefined) return [];
    const names = (language: "en" | "zh"): string =>
      listText(
        missing.map((id) => pillarNames[id][language]),
        language,
      );
    return [
      found(
        "market-without-pillar",
        "hint",
        row,
        first,
        market.market,
        text(`${market.market} stands without ${names("en")}`, `${market.market}还缺${names("zh")}`),
        text("Find out who that could be, and win him or her by honest help.", "请找到合适的人选，以真诚的帮助赢得支持。"),
      ),
    ];
  });
  return [...crowded, ...shaky];
};
