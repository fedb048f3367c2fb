/** One part of a file that has been opened before: a picture is read when it is shown. */
import type { WorkbookSource } from "../../model/state";
import { defaultLimits, OpenError } from "./limits";
import { OpenPackage } from "./package";

/** Null where the file has none of that name, or it cannot be unpacked. */
export function readPart({ bytes }: WorkbookSource, part: string): Uint8Array | null {
  try {
    return new OpenPackage(bytes, { ...defaultLimits, totalBytes: Infinity }).bytes(part);
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}
