/**
 * One question put to the Excel the add-in runs in: what it does with something that plans rely on.
 *
 * Each has its own rows of the scratch sheet, so that none meets what another left there.
 */
import type { Text } from "../../plan/language";

export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** A range of this probe's own rows: 0, 0 is its first cell. */
  readonly range: (row: number, column: number, rows?: number, columns?: number) => Excel.Range;
  /** The same as an address on the sheet, with every mark absolute. */
  readonly address: (row: number, column: number, rows?: number, columns?: number) => string;
  /** A name nobody else has: for tables, names and settings. */
  readonly name: (what: string) => string;
}

export interface Observed {
  /** Excel did what plans rely on. */
  readonly fits: boolean;
  /** What it did, with figures: English, as the report is read by whoever helps. */
  readonly said: string;
}

export interface Probe {
  /** Kebab-case; stands in the report. */
  readonly id: string;
  readonly title: Text;
  /** What of the plan suffers where it does not fit. */
  readonly matters: Text;
  /** Version of ExcelApi without which there is nothing to ask. */
  readonly needs: string;
  /** Public reports of OfficeDev/office-js that it looks into. */
  readonly reports?: readonly number[];
  readonly run: (scratch: Scratch) => Promise<Observed>;
}

/** Rows of the scratch sheet that belong to one probe. */
export const rowsOfProbe = 60;

export const fits = (said: string): Observed => ({ fits: true, said });
export const differs = (said: string): Observed => ({ fits: false, said });

/** Fits where what came back is what was expected; says both otherwise. */
export const compared = (got: unknown, expected: unknown): Observed => {
  const [one, other] = [JSON.stringify(got), JSON.stringify(expected)];
  return one === other ? fits(one) : differs(`${one} instead of ${other}`);
};

/** Code and message of what Office.js threw. */
export const errorText = (error: unknown): string => {
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown; message?: unknown };
  return [code, message].filter((part) => typeof part === "string" && part !== "").join(": ") || String(error);
};

/** What Excel refuses with, or null where it took what it was asked. */
export const refusal = async (context: Excel.RequestContext): Promise<string | null> => {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return errorText(error);
  }
};

/** What a question without a property answered, after the sync. */
export const answered = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** Waits: results of functions and events come later. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
