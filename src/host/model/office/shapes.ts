/** Pictures and shapes of a sheet. A picture can be added; every one can be named, moved, sized and taken away. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import type { Box } from "../chartAnchors";
import { addPicture, boxOf, drawnAt } from "../drawings";
import { refuseProtected } from "../guards";
import { bytesOfBase64, pictureFormat } from "../pictureFormat";
import type { Drawing, Sheet } from "../state";
import { OfficeCollection, OfficeObject, flag, number, text, word, type OfficeContext } from "./officeObject";

export class ShapeCollection extends OfficeCollection {
  static override readonly officeName = "ShapeCollection";

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  list(): readonly HostObject[] {
    return this.sheet.drawings.map(({ id }) => new Shape(this.context, this.sheet, id));
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "ShapeCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const wanted = text(key, "ShapeCollection.getItem").toLowerCase();
    const found = this.sheet.drawings.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return found ? new Shape(this.context, this.sheet, found.id) : null;
  }

  /** Excel takes PNG and JPEG. */
  addImage(base64: unknown): HostObject {
    const location = "ShapeCollection.addImage";
    const image = text(base64, location).replace(/\s+/g, "");
    const bytes = bytesOfBase64(image);
    if (!bytes) throw invalidArgument(location, "The picture is not in base64.");
    const format = pictureFormat(bytes);
    if (!format) throw invalidArgument(location, "The picture is neither PNG nor JPEG.");
    refuseProtected(this.session.workbook, this.sheet, null, location, "allowEditObjects");
    return new Shape(this.context, this.sheet, addPicture(this.sheet, image, format).id);
  }
}

class Shape extends OfficeObject {
  static override readonly officeName = "Shape";
  static override readonly scalars = [
    "id",
    "name",
    "type",
    "left",
    "top",
    "width",
    "height",
    "altTextDescription",
    "lockAspectRatio",
    "placement",
    "zOrderPosition",
  ];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super(context);
  }

  private get drawing(): Drawing {
    const found = this.sheet.drawings.find(({ id }) => id === this.key);
    if (!found || !this.session.workbook.sheets.includes(this.sheet)) throw new RichApiError("ItemNotFound", "Shape");
    return found;
  }

  private change(to: (drawing: Drawing) => readonly Drawing[], location: string): void {
    const { drawing, sheet } = this;
    refuseProtected(this.session.workbook, sheet, null, location, "allowEditObjects");
    sheet.drawings = sheet.drawings.flatMap((one) => (one === drawing ? to(one) : [one]));
  }

  private say(said: Partial<Drawing>, location: string): void {
    this.change((drawing) => [{ ...drawing, ...said }], location);
  }

  private get box(): Box {
    return boxOf(this.sheet, this.drawing);
  }

  private put(box: Partial<Box>, location: string): void {
    this.change((drawing) => [drawnAt(this.sheet, drawing, { ...this.box, ...box })], location);
  }

  /** Within a locked aspect ratio the other side follows. */
  private size(side: "width" | "height", value: unknown): void {
    const location = `Shape.${side}`;
    const { box } = this;
    const wanted = number(value, location);
    if (wanted < 0) throw invalidArgument(location);
    const other = side === "width" ? "height" : "width";
    const follows = this.drawing.lockAspectRatio && box[side] > 0;
    this.put({ [side]: wanted, ...(follows ? { [other]: (box[other] * wanted) / box[side] } : {}) }, location);
  }

  get id(): string {
    return this.drawing.id;
  }

  get name(): string {
    return this.drawing.name;
  }

  set name(value: unknown) {
    const name = text(value, "Shape.name");
    if (name === "") throw invalidArgument("Shape.name");
    this.say({ name }, "Shape.name");
  }

  get type(): string {
    return this.drawing.kind === "picture" ? "Image" : "Unsupported";
  }

  get left(): number {
    return this.box.left;
  }

  set left(value: unknown) {
    this.put({ left: Math.max(0, number(value, "Shape.left")) }, "Shape.left");
  }

  get top(): number {
    return this.box.top;
  }

  set top(value: unknown) {
    this.put({ top: Math.max(0, number(value, "Shape.top")) }, "Shape.top");
  }

  get width(): number {
    return this.box.width;
  }

  set width(value: unknown) {
    this.size("width", value);
  }

  get height(): number {
    return this.box.height;
  }

  set height(value: unknown) {
    this.size("height", value);
  }

  /** Of a shape what it says stands in its place, and is not changed here. */
  get altTextDescription(): string {
    return this.drawing.kind === "picture" ? this.drawing.text : "";
  }

  set altTextDescription(value: unknown) {
    const location = "Shape.altTextDescription";
    if (this.drawing.kind !== "picture") throw new RichApiError("ApiNotFound", location);
    this.say({ text: text(value, location) }, location);
  }

  get lockAspectRatio(): boolean {
    return this.drawing.lockAspectRatio;
  }

  set lockAspectRatio(value: unknown) {
    this.say({ lockAspectRatio: flag(value, "Shape.lockAspectRatio") }, "Shape.lockAspectRatio");
  }

  get placement(): string {
    return this.drawing.placement;
  }

  set placement(value: unknown) {
    const wanted = word(value, ["TwoCell", "OneCell", "Absolute"] as const, "Shape.placement");
    this.change((drawing) => [drawnAt(this.sheet, drawing, this.box, wanted)], "Shape.placement");
  }

  get zOrderPosition(): number {
    return this.sheet.drawings.indexOf(this.drawing);
  }

  delete(): void {
    this.change(() => [], "Shape.delete");
  }
}
