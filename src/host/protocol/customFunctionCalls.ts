/**
 * Custom functions through the genuine runtime of office.js: the host pushes calls as events of category 1, the runtime runs the
 * function that the add-in has associated and answers through the service object below. Results come late and in batches.
 */
import type { CustomFunctions, FunctionArgument, FunctionResult } from "../calc/contract";
import { CellError, type CellValue, type ErrorValue } from "../model/state";
import { HostObject } from "./hostObject";
import type { EventEntry } from "./requestBody";

const callCategory = 1;
const callType = 1000;

/** Numbers that the runtime gives the errors it knows; whatever else goes wrong is #VALUE!. */
const errorNumbers: ReadonlyMap<number, ErrorValue> = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
]);

const errorOf = (code: unknown): ErrorValue =>
  typeof code === "string" && code.startsWith("#") ? (code as ErrorValue) : (errorNumbers.get(Number(code)) ?? "#VALUE!");

type Waiting = (result: FunctionResult) => void;

export class RuntimeFunctions implements CustomFunctions {
  /** Told when the runtime of the add-in can take calls; earlier ones would go unheard. */
  onReady: (() => void) | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private queue: EventEntry[] = [];
  private next = 1;

  /**
   * @param raise Pushes events to the add-in.
   * @param parameterCount How many parameters the function with this id (the name without namespace) has; null for no function of
   * the add-in. As Excel does, those that a formula leaves out are filled with null.
   */
  constructor(
    private readonly raise: (entries: readonly EventEntry[]) => void,
    private readonly parameterCount: (id: string) => number | null,
    private readonly namespaces: readonly string[],
  ) {}

  private idOf(name: string): string | null {
    const upper = name.toUpperCase();
    const namespace = this.namespaces.find((candidate) => upper.startsWith(`${candidate.toUpperCase()}.`));
    return namespace === undefined ? null : upper.slice(namespace.length + 1);
  }

  has(name: string): boolean {
    const id = this.idOf(name);
    return id !== null && this.parameterCount(id) !== null;
  }

  call(name: string, args: readonly FunctionArgument[], address: string): Promise<FunctionResult> {
    const call = this.next++;
    const id = this.idOf(name) ?? "";
    const plain = args.map((argument) =>
      Array.isArray(argument) ? argument.map((row: readonly CellValue[]) => row.map(toWire)) : toWire(argument as CellValue),
    );
    while (plain.length < (this.parameterCount(id) ?? 0)) plain.push(null);
    this.queue.push([callCategory, callType, "", JSON.stringify([call, id, plain, address, 0]), call]);
    if (this.queue.length === 1) queueMicrotask(() => this.flush());
    return new Promise((resolve) => this.waiting.set(call, resolve));
  }

  private flush(): void {
    const calls = this.queue;
    this.queue = [];
    this.raise(calls);
  }

  settle(call: number, result: FunctionResult): void {
    this.waiting.get(call)?.(result);
    this.waiting.delete(call);
  }

  /** Made anew for each request: the object itself holds nothing. */
  readonly service = (): HostObject => new CustomFunctionsService(this);
}

/** Errors go as data types: so Excel hands them to functions that declare `allowErrorForDataTypeAny`. */
const toWire = (value: CellValue): unknown =>
  value instanceof CellError ? { type: "Error", basicType: "Error", basicValue: value.code } : value;

function fromWire(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return new CellError("#VALUE!");
}

const resultOf = (value: unknown): FunctionResult =>
  Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row.map(fromWire) : [fromWire(row)])) : fromWire(value);

/** Microsoft.ExcelServices.CustomFunctions. */
class CustomFunctionsService extends HostObject {
  static override readonly officeName = "CustomFunctions";

  constructor(private readonly functions: RuntimeFunctions) {
    super();
  }

  setInvocationArrayResults(rows: unknown): void {
    for (const row of Array.isArray(rows) ? rows : []) {
      const [call, succeeded, value, code] = row as [number, boolean, unknown, unknown];
      this.functions.settle(call, succeeded ? resultOf(value) : new CellError(errorOf(code), typeof value === "string" ? value : ""));
    }
  }

  setInvocationResults(rows: unknown): void {
    for (const row of Array.isArray(rows) ? rows : []) {
      const { id, failed, value, errorCode } = row as { id: number; failed: boolean; value: unknown; errorCode: unknown };
      this.functions.settle(id, failed ? new CellError(errorOf(errorCode)) : resultOf(value));
    }
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.onReady?.();
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
}

/** Microsoft.InternalService.AddinInternalService: told when ribbon commands can be run. */
export class AddinInternalService extends HostObject {
  static override readonly officeName = "AddinInternalService";

  notifyActionHandlerReady(): void {
    return;
  }
}
