/** The profile of the account (chapter 1): one record on the Account sheet, beside the light one on Contents. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { accountTable } from "../account/table";
import { segmentWords } from "../account/words";
import { accountProfileTable } from "./table";
import { profileTexts } from "./texts";

const state = ({ accountProfile }: PlanWith<typeof accountProfileTable>, _today: number, language: Language): string =>
  joinParts([accountProfile.ourOwner, accountProfile.segment === null ? null : labelOf(segmentWords, accountProfile.segment, language)]);

export const accountProfile = {
  id: "accountProfile",
  name: profileTexts.name,
  size: "standard",
  tables: [accountProfileTable],
  words: [segmentWords],
  reads: [accountTable],
  part: { sheet: "accountSheet", load: () => import("./part") },
  owner: { table: accountProfileTable, column: "ourOwner" },
  pane: { panel: () => import("./panel"), aside: true, state },
} as const satisfies Section;
