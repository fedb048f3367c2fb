/** What is compared with the plan, and what is decided about bringing both together. */
import { useEffect, useMemo, useRef, useState } from "react";
import { comparedTables, diffStates } from "../../../plan/changes/compare";
import { mergeStates, type Merged } from "../../../plan/changes/merge";
import { decisionsOf, resolved, type Decision, type Side } from "../../../plan/changes/resolve";
import type { PlanDiff } from "../../../plan/changes/diff";
import type { Snapshot } from "../../../plan/changes/standing";
import type { PlanState } from "../../../plan/changes/state";
import type { Text } from "../../../plan/language";
import type { ComparedPlan, PlanHere } from "../../comparisonHost";
import type { OpenPlan, Outcome, PaneError, PlanHost } from "../../planHost";

/** A snapshot with its data. */
interface WholeSnapshot extends Snapshot {
  readonly state: PlanState;
}

type Other =
  | { readonly kind: "snapshot"; readonly snapshot: WholeSnapshot }
  | { readonly kind: "file"; readonly name: string; readonly plan: ComparedPlan };

/** What both copies began with, by what is chosen in the list. */
export interface Base {
  readonly id: string;
  readonly label:
    { readonly kind: "snapshot"; readonly snapshot: Snapshot; readonly shared: boolean } | { readonly kind: "file"; readonly name: string };
  readonly state: PlanState;
}

export interface Merging {
  readonly merged: Merged;
  readonly decisions: readonly Decision[];
  /** What becomes of this plan. */
  readonly diff: PlanDiff;
}

export interface Comparison {
  readonly here: PlanHere | null;
  /** The newest first. */
  readonly snapshots: readonly WholeSnapshot[];
  /** Snapshots without their data. */
  readonly thinned: number;
  readonly other: Other | null;
  /** Changes there into here. */
  readonly diff: PlanDiff | null;
  readonly bases: readonly Base[];
  readonly base: Base | null;
  readonly merging: Merging | null;
  readonly sides: ReadonlyMap<string, Side>;
  /** Name of the file that is being read. */
  readonly reading: string | null;
  readonly refused: { readonly name: string; readonly reasons: readonly Text[] } | null;
  readonly error: PaneError | null;
  readonly choose: (file: File) => void;
  readonly chooseSnapshot: (id: string) => void;
  readonly chooseBase: (id: string) => void;
  readonly chooseBaseFile: (file: File) => void;
  readonly decide: (ids: readonly string[], side: Side) => void;
}

const wholeOf = (snapshots: readonly Snapshot[]): readonly WholeSnapshot[] =>
  [...snapshots].reverse().flatMap((one) => (one.standing.state ? [{ ...one, state: one.standing.state }] : []));

const nothing: PlanState = { tables: {}, settings: {} };

/** Those that both keep first. */
const basesOf = (here: PlanHere, there: ComparedPlan): readonly Base[] => {
  const [mine, theirs] = [wholeOf(here.snapshots), wholeOf(there.snapshots)];
  const known = new Set(theirs.map(({ id }) => id));
  const all = [...mine, ...theirs.filter(({ id }) => !mine.some((one) => one.id === id))].map((snapshot): Base => {
    const shared = known.has(snapshot.id) && mine.some(({ id }) => id === snapshot.id);
    return { id: `snapshot ${snapshot.id}`, label: { kind: "snapshot", snapshot, shared }, state: snapshot.state };
  });
  const isShared = ({ label }: Base): boolean => label.kind === "snapshot" && label.shared;
  return [...all.filter(isShared), ...all.filter((one) => !isShared(one))];
};

/** @param open the plan as the pane knows it: where it is another one, this plan is read again */
export const useComparison = (host: Pick<PlanHost, "comparison">, open: OpenPlan): Comparison => {
  const [here, setHere] = useState<PlanHere | null>(null);
  const [other, setOther] = useState<Other | null>(null);
  const [baseFile, setBaseFile] = useState<Base | null>(null);
  const [baseId, setBaseId] = useState<string | null>(null);
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<Comparison["refused"]>(null);
  const [error, setError] = useState<PaneError | null>(null);
  /** Only the file that was chosen last counts. */
  const asked = useRef(0);

  const told = <T>(outcome: Outcome<T>): T | null => {
    setError(outcome.ok ? null : outcome.error);
    return outcome.ok ? outcome.value : null;
  };
  useEffect(() => {
    let gone = false;
    void host
      .comparison((workbook) => workbook.here())
      .then((outcome) => {
        if (!gone) setHere(told(outcome));
      });
    return () => {
      gone = true;
    };
  }, [host, open]);

  const read = async (file: File, take: (plan: ComparedPlan) => void): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    setReading(file.name);
    setRefused(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await host.comparison((workbook) => workbook.inFile(bytes));
    if (mine !== asked.current) return;
    setReading(null);
    const found = told(outcome);
    if (found?.kind === "read") take(found.plan);
    else if (found) setRefused({ name: file.name, reasons: found.reasons });
  };
  const compareWith = (next: Other | null): void => {
    setOther(next);
    setBaseFile(null);
    setBaseId(null);
    setSides(new Map());
  };

  const tables = useMemo(() => (here ? comparedTables(here.registry) : []), [here]);
  const there = other === null ? null : other.kind === "file" ? other.plan.state : other.snapshot.state;
  const diff = useMemo(() => (here && there ? diffStates(tables, there, here.state) : null), [tables, here, there]);
  const known = useMemo(() => (here && other?.kind === "file" ? basesOf(here, other.plan) : []), [here, other]);
  const bases = baseFile ? [baseFile, ...known] : known;
  const first = known.find(({ label }) => label.kind === "snapshot" && label.shared) ?? null;
  const base = baseId === null ? (baseFile ?? first) : (bases.find(({ id }) => id === baseId) ?? null);
  const began = base?.state ?? nothing;
  const unresolved = useMemo(
    () => (here && other?.kind === "file" ? mergeStates(tables, began, here.state, other.plan.state) : null),
    [tables, here, other, began],
  );
  const merging = useMemo((): Merging | null => {
    if (!here || !unresolved) return null;
    const merged = resolved(tables, unresolved, sides);
    return { merged, decisions: decisionsOf(unresolved.clashes), diff: diffStates(tables, here.state, merged.state) };
  }, [tables, here, unresolved, sides]);
  const snapshots = useMemo(() => wholeOf(here?.snapshots ?? []), [here]);

  return {
    here,
    snapshots,
    thinned: (here?.snapshots.length ?? 0) - snapshots.length,
    other,
    diff,
    bases,
    base,
    merging,
    sides,
    reading,
    refused,
    error,
    choose: (file) => void read(file, (plan) => compareWith({ kind: "file", name: file.name, plan })),
    chooseSnapshot: (id) => {
      const snapshot = snapshots.find((one) => one.id === id);
      compareWith(snapshot ? { kind: "snapshot", snapshot } : null);
    },
    chooseBase: (id) => {
      setBaseId(id);
      setSides(new Map());
    },
    chooseBaseFile: (file) =>
      void read(file, ({ state }) => {
        setBaseFile({ id: "file", label: { kind: "file", name: file.name }, state });
        setBaseId("file");
        setSides(new Map());
      }),
    decide: (ids, side) => setSides((before) => new Map([...before, ...ids.map((id) => [id, side] as const)])),
  };
};
