/** KAM.REPLENISH (chapter 10). */
import { defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { optional, parameter } from "../../plan/functions/parameters";
import { replenish } from "./figures";
import { defaultSafety, replenishmentThresholds } from "./settings";

export const replenishmentFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "REPLENISH",
    description: {
      en: "Units to order: mean sales per cycle with safety on top, less the stock, rounded up; never below 0",
      zh: "补货量：各周期平均销量加安全量，减去库存，向上取整，不低于 0",
    },
    parameters: [
      parameter("sales", "Sales of the last cycles, one a cell; a blank does not count", "最近各周期的销量，每格一个，空格不计", {
        kind: "numbers",
        min: 0,
      }),
      parameter("stock", "Units in stock", "库存数量", { kind: "number", min: 0 }),
      optional("safety", "Safety on top of the mean; 0.2 where nothing is said", "安全系数，默认 0.2", { kind: "number", min: 0 }),
    ],
    result: "scalar",
    source: "10",
    example: { formula: "=KAM.REPLENISH({40;50;60}, 22)", value: "38" },
    run: (sales, stock, safety) => replenish(sales, stock, safety ?? defaultSafety),
    native: ([sales = "", stock = "", safety = ""], { weight }) => {
      const usual = weight(replenishmentThresholds, "safetyStock");
      const more = safety === "" || safety === usual ? usual : `IF(${safety}="",${usual},${safety})`;
      return `IF(OR(COUNT(${sales})=0,${stock}=""),"",MAX(0,ROUNDUP(ROUND(AVERAGE(${sales})*(1+${more})-${stock},9),0)))`;
    },
  }),
];
