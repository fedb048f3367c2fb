/** Keyboard shortcuts of the add-in, from the file that the manifest names. */

export interface Shortcut {
  /** Id of the action that the add-in has associated. */
  readonly action: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Upper case. */
  readonly key: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Unknown shapes are passed over: a broken file must not break the page. */
export function readShortcuts(file: unknown): Shortcut[] {
  const list = isRecord(file) && Array.isArray(file["shortcuts"]) ? (file["shortcuts"] as unknown[]) : [];
  return list.flatMap((entry) => {
    if (!isRecord(entry) || typeof entry["action"] !== "string" || !isRecord(entry["key"])) return [];
    const keys = entry["key"]["web"] ?? entry["key"]["default"];
    return typeof keys === "string" ? [parseKeys(entry["action"], keys)] : [];
  });
}

/** Ctrl+Shift+Alt+K */
function parseKeys(action: string, keys: string): Shortcut {
  const parts = keys.split("+").map((part) => part.trim().toLowerCase());
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return {
    action,
    control: has("ctrl") || has("command"),
    shift: has("shift"),
    alt: has("alt"),
    key: (parts[parts.length - 1] ?? "").toUpperCase(),
  };
}

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** With Alt a keyboard may give another character: the place of the key counts then. */
export function shortcutFor(press: KeyPress, shortcuts: readonly Shortcut[]): Shortcut | null {
  const pressed = press.code.startsWith("Key") ? press.code.slice(3) : press.key.toUpperCase();
  const fits = (shortcut: Shortcut): boolean =>
    shortcut.key === pressed &&
    shortcut.control === (press.ctrlKey || press.metaKey) &&
    shortcut.shift === press.shiftKey &&
    shortcut.alt === press.altKey;
  return shortcuts.find(fits) ?? null;
}
