/** Keys and files that reach the page as a whole. */
import { useEffect, useRef, useState } from "react";
import { handleOf } from "./files/handles";
import { isComposing } from "../plan/panel/composition";

/** Keys that no field or grid has taken; true takes one. */
export function usePageKeys(handle: (event: KeyboardEvent) => boolean): void {
  const current = useRef(handle);
  current.current = handle;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && !isComposing(event) && current.current(event)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

type OnDrop = (file: File, handle: Promise<FileSystemFileHandle | null>) => void;

/** Whether a file is being held over the page; a dropped one is handed over, with its handle where the browser gives one. */
export function useDroppedFile(handle: OnDrop): boolean {
  const [isHeld, setHeld] = useState(false);
  const current = useRef(handle);
  current.current = handle;
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setHeld(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const onDrop = (event: DragEvent): void => {
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      current.current(file, handleOf(event.dataTransfer.items[0]));
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return isHeld;
}
