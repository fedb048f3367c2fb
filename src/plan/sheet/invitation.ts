/** The invitation of an empty plan in cells: a formula that goes by itself at the first entry. */
import { firstInvitation, type Invitation } from "../invitation";
import { isShown, quote, wholeColumn, type SheetContext } from "./sheetContext";

/** The invitation where the plan shows the sheet it invites to. */
export const invitationIn = (context: SheetContext): Invitation | null =>
  firstInvitation(
    context.registry.sections.filter(({ tables: [table] }) => table !== undefined && isShown(context, table)),
    context.template,
  );

/** What is said while the table of the invitation is empty, and what otherwise. Formulas without "=". */
export const whileInvited = (context: SheetContext, words: (invitation: Invitation) => string, otherwise: string): string => {
  const invitation = invitationIn(context);
  if (!invitation) return otherwise;
  const { table } = invitation;
  return `IF(COUNTA(${wholeColumn(context, table, table.identifiedBy)})=0,${quote(words(invitation))},${otherwise})`;
};
