/**
 * What is on the desk: the open workbook, the manifest in the display language, what the page has to say. Opens, saves and keeps
 * workbooks; components subscribe.
 */
import { History } from "../host/model/history";
import { newWorkbook } from "../host/model/newWorkbook";
import type { Workbook } from "../host/model/state";
import { keptFormulas } from "../host/model/keptFormulas";
import { openXlsx, savedName, saveXlsx, saveXlsxInSteps } from "../host/xlsx";
import type { Language } from "../plan/language";
import type { FunctionDefinition } from "../plan/functions/functionDefinition";
import { Bench } from "./bench";
import { Connection } from "./connection";
import { deskTextsIn } from "./deskTexts";
import { download } from "./files/download";
import { openingNews } from "./files/fileNews";
import { choosePlace, writeTo } from "./files/handles";
import { forgetWorkbook, keepWorkbook, keptWorkbook } from "./files/keep";
import { RecentFiles } from "./files/recent";
import { makeCatalog } from "./formula/catalog";
import { messagesIn } from "./messages";
import { readManifest, type Manifest } from "./ribbon/manifest";
import { readShortcuts, type Shortcut } from "./ribbon/shortcuts";

export interface Notice {
  readonly text: string;
  readonly tone: "plain" | "attention";
}

const localeOf = (language: Language): string => (language === "zh" ? "zh-CN" : "en-US");
const languageKey = "keyplan-workbench.language";
/** Milliseconds: a burst of changes is kept once. */
const keepDelay = 800;
/** Times as long as keeping took is the pause before the next. */
const mostOften = 2;
const longestDelay = 20_000;
/** Milliseconds of writing after which the page may draw and answer before it goes on. */
const slice = 8;
/** Milliseconds after which a calculation is announced. */
const noticeable = 200;
const exampleAddress = "../example/ebanking.xlsx";

export interface DeskSources {
  readonly manifestText: string;
  readonly shortcutsText: string | null;
  readonly functions: readonly FunctionDefinition[];
  readonly namespace: string;
}

export class Desk {
  bench: Bench;
  connection: Connection;
  manifest: Manifest | null = null;
  shortcuts: readonly Shortcut[] = [];
  language: Language;
  notice: Notice | null = null;
  isPaneShown = true;
  isBusy = false;
  hasUnsavedChanges = false;
  /** Counts opened workbooks: components that hold state of one begin anew with the next. */
  workbookNumber = 0;
  readonly recent = new RecentFiles(() => {
    this.changed();
  });
  /** The file that the workbook came from and is saved to; null where the browser only downloads. */
  private file: FileSystemFileHandle | null = null;
  private version = 0;
  private isWatching = false;
  private keeping: ReturnType<typeof setTimeout> | null = null;
  /** Milliseconds that it took last. */
  private keepingTook = 0;
  private readonly listeners = new Set<() => void>();

  /** @param asksForFiles Whether the browser's own dialogs choose files, where it has them; tests cannot answer these. */
  constructor(
    private readonly sources: DeskSources,
    readonly asksForFiles: boolean = true,
  ) {
    this.language = localStorage.getItem(languageKey) === "zh" ? "zh" : "en";
    this.readManifest();
    const opened = this.connect(newWorkbook());
    this.connection = opened.connection;
    this.bench = opened.bench;
    window.addEventListener("beforeunload", (event) => {
      if (this.hasUnsavedChanges) event.preventDefault();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  get isReady(): boolean {
    return this.connection.isReady;
  }

  /** What office.js asked for and the embedded host does not have; for developers and tests. */
  get gaps(): string {
    return [...this.connection.gaps.keys()].join(" ");
  }

  /** Unsaved changes are still to be kept. */
  get isKeeping(): boolean {
    return this.keeping !== null;
  }

  /** What was open at the last visit and is in no file yet; else the example; else a blank workbook. */
  async start(): Promise<void> {
    const kept = await keptWorkbook();
    const messages = messagesIn(this.language);
    if (kept && this.openBytes(kept.name, kept.bytes)) {
      this.hasUnsavedChanges = true;
      this.bench.session.calculator.scan();
      this.say(messages.restored(kept.name));
      return;
    }
    await this.openExample();
  }

  newWorkbook(): void {
    this.replace(newWorkbook());
    void this.forget();
  }

  async openExample(): Promise<void> {
    const response = await fetch(exampleAddress).catch(() => null);
    if (!response?.ok) {
      this.newWorkbook();
      return;
    }
    if (this.openBytes("ebanking.xlsx", new Uint8Array(await response.arrayBuffer()))) await this.forget();
  }

  /** @param handle Where saving writes back to. */
  async openFile(file: File, handle: FileSystemFileHandle | null = null): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!this.openBytes(file.name, bytes)) return;
    const { workbook, calculator } = this.bench.session;
    // A template is never written over: what is saved is a workbook made from it.
    this.file = workbook.source?.isTemplate === true ? null : handle;
    calculator.scan();
    const messages = messagesIn(this.language);
    const kept = keptFormulas(workbook);
    const news = [messages.opened(file.name), openingNews(workbook, this.language), kept ? messages.keptFormulas(kept) : ""];
    this.say(news.filter((sentence) => sentence !== "").join(" "));
    await Promise.all([this.forget(), handle && this.recent.add(handle)]);
  }

  /** @param asCopy Beside the file that it came from, which stays as it is. */
  async save(asCopy = false): Promise<void> {
    const { workbook } = this.bench.session;
    if (asCopy) this.file = null;
    const bytes = new Uint8Array(saveXlsx(workbook));
    if (!(await this.write(workbook.name, bytes))) return;
    this.hasUnsavedChanges = false;
    this.bench.session.isDirty = false;
    await this.forget();
    this.changed();
  }

  /** Into the file that was opened or chosen, else as a download; false where nothing was saved. */
  private async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const place = this.file ?? (this.asksForFiles ? await choosePlace(name) : "download");
    if (place === null) return false;
    if (place === "download") {
      download(name, bytes);
      return true;
    }
    const texts = deskTextsIn(this.language);
    try {
      await writeTo(place, bytes);
      this.file = place;
      void this.recent.add(place);
      this.say(texts.savedAs(place.name));
      return true;
    } catch (error) {
      // The next time another place is chosen: what was typed must not depend on a file that cannot be written.
      this.file = null;
      this.say(texts.saveFailed(place.name, error instanceof Error ? error.message : ""), "attention");
      return false;
    }
  }

  setLanguage(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    localStorage.setItem(languageKey, language);
    this.readManifest();
    // Office tells an add-in its language once: the pane starts anew.
    const { workbook } = this.bench.session;
    const { hasUnsavedChanges: unsaved, file } = this;
    this.replace(workbook);
    Object.assign(this, { hasUnsavedChanges: unsaved, file });
    this.changed();
  }

  showPane(shown: boolean): void {
    this.isPaneShown = shown;
    this.changed();
  }

  /** Runs a function of the add-in by the path that Office's ribbon takes. */
  runCommand(functionId: string, controlId: string, label: string): void {
    this.stopEditing();
    if (!this.connection.isReady) this.say(messagesIn(this.language).commandFailed(label), "attention");
    else {
      // A shortcut has no label of its own: what it does is named by what it changes.
      this.bench.history.command = label === functionId ? null : label;
      this.connection.runCommand(functionId, controlId);
    }
  }

  stopEditing(): void {
    const { editing } = this.bench;
    if (!editing) return;
    this.bench.setEditing(null);
    if (editing.sheet !== this.bench.sheet) this.bench.activate(editing.sheet);
  }

  say(text: string | null, tone: Notice["tone"] = "plain"): void {
    this.notice = text === null ? null : { text, tone };
    this.changed();
  }

  private openBytes(name: string, bytes: Uint8Array): boolean {
    const messages = messagesIn(this.language);
    const opened = openXlsx(bytes);
    if (!opened.ok) {
      this.say(messages.openFailed(name, messages.openReasons[opened.code]), "attention");
      return false;
    }
    const { source } = opened.workbook;
    opened.workbook.name = source ? savedName(name, source) : name;
    this.replace(opened.workbook);
    return true;
  }

  private replace(workbook: Workbook): void {
    this.bench.close();
    this.connection.close();
    const opened = this.connect(workbook);
    this.connection = opened.connection;
    this.bench = opened.bench;
    this.hasUnsavedChanges = false;
    this.file = null;
    this.workbookNumber++;
    this.changed();
  }

  private connect(workbook: Workbook): { connection: Connection; bench: Bench } {
    const { functions, namespace } = this.sources;
    const connection = new Connection(workbook, {
      locale: localeOf(this.language),
      panePage: new URL("taskpane.html", window.location.href).href,
      namespace,
      parameterCounts: new Map(functions.map(({ id, parameters }) => [id, parameters.length])),
      onRequest: () => {
        this.noteChanges();
      },
      isPaneShown: () => this.isPaneShown,
      onPane: (shown) => {
        this.showPane(shown);
      },
    });
    connection.onReady = () => {
      performance.mark("workbench:ready");
      this.changed();
    };
    const bench = new Bench(connection.session, new History(connection.session), makeCatalog(namespace, functions));
    connection.onCommandDone = () => {
      bench.history.command = null;
    };
    connection.session.isDirty = false;
    connection.session.changed.add(() => {
      this.noteChanges();
      this.watchCalculation();
    });
    bench.subscribe(() => {
      if (!connection.session.cellEditing) connection.cellLeft();
    });
    return { connection, bench };
  }

  /** Something may have changed: remembers that there is work in no file, and keeps it. */
  private noteChanges(): void {
    const { session } = this.bench;
    if (!session.isDirty) return;
    session.isDirty = false;
    if (!this.hasUnsavedChanges) {
      this.hasUnsavedChanges = true;
      this.changed();
    }
    if (this.keeping !== null) clearTimeout(this.keeping);
    // What takes long to keep is kept less often.
    const delay = Math.max(keepDelay, Math.min(this.keepingTook * mostOften, longestDelay));
    this.keeping = setTimeout(() => {
      this.keepOn(session.workbook, saveXlsxInSteps(session.workbook, 0), performance.now());
    }, delay);
  }

  /** Writes what is to be kept, a slice at a time; a change meanwhile begins anew. */
  private keepOn(workbook: Workbook, steps: ReturnType<typeof saveXlsxInSteps>, since: number): void {
    const { calculating } = this.bench.session;
    if (calculating) {
      // Changes what is to be kept.
      void calculating.then(() => {
        this.keepOn(workbook, saveXlsxInSteps(workbook, 0), performance.now());
      });
      return;
    }
    const begun = performance.now();
    while (performance.now() - begun < slice) {
      const { done, value } = steps.next();
      if (done !== true) continue;
      this.keeping = null;
      this.keepingTook = performance.now() - since;
      void keepWorkbook({ name: workbook.name, bytes: new Uint8Array(value) });
      return;
    }
    this.keeping = setTimeout(() => {
      this.keepOn(workbook, steps, since);
    }, 0);
  }

  /** Says so while a calculation takes longer than one notices. */
  private watchCalculation(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    const timer = setTimeout(() => {
      this.isBusy = true;
      this.changed();
    }, noticeable);
    const { session } = this.bench;
    void Promise.all([session.calculating, session.calculator.settled()]).then(() => {
      clearTimeout(timer);
      this.isWatching = false;
      if (!this.isBusy) return;
      this.isBusy = false;
      this.changed();
    });
  }

  /** What was kept is in a file or no longer wanted: it must not come back with the next visit. */
  private async forget(): Promise<void> {
    if (this.keeping !== null) clearTimeout(this.keeping);
    this.keeping = null;
    await forgetWorkbook();
  }

  private readManifest(): void {
    this.manifest = readManifest(this.sources.manifestText, localeOf(this.language));
    const { shortcutsText } = this.sources;
    try {
      this.shortcuts = shortcutsText === null ? [] : readShortcuts(JSON.parse(shortcutsText));
    } catch {
      this.shortcuts = [];
    }
  }

  private readonly changed = (): void => {
    this.version++;
    for (const listener of this.listeners) listener();
  };
}
