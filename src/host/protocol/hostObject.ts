/**
 * What every object of the model that office.js can reach has in common.
 *
 * A class lists the names of its scalar properties and of its navigation properties as Office.js spells them and implements
 * them as plain getters, setters and methods; the dispatcher does everything else.
 */
import { invalidArgument } from "./richApiError";

export abstract class HostObject {
  /** Name in Office.js, for messages about gaps. */
  static readonly officeName: string = "";
  /** Properties that load() reads. */
  static readonly scalars: readonly string[] = [];
  /** Properties that hold other objects. */
  static readonly navigations: readonly string[] = [];
  /** Name of an event as in _Register<name>Event → its type on the wire. */
  static readonly events: Readonly<Record<string, number>> = {};

  /** Set while the client keeps a reference to this very object. */
  referenceId: string | null = null;

  get officeName(): string {
    return this.classOf().officeName;
  }

  get scalars(): readonly string[] {
    return this.classOf().scalars;
  }

  get navigations(): readonly string[] {
    return this.classOf().navigations;
  }

  get events(): Readonly<Record<string, number>> {
    return this.classOf().events;
  }

  /** Whom its events are addressed to. */
  get eventTarget(): string {
    return "";
  }

  private classOf(): typeof HostObject {
    return this.constructor as typeof HostObject;
  }
}

export abstract class HostCollection extends HostObject {
  abstract list(): readonly HostObject[];

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.list().length;
  }

  getItemAt(index: number): HostObject {
    const item = this.list()[index];
    if (!item) throw invalidArgument(`${this.officeName}.getItemAt`);
    return item;
  }
}
