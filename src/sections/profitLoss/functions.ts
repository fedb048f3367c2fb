/** KAM.SEGMENT and KAM.WHALE (chapter 1.2): an account among all accounts of the portfolio. */
import { CellError, defineFunction, type FunctionDefinition, type NativeReferences } from "../../plan/functions/functionDefinition";
import { languageParameter, optional, parameter } from "../../plan/functions/parameters";
import { labelOf } from "../../plan/words";
import { segmentWords } from "../account/words";
import { segment, whale } from "./figures";
import { thinned } from "./figures/thinned";
import { segmentThresholds } from "./settings";

const profits = parameter("profits", "Profits of all accounts, one a cell; a blank does not count", "全部客户的利润，每格一个，空格不计", {
  kind: "numbers",
});

const nativeSegment = ([all = "", profit = "", revenue = '""']: readonly string[], { language, weight }: NativeReferences): string => {
  const [most, next, unprofitable, loss] = segmentWords.terms.map(({ label }) => `"${label[language]}"`);
  const first = `ROUND(SUMIF(${all},">"&${profit}),9)<ROUND(${weight(segmentThresholds, "mostProfitable")}*SUMIF(${all},">0"),9)`;
  const margin = `IF(N(${revenue})=0,TRUE,ROUND(${profit}/N(${revenue}),9)>=${weight(segmentThresholds, "leastMargin")})`;
  return (
    `IF(${profit}="","",IF(${profit}<0,${loss ?? ""},IF(${profit}=0,${unprofitable ?? ""},` +
    `IF(${first},${most ?? ""},IF(${margin},${next ?? ""},${unprofitable ?? ""})))))`
  );
};

export const profitLossFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "SEGMENT",
    description: {
      en: "Profit segment of one account among all (80/20); equal profits share the segment of the best-ranked of them",
      zh: "某客户在全部客户中的利润分类（80/20），利润相同者归入其中排名最高者的分类",
    },
    parameters: [
      profits,
      parameter("profit", "Profit of the one account", "该客户的利润", { kind: "number" }),
      optional(
        "revenue",
        "Revenue of the one account: below a margin of 5 % it is not profitable",
        "该客户的收入：利润率低于 5 % 归为不赚钱",
        {
          kind: "number",
          min: 0,
        },
      ),
      languageParameter,
    ],
    result: "scalar",
    answers: [segmentWords],
    source: "1.2",
    example: { formula: "=KAM.SEGMENT({60;25;10;5;-8}, 25)", value: "Most profitable" },
    run: (all, profit, revenue, language) => labelOf(segmentWords, segment(all, profit, revenue), language),
    native: nativeSegment,
  }),
  defineFunction({
    id: "WHALE",
    description: {
      en: "The whale curve, the most profitable account first: cumulated share of accounts, cumulated share of total profit",
      zh: "鲸鱼曲线，利润最高的客户在前：客户累计占比、利润累计占比",
    },
    parameters: [
      profits,
      optional(
        "points",
        "At most so many rows, chosen so that the curve keeps its shape; all where nothing is said",
        "最多多少行，选取后曲线形状不变；默认全部",
        {
          kind: "number",
          min: 2,
          integer: true,
        },
      ),
    ],
    result: "matrix",
    source: "1.2",
    example: { formula: "=KAM.WHALE({60;50;-10})", value: "0.3333 | 0.6" },
    run: (all, points) => {
      const curve = whale(all);
      if (curve === null) return new CellError("#DIV/0!");
      if (curve.length === 0) return [[null, null]];
      return thinned(curve, points ?? curve.length).map(([accounts, profit]) => [accounts, profit]);
    },
  }),
];
