/** Pictures and shapes of a sheet. Pictures can be added; shapes are those of the file, which keeps what they look like. */
/** A row or column, and points from its beginning. */
export interface Line {
  readonly index: number;
  readonly rest: number;
}

/** A place between cells. */
export interface Corner {
  readonly column: Line;
  readonly row: Line;
}

/** As Excel.Placement: whether it moves with the cells under it, and is sized with them. */
export type Placement = "TwoCell" | "OneCell" | "Absolute";

/** Never changed: one that says something else takes its place under its id. */
export interface Drawing {
  readonly id: string;
  readonly kind: "picture" | "shape";
  readonly name: string;
  /** What it says; of a picture what screen readers say. */
  readonly text: string;
  /** The part of the file that holds the picture. */
  readonly part: string | null;
  /** A picture that was added here: PNG or JPEG, in base64. */
  readonly image: string | null;
  /** Which anchor of the file's drawing it hangs in; null for one that was added here. */
  readonly anchor: number | null;
  readonly placement: Placement;
  readonly lockAspectRatio: boolean;
  readonly from: Corner;
  /** Its other corner, or its size in points. */
  readonly to: Corner | { readonly width: number; readonly height: number };
}
