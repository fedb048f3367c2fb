/** Reason and lift (chapter 13): why a figure is what it is, and what would move it one step. */
import type { Text } from "./language";

export interface Explanation {
  readonly reason: Text;
  readonly lift: Text;
}
