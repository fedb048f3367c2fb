/** What styles say on the card of a person: how to meet them, and how whoever looks after them adjusts. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { styleProfiles } from "../stakeholders/style";
import { stakeholderTable } from "../stakeholders/table";
import { styleWords } from "../stakeholders/words";
import { advice, alike } from "./texts/adjusting";
import { adjustments, axesOf, meeterOf, styleOf } from "./figures";
import type { styleTable } from "./table";

const labels = {
  style: { en: "Social style", zh: "个性风格" },
  need: { en: "Needs", zh: "基本需求" },
  wanted: { en: "Do", zh: "宜" },
  avoid: { en: "Don’t", zh: "忌" },
  adjust: { en: "Adjusting", zh: "自我调整" },
} as const;

type Styles = PlanWith<typeof stakeholderTable | typeof styleTable>;

const lines = (plan: Styles, name: string, _today: number, language: Language): readonly CardLine[] => {
  const row = plan.stakeholders.findIndex((one) => nameKey(one.name) === nameKey(name));
  const person = plan.stakeholders[row];
  const style = person === undefined ? null : styleOf(person);
  const profile = style === null ? undefined : styleProfiles[style];
  if (person === undefined || style === null || profile === undefined) return [];
  const place = { table: stakeholderTable.id, row, column: "socialStyle" };
  const axes = axesOf(person);
  const me = meeterOf(plan.styles, person.owner);
  const ways = axes === null || me === null ? null : adjustments(axes, me);
  const [colon, stop, between] = language === "en" ? [": ", ".", " "] : ["：", "。", ""];
  return [
    { label: labels.style, text: `${labelOf(styleWords, style, language)} (${profile.animal[language]})`, place },
    { label: labels.need, text: profile.need[language], place: null },
    { label: labels.wanted, text: profile.wanted[language], place: null, tone: "good" },
    { label: labels.avoid, text: profile.avoid[language], place: null, tone: "attention" },
    ...(me === null || ways === null
      ? []
      : [
          {
            label: labels.adjust,
            text: `${me.person}${colon}${
              ways.length === 0
                ? alike[language]
                : ways.map((way) => `${advice[way].name[language]}${stop}${between}${advice[way].point[language]}`).join(between)
            }`,
            place: null,
          },
        ]),
  ];
};

export const about: CardModule["about"] = { stakeholders: lines };
