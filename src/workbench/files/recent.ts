/**
 * Files opened or saved of late, the last one first: those of which the browser gives a handle, kept with it from visit to visit. Where it
 * gives none the list stays blank.
 */
import { keepValue, keptValue, type Storage } from "./storage";

/** As much of a file's handle as is needed here. */
type Handle = Pick<FileSystemFileHandle, "name" | "getFile" | "isSameEntry">;

export const mostRecent = 8;
const storage: Storage = { database: "keyplan-recent", store: "files" };
const key = "handles";

/** What came of opening a file again: the file, or why not. */
export type Reopened = { readonly kind: "file"; readonly file: File } | { readonly kind: "gone" | "denied" };

/** The list with this file first; the same file stands in it once. */
export async function withFirst<File extends Handle>(files: readonly File[], file: File): Promise<readonly File[]> {
  const others: File[] = [];
  // The type knows only whole handles.
  for (const other of files) if (!(await other.isSameEntry(file as unknown as FileSystemHandle))) others.push(other);
  return [file, ...others].slice(0, mostRecent);
}

/** The browser asks whether the page may read it, unless that is settled. */
export async function reopen(handle: Handle): Promise<Reopened> {
  const { requestPermission } = handle as { requestPermission?: (wanted: unknown) => Promise<PermissionState> };
  try {
    if (requestPermission && (await requestPermission.call(handle, { mode: "read" })) !== "granted") return { kind: "denied" };
    return { kind: "file", file: await handle.getFile() };
  } catch (error) {
    const isDenied = error instanceof DOMException && ["NotAllowedError", "SecurityError"].includes(error.name);
    return { kind: isDenied ? "denied" : "gone" };
  }
}

const isHandle = (value: unknown): value is FileSystemFileHandle =>
  typeof FileSystemFileHandle !== "undefined" && value instanceof FileSystemFileHandle;

/** The list as the page shows it. */
export class RecentFiles {
  list: readonly FileSystemFileHandle[] = [];
  /** One change after another. */
  private done: Promise<void>;

  constructor(private readonly onChanged: () => void) {
    this.done = keptValue(storage, key).then((kept) => {
      if (Array.isArray(kept)) this.show(kept.filter(isHandle));
    });
  }

  add(handle: FileSystemFileHandle): Promise<void> {
    return this.change((list) => withFirst(list, handle));
  }

  drop(handle: FileSystemFileHandle): Promise<void> {
    return this.change((list) => Promise.resolve(list.filter((other) => other !== handle)));
  }

  private change(to: (list: readonly FileSystemFileHandle[]) => Promise<readonly FileSystemFileHandle[]>): Promise<void> {
    this.done = this.done.then(async () => {
      this.show(await to(this.list));
      await keepValue(storage, key, this.list);
    });
    return this.done;
  }

  private show(list: readonly FileSystemFileHandle[]): void {
    this.list = list;
    this.onChanged();
  }
}
