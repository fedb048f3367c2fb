/**
 * KAM.WHY (chapter 13): why a figure is what it is, and what would lift it one step. Each section explains its own figures; every
 * explanation takes the parameters of the figure's own function and answers with reason and lift in two cells.
 */
import type { Explanation } from "../explanation";
import type { Language, Text } from "../language";
import { vocabulary, type Term } from "../words";
import { defineFunction, type FunctionDefinition, type Native, type Result } from "./functionDefinition";
import { invoke } from "./invoke";
import { optional, parameter } from "./parameters";
import { checked, quote } from "./twins";

/** One kind of figure that can be explained. */
export interface Why {
  /** What is explained, as the first argument of WHY names it. */
  readonly kind: Term;
  /** The arguments that follow, in words: "closeDate, probability, asOf, [bands]". */
  readonly takes: Text;
  /** Its parameters and its run; names and texts of the definition are those of WHY. */
  readonly definition: FunctionDefinition;
}

/** What all explanations have in common. */
export const whyDefinition = {
  id: "WHY",
  description: { en: "", zh: "" },
  result: "matrix",
  source: "13",
  example: { formula: "", value: "" },
} as const;

/** Reason and lift side by side; blank where the figure is not known. */
export const spilled = (explanation: Explanation | null, language: Language): Result =>
  explanation === null ? [[null, null]] : [[explanation.reason[language], explanation.lift[language]]];

const more = (number: number) =>
  optional(
    `argument${number}`,
    "Argument of what is explained, in the order of its function; a language last",
    "所解释函数的参数，顺序与该函数一致；最后可加语言",
    { kind: "anything" },
  );

const lastGiven = (rows: readonly (readonly unknown[])[] | null): boolean => rows !== null;

const listed = (parts: readonly string[], comma: string, or: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(comma)}${or}${parts.at(-1) ?? ""}`;

/** The function over everything that the sections of a plan explain. */
export const whyFunction = (explained: readonly Why[]): FunctionDefinition => {
  const kinds = vocabulary(
    "why",
    "What to explain",
    "解释对象",
    explained.map(({ kind }) => kind),
  );
  return defineFunction({
    ...whyDefinition,
    description: {
      en: "Why a figure is what it is, and what would lift it one step: two cells, reason and lift",
      zh: "结果的原因，以及如何提升一步：两格，原因与提升",
    },
    parameters: [
      parameter(
        "kind",
        listed(
          explained.map(({ kind, takes }) => `${kind.id} (${takes.en})`),
          ", ",
          " or ",
        ),
        listed(
          explained.map(({ kind, takes }) => `${kind.label.zh}（${takes.zh}）`),
          "、",
          "或",
        ),
        { kind: "word", list: kinds },
      ),
      more(1),
      more(2),
      more(3),
      more(4),
      more(5),
      more(6),
    ],
    example: {
      formula: '=KAM.WHY("grade", DATE(2026,12,31), 0.55, DATE(2026,11,21))',
      value: "B: closes in 40 days (near), probability 0.55 (medium). | Probability 0.7 makes it A.",
    },
    run: (kind, ...given) => {
      const explanation = explained.find((one) => one.kind.id === kind)?.definition;
      if (explanation === undefined) return [[null, null]];
      return invoke(
        explanation,
        given.slice(0, given.findLastIndex(lastGiven) + 1).map((rows) => rows ?? undefined),
      );
    },
    nativeLater: async () => {
      const natives = new Map<string, Native>();
      for (const { kind, definition } of explained) {
        const native = definition.native ?? (await definition.nativeLater?.());
        if (native) natives.set(quote(kind.id), checked(definition, native));
      }
      // A sheet writes out what it asks for.
      return ([kind = "", ...args], references) => natives.get(kind)?.(args, references) ?? null;
    },
  });
};
