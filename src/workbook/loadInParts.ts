/**
 * Cells of tables in as many answers as it takes: Excel on the web gives no answer of more than 5 MB. A plan of ordinary size comes in one,
 * with whatever else the caller has queued; a table of thousands of rows comes in slices of it.
 */

type Property = "values" | "formulas";

/** Cells of one answer: 5 MB at fifty letters each, or two hundred where they come as formulas. */
const cellsTogether: Readonly<Record<Property, number>> = { values: 100_000, formulas: 25_000 };

export interface AskedCells {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

export interface LoadedCells {
  readonly rows: readonly (readonly unknown[])[];
  /** Place of the first cell; zero-based. */
  readonly top: number;
  readonly left: number;
}

interface Slice {
  readonly of: number;
  /** Its rows begin the range: it says where that stands. */
  readonly begins: boolean;
  readonly range: Excel.Range;
  readonly cells: number;
}

const slicesOf = ({ range, rows, columns }: AskedCells, of: number, together: number): readonly Slice[] => {
  if (rows * columns <= together) return [{ of, range, begins: true, cells: rows * columns }];
  const height = Math.max(1, Math.floor(together / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const lines = Math.min(height, rows - index * height);
    const first = range.getCell(index * height, 0);
    return { of, range: first.getResizedRange(lines - 1, columns - 1), begins: index === 0, cells: lines * columns };
  });
};

const answersOf = (slices: readonly Slice[], together: number): readonly (readonly Slice[])[] => {
  const answers: Slice[][] = [];
  let cells = Infinity;
  for (const slice of slices) {
    if (cells + slice.cells > together) {
      answers.push([]);
      cells = 0;
    }
    answers.at(-1)?.push(slice);
    cells += slice.cells;
  }
  return answers;
};

const load = async (context: Excel.RequestContext, slices: readonly Slice[], property: Property): Promise<void> => {
  for (const { range, begins } of slices) range.load(begins ? `${property},rowIndex,columnIndex` : property);
  await context.sync();
};

/** The cells of each range, row by row. Sends at least one request, so that what the caller queued has been answered. */
export const loadInParts = async (
  context: Excel.RequestContext,
  asked: readonly AskedCells[],
  property: Property,
): Promise<readonly LoadedCells[]> => {
  const together = cellsTogether[property];
  const slices = asked.flatMap((one, of) => slicesOf(one, of, together));
  const answers = answersOf(slices, together);
  const loaded = asked.map(() => ({ rows: [] as unknown[][], top: 0, left: 0 }));
  for (const answer of answers.length === 0 ? [[]] : answers) {
    await load(context, answer, property);
    for (const { of, range, begins } of answer) {
      const one = loaded[of];
      if (!one) continue;
      if (begins) [one.top, one.left] = [range.rowIndex, range.columnIndex];
      for (const row of range[property] as unknown[][]) one.rows.push(row);
    }
  }
  return loaded;
};
