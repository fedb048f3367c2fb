/**
 * The package of an opened file with what has changed in it. Parts that nobody touches go into the new file as they are packed; relationships
 * and content types are added to and taken away from as text.
 */
import { strToU8 } from "fflate";
import type { ZipLevel } from "../deflate";
import { partOfRelationships, type OpenPackage, type Relationship } from "../open/package";
import { contentTypes, extensionTypes, namespaces, relationshipTypes } from "../parts";
import { relativePath, type RelationshipKind } from "../save/package";
import { packedEntry, zipOf, type ZipEntry } from "../save/zip";
import { declaration, element } from "../xml";
import { attributesOf, joined, piecesOf, withAttributes } from "./pieces";

const typesPart = "[Content_Types].xml";
const emptyRelationships = declaration + element("Relationships", { xmlns: namespaces.packageRelationships });

export class PatchPackage {
  /** Content of parts that are new or different; null for those that go. */
  private readonly changed = new Map<string, Uint8Array | null>();

  constructor(readonly source: OpenPackage) {}

  has(part: string): boolean {
    const changed = this.changed.get(part);
    return changed === undefined ? this.source.has(part) : changed !== null;
  }

  text(part: string): string {
    const changed = this.changed.get(part);
    if (changed === undefined) return this.source.text(part) ?? "";
    return changed === null ? "" : new TextDecoder().decode(changed);
  }

  bytes(part: string): Uint8Array {
    return this.changed.get(part) ?? this.source.bytes(part) ?? new Uint8Array();
  }

  replace(part: string, content: string | Uint8Array): void {
    this.changed.set(part, typeof content === "string" ? strToU8(content) : content);
  }

  /** Takes a part away, with what only it refers to; the relationship to it is the caller's. */
  remove(part: string): void {
    const targets = this.relationships(part).filter(({ external }) => !external);
    this.changed.set(part, null);
    if (this.has(partOfRelationships(part))) this.changed.set(partOfRelationships(part), null);
    this.changeTypes((children) => children.filter((text) => attributesOf(text).get("PartName") !== `/${part}`));
    for (const { target } of targets) this.removeUnreferred(target);
  }

  /** Takes a part away that no other refers to. */
  removeUnreferred(part: string): void {
    if (this.has(part) && !this.isReferred(part)) this.remove(part);
  }

  /** Adds a part; without content type it has that of its extension. */
  add(path: string, content: string | Uint8Array, type?: keyof typeof contentTypes): void {
    this.replace(path, content);
    this.changeTypes((children) => {
      if (type) return [...children, element("Override", { PartName: `/${path}`, ContentType: contentTypes[type] })];
      const extension = path.slice(path.lastIndexOf(".") + 1);
      const isKnown = children.some((text) => attributesOf(text).get("Extension")?.toLowerCase() === extension);
      const ContentType = extensionTypes[extension] ?? null;
      return isKnown ? children : [element("Default", { Extension: extension, ContentType }), ...children];
    });
  }

  relationships(part: string): readonly Relationship[] {
    return this.source.relationshipsIn(part, this.text(partOfRelationships(part)));
  }

  /** As Package.relate; the ids that stand keep their meaning. */
  relate(from: string, kind: RelationshipKind, target: string, external = false): string {
    const part = partOfRelationships(from);
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const relationship = element("Relationship", {
      Id: `rId${number}`,
      Type: relationshipTypes[kind],
      Target: external ? target : relativePath(from, target),
      TargetMode: external ? "External" : null,
    });
    const pieces = piecesOf(this.has(part) ? this.text(part) : emptyRelationships);
    this.replace(part, joined({ ...pieces, children: [...pieces.children, { name: "Relationship", text: relationship }] }));
    return `rId${number}`;
  }

  unrelate(from: string, id: string): void {
    const part = partOfRelationships(from);
    const pieces = piecesOf(this.text(part));
    const children = pieces.children.filter(({ text }) => attributesOf(text).get("Id") !== id);
    this.replace(part, joined({ ...pieces, children }));
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** Gives a part that stands another content type. */
  retype(part: string, type: string): void {
    const isOf = (text: string): boolean => attributesOf(text).get("PartName")?.toLowerCase() === `/${part}`.toLowerCase();
    this.changeTypes((children) => children.map((text) => (isOf(text) ? withAttributes(text, new Map([["ContentType", type]])) : text)));
  }

  /** The highest number that any part has in its name. */
  highestNumber(): number {
    return Math.max(0, ...this.source.names.map((name) => Number(/(\d{1,6})\.[^./]+$/.exec(name)?.[1] ?? 0)));
  }

  zip(level: ZipLevel): Uint8Array {
    // Names of parts differ by more than case.
    const left = new Map([...this.changed].map(([name, content]) => [name.toLowerCase(), { name, content }]));
    const standing = this.source.entries.flatMap((entry): readonly ZipEntry[] => {
      const changed = left.get(entry.name.toLowerCase());
      if (!changed) return [entry];
      left.delete(entry.name.toLowerCase());
      return changed.content ? [packedEntry(entry.name, changed.content, level)] : [];
    });
    const added = [...left.values()].flatMap(({ name, content }) => (content ? [packedEntry(name, content, level)] : []));
    return zipOf([...standing, ...added]);
  }

  private isReferred(part: string): boolean {
    return this.source.names.some((name) => {
      const from = /^(.*)_rels\/(.*)\.rels$/i.exec(name);
      if (!from || !this.has(name)) return false;
      return this.relationships(`${from[1] ?? ""}${from[2] ?? ""}`).some(({ target, external }) => !external && target === part);
    });
  }

  private changeTypes(change: (children: readonly string[]) => readonly string[]): void {
    const pieces = piecesOf(this.text(typesPart));
    const children = change(pieces.children.map(({ text }) => text));
    this.replace(typesPart, joined({ ...pieces, children: children.map((text) => ({ name: "", text })) }));
  }
}
