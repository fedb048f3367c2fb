/** Which command a key asks for, as in Excel. */
import type { SheetCommandId } from "../commands/sheetCommands";

interface KeyPress {
  readonly key: string;
  /** Place of the key: with Shift digits are other characters. */
  readonly code?: string;
  readonly shiftKey: boolean;
}

const withControl: Readonly<Record<string, SheetCommandId>> = {
  d: "fillDown",
  r: "fillRight",
  "+": "insert",
  "-": "delete",
  _: "delete",
  " ": "selectColumns",
};

const digits: Readonly<Record<string, readonly [plain: SheetCommandId, shifted: SheetCommandId]>> = {
  Digit9: ["hideRows", "showRows"],
  Digit0: ["hideColumns", "showColumns"],
};

/** Null where the key is no command's. Ctrl+= is no plus: with Shift it is. */
export function commandOf({ key, code, shiftKey }: KeyPress, control: boolean): SheetCommandId | null {
  if (!control) return key === " " && shiftKey ? "selectRows" : null;
  const digit = digits[code ?? ""];
  if (digit) return digit[shiftKey ? 1 : 0];
  if (key === "=" && shiftKey) return "insert";
  return shiftKey && key !== "+" ? null : (withControl[key.toLowerCase()] ?? null);
}
