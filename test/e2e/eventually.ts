/** Waiting for what the page does on its own time: custom functions answer later, the pane reads again after a pause. */

const patience = 15_000;
const interval = 100;

/** Reads until the value is as wanted; in the end the comparison says what it was instead. */
export const eventually = async <T>(read: () => Promise<T>, wanted: T): Promise<void> => {
  const end = Date.now() + patience;
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
