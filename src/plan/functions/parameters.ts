/** Parameters that functions of several sections share. */
import type { Parameter, ParameterKind } from "./functionDefinition";

/** A parameter with the kind kept in its type, so that `run` gets the right argument. */
export const parameter = <const Kind extends ParameterKind>(name: string, en: string, zh: string, accepts: Kind): Parameter<Kind> => ({
  name,
  description: { en, zh },
  accepts,
});

export const optional = <const Kind extends ParameterKind>(
  name: string,
  en: string,
  zh: string,
  accepts: Kind,
): Parameter<Kind> & { readonly optional: true } => ({ name, description: { en, zh }, accepts, optional: true });

export const languageParameter = optional("language", "Language of the answer: en (default) or zh", "答案的语言：en（默认）或 zh", {
  kind: "language",
});

export const asOfParameter = parameter("asOf", "Date of the judgement, for example TODAY()", "判断日期，例如 TODAY()", { kind: "date" });
