/**
 * Files that the page may write back to, where the browser has the File System Access API: chosen or dropped once, saved as often as wanted.
 * Everywhere else files are chosen by a field and saved as downloads.
 */
interface Pickers {
  readonly showOpenFilePicker?: (options: unknown) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: unknown) => Promise<FileSystemFileHandle>;
}

const pickers = (): Pickers => window as unknown as Pickers;
const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const typesOf = (...extensions: readonly string[]): unknown => [{ description: "Excel", accept: { [mediaType]: extensions } }];

/** Whether the person has changed their mind. */
const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

export const canChoose = (): boolean => pickers().showOpenFilePicker !== undefined;

/** Null where none was chosen. */
export async function chooseFile(): Promise<FileSystemFileHandle | null> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.({ types: typesOf(".xlsx", ".xlsm", ".xltx", ".xltm"), multiple: false })) ?? [];
    return handle ?? null;
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}

/** Where a workbook without a file is to go: "download" where the browser does not ask, null where the person gave up. */
export async function choosePlace(name: string): Promise<FileSystemFileHandle | "download" | null> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) return "download";
  try {
    const suggestedName = /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
    // Excel opens no file whose extension says otherwise about macros.
    return await showSaveFilePicker.call(window, { types: typesOf(suggestedName.slice(-5)), suggestedName });
  } catch (error) {
    return isGivenUp(error) ? null : "download";
  }
}

/** The file is replaced when all of it is written. */
export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

/** The handle of what was dropped; null where the browser gives none. */
export async function handleOf(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  const asHandle = (item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> } | undefined)?.getAsFileSystemHandle;
  const handle = asHandle ? await asHandle.call(item) : null;
  return handle instanceof FileSystemFileHandle ? handle : null;
}
