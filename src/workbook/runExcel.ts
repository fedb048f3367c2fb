/**
 * The one door to Excel: batches run one after the other, and one that fails because the service is busy is run once more.
 *
 * Two batches at a time would interleave (an edit read back while a build is writing), so they wait in line. A batch must not call
 * `runExcel` itself: it would wait for its own end. Batches are written so that running them again does no harm.
 */
import { describeError, WorkbookError } from "./errors";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Waits in line for one thing at a time. */
class Line {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work after everything that came before, whether that succeeded or not. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

const line = new Line();

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long to wait before the second attempt, milliseconds. */
const retryDelay = 250;

/** Runs a batch that a protected sheet refused once more, with the sheets open that the plan's template locked. */
const throughLocks = async <T>(batch: Batch<T>, refused: unknown): Promise<T> => {
  const { openLocks } = await import("./locks");
  const close = await openLocks();
  if (!close) throw refused;
  try {
    return await Excel.run(batch);
  } finally {
    await close();
  }
};

const attempt = async <T>(batch: Batch<T>): Promise<T> => {
  try {
    return await Excel.run(batch);
  } catch (error) {
    const problem = describeError(error);
    if (problem.code === "protected")
      return await throughLocks(batch, new WorkbookError(problem, error)).catch((refused: unknown) => {
        throw refused instanceof WorkbookError ? refused : new WorkbookError(describeError(refused), refused);
      });
    if (!problem.retry) throw new WorkbookError(problem, error);
  }
  await pause(retryDelay);
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw new WorkbookError({ ...describeError(error), retry: false }, error);
  }
};

/**
 * Runs a batch against the workbook.
 * @throws WorkbookError with the problem mapped to a sentence and a way out.
 */
export const runExcel = <T>(batch: Batch<T>): Promise<T> => line.run(() => attempt(batch));

/** Sends what is queued with events off, so that `watchPlan` does not hear our own writing. */
export const sendQuietly = async (context: Excel.RequestContext, queue: () => void | Promise<void>): Promise<void> => {
  context.runtime.enableEvents = false;
  try {
    await queue();
    await context.sync();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
};
