/**
 * What differs between two versions of a template, place by place, in the order of the newer one.
 *
 * Lists whose entries have an id (own columns) go by it, stages of a process and rows by their place; other lists as a whole. A text given in
 * one language only equals one that says the same in both.
 */
import { isBag } from "./bag";
import type { Language, Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { pathOf, shown } from "./problem";
import type { DocumentText, TemplateDocument } from "./schema";
import { bothOf } from "./texts";

export interface DocumentChange {
  readonly kind: "added" | "removed" | "changed";
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Step = string | number;

const isText = (value: unknown): value is DocumentText =>
  typeof value === "string" ||
  (isBag(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => key === "en" || key === "zh"));

const same = (before: unknown, after: unknown): boolean => {
  if (isText(before) && isText(after)) {
    const [old, now] = [bothOf(before), bothOf(after)];
    return old.en === now.en && old.zh === now.zh;
  }
  return canonical(before) === canonical(after);
};

/** Keys in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    isBag(one) ? Object.fromEntries(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1))) : one,
  );

const idOf = (value: unknown): string | null => (isBag(value) && typeof value["id"] === "string" ? value["id"] : null);

const one = (path: readonly Step[], before: unknown, after: unknown): DocumentChange => ({
  kind: before === undefined ? "added" : after === undefined ? "removed" : "changed",
  path: pathOf(path),
  before,
  after,
});

const changes = (path: readonly Step[], before: unknown, after: unknown): readonly DocumentChange[] => {
  if (before === after || (before !== undefined && after !== undefined && same(before, after))) return [];
  if (isText(before) || isText(after)) return [one(path, before, after)];
  if ((isBag(before) || before === undefined) && (isBag(after) || after === undefined)) {
    const [old, now] = [before ?? {}, after ?? {}];
    const keys = [...Object.keys(now), ...Object.keys(old).filter((key) => !(key in now))];
    return keys.flatMap((key) => changes([...path, key], old[key], now[key]));
  }
  if (!Array.isArray(before ?? []) || !Array.isArray(after ?? [])) return [one(path, before, after)];
  const [old, now] = [(before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[]];
  if (![...old, ...now].every(isBag)) return [one(path, before, after)];
  const byId = [...old, ...now].every((entry) => idOf(entry) !== null);
  const compared = (step: Step, was: unknown, is: unknown): readonly DocumentChange[] =>
    was === undefined || is === undefined ? [one([...path, step], was, is)] : changes([...path, step], was, is);
  if (!byId)
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index).flatMap((index) =>
      compared(index, old[index], now[index]),
    );
  const ids = [...new Set([...now, ...old].map((entry) => idOf(entry) ?? ""))];
  const named = (entries: readonly unknown[], id: string): unknown => entries.find((entry) => idOf(entry) === id);
  return ids.flatMap((id) => compared(id, named(old, id), named(now, id)));
};

/** What the second says otherwise than the first, the version number left aside. */
export const diffDocuments = (before: TemplateDocument, after: TemplateDocument): readonly DocumentChange[] =>
  changes([], { ...before, version: 0, $schema: undefined }, { ...after, version: 0, $schema: undefined });

/** What an entry is called, else what stands in it. */
const calledIn = (value: unknown, language: Language): string => {
  const name = isBag(value) ? (value["header"] ?? value["label"] ?? value["name"]) : undefined;
  return isText(name) ? shown(bothOf(name)[language]) : isText(value) ? shown(bothOf(value)[language]) : shown(value);
};

/** One line on a change. */
export const sayChange = ({ kind, path, before, after }: DocumentChange, language: Language): string => {
  const [old, now] = [calledIn(before, language), calledIn(after, language)];
  // A text that changed in the other language only is shown as it stands.
  const arrow = old === now ? `${shown(before)} → ${shown(after)}` : `${old} → ${now}`;
  const said: Readonly<Record<DocumentChange["kind"], Text>> = {
    added: text(`new: ${now}`, `新增：${now}`),
    removed: text(`gone: ${old}`, `已删除：${old}`),
    changed: text(arrow, arrow),
  };
  return `${path}${language === "zh" ? "：" : ": "}${said[kind][language]}`;
};
