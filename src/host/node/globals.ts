/** Production code names Excel, Office and OfficeExtension as globals; these put an embedded host's there. */

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** @returns Puts back what was there before. */
function installGlobals(excel: OfficeGlobals): () => void {
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) Object.defineProperty(globalThis, name, { value: excel[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Runs with the globals in place, whatever comes of it. */
export async function withGlobals<T>(excel: OfficeGlobals, run: () => Promise<T>): Promise<T> {
  const restore = installGlobals(excel);
  try {
    return await run();
  } finally {
    restore();
  }
}
