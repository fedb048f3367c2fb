/** The parts of an opened file, how they refer to each other, and which of them have been read. */
import { OpenError, type OpenLimits } from "./limits";
import { parseXml, text, type Consumer, type XmlNode } from "./xmlTree";
import { ZipReader, type Entry } from "./zip";

export interface Relationship {
  id: string;
  /** Last word of the type: worksheet, table, chart …; the same in both variants of the format. */
  kind: string;
  /** Name of a part, or the address of an external one. */
  target: string;
  external: boolean;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function resolve(fromPart: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = fromPart.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The part that holds the relationships of a part. */
export const partOfRelationships = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

export class OpenPackage {
  private readonly zip: ZipReader;
  private readBytes = 0;

  constructor(
    bytes: Uint8Array,
    readonly limits: OpenLimits,
  ) {
    this.zip = new ZipReader(bytes, limits);
  }

  /** Everything in the file, as it is packed. */
  get entries(): readonly Entry[] {
    return this.zip.all;
  }

  get names(): readonly string[] {
    return this.zip.names;
  }

  has(part: string): boolean {
    return this.zip.has(part);
  }

  bytes(part: string): Uint8Array | null {
    const bytes = this.zip.read(part);
    // Parts may refer to one part again and again: what counts is what has to be read in the end.
    this.readBytes += bytes?.length ?? 0;
    if (this.readBytes > this.limits.totalBytes) throw new OpenError("too-large", "The parts of the file are used too often.");
    return bytes;
  }

  text(part: string): string | null {
    const bytes = this.bytes(part);
    if (bytes === null) return null;
    try {
      return decoder.decode(bytes);
    } catch {
      throw new OpenError("bad-xml", `${part} is not UTF-8.`);
    }
  }

  xml(part: string, consumers: Readonly<Record<string, Consumer>> = {}): XmlNode | null {
    const content = this.text(part);
    return content === null ? null : parseXml(content, part, this.limits, consumers);
  }

  /** Relationships of a part; those of the package itself belong to "". */
  relationships(part: string): Relationship[] {
    const content = this.text(partOfRelationships(part));
    return content === null ? [] : this.relationshipsIn(part, content);
  }

  /** The same, as another text of that part of relationships has them. */
  relationshipsIn(part: string, content: string): Relationship[] {
    if (content === "") return [];
    return parseXml(content, partOfRelationships(part), this.limits)
      .children.filter(({ name }) => name === "Relationship")
      .map((node) => {
        const external = text(node, "TargetMode") === "External";
        const target = text(node, "Target") ?? "";
        return {
          id: text(node, "Id") ?? "",
          kind: (text(node, "Type") ?? "").split("/").at(-1) ?? "",
          target: external ? target : resolve(part, target),
          external,
        };
      });
  }
}
