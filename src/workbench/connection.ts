/**
 * An open workbook connected to the pane: session, office.js protocol, custom functions through the add-in's own runtime.
 * A new workbook gets a new connection, and with it the pane a new start.
 */
import { createCalculator } from "../host/calc";
import { dispatchTarget } from "../host/model/office/openWorkbook";
import { Session } from "../host/model/session";
import type { Workbook } from "../host/model/state";
import { AppRuntimeService } from "../host/protocol/appRuntime";
import { AddinInternalService, RuntimeFunctions } from "../host/protocol/customFunctionCalls";
import { Dispatcher } from "../host/protocol/dispatcher";
import type { EventEntry } from "../host/protocol/requestBody";
import { XdmHost, type Fault } from "../host/protocol/xdmHost";

/** Milliseconds that a calculation may hold up the page. */
const slice = 30;

export interface ConnectionOptions {
  /** Display language of Office, for example zh-CN. */
  readonly locale: string;
  /** Address of the pane's page on this server. */
  readonly panePage: string;
  readonly namespace: string;
  /** The functions that the add-in has, by their id, and how many parameters each has. */
  readonly parameterCounts: ReadonlyMap<string, number>;
  readonly onRequest: () => void;
  readonly isPaneShown: () => boolean;
  /** The add-in wants its pane seen or hidden. */
  readonly onPane: (shown: boolean) => void;
}

export class Connection {
  readonly id = crypto.randomUUID();
  readonly session: Session;
  readonly paneUrl: string;
  /** The add-in has registered its commands and functions. */
  isReady = false;
  onReady: (() => void) | null = null;
  /** A command of the ribbon has done what it does. */
  onCommandDone: (() => void) | null = null;
  /** Asked before each request of the add-in; only tests set it (testHook.ts). */
  faultOf: (() => Fault | null) | null = null;
  private readonly host: XdmHost;
  private readonly dispatcher: Dispatcher;
  /** Calls of functions made before the runtime was there. */
  private early: EventEntry[] = [];
  private functionsReady = false;

  constructor(workbook: Workbook, options: ConnectionOptions) {
    const raise = (entries: readonly EventEntry[]): void => {
      if (this.functionsReady) this.host.raise(entries);
      else this.early.push(...entries);
    };
    const functions = new RuntimeFunctions(raise, (id) => options.parameterCounts.get(id) ?? null, [options.namespace]);
    this.session = new Session(workbook, createCalculator(workbook, functions));
    this.session.patience = slice;
    const services = {
      "Microsoft.ExcelServices.CustomFunctions": functions.service,
      "Microsoft.AppRuntime.AppRuntimeService": () =>
        new AppRuntimeService(
          () => (options.isPaneShown() ? "Visible" : "Background"),
          (state) => {
            options.onPane(state === "Visible");
          },
        ),
      "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    };
    this.dispatcher = new Dispatcher(dispatchTarget(this.session, services));
    this.host = new XdmHost({
      dispatcher: this.dispatcher,
      settings: workbook.settings,
      hostUrl: window.location.origin,
      documentName: workbook.name,
      displayLanguage: options.locale,
      isCellEditing: () => this.session.cellEditing,
      calculating: () => this.session.calculating,
      onRequest: options.onRequest,
      failAt: () => this.faultOf?.() ?? null,
    });
    this.host.commandCompleted.add(() => this.onCommandDone?.());
    this.paneUrl = this.host.paneUrl(options.panePage, this.id);
    this.session.events.raise = (entries) => {
      this.host.raise(entries);
    };
    this.session.selectionListeners.add(() => {
      this.host.raiseSelectionChanged();
    });
    functions.onReady = () => {
      this.functionsReady = true;
      this.isReady = true;
      // The answer to this very call has to be out first.
      queueMicrotask(() => {
        if (this.early.length > 0) this.host.raise(this.early.splice(0));
        this.onReady?.();
      });
    };
  }

  /** A message of the pane. */
  receive(data: unknown, send: (text: string) => void): void {
    this.host.handle(data, send);
  }

  runCommand(functionId: string, controlId: string): void {
    this.host.runCommand(functionId, controlId);
  }

  /** Nobody types any more: requests that waited go on. */
  cellLeft(): void {
    this.host.cellLeft();
  }

  close(): void {
    this.session.events.raise = null;
    this.host.disconnect(this.id);
  }

  /** Members that office.js asked for and the host does not have. */
  get gaps(): ReadonlyMap<string, number> {
    return this.dispatcher.gaps;
  }
}
