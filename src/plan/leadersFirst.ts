/** What comes first in a plan, as its template says. */
import type { Section } from "./section";
import type { Template } from "./template";

/** Sections in their order, but those first that lead in the template. */
export const leadersFirst = (sections: readonly Section[], { leads = [] }: Template): readonly Section[] => [
  ...leads.flatMap((id) => sections.find((section) => section.id === id) ?? []),
  ...sections.filter(({ id }) => !leads.includes(id)),
];
