/**
 * What a run has done, so that one that broke off goes on and a later one passes quickly over files that are in shape: a line for each file
 * with the check sum it was left with and the template it was brought to. A line that cannot be read is no line; without the journal every
 * file is looked at again.
 */
import { createHash } from "node:crypto";
import { appendFile, readFile } from "node:fs/promises";

export const journalName = ".keyplan-conform.jsonl";

export const sumOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("base64url");

export interface Journal {
  readonly has: (file: string, sum: string) => boolean;
  readonly note: (file: string, sum: string) => Promise<void>;
}

interface Line {
  readonly file: string;
  readonly sum: string;
  readonly template: string;
}

const lineOf = (text: string): Line | null => {
  try {
    const { file, sum, template } = JSON.parse(text) as Partial<Line>;
    return typeof file === "string" && typeof sum === "string" && typeof template === "string" ? { file, sum, template } : null;
  } catch {
    return null;
  }
};

/** @param template what tells this template from others: id, version and check sum of what it says */
export const openJournal = async (path: string, template: string): Promise<Journal> => {
  const text = await readFile(path, "utf8").catch(() => "");
  const done = new Map<string, string>();
  for (const line of text.split("\n").map(lineOf)) if (line?.template === template) done.set(line.file, line.sum);
  return {
    has: (file, sum) => done.get(file) === sum,
    note: async (file, sum) => {
      done.set(file, sum);
      // A line that broke off half-way must not take the next one with it.
      await appendFile(path, `\n${JSON.stringify({ file, sum, template } satisfies Line)}`);
    },
  };
};
