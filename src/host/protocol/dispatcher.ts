/**
 * Runs a batch of office.js ("ProcessQuery"): resolves its object paths on host objects and carries out its actions in order.
 *
 * Names are PascalCase on the wire and camelCase in the model. An absent object (getItemOrNullObject) is `null` on the way and answers
 * everything with null. What the model does not have is refused as ApiNotFound naming Class.member, and counted.
 * The first failing action ends the batch; what earlier actions did stays, as in Excel.
 */
import { HostCollection, HostObject } from "./hostObject";
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from "./requestBody";
import { RichApiError } from "./richApiError";
import { selectTree, type SelectTree } from "./selectTree";

/** What the dispatcher needs to know of the workbook behind it. */
export interface DispatchTarget {
  readonly root: HostObject;
  /** Factories of objects that a client makes by type name, for example the custom functions service. */
  readonly services: Readonly<Record<string, () => HostObject>>;
  /** @param reads Nothing in it can change the workbook. */
  beginBatch(reads: boolean): void;
  endBatch(): void;
  /** The client listens to an event, or no longer. */
  listen(type: number, target: string, listens: boolean): void;
  /** The client holds this object beyond the batch, or no longer. */
  kept(object: HostObject, keeps: boolean): void;
}

const modelName = (wire: string): string => (wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1));
const wireName = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | null {
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

export class Dispatcher {
  /** Class.member → how often a client asked for it in vain. */
  readonly gaps = new Map<string, number>();
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly target: DispatchTarget) {}

  /** Objects that the client holds beyond its batches; a well-behaved client leaves none. */
  get referenceCount(): number {
    return this.references.size;
  }

  /**
   * @param stopAfter Number of actions after which the batch breaks off as if the service had gone away; for tests of resuming.
   */
  process(body: RequestBody, stopAfter: number = Infinity): ResponseBody {
    const batch = new Batch(this, this.target, body.ObjectPaths ?? {});
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    this.target.beginBatch(isReading(body));
    try {
      for (const [index, action] of body.Actions.entries()) {
        try {
          if (index >= stopAfter) throw new RichApiError("ServiceNotAvailable", "");
          if (action.ActionType === actionType.trace) traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
        } catch (error) {
          const refused = error instanceof RichApiError ? error : bug(error);
          const failure = { Code: refused.code, Message: refused.message, Location: refused.location, HttpStatusCode: refused.status };
          return { Results: results, TraceIds: traceIds, Error: { ...failure, ActionIndex: index } };
        }
      }
    } finally {
      this.target.endBatch();
    }
    return { Results: results, TraceIds: traceIds };
  }

  gap(name: string): RichApiError {
    this.gaps.set(name, (this.gaps.get(name) ?? 0) + 1);
    return new RichApiError("ApiNotFound", name, `${name} is not implemented by the embedded host.`);
  }

  keep(object: HostObject): void {
    if (object.referenceId !== null) return;
    object.referenceId = `${object.officeName}:${this.nextReference++}`;
    this.references.set(object.referenceId, object);
    this.target.kept(object, true);
  }

  release(referenceId: string): void {
    const object = this.references.get(referenceId);
    if (!object) return;
    object.referenceId = null;
    this.references.delete(referenceId);
    this.target.kept(object, false);
  }

  referenced(referenceId: string): HostObject {
    const object = this.references.get(referenceId);
    if (!object) throw new RichApiError("InvalidReference", "_reference");
    return object;
  }
}

const readingActions: ReadonlySet<number> = new Set([
  actionType.instantiate,
  actionType.query,
  actionType.trace,
  actionType.ensureUnchanged,
]);

/** Whether a batch only asks, holds and listens; results of custom functions, which go to a service, change nothing by themselves. */
function isReading({ Actions, ObjectPaths = {} }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType, Name }) => ObjectPathType === pathType.newObject && Name.startsWith("Microsoft."))) return true;
  return (
    paths.every(({ ObjectPathType, Name }) => ObjectPathType !== pathType.method || /^get/i.test(Name)) &&
    Actions.every(({ ActionType, Name = "" }) => readingActions.has(ActionType) || Name.startsWith("_"))
  );
}

const bug = (error: unknown): RichApiError =>
  new RichApiError("GeneralException", "", error instanceof Error ? (error.stack ?? error.message) : String(error));

class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly target: DispatchTarget,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && identity(object);
      case actionType.query:
        return object && this.read(object, queryTree(action.QueryInfo), action.QueryInfo);
      case actionType.method:
        return object && this.call(object, action);
      case actionType.setProperty:
        if (object) this.set(object, modelName(action.Name ?? ""), this.arguments(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) if (object) this.set(object, modelName(name), value);
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw this.dispatcher.gap(`ActionType ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new RichApiError("GeneralException", `ObjectPath ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.target.root;
      case pathType.newObject: {
        const make = this.target.services[path.Name];
        if (!make) throw this.dispatcher.gap(`new ${path.Name}`);
        return make();
      }
      case pathType.reference:
        return this.dispatcher.referenced(path.Name);
      case pathType.null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === pathType.indexer ? "getItem" : modelName(path.Name);
    if (path.ObjectPathType === pathType.property) return this.navigate(parent, name);
    return asObject(this.invoke(parent, name, path.ArgumentInfo));
  }

  private navigate(parent: HostObject, name: string): HostObject | null {
    if (!parent.navigations.includes(name)) throw this.dispatcher.gap(`${parent.officeName}.${name}`);
    return asObject(Reflect.get(parent, name));
  }

  private call(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.dispatcher.keep(object);
      return;
    }
    if (action.Name === "_RemoveReference") {
      this.dispatcher.release(String(this.arguments(action.ArgumentInfo)[0]));
      return;
    }
    const registration = /^_(Un)?[Rr]egister(\w+)Event$/.exec(action.Name ?? "");
    if (registration) {
      this.listen(object, registration[2] ?? "", registration[1] === undefined);
      return;
    }
    const result = this.invoke(object, modelName(action.Name ?? ""), action.ArgumentInfo);
    return result instanceof HostObject ? identity(result) : result;
  }

  private listen(object: HostObject, event: string, listens: boolean): void {
    const type = object.events[event];
    if (type === undefined) throw this.dispatcher.gap(`${object.officeName}.on${event}`);
    this.target.listen(type, object.eventTarget, listens);
  }

  private invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method: unknown = name === "constructor" ? null : descriptorOf(object, name)?.value;
    if (typeof method !== "function") throw this.dispatcher.gap(`${object.officeName}.${name}`);
    return Reflect.apply(method as (...values: unknown[]) => unknown, object, this.arguments(info));
  }

  private set(object: HostObject, name: string, value: unknown): void {
    if (!descriptorOf(object, name)?.set) throw this.dispatcher.gap(`${object.officeName}.${name} (set)`);
    Reflect.set(object, name, value);
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) return value.map((item, index) => this.argument(item, reference[index]));
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    return this.embedded(value);
  }

  /** Objects may also stand inside plain values, for example the source range of a list validation. */
  private embedded(value: unknown): unknown {
    if (Array.isArray(value)) return isRecord(value[0]) || Array.isArray(value[0]) ? value.map((item) => this.embedded(item)) : value;
    if (!isRecord(value)) return value;
    const keys = Object.keys(value);
    if (keys.length === 1 && typeof value["_ObjectPathId"] === "number") return this.resolve(value["_ObjectPathId"]);
    return Object.fromEntries(keys.map((key) => [key, this.embedded(value[key])]));
  }

  private read(object: HostObject, tree: SelectTree, page: QueryInfo = {}): Record<string, unknown> {
    return object instanceof HostCollection ? this.readCollection(object, tree, page) : this.readObject(object, tree);
  }

  private readCollection(collection: HostCollection, tree: SelectTree, page: QueryInfo): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const ofItems: SelectTree = {};
    for (const [key, below] of Object.entries(tree)) {
      const own = named(collection.scalars, key);
      if (own) answer[wireName(own)] = Reflect.get(collection, own);
      else ofItems[key] = below;
    }
    if (Object.keys(ofItems).length > 0 || Object.keys(answer).length === 0) {
      const from = page.Skip ?? 0;
      const items = collection.list().slice(from, page.Top === undefined ? undefined : from + page.Top);
      answer["_Items"] = items.map((item) => this.read(item, ofItems));
    }
    return answer;
  }

  private readObject(object: HostObject, tree: SelectTree): Record<string, unknown> {
    const answer = identity(object);
    const wanted = Object.keys(tree).length === 0 ? { "*": {} } : tree;
    for (const [key, below] of Object.entries(wanted)) {
      if (key.startsWith("$")) continue;
      const scalar = named(object.scalars, key);
      const navigation = named(object.navigations, key);
      if (key === "*") {
        for (const name of object.scalars) if (!name.startsWith("_")) answer[wireName(name)] = Reflect.get(object, name);
      } else if (scalar) {
        answer[wireName(scalar)] = Reflect.get(object, scalar);
      } else if (navigation) {
        const next = asObject(Reflect.get(object, navigation));
        answer[wireName(navigation)] = next && this.read(next, below);
      } else {
        throw this.dispatcher.gap(`${object.officeName}.${modelName(key)}`);
      }
    }
    return answer;
  }
}

const queryTree = (query: QueryInfo | undefined): SelectTree => selectTree(query?.Select ?? [], query?.Expand ?? []);
const named = (names: readonly string[], key: string): string | undefined => names.find((name) => name.toLowerCase() === key.toLowerCase());

function asObject(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new RichApiError("GeneralException", "", "A host object was expected.");
}

/** Enough for the client to find the object again in a later batch. */
function identity(object: HostObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (object.referenceId !== null) answer["_ReferenceId"] = object.referenceId;
  for (const name of ["id", "_Id"]) if (object.scalars.includes(name)) answer[wireName(name)] = Reflect.get(object, name);
  return answer;
}
