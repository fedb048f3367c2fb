/**
 * The plan as the pane knows it, and everything that changes it. One change at a time; after each the plan is read again,
 * so that the pane never shows what the sheets do not hold.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenPlan, Outcome, PaneError, PlanHost } from "./planHost";

export type PlanState =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly open: OpenPlan }
  | { readonly kind: "failed"; readonly error: PaneError };

export interface PlanStore {
  readonly state: PlanState;
  readonly busy: boolean;
  /** Answers with the plan, or null where there is none or reading failed. */
  readonly reload: () => Promise<OpenPlan | null>;
  /** The same, with the findings written to their sheet. */
  readonly check: () => Promise<OpenPlan | null>;
  /** Runs a change, then reads the plan again; changes wait for each other. */
  readonly change: <T>(work: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;
}

export const usePlan = (host: PlanHost): PlanStore => {
  const [state, setState] = useState<PlanState>({ kind: "loading" });
  const [running, setRunning] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** Only the newest reading counts: an older answer may arrive later. */
  const reading = useRef(0);
  /** When the edit that is being judged was heard. */
  const heard = useRef<number | null>(null);

  const take = useCallback(async (read: PlanHost["read"]): Promise<OpenPlan | null> => {
    reading.current += 1;
    const mine = reading.current;
    const outcome = await read();
    if (mine === reading.current) {
      if (!outcome.ok) setState({ kind: "failed", error: outcome.error });
      else setState(outcome.value === null ? { kind: "none" } : { kind: "open", open: outcome.value });
    }
    return outcome.ok ? outcome.value : null;
  }, []);
  const reload = useCallback(() => take(host.read), [host, take]);
  const check = useCallback(async (): Promise<OpenPlan | null> => {
    setRunning((count) => count + 1);
    try {
      return await take(host.check);
    } finally {
      setRunning((count) => count - 1);
    }
  }, [host, take]);

  const change = useCallback(
    <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      const run = async (): Promise<Outcome<T>> => {
        setRunning((count) => count + 1);
        try {
          const outcome = await work();
          if (outcome.ok) await reload();
          return outcome;
        } finally {
          setRunning((count) => count - 1);
        }
      };
      const result = last.current.then(run, run);
      last.current = result.catch(() => null);
      return result;
    },
    [reload],
  );

  useEffect(() => {
    void reload();
    return host.watch(() => {
      heard.current = performance.now();
      void reload();
    });
  }, [host, reload]);

  useEffect(() => {
    if (heard.current === null) return;
    // What judging and drawing took is for the benchmark and for Excel's developer tools to read.
    performance.measure("keyplan:edit", { start: heard.current });
    heard.current = null;
  }, [state]);

  return { state, busy: running > 0, reload, check, change };
};
