/** What the accounts say on the card of a manager: how many, how many visits, what they bring. */
import type { Language } from "../../plan/language";
import { formatMoney } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey, numberText } from "../../plan/wording";
import type { accountTable } from "../account/table";
import { groupsByManager } from "./figures";
import { accountsTable } from "./table";
import { accountCount, accountsTexts } from "./texts";

type CardPlan = PlanWith<typeof accountsTable | typeof accountTable>;

const lines = (plan: CardPlan, manager: string, _today: number, language: Language): readonly CardLine[] => {
  const own = groupsByManager(plan.accounts, plan.settings).get(nameKey(manager));
  if (own === undefined) return [];
  const amount = (value: number): string => formatMoney(value, plan.account.currency, language);
  const row = plan.accounts.findIndex((account) => nameKey(account.manager ?? "") === nameKey(manager));
  const text =
    language === "en"
      ? `${accountCount(own.accounts, "en")}, ${numberText(own.visits, 1)} visits a month, profit ${amount(own.profit)}`
      : `${accountCount(own.accounts, "zh")}，每月 ${numberText(own.visits, 1)} 次拜访，利润 ${amount(own.profit)}`;
  return [{ label: accountsTexts.name, text, place: { table: accountsTable.id, row, column: "manager" } }];
};

export const about: CardModule["about"] = { team: lines };
