/** The sections of the plan: the one list of them. Their order is that of the tabs, the findings and the functions. */
import type { Section } from "../plan/section";
import { account } from "./account";
import { accountProfile } from "./accountProfile";
import { accounts } from "./accounts";
import { accountSheet } from "./accountSheet";
import { actions } from "./actions";
import { audience } from "./audience";
import { benefits } from "./benefits";
import { buyingFactors } from "./buyingFactors";
import { competitionSheet } from "./competitionSheet";
import { competitorCriteria } from "./competitorCriteria";
import { competitors } from "./competitors";
import { concessions } from "./concessions";
import { contacts } from "./contacts";
import { contactsSheet } from "./contactsSheet";
import { courtesies } from "./courtesies";
import { criteriaByPhase } from "./criteriaByPhase";
import { dealReviews } from "./dealReviews";
import { decisionFactors } from "./decisionFactors";
import { dossiers } from "./dossiers";
import { fiveWTwoH } from "./fiveWTwoH";
import { focusMarkets } from "./focusMarkets";
import { fourQuestions } from "./fourQuestions";
import { framework } from "./framework";
import { indicators } from "./indicators";
import { needs } from "./needs";
import { needsSheet } from "./needsSheet";
import { negotiationPlan } from "./negotiationPlan";
import { negotiationSheet } from "./negotiationSheet";
import { objections } from "./objections";
import { opportunities } from "./opportunities";
import { playbook } from "./playbook";
import { playbookSheet } from "./playbookSheet";
import { profitLoss } from "./profitLoss";
import { proposalContents } from "./proposalContents";
import { proposalLog } from "./proposalLog";
import { proposalPrice } from "./proposalPrice";
import { proposalSheet } from "./proposalSheet";
import { proposalTiming } from "./proposalTiming";
import { prospects } from "./prospects";
import { qualification } from "./qualification";
import { receivables } from "./receivables";
import { relationshipsSheet } from "./relationshipsSheet";
import { relationshipSteps } from "./relationshipSteps";
import { resultsSheet } from "./resultsSheet";
import { reviews } from "./reviews";
import { replenishment } from "./replenishment";
import { reports } from "./reports";
import { spin } from "./spin";
import { spinQuestions } from "./spinQuestions";
import { stakeholders } from "./stakeholders";
import { styles } from "./styles";
import { summary } from "./summary";
import { surveyPlan } from "./surveyPlan";
import { targets } from "./targets";
import { team } from "./team";
import { territory } from "./territory";
import { territorySheet } from "./territorySheet";
import { valueBalance } from "./valueBalance";
import { valueSteps } from "./valueSteps";
import { valueType } from "./valueType";
import { visits } from "./visits";
import { whiteSpace } from "./whiteSpace";

export const sections: readonly Section[] = [
  account,
  accountSheet,
  accountProfile,
  profitLoss,
  dossiers,
  qualification,
  valueType,
  valueSteps,
  stakeholders,
  relationshipsSheet,
  relationshipSteps,
  benefits,
  styles,
  courtesies,
  framework,
  needsSheet,
  needs,
  spin,
  buyingFactors,
  valueBalance,
  spinQuestions,
  surveyPlan,
  decisionFactors,
  fiveWTwoH,
  opportunities,
  fourQuestions,
  competitionSheet,
  competitors,
  competitorCriteria,
  proposalSheet,
  proposalTiming,
  proposalPrice,
  criteriaByPhase,
  proposalContents,
  audience,
  proposalLog,
  actions,
  contactsSheet,
  visits,
  contacts,
  prospects,
  reports,
  negotiationSheet,
  objections,
  concessions,
  negotiationPlan,
  playbook,
  playbookSheet,
  resultsSheet,
  targets,
  dealReviews,
  receivables,
  indicators,
  whiteSpace,
  accounts,
  replenishment,
  territorySheet,
  team,
  territory,
  focusMarkets,
  summary,
  reviews,
];
