/** The line about the white space on the Summary: our share of the wallet, and what could be won besides. */
import type { SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { has, moneyText, quote, say } from "../../plan/sheet/sheetContext";
import { amountIn, walletFigure, walletTotal } from "./part/formulas";
import { whiteSpaceTable } from "./table";

const texts = {
  label: { en: "Wallet share", zh: "钱包份额" },
  of: { en: " won of ", zh: " 已赢得，总额 " },
  more: { en: ", potential ", zh: "，潜力 " },
  end: { en: ".", zh: "。" },
  unknown: { en: "No amounts in the white space yet", zh: "空白市场尚无金额" },
};

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, whiteSpaceTable)) return null;
  const total = walletTotal(context);
  const words = joined(
    ref(moneyText(context, amountIn(context, "won"))),
    say(context, texts.of),
    ref(moneyText(context, total)),
    say(context, texts.more),
    ref(moneyText(context, amountIn(context, "potential"))),
    say(context, texts.end),
  );
  return {
    label: texts.label,
    value: `TEXT(${walletFigure(context)},"0 %")`,
    meaning: `IF(${total}<=0,${quote(say(context, texts.unknown))},${words})`,
  };
};
