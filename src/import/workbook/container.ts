/** What the first bytes of a file say of it: a workbook of today is packed; the container of Excel before 2007 also holds encrypted ones. */
import type { IssueCode } from "../../plan/cells/cellIssues";

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

export const isPacked = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4]);

export const isContainer = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Encrypted workbooks have a stream of that name. */
export const containerCode = (bytes: Uint8Array): IssueCode => {
  const name = "EncryptedPackage".split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2)
    if (name.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  return "old-workbook";
};
