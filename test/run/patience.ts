/**
 * How long tests wait before they give up, in one place. Nothing takes this long unless it hangs: a busy machine is slow, not wrong, and
 * how fast things are is measured by the benchmarks.
 */

/** Milliseconds for one thing to come about. */
export const stepPatience = 60_000;
/** Milliseconds for a whole test. */
export const testPatience = 300_000;
