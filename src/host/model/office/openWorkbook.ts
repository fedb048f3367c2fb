/** Puts a workbook behind the dispatcher: the root object, live areas, events and calculation around each batch. */
import type { DispatchTarget } from "../../protocol/dispatcher";
import type { HostObject } from "../../protocol/hostObject";
import type { LiveArea, Session } from "../session";
import { Chart } from "./charts";
import { AreaObject, type OfficeContext, type OfficeObjects } from "./officeObject";
import { Range } from "./range";
import { ExcelTable } from "./tables";
import { ExcelWorkbook } from "./workbook";
import { Worksheet } from "./worksheet";

export function dispatchTarget(session: Session, services: Readonly<Record<string, () => HostObject>>): DispatchTarget {
  const held = new Set<LiveArea>();
  let isRecorded = false;
  const batchAreas = session.liveAreas;
  const make: OfficeObjects = {
    range: (sheet, area) => new Range(context, sheet, area),
    worksheet: (sheet) => new Worksheet(context, sheet),
    table: (table) => new ExcelTable(context, table),
    chart: (sheet, chart) => new Chart(context, sheet, chart),
  };
  const context: OfficeContext = { session, make, batchAreas };
  return {
    root: new ExcelWorkbook(context),
    services,
    beginBatch: (reads) => {
      session.inBatch = true;
      session.settle();
      isRecorded = !reads;
      if (isRecorded) session.recorder?.begin();
    },
    endBatch: () => {
      batchAreas.clear();
      for (const area of held) batchAreas.add(area);
      if (isRecorded) session.recorder?.end();
      session.finishBatch();
      session.inBatch = false;
    },
    listen: (type, target, listens) => {
      if (listens) session.events.subscribe(type, target);
      else session.events.unsubscribe(type, target);
    },
    kept: (object, keeps) => {
      if (!(object instanceof AreaObject)) return;
      if (keeps) held.add(object.live);
      else held.delete(object.live);
    },
  };
}
