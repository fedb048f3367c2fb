/**
 * Carries commands of ribbon, menu and shortcuts to the pane. Excel may call one before the pane has drawn itself: it waits here.
 */
export interface CommandBus {
  readonly send: (id: string) => void;
  /** One listener at a time; it gets what has been waiting first. */
  readonly listen: (listener: (id: string) => void) => () => void;
}

export const createCommandBus = (): CommandBus => {
  const waiting: string[] = [];
  let listening: ((id: string) => void) | null = null;
  return {
    send: (id) => {
      if (listening) listening(id);
      else waiting.push(id);
    },
    listen: (listener) => {
      listening = listener;
      waiting.splice(0).forEach(listener);
      return () => {
        if (listening === listener) listening = null;
      };
    },
  };
};
