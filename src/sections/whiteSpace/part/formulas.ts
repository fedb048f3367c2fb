/** Amounts of the white space as formulas without "=": won, open and potential, competitors. */
import type { SheetContext } from "../../../plan/section";
import { figure, wholeColumn } from "../../../plan/sheet/sheetContext";
import { whiteSpaceTable } from "../table";
import { stateWords, type CellState } from "../words";

/** Sum of the amounts in a state, of the rows that meet further conditions. */
export const amountIn = (context: SheetContext, state: CellState, ...conditions: readonly string[]): string =>
  `SUMIFS(${[wholeColumn(context, whiteSpaceTable, "amount"), wholeColumn(context, whiteSpaceTable, "state"), context.lists.word(stateWords, state), ...conditions].join(",")})`;

/** What competitors have where nothing of ours is won, open or potential. */
const competitors = (context: SheetContext): string => {
  const held = [wholeColumn(context, whiteSpaceTable, "competitor"), '"?*"'];
  const all = `SUMIFS(${[wholeColumn(context, whiteSpaceTable, "amount"), ...held].join(",")})`;
  const ours = (["won", "open", "potential"] as const).map((state) => amountIn(context, state, ...held));
  return `(${[all, ...ours].join("-")})`;
};

export const walletTotal = (context: SheetContext): string =>
  `(${(["won", "open", "potential"] as const).map((state) => amountIn(context, state)).join("+")}+${competitors(context)})`;

/** Blank while no amount is known. */
export const walletFigure = (context: SheetContext): string =>
  `IF(${walletTotal(context)}<=0,"",${figure(context, "WALLET", amountIn(context, "won"), walletTotal(context))})`;
