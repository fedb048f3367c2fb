/**
 * The document that is edited, with what can be taken back: a pure reducer.
 *
 * A change says where and what; nothing in place of a value takes the place out, and what is empty without it goes too, so that a document
 * says only what differs. Typing in one place counts as one step until the field is left. Between two keys the document may be one that
 * the schema does not accept: it is judged anew after every change.
 */
import { isBag } from "../../../templates/document/bag";
import type { TemplateDocument } from "../../../templates/document/schema";

type Step = string | number;
export type Path = readonly Step[];

export interface History {
  readonly past: readonly TemplateDocument[];
  readonly document: TemplateDocument;
  readonly future: readonly TemplateDocument[];
  /** The place that is being typed in: its changes are one step. */
  readonly typing: string | null;
}

export type Change =
  | { readonly kind: "put"; readonly path: Path; readonly value: unknown; readonly typed?: true }
  /** An entry of a list goes to another place in it. */
  | { readonly kind: "move"; readonly path: Path; readonly from: number; readonly to: number }
  | { readonly kind: "replace"; readonly document: TemplateDocument }
  | { readonly kind: "settle" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

const mostSteps = 200;

const isEmpty = (value: unknown): boolean => (isBag(value) ? Object.keys(value).length === 0 : Array.isArray(value) && value.length === 0);

/** What stands in a place; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((one, step) => {
    if (Array.isArray(one)) return typeof step === "number" ? (one as readonly unknown[])[step] : undefined;
    return isBag(one) && Object.hasOwn(one, step) ? one[step] : undefined;
  }, value);

const withoutEntry = (value: unknown, step: Step): unknown => {
  if (Array.isArray(value)) return value.filter((_entry, index) => index !== step);
  return isBag(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== String(step))) : value;
};

const withEntry = (value: unknown, step: Step, entry: unknown): unknown => {
  if (typeof step === "number") {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return step >= entries.length ? [...entries, entry] : entries.map((one, index) => (index === step ? entry : one));
  }
  return { ...(isBag(value) ? value : {}), [step]: entry };
};

const put = (value: unknown, [step, ...rest]: Path, entry: unknown): unknown => {
  if (step === undefined) return entry;
  const before = valueAt(value, [step]);
  if (rest.length === 0) return entry === undefined ? withoutEntry(value, step) : withEntry(value, step, entry);
  if (entry === undefined && before === undefined) return value;
  const after = put(before, rest, entry);
  // An entry of a list keeps its place, whatever is taken out of it.
  const isGone = entry === undefined && typeof step === "string" && isEmpty(after);
  return isGone ? withoutEntry(value, step) : withEntry(value, step, after);
};

const moved = (entries: unknown, from: number, to: number): unknown => {
  if (!Array.isArray(entries) || to < 0 || to >= entries.length) return entries;
  const others = (entries as readonly unknown[]).filter((_entry, index) => index !== from);
  return [...others.slice(0, to), (entries as readonly unknown[])[from], ...others.slice(to)];
};

export const begun = (document: TemplateDocument): History => ({ past: [], document, future: [], typing: null });

const stepped = (history: History, document: TemplateDocument, typing: string | null): History => {
  const { past, document: before } = history;
  const goesOn = typing !== null && typing === history.typing;
  return { past: goesOn ? past : [...past, before].slice(-mostSteps), document, future: [], typing };
};

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

export const reduce = (history: History, change: Change): History => {
  const { past, document, future } = history;
  switch (change.kind) {
    case "put": {
      if (same(valueAt(document, change.path), change.value)) return history;
      const after = put(document, change.path, change.value) as TemplateDocument;
      return stepped(history, after, change.typed ? JSON.stringify(change.path) : null);
    }
    case "move": {
      const entries = valueAt(document, change.path);
      const after = moved(entries, change.from, change.to);
      return same(entries, after) ? history : stepped(history, put(document, change.path, after) as TemplateDocument, null);
    }
    case "replace":
      return same(document, change.document) ? history : stepped(history, change.document, null);
    case "settle":
      return history.typing === null ? history : { ...history, typing: null };
    case "undo": {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), document: before, future: [document, ...future], typing: null } : history;
    }
    case "redo": {
      const [next, ...rest] = future;
      return next ? { past: [...past, document], document: next, future: rest, typing: null } : history;
    }
  }
};
