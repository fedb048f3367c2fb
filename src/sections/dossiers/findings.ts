/** What the rules say about dossiers (chapters 1.5 and 13): `personal-data-expired`, `personal-data-undated`, `dossier-assumed`. */
import type { Finding } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { dateText, inSentence, text } from "../../plan/wording";
import { expiredRows, isFilled, shortWordingOf, undatedRows } from "./figures";
import { dossierTable } from "./table";

type Dossiers = PlanWith<typeof dossierTable>;

/** What an offer is built on: wrong here, wrong everywhere. */
const keyItems: readonly string[] = ["project-people", "project-schedule", "project-budget"];

/** Rows of personal data in one finding, because one deed settles them; none without rows. */
const aboutPersonal = (
  { dossiers }: Dossiers,
  rows: readonly number[],
  found: Pick<Finding, "id" | "severity" | "next"> & { readonly what: Text },
): readonly Finding[] => {
  const [row] = rows;
  const first = dossiers[row ?? -1];
  if (row === undefined || first === undefined) return [];
  const { what, ...rest } = found;
  const wording = shortWordingOf(first);
  const more = rows.length === 1 ? "" : `, and ${(rows.length - 1).toString()} more`;
  const inAll = rows.length === 1 ? "" : `等 ${rows.length.toString()} 项`;
  return [
    {
      ...rest,
      table: dossierTable.id,
      row,
      column: "keepUntil",
      subject: wording,
      text: text(`${what.en}: ${inSentence(wording)}${more}`, `${what.zh}：${wording}${inAll}`),
    },
  ];
};

const expired = (plan: Dossiers, asOf: number): readonly Finding[] => {
  const rows = expiredRows(plan.dossiers, asOf);
  if (rows.length === 0) return [];
  const earliest = dateText(Math.min(...rows.map((index) => plan.dossiers[index]?.keepUntil ?? Infinity)));
  return aboutPersonal(plan, rows, {
    id: "personal-data-expired",
    severity: "warning",
    what: text(`Personal data kept past ${earliest}`, `个人资料已过保存期限 ${earliest}`),
    next: text("Delete it, or enter a new date if there still is a reason to keep it.", "请删除；如仍有理由保存，请填写新的期限。"),
  });
};

/** Without a date no row ever expires. */
const undated = (plan: Dossiers): readonly Finding[] =>
  aboutPersonal(plan, undatedRows(plan.dossiers), {
    id: "personal-data-undated",
    severity: "hint",
    what: text("Personal data without a keep-until date", "个人资料没有保存期限"),
    next: text("Enter the day by which it is to be deleted.", "请填写应删除的日期。"),
  });

const assumed = ({ dossiers }: Dossiers): readonly Finding[] =>
  dossiers.flatMap((line, row): readonly Finding[] => {
    if (!keyItems.includes(line.item) || line.sure !== "assumed" || !isFilled(line)) return [];
    const wording = shortWordingOf(line);
    return [
      {
        id: "dossier-assumed",
        severity: "hint",
        table: dossierTable.id,
        row,
        column: "sure",
        subject: wording,
        text: text(`Only assumed: ${inSentence(wording)}`, `${wording}只是假设`),
        next: text("Have somebody at the customer confirm it.", "请向客户方的人核实。"),
      },
    ];
  });

/** All findings about the dossiers of a plan. */
export const dossierFindings = (plan: Dossiers, asOf: number): readonly Finding[] => [
  ...expired(plan, asOf),
  ...undated(plan),
  ...assumed(plan),
];
