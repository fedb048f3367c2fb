/** A snapshot as a custom XML part of the workbook: one part each, in a namespace of their own, so that nobody who reads the plan carries them. */
import { decodeSnapshot, encodeSnapshot, isUnreadable } from "../../plan/changes/snapshotText";
import type { Snapshot } from "../../plan/changes/standing";
import { contentOf } from "../planMeta";

export const snapshotNamespace = "urn:keyplan:snapshot";

/** A part as it stands. */
export interface SnapshotPart {
  /** Of the part, in this workbook. */
  readonly part: string;
  readonly xml: string;
  readonly read: Snapshot | "damaged" | "too-new";
}

/** What is encoded holds no sign that XML knows. */
export const snapshotToXml = (snapshot: Snapshot): string =>
  `<keyplan xmlns="${snapshotNamespace}"><![CDATA[${encodeSnapshot(snapshot)}]]></keyplan>`;

export const snapshotFromXml = (xml: string): SnapshotPart["read"] => {
  const read = decodeSnapshot(contentOf(xml));
  return isUnreadable(read) ? read.kind : read;
};

export const isSnapshot = (read: SnapshotPart["read"]): read is Snapshot => typeof read !== "string";

/** Its state is gone; figures, words and findings stay for the trend. */
export const thinned = (snapshot: Snapshot): Snapshot => ({ ...snapshot, standing: { ...snapshot.standing, state: null } });

/** How many are kept whole. */
export const keptWhole = 12;

/** Those that become thin so that only so many are whole: the oldest. @param snapshots the oldest first */
export const toThin = (snapshots: readonly Snapshot[], most: number = keptWhole): readonly Snapshot[] => {
  const whole = snapshots.filter(({ standing }) => standing.state !== null);
  return whole.slice(0, Math.max(0, whole.length - most));
};
