/** What differs between two versions of a template. */
import { templates } from "../../../src/templates/builtIn";
import { diffDocuments, sayChange } from "../../../src/templates/document/diff";
import { judgeDocument } from "../../../src/templates/document/judge";
import { idFrom, newDocument, nextVersion } from "../../../src/templates/document/newDocument";
import { readDocument } from "../../../src/templates/document/parse";
import type { TemplateDocument } from "../../../src/templates/document/schema";
import { registry } from "../../registry";
import { acmeDocument } from "./acme";

const said = (after: Partial<TemplateDocument>): readonly string[] =>
  diffDocuments(acmeDocument(), { ...acmeDocument(), ...after }).map((change) => sayChange(change, "en"));

const { process, ownColumns } = acmeDocument();

test.each<readonly [what: string, after: Partial<TemplateDocument>, changes: readonly string[]]>([
  ["nothing but its number", { version: 2 }, []],
  [
    "a text that says the same",
    { currency: "EUR", guidance: { opportunities: { zh: "仅限五万以上的机会。", en: "Only deals over 50,000." } } },
    [],
  ],
  ["its name", { name: "Acme" }, ["name: “Acme key accounts” → “Acme”"]],
  ["its currency", { currency: "USD" }, ["currency: “EUR” → “USD”"]],
  ["a number", { numbers: { role: { "decision-maker": 18 }, band: { near: 60 } } }, ["numbers.role.decision-maker: 20 → 18"]],
  ["a stage less", { process: { stages: (process?.stages ?? []).slice(0, 4) } }, ["process.stages[4]: gone: “Land”"]],
  ["own columns in another order", { ownColumns: { opportunities: [...(ownColumns?.["opportunities"] ?? [])].reverse() } }, []],
  [
    "an own column less",
    { ownColumns: { opportunities: (ownColumns?.["opportunities"] ?? []).slice(0, 1) } },
    ["ownColumns.opportunities.commission: gone: “Commission”"],
  ],
])("%s", (_what, after, changes) => expect(said(after)).toEqual(changes));

test.each(templates)("an own template that begins with $id is fine as it is", (base) => {
  const document = newDocument(base);
  expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual({ kind: "read", document });
  expect(judgeDocument(document, registry)).toEqual([]);
  expect(diffDocuments(document, nextVersion(document))).toEqual([]);
});

test.each([
  ["Key accounts 2027", "key-accounts-2027"],
  ["Müller & Söhne", "muller-sohne"],
  ["大客户", "template"],
])("%s has the id %s", (name, id) => expect(idFrom(name)).toBe(id));
