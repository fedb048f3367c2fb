/** The parts of the file being written, how they refer to each other, and the ZIP around them. */
import { strToU8, zipSync, type ZipOptions } from "fflate";
import { contentTypes, namespaces, relationshipTypes } from "../parts";
import { declaration, element } from "../xml";

export type RelationshipKind = keyof typeof relationshipTypes;

/** Excel writes the same date into every entry, so that equal workbooks give equal files. */
const entryDate = "1980-01-01T00:00:00";

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

export function relativePath(fromPart: string, toPart: string): string {
  const from = folderOf(fromPart).split("/").filter(Boolean);
  const to = toPart.split("/");
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return "../".repeat(from.length) + to.join("/");
}

export type ZipLevel = NonNullable<ZipOptions["level"]>;

export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly overrides: string[] = [];
  private readonly relationships = new Map<string, string[]>();

  /** Adds a part; without content type it has that of its extension. */
  add(path: string, content: string | Uint8Array, type?: keyof typeof contentTypes): void {
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
    if (type !== undefined) this.overrides.push(element("Override", { PartName: `/${path}`, ContentType: contentTypes[type] }));
  }

  /** Lets one part (the package itself is "") refer to another, or to an address outside; returns the id of the relationship. */
  relate(from: string, kind: RelationshipKind, target: string, external = false): string {
    const list = this.relationships.get(from) ?? [];
    const id = `rId${list.length + 1}`;
    list.push(
      element("Relationship", {
        Id: id,
        Type: relationshipTypes[kind],
        Target: external ? target : relativePath(from, target),
        TargetMode: external ? "External" : null,
      }),
    );
    this.relationships.set(from, list);
    return id;
  }

  /** @param level From 0, as it is and at once, to 9, as small as can be. */
  zip(level: ZipLevel): Uint8Array {
    const defaults = {
      rels: "application/vnd.openxmlformats-package.relationships+xml",
      xml: "application/xml",
      vml: contentTypes.vmlDrawing,
      bin: contentTypes.customProperty,
    };
    const types = Object.entries(defaults).map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const entries: Record<string, Uint8Array> = {
      "[Content_Types].xml": strToU8(declaration + element("Types", { xmlns: namespaces.contentTypes }, ...types, ...this.overrides)),
    };
    for (const [part, list] of this.relationships) {
      const path = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
      entries[path] = strToU8(declaration + element("Relationships", { xmlns: namespaces.packageRelationships }, ...list));
    }
    for (const [path, content] of this.parts) entries[path] = content;
    return zipSync(entries, { level, mtime: entryDate });
  }
}
