/** Is it a key account, and what is missing (chapter 1.1). */
import type { Evidence } from "./table";
import { evidenceItems, type EvidenceGroup, type EvidenceItem } from "./words";

const isGroup = (category: string | null): category is EvidenceGroup => category !== null && category in evidenceItems;

/** What a category asks for, the general items first; a category not known yet asks for those alone. Method, chapter 1.1. */
export const requiredItems = (category: string | null): readonly EvidenceItem[] => [
  ...evidenceItems.general,
  ...(isGroup(category) && category !== "general" ? evidenceItems[category] : []),
];

/** Share of required items ticked, 0–1; null where there are not as many as the category needs. Method, chapter 1.1. */
export const qualify = (category: string, evidence: readonly boolean[]): number | null =>
  evidence.length === requiredItems(category).length ? evidence.filter(Boolean).length / evidence.length : null;

type Ticked = Pick<Evidence, "item" | "ticked">;

const tickedIds = (rows: readonly Ticked[]): ReadonlySet<string | null> =>
  new Set(rows.filter(({ ticked }) => ticked === true).map(({ item }) => item));

/** Items that the category needs and nobody has ticked, in the order of the method. */
export const missingItems = (category: string | null, rows: readonly Ticked[]): readonly EvidenceItem[] => {
  const ticked = tickedIds(rows);
  return requiredItems(category).filter(({ id }) => !ticked.has(id));
};

/** Share of the evidence in hand, 0–1; null while the category is not known. Items of other categories do not count. Chapter 1.1. */
export const qualifiedShare = (category: string | null, rows: readonly Ticked[]): number | null => {
  if (category === null) return null;
  const ticked = tickedIds(rows);
  return qualify(
    category,
    requiredItems(category).map(({ id }) => ticked.has(id)),
  );
};

/** Somebody has begun: an item was ticked or dated. */
export const isBegun = (rows: readonly Pick<Evidence, "ticked" | "date">[]): boolean =>
  rows.some(({ ticked, date }) => ticked !== null || date !== null);

/** Ticked without the date of its document. */
export const isUndated = ({ ticked, date }: Pick<Evidence, "ticked" | "date">): boolean => ticked === true && date === null;
