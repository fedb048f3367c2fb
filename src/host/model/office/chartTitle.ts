/** Titles of charts and axes. */
import type { HostObject } from "../../protocol/hostObject";
import type { ChartText } from "../state";
import { ChartTextFormat } from "./chartLooks";
import { OfficeObject, flag, text, type OfficeContext } from "./officeObject";

/** Title of a chart or of an axis. */
export class ChartTitle extends OfficeObject {
  static override readonly scalars = ["text", "visible"];
  static override readonly navigations = ["format"];

  constructor(
    context: OfficeContext,
    private readonly name: "ChartTitle" | "ChartAxisTitle",
    private readonly state: ChartText,
  ) {
    super(context);
  }

  override get officeName(): string {
    return this.name;
  }

  get text(): string {
    return this.state.text;
  }

  set text(value: unknown) {
    this.state.text = text(value, `${this.name}.text`);
    this.state.visible = true;
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(value: unknown) {
    this.state.visible = flag(value, `${this.name}.visible`);
  }

  get format(): HostObject {
    return new ChartTextFormat(this.context, `${this.name}Format`, this.state);
  }
}
