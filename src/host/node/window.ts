/**
 * A window just large enough for the unmodified office.js to boot in Node: it loads its scripts from the installed package,
 * posts its messages to the host and reads the address that the host gave it. Each window is a realm of its own for state, but
 * shares errors, promises and JSON with the code around it, so that `instanceof Error` and comparisons work in tests.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

export interface WindowOptions {
  /** Address of the pane with the host's additions. */
  readonly url: string;
  readonly hostOrigin: string;
  /** Folder with the files of office.js. */
  readonly officeDirectory: string;
  /** Takes a message of the add-in; `reply` posts one back. */
  readonly onPost: (text: string, reply: (text: string) => void) => void;
}

export interface OfficeWindow {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Scripts that office.js asked for and the package does not have. */
  readonly missing: readonly string[];
  dispose(): void;
}

/** Where office.js believes it was loaded from. */
const scriptBase = "https://localhost:3000/office-js/";

type Listener = (event: unknown) => void;

class Listeners {
  private readonly byType = new Map<string, Set<Listener>>();

  readonly add = (type: string, listener: Listener): void => {
    const known = this.byType.get(type);
    if (known) known.add(listener);
    else this.byType.set(type, new Set([listener]));
  };

  readonly remove = (type: string, listener: Listener): void => {
    this.byType.get(type)?.delete(listener);
  };

  call(type: string, event: unknown): void {
    for (const listener of [...(this.byType.get(type) ?? [])]) listener(event);
  }
}

/** Timers that end with the window. */
class Timers {
  private readonly running = new Set<NodeJS.Timeout>();
  private isOver = false;

  readonly setTimeout = (run: (...values: unknown[]) => void, delay?: number, ...values: unknown[]): NodeJS.Timeout => {
    // Where the thread was busy for long, a script that has come meanwhile arrives before the timer that gives it up.
    const timer = setTimeout(() => {
      setImmediate(() => {
        if (this.running.delete(timer)) run(...values);
      });
    }, delay);
    this.running.add(timer);
    return timer;
  };

  readonly setInterval = (run: (...values: unknown[]) => void, delay?: number, ...values: unknown[]): NodeJS.Timeout => {
    const timer = setInterval(() => {
      run(...values);
    }, delay);
    timer.unref();
    this.running.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.running.delete(timer);
  };

  readonly soon = (run: () => void): void => {
    setImmediate(() => {
      if (!this.isOver) run();
    });
  };

  end(): void {
    this.isOver = true;
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}

class MemoryStorage {
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: unknown): void {
    this.items.set(key, String(value));
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
}

interface Element {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  [property: string]: unknown;
}

/** Scripts are loaded when appended; of links office.js only reads the parts of their address. */
function element(tag: string, base: string, load: (script: Element) => void): Element {
  const made: Element = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute(name: string, value: unknown) {
      made[name] = value;
    },
    getAttribute: (name: string) => made[name] ?? null,
    addEventListener: () => undefined,
    querySelectorAll: () => [],
    appendChild(child: Element) {
      if (child.tagName === "SCRIPT") load(child);
      return child;
    },
  };
  let address = "";
  Object.defineProperty(made, "href", {
    get: () => address,
    set: (value: string) => {
      const url = URL.canParse(value, base) ? new URL(value, base) : null;
      address = url?.href ?? value;
      if (!url) return;
      const { protocol, hostname, port, host, pathname, search, hash } = url;
      Object.assign(made, { protocol, hostname, port, host, pathname, search, hash });
    },
  });
  return made;
}

export function createWindow(options: WindowOptions): OfficeWindow {
  const url = new URL(options.url);
  const listeners = new Listeners();
  const timers = new Timers();
  const missing: string[] = [];
  const globals: Record<string, unknown> = {
    ...{
      console,
      performance,
      URL,
      URLSearchParams,
      queueMicrotask,
      Promise,
      JSON,
      Error,
      TypeError,
      RangeError,
      TextEncoder,
      TextDecoder,
    },
    ...{ structuredClone, atob, btoa, crypto: globalThis.crypto },
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clear,
    setInterval: timers.setInterval,
    clearInterval: timers.clear,
    name: "",
    navigator: { userAgent: "node", language: "en-US" },
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    history: { replaceState: () => undefined, pushState: () => undefined },
    addEventListener: listeners.add,
    removeEventListener: listeners.remove,
    open: () => null,
    focus: () => undefined,
    blur: () => undefined,
    postMessage: () => undefined,
    opener: null,
  };
  const { href, hash, search, origin, protocol, host, hostname, pathname } = url;
  const parent = {
    postMessage: (text: string) => {
      options.onPost(text, (reply) => {
        timers.soon(() => {
          listeners.call("message", { data: reply, origin: options.hostOrigin, source: parent });
        });
      });
    },
  };
  const load = (script: Element): void => {
    timers.soon(() => {
      if (run(script.src ?? "")) script.onload?.();
      else script.onerror?.();
    });
  };
  const make = (tag: string): Element => element(tag, href, load);
  const own = { src: `${scriptBase}office.js`, getAttribute: () => null };
  const [head, body] = [make("head"), make("body")];
  const elements: Readonly<Record<string, unknown[]>> = { script: [own], head: [head], body: [body] };
  Object.assign(globals, {
    window: globals,
    self: globals,
    parent,
    top: parent,
    location: { href, hash, search, origin, protocol, host, hostname, pathname },
    document: {
      readyState: "complete",
      domain: hostname,
      URL: href,
      cookie: "",
      location: { href, hash, search, origin, protocol, host, hostname, pathname },
      head,
      body,
      documentElement: make("html"),
      currentScript: own,
      createElement: make,
      getElementsByTagName: (tag: string) => elements[tag] ?? [],
      getElementById: () => null,
      hasFocus: () => true,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      createEvent: () => ({ initEvent: () => undefined }),
    },
  });
  const context = vm.createContext(globals);
  const run = (source: string): boolean => {
    const file = join(options.officeDirectory, new URL(source).pathname.replace("/office-js/", ""));
    if (!existsSync(file)) {
      missing.push(source);
      return false;
    }
    new vm.Script(readFileSync(file, "utf8"), { filename: file }).runInContext(context);
    return true;
  };
  run(own.src);
  return {
    globals,
    missing,
    dispose: () => {
      timers.end();
    },
  };
}
