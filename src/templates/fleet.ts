/** Fleet and government procurement: seven steps from the lead to the follow-up, a buying centre, prospects that ripen. */
import type { Template } from "../plan/template";
import { roleLists } from "../sections/stakeholders/words";
import { channelSections, dailySections, dealSections } from "./sections";
import { milestonesOf, stagesOf } from "./process";

export const fleet: Template = {
  id: "fleet",
  version: 1,
  name: { en: "Fleet and government procurement", zh: "车队与政府采购" },
  purpose: {
    en: "Buyers of fleets, public procurement and framework agreements: seven steps, a buying centre, prospects that ripen.",
    zh: "车队用户、政府与系统采购、框架协议：七个步骤、采购决策群体、逐步成熟的潜在客户。",
  },
  sections: [...dealSections, ...dailySections, ...channelSections],
  size: "light",
  sizes: {
    framework: "full",
    contactsSheet: "light",
    prospects: "light",
    contacts: "light",
    visits: "standard",
    accounts: "standard",
    team: "full",
    resultsSheet: "standard",
    receivables: "standard",
  },
  offers: { role: roleLists["buying-centre"].map(({ id }) => id), stage: stagesOf("fleet") },
  columns: { opportunities: milestonesOf("fleet") },
  picture: {
    lines: "M4 40H68",
    fills: "M6 14h60v5h-60zM12 21h48v5h-48zM18 28h36v5h-36z",
    accents: "M26 35h20v5h-20zM4 4h7l3 3-3 3h-7l3-3zM15 4h7l3 3-3 3h-7l3-3zM26 4h7l3 3-3 3h-7l3-3z",
  },
  settings: {},
};
