/** Custom XML parts: documents that travel with the workbook. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { newId } from "../newWorkbook";
import type { CustomXmlPart } from "../state";
import { OfficeCollection, OfficeObject, text, type OfficeContext } from "./officeObject";

/** Namespace of the root element; "" where it has none. Refuses what is evidently not XML. */
function rootNamespace(xml: string, location: string): string {
  const root =
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/u.exec(
      xml,
    );
  const name = root?.[1];
  const isClosed = root?.[3] === "/" || (name !== undefined && new RegExp(`</${name.replaceAll(".", "\\.")}\\s*>\\s*$`).test(xml));
  if (!root || !name || !isClosed) throw invalidArgument(location, "This is not an XML document.");
  const prefix = name.includes(":") ? `xmlns:${name.split(":")[0] ?? ""}` : "xmlns";
  const attribute = new RegExp(`\\s${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return attribute?.[1] ?? attribute?.[2] ?? "";
}

export class CustomXmlPartCollection extends OfficeCollection {
  static override readonly officeName: string = "CustomXmlPartCollection";

  constructor(
    context: OfficeContext,
    private readonly namespace: string | null,
  ) {
    super(context);
  }

  protected get parts(): readonly CustomXmlPart[] {
    const { customXmlParts } = this.session.workbook;
    return this.namespace === null ? customXmlParts : customXmlParts.filter((part) => part.namespace === this.namespace);
  }

  list(): readonly HostObject[] {
    return this.parts.map((part) => new ExcelCustomXmlPart(this.context, part.id));
  }

  add(xml: unknown): HostObject {
    const content = text(xml, "CustomXmlPartCollection.add");
    const part = { id: newId(), xml: content, namespace: rootNamespace(content, "CustomXmlPartCollection.add") };
    this.session.workbook.customXmlParts.push(part);
    return new ExcelCustomXmlPart(this.context, part.id);
  }

  getByNamespace(namespace: unknown): HostObject {
    return new CustomXmlPartScopedCollection(this.context, text(namespace, "CustomXmlPartCollection.getByNamespace"));
  }

  getItem(id: unknown): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new RichApiError("ItemNotFound", "CustomXmlPartCollection.getItem");
    return found;
  }

  getItemOrNullObject(id: unknown): HostObject | null {
    const wanted = text(id, "CustomXmlPartCollection.getItem").toLowerCase();
    const found = this.parts.find((part) => part.id.toLowerCase() === wanted);
    return found ? new ExcelCustomXmlPart(this.context, found.id) : null;
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  static override readonly officeName = "CustomXmlPartScopedCollection";

  getOnlyItem(): HostObject {
    const found = this.getOnlyItemOrNullObject();
    if (!found) throw new RichApiError("ItemNotFound", "CustomXmlPartScopedCollection.getOnlyItem");
    return found;
  }

  getOnlyItemOrNullObject(): HostObject | null {
    const [first, second] = this.parts;
    return first && !second ? new ExcelCustomXmlPart(this.context, first.id) : null;
  }
}

class ExcelCustomXmlPart extends OfficeObject {
  static override readonly officeName = "CustomXmlPart";
  static override readonly scalars = ["id", "namespaceUri"];

  constructor(
    context: OfficeContext,
    readonly id: string,
  ) {
    super(context);
  }

  private get part(): CustomXmlPart {
    const part = this.session.workbook.customXmlParts.find((candidate) => candidate.id === this.id);
    if (!part) throw new RichApiError("ItemNotFound", "CustomXmlPart");
    return part;
  }

  get namespaceUri(): string {
    return this.part.namespace;
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: unknown): void {
    const content = text(xml, "CustomXmlPart.setXml");
    const changed = { id: this.id, xml: content, namespace: rootNamespace(content, "CustomXmlPart.setXml") };
    const { customXmlParts } = this.session.workbook;
    customXmlParts.splice(customXmlParts.indexOf(this.part), 1, changed);
  }

  delete(): void {
    const { workbook } = this.session;
    workbook.customXmlParts = workbook.customXmlParts.filter((part) => part.id !== this.id);
  }
}
