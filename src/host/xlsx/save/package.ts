/** The parts of the file being written, how they refer to each other, and the ZIP around them. */
import { strToU8 } from "fflate";
import type { ZipLevel } from "../deflate";
import { contentTypes, extensionTypes, namespaces, relationshipTypes } from "../parts";
import { declaration, element } from "../xml";
import { packedEntry, zipOf } from "./zip";

export type RelationshipKind = keyof typeof relationshipTypes;

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

  zip(level: ZipLevel): Uint8Array {
    const types = Object.entries(extensionTypes).map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const content = declaration + element("Types", { xmlns: namespaces.contentTypes }, ...types, ...this.overrides);
    const relationships = [...this.relationships].map(([part, list]): [string, Uint8Array] => {
      const path = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
      return [path, strToU8(declaration + element("Relationships", { xmlns: namespaces.packageRelationships }, ...list))];
    });
    const parts: [string, Uint8Array][] = [["[Content_Types].xml", strToU8(content)], ...relationships, ...this.parts];
    return zipOf(parts.map(([name, bytes]) => packedEntry(name, bytes, level)));
  }
}
