/** What is wrong with a template, and where: "process.stages[2].probability: 1.4 is over 1". */
import type { Language, Text } from "../../plan/language";
import { text } from "../../plan/wording";

export interface TemplateProblem {
  /** "" where it is about the whole document. */
  readonly path: string;
  readonly text: Text;
  /** Told, and taken all the same. */
  readonly severity: "error" | "note";
}

type Step = PropertyKey;

/** A path as people write it. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step.toString()}]`;
    const key = String(step);
    if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
  }, "");

export const problem = (
  steps: readonly Step[],
  en: string,
  zh: string,
  severity: TemplateProblem["severity"] = "error",
): TemplateProblem => ({
  path: pathOf(steps),
  text: text(en, zh),
  severity,
});

export const sayProblem = ({ path, text: said }: TemplateProblem, language: Language): string =>
  path === "" ? said[language] : `${path}${language === "zh" ? "：" : ": "}${said[language]}`;

const longest = 60;

/** What stands there, short enough for a sentence. */
export const shown = (value: unknown): string => {
  const json = typeof value === "string" ? `“${value}”` : value === undefined ? "nothing" : JSON.stringify(value);
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
};
