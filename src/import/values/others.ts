/** Columns in which every cell speaks for itself: texts, ids, yes and no, and words with a unit behind. */
import { plainContext, readContent } from "../../plan/cells/readCell";
import type { SourceCell } from "../source";
import { readEach, type Read, type Readings } from "./cells";
import type { ValueColumn, ValueContext } from "./context";

export const readOthers = ({ column, different }: ValueColumn, { language }: ValueContext): Readings =>
  readEach(different, (cell: SourceCell): Read => {
    const { content, problem } = readContent(typeof cell === "string" ? cell.trim() : cell, column, plainContext(language));
    return { content, problem };
  });
