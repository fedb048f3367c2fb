/** The seven questions in words. */
import type { PrefillModule } from "../../plan/section";
import type { Text } from "../../plan/language";
import { fiveWTwoHTable } from "./table";
import { fiveWTwoHQuestions } from "./words";

const wordings: Readonly<Record<string, Text>> = {
  who: { en: "Who is concerned: who works with it, who pays, who decides?", zh: "何人：谁在使用，谁付款，谁决定？" },
  what: { en: "What is to be different, and what exactly is wanted for it?", zh: "何事：要改变什么，具体想要什么？" },
  when: { en: "When must it work, and what sets that date?", zh: "何时：什么时候必须用上，这个时间由什么决定？" },
  where: { en: "Where will it be used: sites, units, systems?", zh: "何地：在哪些地点、单位、系统使用？" },
  why: { en: "Why now, and why not as before?", zh: "为何：为什么是现在，为什么不能维持原样？" },
  how: { en: "How is it done today, and how will they buy and introduce it?", zh: "如何：目前怎么做，将怎样采购、怎样推行？" },
  "how-much": { en: "How much: volume, budget, and what it may cost to run?", zh: "多少：用量、预算、运行成本各多少？" },
};

export const rows: PrefillModule["rows"] = ({ language }) => ({
  [fiveWTwoHTable.id]: fiveWTwoHQuestions.map(({ id, name }) => ({ question: id, text: (wordings[id] ?? name)[language] })),
});
