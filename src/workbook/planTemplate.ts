/**
 * The template a plan was made from: a built-in one, or that of a company, whose document the plan carries. The document comes from a file,
 * so it is judged like any other; where it cannot be used, the built-in one that the plan's sections are closest to is.
 */
import { complexSale, templates } from "../templates/builtIn";
import type { Template } from "../plan/template";
import type { PlanMeta } from "./planMeta";

export interface PlanTemplate {
  readonly template: Template;
  /** Why the document that the plan carries is not used. */
  readonly unusable: "too-new" | "damaged" | null;
}

const known = new Map<string, PlanTemplate>();
/** A pane and its plan, and a few that a command line reads one after the other. */
const mostKnown = 20;

const compiled = async (document: string): Promise<PlanTemplate> => {
  const [{ parseDocument }, { compileDocument }] = await Promise.all([
    import("../templates/document/parse"),
    import("../templates/document/compile"),
  ]);
  const reading = parseDocument(document);
  return reading.kind === "read"
    ? { template: compileDocument(reading.document), unusable: null }
    : { template: complexSale, unusable: reading.kind === "too-new" ? "too-new" : "damaged" };
};

/** Asked again for the same document, the template is the same object. */
export const planTemplate = async (meta: Pick<PlanMeta, "template" | "company"> | null): Promise<PlanTemplate> => {
  const document = meta?.company ?? null;
  if (document === null) return { template: templates.find(({ id }) => id === meta?.template) ?? complexSale, unusable: null };
  const found = known.get(document) ?? (await compiled(document));
  if (known.size >= mostKnown) known.clear();
  known.set(document, found);
  return found;
};
