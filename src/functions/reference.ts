/** The function reference as a Markdown table, for the README. */
import type { Language, Text } from "../plan/language";
import { signatureOf, type FunctionDefinition } from "../plan/functions/functionDefinition";

const headers: readonly Text[] = [
  { en: "Function", zh: "函数" },
  { en: "What it answers", zh: "返回内容" },
  { en: "Example", zh: "示例" },
  { en: "Result", zh: "结果" },
  { en: "Method", zh: "方法章节" },
];

const cell = (content: string): string => content.replace(/\|/g, "\\|");

/** One row a function, in the order of the method. */
export const functionReference = (definitions: readonly FunctionDefinition[], language: Language): string => {
  const rows = definitions.map((definition) => [
    `\`${signatureOf(definition)}\``,
    definition.description[language],
    `\`${definition.example.formula}\``,
    definition.example.value,
    definition.source,
  ]);
  return [headers.map((header) => header[language]), headers.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");
};
