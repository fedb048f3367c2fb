/** The forms of a briefing: what each is made by, how its file is called and what it is. What a form needs is loaded when it is made. */
import type { BriefingFacts } from "./facts";

export type BriefingForm = "docx" | "pptx" | "md";

interface FormDefinition {
  readonly type: string;
  readonly make: (facts: BriefingFacts) => Promise<Uint8Array | string>;
}

export const forms: Readonly<Record<BriefingForm, FormDefinition>> = {
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    make: async (facts) => (await import("./docx")).docxOf(facts),
  },
  pptx: {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    make: async (facts) => (await import("./pptx")).pptxOf(facts),
  },
  md: { type: "text/markdown", make: async (facts) => (await import("./written")).markdownOf(facts) },
};
