/**
 * A template of a company as somebody brings it: text of a document, judged and compiled, or why it cannot be used.
 *
 * Cases: no template; of a later format (said); wrong in places (the first are told); notes (told, and taken all the same).
 */
import type { Text } from "../../plan/language";
import type { Registry } from "../../plan/section";
import type { Template } from "../../plan/template";
import { text } from "../../plan/wording";
import { compileDocument } from "../../templates/document/compile";
import { judgeDocument } from "../../templates/document/judge";
import { parseDocument, type DocumentReading } from "../../templates/document/parse";
import { sayProblem, type TemplateProblem } from "../../templates/document/problem";
import type { TemplateDocument } from "../../templates/document/schema";

export interface LoadedTemplate {
  readonly document: TemplateDocument;
  readonly template: Template;
}

export type TemplateLoading =
  | { readonly kind: "loaded"; readonly loaded: LoadedTemplate; readonly notes: readonly Text[] }
  | { readonly kind: "refused"; readonly reasons: readonly Text[] };

/** The others stand in the report of the command line. */
const mostReasons = 8;

export const refusal = (en: string, zh: string): TemplateLoading => ({ kind: "refused", reasons: [text(en, zh)] });

const said = (problems: readonly TemplateProblem[]): readonly Text[] =>
  problems.map((one) => text(sayProblem(one, "en"), sayProblem(one, "zh")));

const tooNew: Text = text(
  "It comes from a later version of Keyplan. Bring the add-in up to date, then open it again.",
  "它来自更新版本的 Keyplan。请先更新加载项，再重新打开。",
);

/** What is wrong with the form or the names of a document, whichever comes first. */
export const problemsOf = (reading: DocumentReading, registry: Registry): readonly TemplateProblem[] => {
  if (reading.kind === "too-new") return [{ path: "format", text: tooNew, severity: "error" }];
  return reading.kind === "wrong" ? reading.problems : judgeDocument(reading.document, registry);
};

export const judgedTemplate = (registry: Registry, content: string): TemplateLoading => {
  const reading = parseDocument(content);
  if (reading.kind === "too-new") return { kind: "refused", reasons: [tooNew] };
  const problems = problemsOf(reading, registry);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (reading.kind === "wrong" || errors.length > 0) return { kind: "refused", reasons: said(errors.slice(0, mostReasons)) };
  const { document } = reading;
  return { kind: "loaded", loaded: { document, template: compileDocument(document) }, notes: said(problems) };
};
