/** Values that the browser keeps for the page (IndexedDB), by name; where it offers no storage nothing is kept and work goes on. */
export interface Storage {
  readonly database: string;
  readonly store: string;
}

function openDatabase({ database, store }: Storage): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}

async function withStore<Result>(
  storage: Storage,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | null> {
  try {
    const database = await openDatabase(storage);
    try {
      return await new Promise<Result>((resolve, reject) => {
        const request = act(database.transaction(storage.store, mode).objectStore(storage.store));
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

export async function keepValue(storage: Storage, key: string, value: unknown): Promise<void> {
  await withStore(storage, "readwrite", (store) => store.put(value, key));
}

export async function forgetValue(storage: Storage, key: string): Promise<void> {
  await withStore(storage, "readwrite", (store) => store.delete(key));
}

export const keptValue = (storage: Storage, key: string): Promise<unknown> =>
  withStore(storage, "readonly", (store) => store.get(key) as IDBRequest<unknown>);
