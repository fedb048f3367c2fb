/** What the rules say about prospects (chapters 6.1 and 6.3): `contact-overdue`, `prospect-unclassified`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { countOf, inSentence, listText, text } from "../../plan/wording";
import { columnOf } from "../../plan/table";
import { followUpRules, levelOf, overdue } from "./figures";
import { prospectTable, type Prospect } from "./table";

type Prospects = PlanWith<typeof prospectTable>;

const late = ({ prospects }: Prospects, asOf: number): readonly Finding[] =>
  overdue(prospects, asOf).map(({ row, level, late: days }) => {
    const name = prospects[row]?.name ?? "";
    const { aim, often } = followUpRules[level];
    return {
      id: "contact-overdue",
      severity: "warning",
      table: prospectTable.id,
      row,
      column: "lastContact",
      subject: name,
      text: text(
        `${name} (${level}) should have been contacted ${countOf(days, "day", "days")} ago`,
        `${name}（${level}）应在 ${days.toString()} 天前联系`,
      ),
      next: text(
        `Contact ${name} today to ${inSentence(aim.en)}; ${often.en} is the least.`,
        `请今天联系${name}，目的是${aim.zh}；至少${often.zh}。`,
      ),
    };
  });

/** What a row lacks before it can have a level. */
const lacking = ({ contact, wants, ordered, expectedDays }: Prospect): readonly string[] => [
  ...((contact ?? "").trim() === "" ? ["contact"] : []),
  ...((wants ?? "").trim() === "" ? ["wants"] : []),
  ...(ordered !== true && expectedDays === null ? ["expectedDays"] : []),
];

const unclassified = ({ prospects }: Prospects): readonly Finding[] =>
  prospects.flatMap((prospect, row): readonly Finding[] => {
    const open = lacking(prospect);
    const [column] = open;
    if (column === undefined || prospect.name.trim() === "" || levelOf(prospect) !== "none") return [];
    const headers = (language: "en" | "zh"): string =>
      listText(
        open.map((id) => (language === "en" ? inSentence(columnOf(prospectTable, id).header.en) : columnOf(prospectTable, id).header.zh)),
        language,
      );
    return [
      {
        id: "prospect-unclassified",
        severity: "hint",
        table: prospectTable.id,
        row,
        column,
        subject: prospect.name,
        text: text(`${prospect.name} has no level yet: not known is ${headers("en")}`, `${prospect.name}尚无级别：缺少${headers("zh")}`),
        next: text("Ask at the next contact; without it nobody knows when to call.", "请在下次联系时了解，否则不知何时该跟进。"),
      },
    ];
  });

export const prospectFindings = (plan: Prospects, asOf: number): readonly Finding[] => [...late(plan, asOf), ...unclassified(plan)];
