/** Charts of a sheet. */
import type { HostObject } from "../../protocol/hostObject";
import type { Chart as ChartState, Sheet } from "../state";
import { OfficeCollection, OfficeObject, type OfficeContext } from "./officeObject";

export class ChartCollection extends OfficeCollection {
  static override readonly officeName = "ChartCollection";
  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }
  list(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => this.context.make.chart(this.sheet, chart));
  }
}

export class Chart extends OfficeObject {
  static override readonly officeName: string = "Chart";
  constructor(
    context: OfficeContext,
    readonly sheet: Sheet,
    readonly chart: ChartState,
  ) {
    super(context);
  }
}
