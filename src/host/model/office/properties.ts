/** Properties of the document: the usual ones and the user's own. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { OfficeCollection, OfficeObject, text, type OfficeContext } from "./officeObject";

export class DocumentProperties extends OfficeObject {
  static override readonly officeName = "DocumentProperties";
  static override readonly scalars = [
    "title",
    "subject",
    "author",
    "keywords",
    "comments",
    "category",
    "manager",
    "company",
    "creationDate",
    "lastAuthor",
    "revisionNumber",
  ];
  static override readonly navigations = ["custom"];

  get custom(): HostObject {
    return new CustomPropertyCollection(this.context);
  }

  private get state() {
    return this.session.workbook.properties;
  }

  get title(): string {
    return this.state.title;
  }

  set title(value: unknown) {
    this.state.title = text(value, "DocumentProperties.title");
  }

  get subject(): string {
    return this.state.subject;
  }

  set subject(value: unknown) {
    this.state.subject = text(value, "DocumentProperties.subject");
  }

  get author(): string {
    return this.state.author;
  }

  set author(value: unknown) {
    this.state.author = text(value, "DocumentProperties.author");
  }

  get keywords(): string {
    return this.state.keywords;
  }

  set keywords(value: unknown) {
    this.state.keywords = text(value, "DocumentProperties.keywords");
  }

  get comments(): string {
    return this.state.comments;
  }

  set comments(value: unknown) {
    this.state.comments = text(value, "DocumentProperties.comments");
  }

  get category(): string {
    return this.state.category;
  }

  set category(value: unknown) {
    this.state.category = text(value, "DocumentProperties.category");
  }

  get manager(): string {
    return this.state.manager;
  }

  set manager(value: unknown) {
    this.state.manager = text(value, "DocumentProperties.manager");
  }

  get company(): string {
    return this.state.company;
  }

  set company(value: unknown) {
    this.state.company = text(value, "DocumentProperties.company");
  }

  get creationDate(): string | null {
    return this.state.created;
  }

  get lastAuthor(): string {
    return this.state.author;
  }

  get revisionNumber(): number {
    return 0;
  }
}

class CustomPropertyCollection extends OfficeCollection {
  static override readonly officeName = "CustomPropertyCollection";

  private get properties(): Map<string, string | number | boolean> {
    return this.session.workbook.properties.custom;
  }

  private keyOf(key: unknown): string {
    const wanted = text(key, "CustomPropertyCollection");
    return [...this.properties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase()) ?? wanted;
  }

  list(): readonly HostObject[] {
    return [...this.properties.keys()].map((key) => new CustomProperty(this.context, key));
  }

  add(key: unknown, value: unknown): HostObject {
    const name = this.keyOf(key);
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (name === "" || name.length > 255 || !isPlain) throw invalidArgument("CustomPropertyCollection.add");
    if (typeof value === "string" && value.length > 255)
      throw invalidArgument("CustomPropertyCollection.add", "A property holds at most 255 characters.");
    this.properties.set(name, value);
    return new CustomProperty(this.context, name);
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "CustomPropertyCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const name = this.keyOf(key);
    return this.properties.has(name) ? new CustomProperty(this.context, name) : null;
  }

  deleteAll(): void {
    this.properties.clear();
  }
}

class CustomProperty extends OfficeObject {
  static override readonly officeName = "CustomProperty";
  static override readonly scalars = ["key", "_Id", "type", "value"];

  constructor(
    context: OfficeContext,
    readonly key: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.session.workbook.properties.custom.get(this.key) ?? null;
  }

  set value(value: unknown) {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument("CustomProperty.value");
    this.session.workbook.properties.custom.set(this.key, value);
  }

  get type(): string {
    const { value } = this;
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }

  delete(): void {
    this.session.workbook.properties.custom.delete(this.key);
  }
}
