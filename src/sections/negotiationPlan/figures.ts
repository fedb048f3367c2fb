/** How far a negotiation is prepared (chapter 9). */
import { nameKey } from "../../plan/wording";
import type { Opportunity } from "../opportunities/table";
import type { NegotiationRow } from "./table";
import { essentialItems, itemOf, type NegotiationGroup } from "./words";

/** Noted, noted with something still open, or not noted. */
export type Standing = "done" | "partly" | "open";

export const standingOf = ({ note, open }: Pick<NegotiationRow, "note" | "open">): Standing =>
  note === null ? "open" : open === null ? "done" : "partly";

/** Items that are prepared to the end, and all items, of one part or of all. */
export const preparation = (rows: readonly NegotiationRow[], group?: NegotiationGroup): { readonly done: number; readonly all: number } => {
  const own = group === undefined ? rows : rows.filter(({ item }) => itemOf(item)?.group === group);
  return { done: own.filter((row) => standingOf(row) === "done").length, all: own.length };
};

/** The stage of each process in which terms are talked over. */
const negotiating: ReadonlySet<string> = new Set(["negotiate", "talks", "close", "contract", "agree"]);

export const isNegotiated = ({ stage }: Pick<Opportunity, "stage">): boolean => stage !== null && negotiating.has(stage);

/** Which of goal, limit and alternatives are not noted for an opportunity; a note without an opportunity is for all. */
export const missingFor = (opportunity: string, rows: readonly NegotiationRow[]): readonly (typeof essentialItems)[number][] =>
  essentialItems.filter(
    (id) =>
      !rows.some(
        (row) => row.item === id && row.note !== null && (row.opportunity === null || nameKey(row.opportunity) === nameKey(opportunity)),
      ),
  );
