/** A company's template on its way: a workbook to be handed out, published, and plans made from it. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/host/xlsx";
import { rowOf, type Workbook } from "../../src/host/model/state";
import { parseCatalogue, type CatalogueEntry } from "../../src/templates/catalogue";
import { metaFromXml, metaNamespace, type PlanMeta } from "../../src/workbook/planMeta";
import { acmeJson } from "../templates/document/acme";
import { run, type Run } from "./run";

jest.setTimeout(60_000);

const asOf = ["--as-of", "2026-11-21"];

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "keyplan-template-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

const write = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};

/** Small, so that its plans are built in a moment. */
const small = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...acmeJson(),
  size: "light",
  sections: ["account", "stakeholders", "opportunities"],
  name: "<b>Acme</b> & Co",
  mappings: { opportunities: { Vorhaben: "name", Gebiet: "region", Summe: "amount", Phase: "stage" } },
  ...more,
});

const opened = (name: string): Workbook => {
  const result = openXlsx(readFileSync(at(name)));
  if (!result.ok) throw new Error(result.message);
  return result.workbook;
};

const metaOf = ({ customXmlParts }: Workbook): PlanMeta => {
  const reading = metaFromXml(customXmlParts.find(({ namespace }) => namespace === metaNamespace)?.xml ?? "");
  if (reading.kind !== "read") throw new Error(reading.kind);
  return reading.meta;
};

const entries = (): readonly CatalogueEntry[] => {
  const reading = parseCatalogue(readFileSync(at("shared/index.json"), "utf8"));
  if (reading.kind !== "read" || reading.problems.length > 0) throw new Error(JSON.stringify(reading));
  return reading.entries;
};

const fine = ({ code, error }: Run): string => {
  if (code !== 0) throw new Error(error);
  return error;
};

test("the workbook of a template is one of Excel's own, an empty plan that carries the document", async () => {
  const file = write("acme.json", JSON.stringify(small({ state: "draft" })));
  const error = fine(await run(["template", "build", file, "--out", at("acme.xltx"), "--language", "zh", ...asOf]));
  expect(error).toContain("<b>Acme</b> & Co 1 is a draft.");
  const workbook = opened("acme.xltx");
  expect(workbook.source).toMatchObject({ isTemplate: true, form: "xlsx" });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["目录", "销售机会", "词表"]));
  expect(workbook.webExtension?.showTaskPane).toBe(true);
  const { company, language, template } = metaOf(workbook);
  expect([template, language, JSON.parse(company ?? "")]).toEqual(["acme-key-accounts", "zh", small({ state: "draft" })]);
  expect(workbook.properties.title).toBe("");
  // Nothing in it is of the day on which it was made, nor of any account.
  const contents = workbook.sheets.find(({ name }) => name === "目录");
  const cells = [...(contents?.cells ?? [])];
  expect(cells.filter(([, { formula }]) => formula === "=TODAY()")).toHaveLength(1);
  expect(cells.filter(([key, { value }]) => rowOf(key) === 0 && value === 0)).toEqual([]);
  expect(new Set(workbook.sheets.map(({ page }) => page.footer.right))).toEqual(new Set(["&D"]));
});

test("plans are made from that workbook: the company's words, columns and ways of reading its files", async () => {
  const first = write("Report 1.csv", "Vorhaben,Phase,Summe,Gebiet\nHub,Meet,5000,North\nPool,Shape,700,South\n");
  const error = fine(
    await run(["build", "--template", at("acme.xltx"), "--from", first, "--out", at("plan.xlsx"), "--language", "en", ...asOf]),
  );
  expect(error).toContain("is a draft.");
  const { template, language, company } = metaOf(opened("plan.xlsx"));
  expect([template, language, JSON.parse(company ?? "")]).toEqual(["acme-key-accounts", "en", small({ state: "draft" })]);
  expect(opened("plan.xlsx").source?.isTemplate).toBe(false);
  const rows = async (): Promise<string> => (await run(["export", at("plan.xlsx"), "--table", "opportunities"])).out;
  expect(await rows()).toMatch(/Region.*\r\nHub,Meet,5000.*,North.*\r\nPool,Shape,700.*,South/);
  // The next report has none of our headers either: the plan remembers what its template says.
  const second = write("Report 2.csv", "Vorhaben,Phase,Summe,Gebiet\nHub,Shape,5000,South\n");
  fine(await run(["import", at("plan.xlsx"), second, ...asOf]));
  expect(await rows()).toMatch(/\r\nHub,Shape,5000.*,South/);
});

/** What the cells of a file hold that is no formula, read from its XML by nothing of ours: how often each content stands in it. */
const constantsIn = (name: string): ReadonlyMap<string, number> => {
  const parts = Object.entries(unzipSync(readFileSync(at(name)))).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const textsOf = (xml: string): string => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map((match) => match[1] ?? "").join("");
  const shared = [...(parts.find(([path]) => path === "xl/sharedStrings.xml")?.[1] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
    textsOf(match[1] ?? ""),
  );
  const found = new Map<string, number>();
  for (const [path, xml] of parts)
    if (path.startsWith("xl/worksheets/sheet"))
      for (const [, attributes = "", inside = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? textsOf(inside);
        if (inside.includes("<f") || value === "") continue;
        const content = attributes.includes('t="s"') ? (shared[Number(value)] ?? "") : value;
        found.set(content, (found.get(content) ?? 0) + 1);
      }
  return found;
};

test("a plan of that workbook is filled and follows three further versions: nothing that was entered is lost", async () => {
  mkdirSync(at("plans"));
  copyFileSync(at("plan.xlsx"), at("plans/plan.xlsx"));
  const more = write(
    "deals.csv",
    "Opportunity,Close date,Owner,Our own note\nHub,2027-03-31,Mina Okafor,first of its kind\nLake,2027-06-30,Ola Berg,=not a formula\n",
  );
  fine(await run(["import", at("plans/plan.xlsx"), more, ...asOf]));
  const entered = [
    "Hub",
    "Pool",
    "Lake",
    "5000",
    "700",
    "Mina Okafor",
    "Ola Berg",
    "first of its kind",
    "=not a formula",
    "North",
    "South",
  ];
  const counted = (): readonly number[] => entered.map((content) => constantsIn("plans/plan.xlsx").get(content) ?? 0);
  const before = counted();
  expect(before.slice(0, 9).every((count) => count > 0)).toBe(true);
  const [region, commission] = (acmeJson()["ownColumns"] as { opportunities: readonly Record<string, unknown>[] }).opportunities;
  const { stages } = acmeJson()["process"] as { stages: readonly Record<string, unknown>[] };
  const versions = [
    { ownColumns: { opportunities: [{ ...region, header: "Area" }, commission] } },
    {
      process: { stages: stages.map((stage, index) => (index === 2 ? { ...stage, label: { en: "Mould", zh: "成型" } } : stage)) },
      numbers: { band: { near: 45 } },
    },
    { columns: { opportunities: { amount: { header: "Volume" } } }, currency: "CHF" },
  ];
  for (const [index, change] of versions.entries()) {
    const file = write(`acme-${index.toString()}.json`, JSON.stringify(small({ ...change, version: index + 2 })));
    fine(await run(["conform", at("plans"), "--template", file, ...asOf]));
    expect(metaOf(opened("plans/plan.xlsx"))).toMatchObject({ template: "acme-key-accounts", templateVersion: index + 2 });
    expect(counted()).toEqual(before);
  }
  expect(constantsIn("plans/plan.xlsx").get("Volume")).toBe(1);
});

test("a version is published with what belongs to it; once it is active it changes no more but to be retired", async () => {
  const publish = (more: Readonly<Record<string, unknown>>): Promise<Run> =>
    run(["template", "publish", write("publish.json", JSON.stringify(small({ languages: ["en"], ...more }))), at("shared"), ...asOf]);
  expect(fine(await publish({ state: "draft" }))).toContain("is a draft: it is listed, and not offered");
  fine(await publish({ state: "active", currency: "CHF" }));
  const [entry, ...more] = entries();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ version: 1, state: "active", published: "2026-11-21", workbooks: [{ language: "en" }] });
  for (const { path, sha256 } of entry ? [entry.document, ...entry.workbooks] : [])
    expect(
      createHash("sha256")
        .update(readFileSync(at(`shared/${path}`)))
        .digest("hex"),
    ).toBe(sha256);
  expect(JSON.parse(metaOf(opened(`shared/${entry?.workbooks[0]?.path ?? ""}`)).company ?? "")).toMatchObject({ currency: "CHF" });
  expect((await publish({ state: "active", currency: "USD" })).code).toBe(2);
  expect((await publish({ state: "draft", currency: "CHF" })).code).toBe(2);
  expect(fine(await publish({ state: "retired", currency: "CHF" }))).toContain("is retired: no workbooks are listed.");
  expect(entries()).toMatchObject([{ version: 1, state: "retired", workbooks: [] }]);
});
