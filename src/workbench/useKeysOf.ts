/** Keys pressed anywhere inside an element that is no control itself, as a menu or a bar; true takes one. */
import { useEffect, useRef } from "react";
import { isComposing } from "../plan/panel/composition";

export function useKeysOf<Holder extends HTMLElement>(handle: (event: KeyboardEvent) => boolean): React.RefObject<Holder> {
  const holder = useRef<Holder>(null);
  const current = useRef(handle);
  current.current = handle;
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isComposing(event) || !current.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("keydown", onKeyDown);
    return () => {
      element.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return holder;
}
