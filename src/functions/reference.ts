/** The function reference as a Markdown table, for the README. */
import type { Language, Text } from "../plan/language";
import type { FunctionDefinition } from "../plan/functions/functionDefinition";

const headers: readonly Text[] = [
  { en: "Function", zh: "函数" },
  { en: "What it answers", zh: "返回内容" },
  { en: "Example", zh: "示例" },
  { en: "Result", zh: "结果" },
  { en: "Method", zh: "方法章节" },
];

const cell = (content: string): string => content.replace(/\|/g, "\\|");

/** How a call is written: KAM.GRADE(closeDate, probability, asOf, [bands]). */
const signature = (definition: FunctionDefinition): string =>
  `KAM.${definition.id}(${definition.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`;

/** One row a function, in the order of the method. */
export const functionReference = (definitions: readonly FunctionDefinition[], language: Language): string => {
  const rows = definitions.map((definition) => [
    `\`${signature(definition)}\``,
    definition.description[language],
    `\`${definition.example.formula}\``,
    definition.example.value,
    definition.source,
  ]);
  return [headers.map((header) => header[language]), headers.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");
};
