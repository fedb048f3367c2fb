/** Who listens to what, and the events of a batch until they are delivered. Types are those of the genuine office.js. */
import type { EventEntry } from "../protocol/requestBody";

export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Category that office.js uses for events of the object model. */
const objectModelEvents = 65_536;
/** Target of events that concern all sheets. */
export const everySheet = "Workbook";

export class EventHub {
  /** Excel.Runtime.enableEvents. */
  enabled = true;
  /** Delivers to the add-in; set once a client is connected. */
  raise: ((entries: readonly EventEntry[]) => void) | null = null;
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];

  subscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unsubscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  /** Notes the event for whoever listens to one of the targets. */
  emit(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (this.listeners.has(`${type}|${target}`)) this.waiting.push([objectModelEvents, type, target, JSON.stringify(args)]);
    }
  }

  deliver(): void {
    if (this.waiting.length === 0 || !this.raise) return;
    const entries = this.waiting;
    this.waiting = [];
    this.raise(entries);
  }
}
