/** A file out of the pane, as far as Excel lets a pane save one. */

/** Letters of every script may stand in a file name; what separates folders and drives may not. */
export const fileNameOf = (title: string): string => title.replaceAll(/[\\/:*?"<>|]/g, "").trim() || "keyplan";

export const saveFile = (name: string, content: string | Uint8Array, type: string): void => {
  const address = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], {
      type: typeof content === "string" ? `${type};charset=utf-8` : type,
    }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
