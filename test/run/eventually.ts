/** Waiting for what comes about on its own time: custom functions answer later, the pane reads again after a pause. */
import { stepPatience } from "./patience";

/** Milliseconds between two readings. */
const interval = 50;

/** Reads until the value is as wanted; in the end the comparison says what it was instead. */
export const eventually = async <T>(read: () => T | Promise<T>, wanted: T): Promise<void> => {
  const end = Date.now() + stepPatience;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(wanted);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
};
