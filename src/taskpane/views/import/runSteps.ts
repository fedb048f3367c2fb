/** Long work in small pieces: after each the pane answers to what the user does. */

/** Milliseconds of work between two pauses: less than a frame that anybody would miss. */
const slice = 30;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface StepOptions {
  readonly signal: AbortSignal;
  /** Hears what the work yields. */
  readonly onStep?: (step: number) => void;
}

/** Runs work to its end; null where it was stopped. */
export const runSteps = async <T>(steps: Generator<number, T>, { signal, onStep }: StepOptions): Promise<T | null> => {
  await pause();
  for (let until = performance.now() + slice; !signal.aborted;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onStep?.(step.value);
    await pause();
    until = performance.now() + slice;
  }
  return null;
};
