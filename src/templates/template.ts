/**
 * What a plan is made from: a template says which sections it has, which roles are in force and which numbers it starts with.
 *
 * `templateVersion` is stored with every plan. A change that existing plans must follow gets the next number and a migration.
 */
import type { Text } from "../plan/language";
import { defaultSettings, type MethodSettings } from "../plan/settings";
import type { RoleListId } from "../plan/words/vocabulary";

const templateVersion = 1;

/** Sections a plan can have beside Contents, Findings and Lists, which it always has. */
type SectionId = "summary" | "stakeholders" | "framework" | "opportunities" | "actions";

export interface Template {
  /** Stored in workbooks: never rename. */
  readonly id: string;
  readonly version: number;
  readonly name: Text;
  readonly purpose: Text;
  readonly sections: readonly SectionId[];
  /** Which of the role lists of chapter 2 is offered. */
  readonly roleList: RoleListId;
  readonly settings: MethodSettings;
}

/** The complex sale: several people decide, the value is argued along the customer's goals, a process with gates leads to the order. */
export const complexSale: Template = {
  id: "complex-sale",
  version: templateVersion,
  name: { en: "Complex sale", zh: "复杂销售" },
  purpose: {
    en: "A key account where several people decide and the value is argued along the customer’s goals.",
    zh: "多人参与决策、围绕客户目标论证价值的大客户。",
  },
  sections: ["summary", "stakeholders", "framework", "opportunities", "actions"],
  roleList: "purchase-analysis",
  settings: defaultSettings,
};

const templates: readonly Template[] = [complexSale];

/** A template by its id; the first one where nobody knows the id. */
export const templateById = (id: string): Template => templates.find((template) => template.id === id) ?? complexSale;
