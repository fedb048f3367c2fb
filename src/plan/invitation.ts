/** How a plan begins that holds nothing yet: it is invited, not judged. */
import { leadersFirst } from "./leadersFirst";
import { rowsOf, type Plan } from "./plan";
import type { Section, SectionPane } from "./section";
import type { Table } from "./table";
import type { Template } from "./template";

export interface Invitation {
  readonly section: Section;
  /** The first row of this table ends it. */
  readonly table: Table;
  readonly says: NonNullable<SectionPane["invites"]>;
}

/** What the first of the sections says that invites: one that leads in the template, else the first of all. */
export const firstInvitation = (sections: readonly Section[], template: Template): Invitation | null => {
  const section = leadersFirst(sections, template).find(({ pane }) => pane?.invites);
  const [table] = section?.tables ?? [];
  return section?.pane?.invites && table ? { section, table, says: section.pane.invites } : null;
};

/** The invitation of a plan, null once it has begun. */
export const invitationOf = (sections: readonly Section[], template: Template, plan: Plan): Invitation | null => {
  const invitation = firstInvitation(sections, template);
  return invitation && rowsOf(plan, invitation.table).length === 0 ? invitation : null;
};
