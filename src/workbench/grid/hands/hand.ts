/** What a hand that holds something does until it lets go. */
import type { Area } from "../../../host/model/state";
import type { Bench, CellPlace } from "../../bench";
import type { Question } from "../../commit";
import type { Messages } from "../../messages";
import type { Point, Scene } from "./grip";

/** What is drawn over the grid meanwhile. */
export interface Mark {
  readonly area?: Area;
  /** A line across the grid, in pixels from its box's corner. */
  readonly line?: { readonly direction: "rows" | "columns"; readonly at: number };
  readonly text?: string;
}

export interface HandContext {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly scene: () => Scene;
  readonly show: (mark: Mark | null) => void;
  readonly choose: (area: Area, active: CellPlace, corner: CellPlace, others: readonly Area[]) => void;
  readonly refuse: (message: string) => void;
  readonly ask: (question: Question) => void;
}

export interface HandEvent {
  readonly point: Point;
  readonly control: boolean;
  readonly shift: boolean;
}

export interface Hand {
  /** Whether it goes on over another sheet. */
  readonly crossesSheets?: boolean;
  readonly move: (event: HandEvent) => void;
  /** Lets go; without it, nothing has happened. */
  readonly drop: (event: HandEvent) => void;
}
