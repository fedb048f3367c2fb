/** The built-in templates, the first being the one where nobody says otherwise. */
import { inTemplate, withSections } from "../plan/inTemplate";
import type { Registry } from "../plan/section";
import type { Template } from "../plan/template";
import { roleLists } from "../sections/stakeholders/words";
import { fleet } from "./fleet";
import { milestonesOf, stagesOf } from "./process";
import { retail } from "./retail";
import { channelSections, dailySections, dealSections } from "./sections";
import { solution } from "./solution";

/** The complex sale: several people decide, the value is argued along the customer's goals, a process with gates leads to the order. */
export const complexSale: Template = {
  id: "complex-sale",
  version: 1,
  name: { en: "Complex sale", zh: "复杂销售" },
  purpose: {
    en: "A key account where several people decide and the value is argued along the customer’s goals.",
    zh: "多人参与决策、围绕客户目标论证价值的大客户。",
  },
  sections: [...dealSections, ...dailySections, "whiteSpace", ...channelSections],
  since: { "0.4.0": [...dailySections, ...channelSections] },
  size: "light",
  offers: { role: roleLists["purchase-analysis"].map(({ id }) => id), stage: stagesOf("complex-sale") },
  columns: { opportunities: milestonesOf("complex-sale") },
  picture: {
    lines: "M6 42V6M6 42H66M36 42V6M6 24H66",
    fills:
      "M13 34a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM22 30a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM27 13a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM42 18a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM55 32a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z",
    accents: "M50 12a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
  },
  settings: {},
};

export const templates: readonly Template[] = [complexSale, fleet, solution, retail];

/** A template by its id; the first one where nobody knows the id. */
export const templateById = (id: string): Template => templates.find((template) => template.id === id) ?? complexSale;

/** The sections that a plan of the template may have, as it wants them; those that no template names may stand in any plan. */
export const sectionsOf = (registry: Registry, template: Template): Registry => {
  const others = templates.flatMap(({ sections }) => sections).filter((id) => !template.sections.includes(id));
  const own = inTemplate(registry, template);
  return withSections(
    own,
    own.sections.map(({ id }) => id).filter((id) => !others.includes(id)),
  );
};
