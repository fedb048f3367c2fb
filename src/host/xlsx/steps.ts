/** Work in steps of a few milliseconds, so that a page can go on meanwhile. */

/** All steps at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
