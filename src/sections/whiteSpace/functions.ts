/** KAM.WHITESPACE and KAM.WALLET (chapter 13). */
import { CellError, defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { optional, parameter } from "../../plan/functions/parameters";
import { whiteShare } from "./figures";
import { stateWords } from "./words";

const messages = {
  nothing: "total: 0 is not accepted. Enter what the customer spends in all.",
  more: (won: number, total: number) =>
    `won: ${won.toString()} is more than the total of ${total.toString()}. The total is won + open + potential + competitors’ amount.`,
} as const;

export const whiteFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "WHITESPACE",
    description: {
      en: "Share of cells still white, 0–1: units of the customer × our offerings; with amounts, each cell counts with its own",
      zh: "空白格占比，0–1：客户单位 × 我方产品；给出金额时，每格按其金额计",
    },
    parameters: [
      parameter("states", "States of the cells; a blank cell is white", "各格状态，空白即未开发", { kind: "words", list: stateWords }),
      optional("amounts", "Amounts of the cells; cells without one do not count", "各格金额，没有金额的格不计", {
        kind: "numbers",
        min: 0,
      }),
    ],
    result: "scalar",
    source: "13",
    example: { formula: '=KAM.WHITESPACE({"won","open";"","potential"})', value: "0.25" },
    run: (states, amounts) => whiteShare(states, amounts),
    native: ([states = "", amounts = ""]) =>
      amounts === ""
        ? `COUNTBLANK(${states})/(ROWS(${states})*COLUMNS(${states}))`
        : `IF(SUM(${amounts})=0,"",SUMPRODUCT((${states}="")*1,${amounts})/SUM(${amounts}))`,
  }),
  defineFunction({
    id: "WALLET",
    description: {
      en: "Wallet share, 0–1: won ÷ total, the total being won + open + potential + competitors’ amount",
      zh: "钱包份额，0–1：已赢得 ÷ 总额，总额为已赢得 + 进行中 + 有潜力 + 对手金额",
    },
    parameters: [
      parameter("won", "Amount won", "已赢得的金额", { kind: "number", min: 0 }),
      parameter("total", "Won + open + potential + competitors’ amount", "已赢得 + 进行中 + 有潜力 + 对手金额", { kind: "number", min: 0 }),
    ],
    result: "scalar",
    source: "13",
    example: { formula: "=KAM.WALLET(3000000, 12000000)", value: "0.25" },
    run: (won, total) => {
      if (total === 0) return new CellError("#DIV/0!", messages.nothing);
      return won > total ? new CellError("#VALUE!", messages.more(won, total)) : won / total;
    },
    native: ([won = "", total = ""]) => `IF(OR(${won}="",${total}=""),"",IF((${won})>(${total}),NA(),(${won})/(${total})))`,
  }),
];
