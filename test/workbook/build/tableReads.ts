/** Which tables' cells office.js asks the embedded host for, by the requests on the wire. */
import type { Workbook } from "../../../src/host/model/state";
import { Dispatcher } from "../../../src/host/protocol/dispatcher";
import { actionType, type RequestBody } from "../../../src/host/protocol/requestBody";

/** Id or name that a request uses for each table whose body it reads. */
const readIn = ({ Actions, ObjectPaths = {} }: RequestBody): readonly string[] =>
  Actions.flatMap(({ ActionType, ObjectPathId }) => {
    const path = ObjectPaths[ObjectPathId];
    if (ActionType !== actionType.query || path?.Name !== "GetDataBodyRange") return [];
    return [String(ObjectPaths[path.ParentObjectPathId ?? 0]?.ArgumentInfo?.Arguments?.[0])];
  });

/** Does the work and answers with how often the body of each table of the workbook was read, by the table's name. */
export const tableReads = async (workbook: Workbook, work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> => {
  const names = new Map(workbook.sheets.flatMap(({ tables }) => tables).flatMap(({ id, name }) => [[id, name] as const, [name, name]]));
  const process = jest.spyOn(Dispatcher.prototype, "process");
  try {
    await work();
    const counts: Record<string, number> = {};
    for (const asked of process.mock.calls.flatMap(([body]) => readIn(body))) {
      const name = names.get(asked) ?? asked;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  } finally {
    process.mockRestore();
  }
};
