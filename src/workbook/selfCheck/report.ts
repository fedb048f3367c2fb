/**
 * The self-check as a text to be copied: where the add-in runs, what it may use, and what each probe saw. English, with nothing of the
 * workbook in it: no names, no figures, no path.
 */
import type { Probed } from "./selfCheck";

/** Requirement sets the add-in asks for or could use, each with its versions. */
const sets: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 21 }, (_, index) => `1.${(index + 1).toString()}`),
  ExcelApiOnline: ["1.1"],
  ExcelApiDesktop: ["1.1"],
  CustomFunctionsRuntime: ["1.1", "1.2", "1.3", "1.4", "1.5"],
  SharedRuntime: ["1.1", "1.2"],
  RibbonApi: ["1.1", "1.2"],
  KeyboardShortcuts: ["1.1"],
  ContextMenuApi: ["1.1"],
  DialogApi: ["1.1", "1.2"],
};

const supported = ([name, versions]: readonly [string, readonly string[]]): string => {
  const there = versions.filter((version) => Office.context.requirements.isSetSupported(name, version));
  return `${name} ${there.length === 0 ? "none" : there.length === versions.length ? `up to ${there.at(-1) ?? ""}` : there.join(", ")}`;
};

const storage = (): string => {
  try {
    const key = "keyplan-self-check";
    localStorage.setItem(key, "1");
    localStorage.removeItem(key);
    return "kept";
  } catch {
    return "refused";
  }
};

/** Asked of Office where it is there: its types promise more than every host has. */
const orUnknown = (ask: () => string | undefined): string => {
  try {
    const answer = ask();
    return answer ? answer : "not said";
  } catch {
    return "not said";
  }
};

/** What no probe can ask without disturbing the user, with the reports that tell of it. */
export const unasked: readonly { readonly what: string; readonly reports: readonly number[] }[] = [
  { what: "an edit begun in a cell while the pane writes", reports: [856, 806, 3323, 1393] },
  { what: "another workbook in front", reports: [561] },
  { what: "functions with the pane closed", reports: [6936] },
  { what: "opening by itself with the document", reports: [1986, 6308] },
  { what: "sheets inserted from a file (not used)", reports: [4518, 4667] },
];

/** Facts about the host, one line each. */
export const surroundings = (version: string): readonly string[] => [
  `Keyplan ${version}`,
  `Host ${orUnknown(() => Office.context.diagnostics.host as unknown as string)} ${orUnknown(() => Office.context.diagnostics.version)} on ${orUnknown(() => Office.context.diagnostics.platform as unknown as string)}`,
  `Browser ${orUnknown(() => navigator.userAgent)}`,
  `Language of the display ${orUnknown(() => Office.context.displayLanguage)}, of the content ${orUnknown(() => Office.context.contentLanguage)}`,
  `Office theme ${orUnknown(() => Office.context.officeTheme.bodyBackgroundColor)}`,
  `Pane ${orUnknown(() => `${window.innerWidth.toString()} × ${window.innerHeight.toString()} at ${window.devicePixelRatio.toString()}`)}`,
  `Storage of the pane ${storage()}; clipboard ${orUnknown(() => typeof navigator.clipboard)}`,
  ...Object.entries(sets).map(supported),
];

const signs = { fits: "ok", differs: "DIFFERS", "not-there": "not there" } as const;

/** The whole report. */
export const reportOf = (facts: readonly string[], found: readonly Probed[]): string =>
  [
    ...facts,
    "",
    ...found.map(({ id, state, said }) => `${signs[state]} · ${id} · ${said}`),
    "",
    ...unasked.map(({ what, reports }) => `not asked · ${what} (${reports.map((one) => `#${one.toString()}`).join(", ")})`),
  ].join("\n");
