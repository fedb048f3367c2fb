/** Prospects (chapter 6.1): who may buy and when, how often to be in touch, and who is overdue. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CalendarEntry, Section } from "../../plan/section";
import { nextOf, overdue } from "./figures";
import { contactText } from "../stakeholders/texts";
import { prospectFindings } from "./findings";
import { prospectFunctions, prospectReasons } from "./functions";
import { prospectQuickAdd } from "./quickAdd";
import { prospectTable } from "./table";
import { prospectState, prospectTexts as texts } from "./texts";
import { prospectWords } from "./words";

type Prospects = PlanWith<typeof prospectTable>;

const state = ({ prospects: all }: Prospects, today: number, language: Language): string =>
  all.length === 0 ? "" : prospectState(all.length, overdue(all, today).length)[language];

/** The aim and the level stay in the plan: a calendar may be seen by others. */
const calendar = ({ prospects: all }: Prospects, _today: number, language: Language): readonly CalendarEntry[] =>
  all.flatMap((prospect) => {
    const day = nextOf(prospect);
    const { name } = prospect;
    if (name === "" || day === null) return [];
    return [{ table: prospectTable.id, key: name, day, title: contactText(name)[language], about: name, bare: true as const }];
  });

export const prospects = {
  id: "prospects",
  name: texts.name,
  size: "full",
  tables: [prospectTable],
  words: prospectWords,
  quickAdd: prospectQuickAdd,
  findings: prospectFindings,
  functions: prospectFunctions,
  why: prospectReasons,
  part: { sheet: "contactsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addProspect", label: texts.add, task: "add", inExcel: false }],
  },
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
  calendar,
} as const satisfies Section;
