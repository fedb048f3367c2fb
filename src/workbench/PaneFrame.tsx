/** The add-in's own pane: the page that ships, in a frame. It talks to the embedded host by the protocol of Office on the web. */
import { useEffect, useRef } from "react";

import type { Desk } from "./desk";
import type { Messages } from "./messages";

export function PaneFrame({ desk, messages }: { readonly desk: Desk; readonly messages: Messages }): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const { connection } = desk;

  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      const from = frame.current?.contentWindow;
      if (!from || event.source !== from || event.origin !== window.location.origin) return;
      connection.receive(event.data, (text) => {
        from.postMessage(text, window.location.origin);
      });
    };
    window.addEventListener("message", onMessage);
    return () => {
      window.removeEventListener("message", onMessage);
    };
  }, [connection]);

  // Hidden, not removed: custom functions run in the pane's page.
  return (
    <aside className="pane" aria-label={messages.pane} hidden={!desk.isPaneShown} data-testid="pane">
      <iframe
        ref={frame}
        key={connection.id}
        className="pane-frame"
        data-testid="pane-frame"
        title={messages.pane}
        src={connection.paneUrl}
      />
    </aside>
  );
}
