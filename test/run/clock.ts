/**
 * Time in tests of pauses. The embedded host answers in turns of the event loop and never by the clock, so that the clock can stand still
 * while everything else goes on: nothing depends on how fast the machine is.
 */

/** More turns than anything in the host takes; each costs microseconds. */
const turns = 200;

/** Everything under way has come to rest. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** From now on timers run out only by `pass`, until `jest.useRealTimers()`. */
export const stopClock = (): void => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "clearImmediate", "nextTick", "queueMicrotask", "Date", "performance", "hrtime"] });
};

/** What is under way comes to rest, time passes, and what that sets going comes to rest too. */
export const pass = async (milliseconds: number): Promise<void> => {
  await settled();
  jest.advanceTimersByTime(milliseconds);
  await settled();
};
