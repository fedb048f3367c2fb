/**
 * Formulas into cells in as many requests as it takes: Excel on the web takes none of more than 5 MB. Those of a plan of ordinary size go in
 * one, with whatever else the caller queues; long columns go in slices.
 */
import { areaName, areaOf } from "../plan/sheet/address";

/** Letters of one request. */
const lettersTogether = 1_000_000;

/** Rows of one range. */
const rowsTogether = 1000;

/** Cells below each other. */
export interface Writing {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (string | number | boolean)[];
}

const slicesOf = ({ inputs, row, ...place }: Writing): readonly Writing[] =>
  Array.from({ length: Math.ceil(inputs.length / rowsTogether) }, (_, index) => {
    const from = index * rowsTogether;
    return { ...place, row: row + from, inputs: inputs.slice(from, from + rowsTogether) };
  });

const requestsOf = (writings: readonly Writing[]): readonly (readonly Writing[])[] => {
  const requests: Writing[][] = [];
  let letters = Infinity;
  for (const slice of writings.flatMap(slicesOf)) {
    if (letters > lettersTogether) {
      requests.push([]);
      letters = 0;
    }
    requests.at(-1)?.push(slice);
    for (const input of slice.inputs) letters += String(input).length;
  }
  return requests;
};

const queue = (request: readonly Writing[]): void => {
  for (const { sheet, row, column, inputs } of request)
    sheet.getRange(areaName(areaOf(row, column, inputs.length, 1))).formulas = inputs.map((input) => [input]);
};

const send = async (context: Excel.RequestContext, request: readonly Writing[]): Promise<void> => {
  queue(request);
  await context.sync();
};

/** Queues all of it, and sends before the caller does what would be too much for one request. */
export const writeInParts = async (context: Excel.RequestContext, writings: readonly Writing[]): Promise<void> => {
  const requests = requestsOf(writings);
  for (const request of requests.slice(0, -1)) await send(context, request);
  queue(requests.at(-1) ?? []);
};
