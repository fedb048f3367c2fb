/** Files dropped anywhere on the pane. Without this the browser would leave the pane for the file. */
import { useEffect, useRef } from "react";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

export const useFileDrop = (onFiles: (files: readonly File[]) => void): void => {
  // The listener stays the same while what is to be done changes with the view.
  const handle = useRef(onFiles);
  handle.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      handle.current(files);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, []);
};
