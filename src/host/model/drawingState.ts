/** Pictures and shapes of a file as they are shown. They are not changed here: the file keeps them. */
/** A row or column, and points from its beginning. */
export interface Line {
  readonly index: number;
  readonly rest: number;
}

/** A picture or shape of the file, to be looked at. */
export interface Drawing {
  readonly kind: "picture" | "shape";
  readonly name: string;
  /** What it says; of a picture what screen readers say. */
  readonly text: string;
  /** The part that holds the picture. */
  readonly part: string | null;
  readonly from: { readonly column: Line; readonly row: Line };
  /** Its other corner, or its size in points. */
  readonly to: { readonly column: Line; readonly row: Line } | { readonly width: number; readonly height: number };
}
