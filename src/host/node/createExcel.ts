/** Boots the genuine office.js in Node on an embedded workbook. Any number of them live side by side. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createCalculator, noCustomFunctions } from "../calc";
import type { Calculator, CustomFunctions as FunctionProvider } from "../calc/contract";
import { dispatchTarget } from "../model/office/openWorkbook";
import { newWorkbook } from "../model/newWorkbook";
import { Session } from "../model/session";
import type { Workbook } from "../model/state";
import { AddinInternalService, RuntimeFunctions } from "../protocol/customFunctionCalls";
import { Dispatcher } from "../protocol/dispatcher";
import type { HostObject } from "../protocol/hostObject";
import type { EventEntry } from "../protocol/requestBody";
import { XdmHost, type Fault, type RequestStatistics } from "../protocol/xdmHost";
import type { OfficeGlobals } from "./globals";
import { createWindow } from "./window";

export interface ExcelOptions {
  /** Opens this one; absent: a new workbook with one sheet. */
  readonly workbook?: Workbook;
  /** Called directly, or "runtime": what the add-in associates, through the genuine custom functions runtime. */
  readonly customFunctions?: FunctionProvider | "runtime";
  /** How many parameters each function has, by its id, as functions.json tells Excel; for "runtime". */
  readonly parameterCounts?: ReadonlyMap<string, number>;
  /** Prefixes of custom functions for "runtime". */
  readonly namespaces?: readonly string[];
  /** Display language, for example zh-CN. */
  readonly locale?: string;
  /** Serial number of now: fixes TODAY() and NOW(). */
  readonly now?: () => number;
  readonly onRequest?: (statistics: RequestStatistics) => void;
  /** Makes the k-th request fail, counting from 1: a code, or a fault that carries out some actions first. */
  readonly failAt?: (request: number) => Fault | string | null;
  /** Folder of office.js where it is not in node_modules above this file or the current folder. */
  readonly officeDirectory?: string;
}

export interface ExcelHost {
  readonly session: Session;
  readonly protocol: XdmHost;
  /** What was asked for and is not there: Class.member → how often. */
  readonly gaps: ReadonlyMap<string, number>;
  /** Sums over all requests. */
  readonly statistics: { requests: number; bytesOut: number; bytesIn: number };
  /** References that the client holds; 0 after well-behaved runs. */
  referenceCount(): number;
  /** While true requests are refused as in cell-edit mode. */
  setCellEditing(editing: boolean): void;
  /** Runs a ribbon command; settles when its handler has called event.completed(). */
  runCommand(functionId: string): Promise<void>;
}

export interface EmbeddedExcel extends OfficeGlobals {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly host: ExcelHost;
  dispose(): void;
}

const hostUrl = "https://localhost:3000";
/** Above this file, the script that runs (the command line is bundled) or the current folder. */
function findOffice(): string {
  const here = typeof __dirname === "string" ? __dirname : process.cwd();
  for (const start of [here, dirname(process.argv[1] ?? ""), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, "node_modules", "@microsoft", "office-js", "dist");
      if (existsSync(candidate)) return candidate;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error("The package @microsoft/office-js is not installed.");
}

export async function createExcel(options: ExcelOptions = {}): Promise<EmbeddedExcel> {
  const workbook = options.workbook ?? newWorkbook();
  const raise = (entries: readonly EventEntry[]): void => protocol.raise(entries);
  const associated = (): Record<string, unknown> => {
    const functions = window?.globals["CustomFunctions"] as { _association?: { mappings?: Record<string, unknown> } } | undefined;
    return functions?._association?.mappings ?? {};
  };
  const parameterCount = (id: string): number | null => (id in associated() ? (options.parameterCounts?.get(id) ?? 0) : null);
  const runtime = new RuntimeFunctions(raise, parameterCount, options.namespaces ?? ["KAM"]);
  const functions = options.customFunctions === "runtime" ? runtime : (options.customFunctions ?? noCustomFunctions);
  const calculator = createCalculator(workbook, functions);
  if (options.now) calculator.now = options.now;
  const session = new Session(workbook, calculator);
  const services: Record<string, () => HostObject> = {
    "Microsoft.ExcelServices.CustomFunctions": runtime.service,
    "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
  };
  const dispatcher = new Dispatcher(dispatchTarget(session, services));
  const statistics = { requests: 0, bytesOut: 0, bytesIn: 0 };
  const protocol = new XdmHost({
    dispatcher,
    settings: workbook.settings,
    hostUrl,
    documentName: workbook.name,
    displayLanguage: options.locale ?? "en-US",
    isCellEditing: () => session.cellEditing,
    calculating: () => session.calculating,
    ...(options.failAt ? { failAt: options.failAt } : {}),
    onRequest: (request) => {
      statistics.requests++;
      statistics.bytesOut += request.bytesOut;
      statistics.bytesIn += request.bytesIn;
      options.onRequest?.(request);
    },
  });
  session.events.raise = raise;
  session.selectionListeners.add(() => {
    protocol.raiseSelectionChanged();
  });
  const conversation = "keyplan";
  let window: ReturnType<typeof createWindow> | null = null;
  window = createWindow({
    url: protocol.paneUrl(`${hostUrl}/taskpane.html`, conversation),
    hostOrigin: hostUrl,
    officeDirectory: options.officeDirectory ?? findOffice(),
    onPost: (text, reply) => {
      protocol.handle(text, reply);
    },
  });
  const globals = window.globals as unknown as OfficeGlobals;
  await globals.Office.onReady();
  const page = window;
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    workbook,
    calculator,
    host: {
      session,
      protocol,
      gaps: dispatcher.gaps,
      statistics,
      referenceCount: () => dispatcher.referenceCount,
      setCellEditing: (editing) => {
        session.cellEditing = editing;
        if (!editing) protocol.cellLeft();
      },
      runCommand: (functionId) =>
        new Promise((resolve) => {
          const done = (): void => {
            protocol.commandCompleted.delete(done);
            resolve();
          };
          protocol.commandCompleted.add(done);
          protocol.runCommand(functionId, functionId);
        }),
    },
    dispose: () => {
      protocol.disconnect(conversation);
      page.dispose();
    },
  };
}
