/** What a file holds beside what the workbook's data has a place for: it stays in the file, and who shows the workbook can say so. */

/** Each kind counts what a person would count: two slicers in one part are two. */
export type HeldKind =
  | "picture"
  /** Lines, text boxes, groups, drawings by hand. */
  | "shape"
  | "diagram"
  /** Of a kind that is not drawn here. */
  | "chart"
  | "chartSheet"
  /** Sheets of old macros or dialogs. */
  | "macroSheet"
  /** Behind a sheet, or in its header and footer. */
  | "pagePicture"
  | "cellPicture"
  | "sparkline"
  | "pivotTable"
  | "slicer"
  | "timeline"
  | "macros"
  | "control"
  | "object"
  | "link"
  | "connection"
  | "query"
  | "dataModel"
  /** That cannot be read, or stands beside no note. */
  | "threadedComment"
  | "scenario"
  | "conditionalFormat"
  | "longFormula";

export interface Held {
  readonly kind: HeldKind;
  /** At least 1. */
  readonly count: number;
}

/** Counts while a file is read. */
export class HeldCounter {
  private readonly counts = new Map<HeldKind, number>();

  add(kind: HeldKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  get all(): readonly Held[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count }));
  }
}
