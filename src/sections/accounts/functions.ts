/** KAM.SEGMENTLIMIT (chapter 1.2): the profit from which an account is among the most profitable, so that a column of segments sorts once. */
import { defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { optional, parameter } from "../../plan/functions/parameters";
import { segmentLimit } from "../profitLoss/figures";
import { defaultSegmentThresholds, segmentThresholds } from "../profitLoss/settings";

export const accountsFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "SEGMENTLIMIT",
    description: {
      en: "Profit from which an account is among the most profitable (80/20); blank where no profit is above 0",
      zh: "最赚钱客户（80/20）的利润起点；没有大于 0 的利润时为空",
    },
    parameters: [
      parameter("profits", "Profits of all accounts, one a cell; a blank does not count", "全部客户的利润，每格一个，空格不计", {
        kind: "numbers",
      }),
      optional("share", "First share of all positive profit; 0.8 where nothing is said", "占全部正利润的前多少，默认 0.8", {
        kind: "share",
      }),
    ],
    result: "scalar",
    source: "1.2",
    example: { formula: "=KAM.SEGMENTLIMIT({60;25;10;5;-8})", value: "25" },
    run: (profits, share) => segmentLimit(profits, share ?? defaultSegmentThresholds.mostProfitable),
    native: ([profits = "", share = ""], { weight }) => {
      const usual = weight(segmentThresholds, "mostProfitable");
      const wanted = share === "" ? usual : `IF(${share}="",${usual},${share})`;
      const within = `SUMPRODUCT(ISNUMBER(${profits})*(${profits}>0)*(ROUND(SUMIF(${profits},">"&${profits}),9)<ROUND(${wanted}*SUMIF(${profits},">0"),9)))`;
      return `IF(COUNTIF(${profits},">0")=0,"",IFERROR(LARGE(${profits},${within}),""))`;
    },
  }),
];
