/** What the rules say about dossiers (chapters 1.5 and 13): `personal-data-expired`, `dossier-assumed`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { dateText, inSentence, text } from "../../plan/wording";
import { expiredRows, isFilled, shortWordingOf } from "./figures";
import { dossierTable } from "./table";

type Dossiers = PlanWith<typeof dossierTable>;

/** What an offer is built on: wrong here, wrong everywhere. */
const keyItems: readonly string[] = ["project-people", "project-schedule", "project-budget"];

/** One finding for all rows, because one deed settles them. */
const expired = ({ dossiers }: Dossiers, asOf: number): readonly Finding[] => {
  const rows = expiredRows(dossiers, asOf);
  const [row] = rows;
  const first = dossiers[row ?? -1];
  if (row === undefined || first === undefined) return [];
  const earliest = dateText(Math.min(...rows.map((index) => dossiers[index]?.keepUntil ?? Infinity)));
  const wording = shortWordingOf(first);
  const more = rows.length - 1;
  return [
    {
      id: "personal-data-expired",
      severity: "warning",
      table: dossierTable.id,
      row,
      column: "keepUntil",
      subject: wording,
      text:
        more === 0
          ? text(`Personal data kept past ${earliest}: ${inSentence(wording)}`, `个人资料已过保存期限 ${earliest}：${wording}`)
          : text(
              `Personal data kept past ${earliest}: ${inSentence(wording)}, and ${more.toString()} more`,
              `个人资料已过保存期限 ${earliest}：${wording}等 ${rows.length.toString()} 项`,
            ),
      next: text("Delete it, or enter a new date if there still is a reason to keep it.", "请删除；如仍有理由保存，请填写新的期限。"),
    },
  ];
};

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
export const dossierFindings = (plan: Dossiers, asOf: number): readonly Finding[] => [...expired(plan, asOf), ...assumed(plan)];
