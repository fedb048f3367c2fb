/** What the rules say about 5W2H (chapter 7): `need-not-understood`. */
import type { Finding } from "../../plan/finding";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { inSentence, listText, text } from "../../plan/wording";
import { fiveWTwoHTable } from "./table";
import { fiveWTwoHQuestions } from "./words";

/** Questions without an answer, once somebody began to answer. */
export const fiveFindings = (plan: PlanWith<typeof fiveWTwoHTable>): readonly Finding[] => {
  const open = plan.fiveWTwoH.flatMap(({ question, answer }, row) => (answer === null ? [{ row, question }] : []));
  const [first] = open;
  if (first === undefined || open.length === plan.fiveWTwoH.length) return [];
  const nameOf = (id: string | null, language: Language): string => {
    const name = fiveWTwoHQuestions.find((one) => one.id === id)?.name[language] ?? id ?? "";
    return language === "en" ? inSentence(name) : name;
  };
  const names = (language: Language): string =>
    listText(
      open.map(({ question }) => nameOf(question, language)),
      language,
    );
  return [
    {
      id: "need-not-understood",
      severity: "hint",
      table: fiveWTwoHTable.id,
      row: first.row,
      column: "answer",
      subject: "",
      text: text(`5W2H is open on ${names("en")}`, `5W2H 尚未回答：${names("zh")}`),
      next: text("Ask these in the next talk, before you propose anything.", "请在下次会谈中问清，再提方案。"),
    },
  ];
};
