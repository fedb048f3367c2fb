/** A made-up company's template. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileDocument } from "../../../src/templates/document/compile";
import { readDocument } from "../../../src/templates/document/parse";
import type { TemplateDocument } from "../../../src/templates/document/schema";

export const acmeJson = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(process.cwd(), "test", "cases", "templates", "acme.json"), "utf8")) as Record<string, unknown>;

export const acmeDocument = (): TemplateDocument => {
  const reading = readDocument(acmeJson());
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return reading.document;
};

export const acme = () => compileDocument(acmeDocument());
