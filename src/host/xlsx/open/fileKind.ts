/** What somebody gives us instead of an .xlsx file, told apart so that the way out can be said, and which kind of workbook a package is. */
import type { WorkbookSource } from "../../model/state";
import { OpenError, type OpenErrorCode } from "./limits";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Names in the directory of an OLE2 file are UTF-16, in entries of 128 bytes that begin at multiples of 128. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if ((bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256 !== length) continue;
    if (Array.from(name).every((letter, index) => bytes[at + index * 2] === letter.charCodeAt(0) && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Before OLE2 a workbook began with its first record at once. */
const isOldestWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? 1) && bytes[3] === 0;

/** Text has no control characters but line ends and tabs. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.length > 0 &&
  (startsWith(bytes, 0xff, 0xfe) ||
    startsWith(bytes, 0xfe, 0xff) ||
    bytes.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13));

/** @throws OpenError for what is no ZIP file. */
export function refuseOtherFile(bytes: Uint8Array): void {
  if (startsWith(bytes, 0x50, 0x4b)) return;
  if (isOle(bytes)) {
    if (hasStream(bytes, "EncryptedPackage")) throw new OpenError("encrypted", "The file has a password.");
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book"))
      throw new OpenError("xls", "The file has the format of Excel before 2007.");
    throw new OpenError("not-a-workbook", "The file is of another program of Office before 2007.");
  }
  if (isOldestWorkbook(bytes)) throw new OpenError("xls", "The file has the format of Excel before 1993.");
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new OpenError("not-a-zip", "The file is a PDF.");
  if (isText(bytes)) throw new OpenError("text", "The file is text.");
}

/** @throws OpenError for a ZIP file of another program, which has no workbook part that is read here. */
export function refuseOtherPackage(names: readonly string[], mimetype: string): never {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
    throw new OpenError("ods", "The file is an OpenDocument spreadsheet.");
  if (has(/^xl\/workbook\.bin$/i)) throw new OpenError("xlsb", "The file is a binary workbook.");
  if (has(/^Index\/Document\.iwa$/i)) throw new OpenError("not-a-workbook", "The file is of Apple's iWork.");
  throw new OpenError("not-a-workbook", "The file holds no workbook.");
}

type FileForm = WorkbookSource["form"];

const mainTypes: readonly (readonly [type: RegExp, form: FileForm, isTemplate: boolean])[] = [
  [/spreadsheetml\.sheet\.main\+xml$/i, "xlsx", false],
  [/spreadsheetml\.template\.main\+xml$/i, "xlsx", true],
  [/sheet\.macroEnabled\.main\+xml$/i, "xlsm", false],
  [/template\.macroEnabled\.main\+xml$/i, "xlsm", true],
];

const refusedTypes: readonly (readonly [type: RegExp, code: OpenErrorCode, message: string])[] = [
  [/addin\.macroEnabled\.main\+xml$/i, "add-in", "The file is an add-in of Excel."],
  [/sheet\.binary\.macroEnabled\.main$/i, "xlsb", "The file is a binary workbook."],
];

/** @param type Content type of the workbook part; any that nobody knows is taken for a plain workbook. */
export function formOf(type: string): { readonly form: FileForm; readonly isTemplate: boolean } {
  const refused = refusedTypes.find(([pattern]) => pattern.test(type));
  if (refused) throw new OpenError(refused[1], refused[2]);
  const [, form = "xlsx", isTemplate = false] = mainTypes.find(([pattern]) => pattern.test(type)) ?? [];
  return { form, isTemplate };
}
