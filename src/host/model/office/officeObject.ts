/** Bases of the Office.js classes, and how one class makes objects of another without knowing its file. */
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { HostCollection, HostObject } from "../../protocol/hostObject";
import { columnCount, rowCount } from "../address";
import type { LiveArea, Session } from "../session";
import type { Area, Chart, Sheet, Table } from "../state";
import type { Input } from "../typedInput";

export interface OfficeObjects {
  range(sheet: Sheet, area: Area): AreaObject;
  worksheet(sheet: Sheet): HostObject;
  table(table: Table): HostObject;
  chart(sheet: Sheet, chart: Chart): HostObject;
}

export interface OfficeContext {
  readonly session: Session;
  readonly make: OfficeObjects;
  /** Id of an object for handlers of the same batch: areas follow structure changes from the moment they are made. */
  readonly batchAreas: Set<LiveArea>;
}

export abstract class OfficeObject extends HostObject {
  constructor(readonly context: OfficeContext) {
    super();
  }

  get session(): Session {
    return this.context.session;
  }
}

export abstract class OfficeCollection extends HostCollection {
  constructor(readonly context: OfficeContext) {
    super();
  }

  get session(): Session {
    return this.context.session;
  }
}

/** An area of a sheet. It follows its cells when rows and columns come or go. */
export abstract class AreaObject extends OfficeObject {
  readonly live: LiveArea;

  constructor(
    context: OfficeContext,
    readonly sheet: Sheet,
    area: Area,
  ) {
    super(context);
    this.live = { sheet, area };
    context.batchAreas.add(this.live);
  }

  get area(): Area {
    if (!this.live.area || !this.session.workbook.sheets.includes(this.sheet)) {
      throw new RichApiError("InvalidReference", this.officeName);
    }
    return this.live.area;
  }

  get rows(): number {
    return rowCount(this.area);
  }

  get columns(): number {
    return columnCount(this.area);
  }
}

/** Part of a range that has no area of its own, such as its fill. */
export abstract class RangePart extends OfficeObject {
  constructor(readonly range: AreaObject) {
    super(range.context);
  }
}

export function text(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function number(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function flag(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

/** One of the words of an enumeration, letter case of the first letter aside. */
export function word<T extends string>(value: unknown, words: readonly T[], location: string): T {
  const found = typeof value === "string" ? words.find((candidate) => candidate.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(location, `${JSON.stringify(value)} is none of ${words.join(", ")}.`);
  return found;
}

export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** #RRGGBB of what Office.js takes: #RRGGBB, RRGGBB or a few names; "" means none. */
export function color(value: unknown, location: string): string | null {
  const wanted = text(value, location);
  if (wanted === "") return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(wanted)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : namedColors[wanted.toLowerCase()];
  if (!found) throw invalidArgument(location, `${wanted} is no colour.`);
  return found;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What can be written into a cell; null leaves it as it is. */
export function inputOf(value: unknown, location: string): Input {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(location, "A cell takes a number, a text, true or false.");
}

/** What all have, or null where some have it and others have not. */
export function uniform(from: number, to: number, has: (index: number) => boolean): boolean | null {
  const first = has(from);
  for (let index = from + 1; index <= to; index++) if (has(index) !== first) return null;
  return first;
}
