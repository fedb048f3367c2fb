/** How far the proposal's contents are (chapter 5.2). */
import { atStart } from "../../../plan/wording";
import type { ProposalItem } from "../table";

/** Share of the items that are ready, 0–1; null without items. */
export const readyShare = (items: readonly Pick<ProposalItem, "status">[]): number | null =>
  items.length === 0 ? null : items.filter(({ status }) => status === "ready").length / items.length;

/** Somebody has begun: an item has a text, or is a draft or ready. */
export const isBegun = ({ content, status }: Pick<ProposalItem, "content" | "status">): boolean =>
  (content ?? "").trim() !== "" || status === "draft" || status === "ready";

/** What an item still lacks: its text (or where it stands), or somebody who writes it. */
export const lackOf = ({ content, where, owner }: Pick<ProposalItem, "content" | "where" | "owner">): "text" | "owner" | null => {
  if ((content ?? "").trim() === "" && (where ?? "").trim() === "") return "text";
  return (owner ?? "").trim() === "" ? "owner" : null;
};

/** What an item is called: the beginning of its wording, up to the colon or comma. */
export const itemName = ({ item, text }: Pick<ProposalItem, "item" | "text">): string => {
  const [name = ""] = (text ?? "").split(/[:：,，;；]/);
  return name.trim() === "" ? (item ?? "") : name.trim();
};

/** What the wording says beyond the name: "how the customer works today". The whole wording where nothing parts the two. */
export const itemMeaning = ({ text }: Pick<ProposalItem, "text">): string | null => {
  const rest = /^[^:：,，;；]*[:：](.+)$/su.exec(text ?? "")?.[1]?.trim();
  return rest === undefined ? text : atStart(rest);
};
