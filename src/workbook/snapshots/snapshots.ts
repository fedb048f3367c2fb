/**
 * The snapshots that a workbook keeps: listed in one batch, written once, thinned when there are many, removed on request.
 *
 * Parts that are damaged or were written by a later version are counted and never touched. Everything here can be taken back.
 */
import type { Snapshot } from "../../plan/changes/standing";
import { runExcel } from "../runExcel";
import {
  isSnapshot,
  keptWhole,
  snapshotFromXml,
  snapshotNamespace,
  snapshotToXml,
  thinned,
  toThin,
  type SnapshotPart,
} from "./snapshotParts";

export interface KeptSnapshots {
  /** The oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** How many parts cannot be read; they stay as they are. */
  readonly damaged: number;
  /** How many were written by a later version; they stay as they are. */
  readonly tooNew: number;
}

/** What takes a change back; false where what it changed is gone. */
export interface SnapshotChange {
  readonly undo: () => Promise<boolean>;
}

const readParts = async (context: Excel.RequestContext): Promise<readonly SnapshotPart[]> => {
  const parts = context.workbook.customXmlParts.getByNamespace(snapshotNamespace);
  parts.load("items/id");
  await context.sync();
  const asked = parts.items.map((part) => ({ part: part.id, xml: context.workbook.customXmlParts.getItem(part.id).getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ part, xml }) => ({ part, xml: xml.value, read: snapshotFromXml(xml.value) }));
};

const snapshotsIn = (parts: readonly SnapshotPart[]): readonly Snapshot[] =>
  parts
    .map(({ read }) => read)
    .filter(isSnapshot)
    .sort((one, other) => one.takenAt.localeCompare(other.takenAt));

/** The snapshots, inside a batch of the caller's. */
export const snapshotsInBatch = async (context: Excel.RequestContext): Promise<KeptSnapshots> => {
  const parts = await readParts(context);
  const count = (kind: SnapshotPart["read"]): number => parts.filter(({ read }) => read === kind).length;
  return { snapshots: snapshotsIn(parts), damaged: count("damaged"), tooNew: count("too-new") };
};

export const listSnapshots = (): Promise<KeptSnapshots> => runExcel(snapshotsInBatch);

/** Parts of these snapshots give way to others. */
const replaceParts = (ids: readonly string[], xmls: readonly string[]): Promise<boolean> =>
  runExcel(async (context) => {
    const found = (await readParts(context)).filter(({ read }) => isSnapshot(read) && ids.includes(read.id));
    for (const { part } of found) context.workbook.customXmlParts.getItem(part).delete();
    for (const xml of xmls) context.workbook.customXmlParts.add(xml);
    await context.sync();
    return found.length === ids.length;
  });

/** Keeps a snapshot, and thins the oldest where more than so many are whole. */
export const keepSnapshot = async (snapshot: Snapshot, most: number = keptWhole): Promise<SnapshotChange> => {
  const before = await runExcel(async (context) => {
    const parts = await readParts(context);
    const { customXmlParts } = context.workbook;
    // A batch that is run again has kept it already.
    const standing = snapshotsIn(parts).some(({ id }) => id === snapshot.id);
    const all = standing ? snapshotsIn(parts) : [...snapshotsIn(parts), snapshot];
    const thin = toThin(all, most).map(({ id }) => id);
    const old = parts.filter(({ read }) => isSnapshot(read) && thin.includes(read.id));
    if (!standing) customXmlParts.add(snapshotToXml(snapshot));
    for (const { part, read } of old) {
      customXmlParts.getItem(part).delete();
      if (isSnapshot(read)) customXmlParts.add(snapshotToXml(thinned(read)));
    }
    await context.sync();
    const thinnedNow = old.flatMap(({ read, xml }) => (isSnapshot(read) ? [{ id: read.id, xml }] : []));
    return { thinnedNow, stood: standing };
  });
  return {
    undo: () =>
      replaceParts(
        [...(before.stood ? [] : [snapshot.id]), ...before.thinnedNow.map(({ id }) => id)],
        before.thinnedNow.map(({ xml }) => xml),
      ),
  };
};
