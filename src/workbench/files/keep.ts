/**
 * Keeps the open workbook in the browser (IndexedDB), so that unsaved changes survive a reload. One workbook at a time; where the
 * browser offers no storage nothing is kept and work goes on.
 */

export interface KeptWorkbook {
  readonly name: string;
  /** As an .xlsx file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const databaseName = "keyplan-workbench";
const storeName = "workbooks";
const key = "open";

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}

async function withStore<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result | null> {
  try {
    const database = await openDatabase();
    try {
      return await new Promise<Result>((resolve, reject) => {
        const request = act(database.transaction(storeName, mode).objectStore(storeName));
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error("IndexedDB"));
        };
      });
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

export async function keepWorkbook(workbook: KeptWorkbook): Promise<void> {
  await withStore("readwrite", (store) => store.put(workbook, key));
}

export async function forgetWorkbook(): Promise<void> {
  await withStore("readwrite", (store) => store.delete(key));
}

export async function keptWorkbook(): Promise<KeptWorkbook | null> {
  const found: unknown = await withStore("readonly", (store) => store.get(key) as IDBRequest<unknown>);
  if (typeof found !== "object" || found === null || !("bytes" in found) || !("name" in found)) return null;
  return found.bytes instanceof Uint8Array && typeof found.name === "string"
    ? { name: found.name, bytes: new Uint8Array(found.bytes) }
    : null;
}
