/**
 * The host's side of the protocol that office.js speaks in Office on the web: JSON texts between the add-in's frame and its parent.
 * It knows nothing of the transport: in the browser it is postMessage, in Node a function call.
 *
 * Messages: context activation (who is the host, what can it do, document settings) · registration for pushed events ·
 * executeMethod with a dispatch id: 93 a RichApi batch, 75/76 load/save document settings, 94 a ribbon command is completed.
 */
import { pathType, type EventEntry, type RequestBody, type ResponseBody } from "./requestBody";

export interface RequestStatistics {
  /** Counts from 1. */
  readonly request: number;
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Code of the error it was answered with. */
  readonly error: string | null;
}

/** How a request fails for a test: with this code before anything is done, or after some of its actions. */
export interface Fault {
  readonly code: string;
  /** Number of actions carried out before; absent: none. */
  readonly afterActions?: number;
}

export interface XdmHostOptions {
  readonly dispatcher: { process(body: RequestBody, stopAfter?: number): ResponseBody };
  readonly settings: Map<string, unknown>;
  /** Origin of the page that holds the grid. */
  readonly hostUrl: string;
  readonly documentName: string;
  /** Of the user interface, for example en-US or zh-CN. */
  readonly displayLanguage: string;
  readonly isCellEditing: () => boolean;
  /** Resolves when a calculation that is under way is done: a request has its answer then, and the next waits. Null while none is. */
  readonly calculating?: () => Promise<void> | null;
  /** Told after each RichApi request. */
  readonly onRequest?: (statistics: RequestStatistics) => void;
  /** Asked before each RichApi request, which count from 1. */
  readonly failAt?: (request: number) => Fault | string | null;
}

/** What the host claims to support. More than ExcelApi 1.15 the npm library does not know. */
const requirements = {
  excelapi: "1.15",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  customfunctions: "1.7",
  dialogapi: "1.2",
  ribbonapi: "1.2",
  keyboardshortcuts: "1.1",
  settings: "1.1",
  documentevents: "1.1",
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
  delayforcelledit: "1.1",
};

/** Excel on the web refuses more in one request or answer. */
const payloadLimit = 5 * 1024 * 1024;
/** DelayForCellEdit: the request waits until the user has left the cell. */
const delayForCellEdit = 64;
const richApiMessage = "richApiMessage";

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface Conversation {
  send: (text: string) => void;
  /** Event name → message that registered for it. */
  readonly events: Map<string, Message>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

function parseMessage(text: unknown): Message | null {
  if (typeof text !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isRecord(parsed) || parsed["_messageType"] !== 0 || typeof parsed["_conversationId"] !== "string") return null;
    return parsed as unknown as Message;
  } catch {
    return null;
  }
}

export class XdmHost {
  /** Ribbon commands that have called event.completed(). */
  readonly commandCompleted = new Set<(data: unknown) => void>();
  /** Told about Office.addin.showAsTaskpane, hide and the like. */
  readonly notified = new Set<(data: unknown) => void>();
  private readonly conversations = new Map<string, Conversation>();
  private readonly waitingForCell: (() => void)[] = [];
  private readonly unheard: EventEntry[] = [];
  private requests = 0;

  constructor(private readonly options: XdmHostOptions) {}

  /** The address of a pane page with what Excel on the web appends: host information, conversation and origin of the grid's page. */
  paneUrl(page: string, conversationId: string): string {
    const url = new URL(page);
    const sharedRuntimeAndFunctions = 3;
    const info = ["Excel", "Web", "16.01", this.options.displayLanguage, conversationId, "", "", sharedRuntimeAndFunctions].join("$");
    url.search += `${url.search ? "&" : "?"}_host_Info=${encodeURIComponent(info)}`;
    return `${url.href}#&_xdm_Info=${conversationId}|keyplan-pane|${encodeURIComponent(this.options.hostUrl)}`;
  }

  /**
   * Takes one message of a frame.
   *
   * @param send Posts a text back to that frame.
   * @returns Whether it was a message of this protocol.
   */
  handle(text: unknown, send: (text: string) => void): boolean {
    const message = parseMessage(text);
    if (!message) return false;
    const conversation = this.conversations.get(message._conversationId) ?? { send, events: new Map<string, Message>() };
    conversation.send = send;
    this.conversations.set(message._conversationId, conversation);
    this.answer(message, conversation);
    return true;
  }

  /** Forgets a frame that is gone. */
  disconnect(conversationId: string): void {
    this.conversations.delete(conversationId);
  }

  /** Runs the function that the add-in has associated with a ribbon or menu command. */
  runCommand(functionId: string, controlId: string): void {
    this.push("appCommandInvoked", [controlId, functionId, JSON.stringify({ source: { id: controlId } })]);
  }

  /** Delivers events of the object model and calls of custom functions; they wait for the first frame that takes them. */
  raise(entries: readonly EventEntry[]): void {
    if ([...this.conversations.values()].some(({ events }) => events.has(richApiMessage)))
      this.push(richApiMessage, { ArrayData: entries });
    else this.unheard.push(...entries);
  }

  /** Office.EventType.DocumentSelectionChanged, which Workbook.onSelectionChanged stands on. */
  raiseSelectionChanged(): void {
    this.push("documentSelectionChanged", {});
  }

  /** The user has left the cell: requests that were ready to wait are answered now. */
  cellLeft(): void {
    for (const resume of this.waitingForCell.splice(0)) resume();
  }

  private push(event: string, data: unknown): void {
    for (const [id, conversation] of this.conversations) {
      const registered = conversation.events.get(event);
      if (registered) conversation.send(this.frame({ ...registered, _conversationId: id }, data, 1));
    }
  }

  private frame(message: Message, data: unknown, responseType: 0 | 1): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: this.options.hostUrl,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }

  private answer(message: Message, conversation: Conversation): void {
    const reply = (data: unknown): void => {
      conversation.send(this.frame(message, data, 0));
    };
    if (message._actionType === 1) {
      conversation.events.set(message._actionName, message);
      reply({ Error: 0, Version: 1 });
      if (message._actionName === richApiMessage && this.unheard.length > 0) this.raise(this.unheard.splice(0));
    } else if (message._actionType === 2) {
      conversation.events.delete(message._actionName);
      reply({ Error: 0, Version: 1 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      reply(this.appContext(String(Array.isArray(message._data) ? message._data[0] : message._data)));
    } else if (message._actionName === "ContextActivationManager_notifyHost") {
      for (const listener of this.notified) listener(message._data);
      reply(null);
    } else if (message._actionName === "executeMethod" && isRecord(message._data)) {
      this.execute(message._data, reply);
    } else {
      reply({ Version: 1, Error: unsupported });
    }
  }

  private appContext(id: string): unknown {
    const { displayLanguage, documentName, hostUrl, settings } = this.options;
    return {
      _id: id,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: displayLanguage,
      _dataLocale: "en-US",
      _docUrl: `${hostUrl}/${encodeURIComponent(documentName)}`,
      _clientMode: 1,
      _settings: [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "local",
      _appInstanceId: id,
      _appMinorVersion: 0,
      _hostFullVersion: "16.0.18000.40000",
      _addinName: "add-in",
      _requirementMatrix: JSON.stringify(requirements),
    };
  }

  private execute(data: Readonly<Record<string, unknown>>, reply: (data: unknown) => void): void {
    const method = isRecord(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : null;
    const { settings } = this.options;
    switch (method) {
      case 93:
        this.richApi(data["ArrayData"], reply);
        break;
      case 75:
        reply({ Version: 1, Error: 0, Properties: [...settings].map(([key, value]) => [key, JSON.stringify(value)]) });
        break;
      case 76: {
        const saved = isRecord(data["DdaSettingsMethod"]) ? data["DdaSettingsMethod"]["Properties"] : [];
        settings.clear();
        for (const [key, value] of saved as [string, string][]) settings.set(key, JSON.parse(value) as unknown);
        reply({ Version: 1, Error: 0 });
        break;
      }
      case 94:
        for (const listener of this.commandCompleted) listener(data);
        reply({ Version: 1, Error: 0 });
        break;
      default:
        reply({ Version: 1, Error: unsupported });
    }
  }

  private richApi(array: unknown, reply: (data: unknown) => void): void {
    if (!Array.isArray(array) || array[2] !== "ProcessQuery" || typeof array[4] !== "string") {
      reply({ Version: 1, Error: unsupported });
      return;
    }
    const text = array[4];
    const calculating = this.options.calculating?.();
    if (calculating) {
      void calculating.then(() => {
        this.richApi(array, reply);
      });
      return;
    }
    const waits = (Number(array[6]) & delayForCellEdit) !== 0;
    if (waits && this.options.isCellEditing()) {
      this.waitingForCell.push(() => {
        this.runBatch(text, reply);
      });
    } else {
      this.runBatch(text, reply);
    }
  }

  private runBatch(text: string, reply: (data: unknown) => void): void {
    const body = JSON.parse(text) as RequestBody;
    if (isInternal(body)) {
      reply({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(this.options.dispatcher.process(body))] });
      return;
    }
    const request = ++this.requests;
    let answer = this.respond(text, body, request);
    let answerText = JSON.stringify(answer);
    if (answerText.length > payloadLimit) {
      answer = refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
      answerText = JSON.stringify(answer);
    }
    const error = answer.Error?.Code ?? null;
    const finish = (): void => {
      this.options.onRequest?.({ request, actions: body.Actions.length, bytesOut: text.length, bytesIn: answerText.length, error });
      reply({ Version: 1, Error: 0, Data: [200, [], answerText] });
    };
    const calculating = this.options.calculating?.();
    if (calculating) void calculating.then(finish);
    else finish();
  }

  private respond(text: string, body: RequestBody, request: number): ResponseBody {
    if (text.length > payloadLimit) return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (this.options.isCellEditing()) {
      return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and try again.");
    }
    const wanted = this.options.failAt?.(request) ?? null;
    if (wanted === null) return this.options.dispatcher.process(body);
    const fault = typeof wanted === "string" ? { code: wanted } : wanted;
    const done = fault.afterActions ?? 0;
    if (done > 0) this.options.dispatcher.process(body, done);
    return refusal(fault.code, `The request was broken off for a test after ${done} actions.`);
  }
}

/** Requests of office.js itself, to services instead of the workbook, are neither counted nor made to fail. */
const isInternal = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths ?? {}).some((path) => path.ObjectPathType === pathType.newObject && path.Name.startsWith("Microsoft."));

/** Excel's number for a method that is not there. */
const unsupported = 5001;

const refusal = (code: string, message: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", HttpStatusCode: code === "ServiceNotAvailable" ? 503 : 400, ActionIndex: 0 },
});
