/** Conditional formats of a range. */
import type { HostObject } from "../../protocol/hostObject";
import { OfficeCollection, type AreaObject } from "./officeObject";

export class ConditionalFormatCollection extends OfficeCollection {
  static override readonly officeName = "ConditionalFormatCollection";
  constructor(readonly range: AreaObject) {
    super(range.context);
  }
  list(): readonly HostObject[] {
    return [];
  }
}
