/** How far a negotiation is prepared (chapter 9). */
import { nameKey } from "../../plan/wording";
import type { Opportunity } from "../opportunities/table";
import type { NegotiationRow } from "./table";
import { essentialItems, itemOf, type NegotiationGroup } from "./words";

export const isPrepared = ({ note }: Pick<NegotiationRow, "note">): boolean => note !== null;

/** Items with a note, and all items, of one part or of all. */
export const preparation = (rows: readonly NegotiationRow[], group?: NegotiationGroup): { readonly done: number; readonly all: number } => {
  const own = group === undefined ? rows : rows.filter(({ item }) => itemOf(item)?.group === group);
  return { done: own.filter(isPrepared).length, all: own.length };
};

export const isNegotiated = ({ stage }: Pick<Opportunity, "stage">): boolean => stage === "negotiate";

/** Which of goal, limit and alternatives are not noted for an opportunity; a note without an opportunity is for all. */
export const missingFor = (opportunity: string, rows: readonly NegotiationRow[]): readonly (typeof essentialItems)[number][] =>
  essentialItems.filter(
    (id) =>
      !rows.some(
        (row) => row.item === id && isPrepared(row) && (row.opportunity === null || nameKey(row.opportunity) === nameKey(opportunity)),
      ),
  );
