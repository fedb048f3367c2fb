/** First, middle and last names → one name, as people say it: "Ana Ruiz", 李明. */
import type { NamePart } from "../mapping";

const order: readonly NamePart[] = ["first", "middle", "last"];

export const joinName = (parts: Readonly<Partial<Record<NamePart, string>>>): string => {
  const given = order.map((part) => (parts[part] ?? "").trim()).filter((part) => part !== "");
  const chinese = given.length > 0 && given.every((part) => /^\p{Script=Han}+$/u.test(part));
  if (!chinese) return given.join(" ");
  return [parts.last, parts.first, parts.middle].map((part) => (part ?? "").trim()).join("");
};
