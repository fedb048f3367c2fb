/** Rules about many accounts, their team and their markets: chapters 1.2, 1.4 and 11. */
import { accountsTable, type ListedAccount } from "../../../src/sections/accounts/table";
import { focusMarketTable, type FocusMarket } from "../../../src/sections/focusMarkets/table";
import { teamTable, type Manager } from "../../../src/sections/team/table";
import { rowOf } from "../../plans";
import type { FindingCase } from "./case";

const account = (given: Partial<ListedAccount>): ListedAccount =>
  rowOf(accountsTable, { account: "Corner shop", class: "base", manager: "Li", ...given });
const accounts = (...given: readonly Partial<ListedAccount>[]) => ({ accounts: given.map(account) });
const manager = (name: string, given: Partial<Manager> = {}): Manager => rowOf(teamTable, { manager: name, type: "D", ...given });
const loads = (li: number, wang: number) => ({
  team: [manager("Li"), manager("Wang")],
  ...accounts({ visitsPerMonth: li }, { manager: "Wang", visitsPerMonth: wang }),
});

const market = (given: Partial<FocusMarket> = {}): FocusMarket =>
  rowOf(focusMarketTable, { market: "Harbour", manager: "Li", rivalUser: "Delta", ownUser: "Dock", serviceShop: "Parts", ...given });

export const territoryCases: readonly FindingCase[] = [
  // One finding for all rows.
  ["accounts", "loss-making-account", "warning", accounts({ profit: -1 }, { profit: -2 }), accounts({ profit: 0 }, { profit: 2 })],
  ["accounts", "account-without-manager", "hint", accounts({ manager: null }, { manager: null }), accounts({})],
  ["accounts", "manager-not-in-team", "hint", { ...accounts({}), team: [manager("Wang")] }, { ...accounts({}), team: [manager("li ")] }],
  ["accounts", "account-without-class", "hint", accounts({ class: null }, { class: null }), accounts({})],
  ["team", "manager-overloaded", "warning", loads(111, 89), loads(110, 90)],
  // Type D is wanted to have 3, 3, 4.
  [
    "team",
    "manager-misfit",
    "hint",
    { team: [manager("Li", { skills: 2, mind: 2, attitude: 4 })] },
    { team: [manager("Li", { skills: 2, mind: 3, attitude: 4 })] },
  ],
  [
    "team",
    "manager-type-differs",
    "hint",
    { team: [manager("Li")], ...accounts({ class: "core" }, { class: "core" }) },
    { team: [manager("Li")], ...accounts({}) },
  ],
  [
    "focusMarkets",
    "too-many-markets",
    "hint",
    { focusMarkets: [market(), market(), market({ manager: " li" }), market()] },
    { focusMarkets: [market(), market(), market(), market({ manager: "Wang" })] },
  ],
  ["focusMarkets", "market-without-pillar", "hint", { focusMarkets: [market({ serviceShop: " " })] }, { focusMarkets: [market()] }],
];
