/** What the rules say about the evidence (chapter 1.1): `not-qualified`, `evidence-undated`. */
import type { Finding } from "../../plan/finding";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { listText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { accountTable } from "../account/table";
import { categoryWords } from "../account/words";
import { isBegun, isUndated, missingItems } from "./figures";
import { qualificationTable } from "./table";
import { evidenceItems } from "./words";

type QualificationPlan = PlanWith<typeof qualificationTable | typeof accountTable>;

const notQualified = ({ account, qualification }: QualificationPlan): readonly Finding[] => {
  if (!isBegun(qualification)) return [];
  const missing = missingItems(account.category, qualification);
  const first = missing[0];
  if (first === undefined) return [];
  const names = (language: Language) =>
    listText(
      missing.map(({ name }) => name[language]),
      language,
    );
  const category = (language: Language) => (account.category === null ? null : labelOf(categoryWords, account.category, language));
  const [en, zh] = [category("en"), category("zh")];
  const row = qualification.findIndex(({ item }) => item === first.id);
  return [
    {
      id: "not-qualified",
      severity: "warning",
      table: qualificationTable.id,
      row: row < 0 ? null : row,
      column: "ticked",
      subject: "",
      text: text(
        `Not qualified as a key account${en === null ? "" : ` (${en})`}: missing ${names("en")}`,
        `尚未通过大客户认定${zh === null ? "" : `（${zh}）`}：缺少${names("zh")}`,
      ),
      next: text(`First: get ${first.name.en}.`, `先取得：${first.name.zh}。`),
    },
  ];
};

const nameOf = new Map(Object.values(evidenceItems).flatMap((items) => items.map(({ id, name }) => [id, name] as const)));

const undated = ({ qualification, language }: QualificationPlan): readonly Finding[] =>
  qualification.flatMap((evidence, row): readonly Finding[] => {
    if (!isUndated(evidence)) return [];
    const written = evidence.text ?? evidence.item ?? "";
    const name = nameOf.get(evidence.item ?? "") ?? text(written, written);
    return [
      {
        id: "evidence-undated",
        severity: "hint",
        table: qualificationTable.id,
        row,
        column: "date",
        subject: name[language],
        text: text(`Evidence without a date: ${name.en}`, `认定依据没有日期：${name.zh}`),
        next: text("Enter the date of the document.", "请填写文件日期。"),
      },
    ];
  });

export const qualificationFindings = (plan: QualificationPlan): readonly Finding[] => [...notQualified(plan), ...undated(plan)];
