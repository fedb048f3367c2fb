/** A snapshot as a list offers it: its day, why it was taken, and by whom. */
import type { Snapshot } from "../../../plan/changes/standing";
import { joinParts } from "../../../plan/panel/format";

export const snapshotLabel = ({ takenAt, reason, by }: Pick<Snapshot, "takenAt" | "reason" | "by">): string =>
  joinParts([takenAt.slice(0, 10), reason, by].filter((part) => part !== ""));
