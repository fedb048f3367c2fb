/** A new plan begins with a template of the company: from the catalogue beside the add-in, or from a file. */
import { createHash } from "node:crypto";
import { TextDecoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { acmeJson } from "../../templates/document/acme";
import { openPane } from "../pane";

const answers = new Map<string, string>();
const asked: string[] = [];

Object.assign(globalThis, {
  __webpack_public_path__: "/",
  fetch: (address: URL) => {
    asked.push(address.pathname);
    const text = answers.get(address.pathname);
    const bytes = Uint8Array.from(Buffer.from(text ?? "<html>")).buffer;
    return Promise.resolve({ ok: text !== undefined, arrayBuffer: () => Promise.resolve(bytes) });
  },
});

afterEach(() => {
  answers.clear();
  asked.length = 0;
});

// What browsers have and the test's window lacks.
const digest = (_algorithm: string, bytes: ArrayBuffer) =>
  Promise.resolve(
    Uint8Array.from(
      createHash("sha256")
        .update(Buffer.from(Array.from(new Uint8Array(bytes))))
        .digest(),
    ).buffer,
  );
Object.defineProperty(globalThis.crypto, "subtle", { value: { digest }, configurable: true });
Object.assign(globalThis, { TextDecoder });

const sumOf = (content: string): string => createHash("sha256").update(content).digest("hex");
const sha256 = "0".repeat(64);
const entry = (id: string, version: number, more: object = {}) => ({
  id,
  version,
  state: "active",
  name: { en: `${id} in English`, zh: `${id}中文` },
  purpose: { en: "For everybody", zh: "供所有人使用" },
  languages: ["en", "zh"],
  published: "2026-11-01",
  document: { path: `${id}/${version.toString()}.json`, sha256 },
  workbooks: [],
  picture: `${id}/picture.svg`,
  ...more,
});
const catalogue = (...templates: readonly object[]) => answers.set("/catalogue/index.json", JSON.stringify({ format: 1, templates }));
const jsonFile = (document: object, name = "acme.json") => new File([JSON.stringify(document)], name, { type: "application/json" });

const openNew = async (options: Partial<Parameters<typeof openPane>[0]> = {}) => {
  const pane = openPane({ data: null, ...options });
  await pane.user.click(await screen.findByRole("button", { name: options.language === "zh" ? "新建计划" : "New plan" }));
  const file = await screen.findByLabelText<HTMLInputElement>(options.language === "zh" ? "打开模板文件…" : "Open a template file…", {
    selector: "input",
  });
  return { ...pane, give: (given: File) => pane.user.upload(file, given) };
};

it("offers what the catalogue lists, with version and what is new, and builds from it", async () => {
  const content = JSON.stringify({ ...acmeJson(), version: 2, languages: ["zh"] });
  const document = { path: "acme-key-accounts/2.json", sha256: sumOf(content) };
  catalogue(entry("acme-key-accounts", 2, { document }), entry("old", 1, { state: "retired" }), entry("trial", 1, { state: "draft" }));
  answers.set("/catalogue/acme-key-accounts/2.json", content);
  const store = new Map([["keyplan", JSON.stringify({ language: null, theme: "auto", seenTemplates: { "acme-key-accounts": 1 } })]]);
  const kept = { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, value: string) => void store.set(key, value) };
  const { user, host } = await openNew({ store: kept });
  const offered = within(await screen.findByRole("radiogroup", { name: "Company templates" }));
  expect(offered.getAllByRole("radio")).toHaveLength(1);
  expect(offered.getByText("Version 2 · 2026-11-01").textContent).toContain("new version");
  await user.click(offered.getByRole("radio"));
  // The template says: in Chinese, of standard size, in euro.
  expect(await screen.findByText("The template is made for this language only.")).toBeTruthy();
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Standard/ }).checked).toBe(true));
  await user.type(screen.getByRole("textbox", { name: /^Account/ }), "North");
  await user.click(screen.getByRole("button", { name: "Build the plan" }));
  expect(host.built[0]).toMatchObject({
    language: "zh",
    size: "standard",
    currency: "EUR",
    template: { id: "acme-key-accounts", version: 2 },
  });
  expect(JSON.parse(store.get("keyplan") ?? "")).toMatchObject({ seenTemplates: { "acme-key-accounts": 2 } });
});

it("says nothing where there is no catalogue, and offers the built-in templates and a file", async () => {
  await openNew();
  await waitFor(() => expect(asked).toEqual(["/catalogue/index.json"]));
  expect(screen.queryByText("Company templates")).toBeNull();
  expect(screen.getAllByRole("radio", { name: /Complex sale/ })).toHaveLength(1);
});

it("refuses a template whose file was changed since it was published", async () => {
  catalogue(entry("acme-key-accounts", 2));
  answers.set("/catalogue/acme-key-accounts/2.json", JSON.stringify({ ...acmeJson(), version: 2 }));
  const { user } = await openNew();
  const offered = within(await screen.findByRole("radiogroup", { name: "Company templates" }));
  await user.click(offered.getByRole("radio"));
  expect(await screen.findByText(/is not the one that was published/)).toBeTruthy();
  expect(offered.getByRole<HTMLInputElement>("radio").checked).toBe(false);
});

it("says that a catalogue is damaged", async () => {
  answers.set("/catalogue/index.json", "{");
  await openNew();
  expect(await screen.findByText(/list of the company’s templates is damaged/)).toBeTruthy();
});

it("takes a template that is dropped on the button, and not for an import", async () => {
  await openNew();
  const dataTransfer = { types: ["Files"], files: [jsonFile(acmeJson(), "dropped.json")] };
  fireEvent.drop(screen.getByRole("button", { name: "Open a template file…" }), { dataTransfer });
  expect(await screen.findByText("Version 1 · From the file dropped.json")).toBeTruthy();
});

it("takes a draft from its file and says that it is one; a retired one is refused", async () => {
  const { give, user } = await openNew();
  await give(jsonFile({ ...acmeJson(), state: "draft" }));
  expect(await screen.findByText(/^A draft/)).toBeTruthy();
  expect(screen.getByText("Version 1 · From the file acme.json")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: /Complex sale/ }));
  await give(jsonFile({ ...acmeJson(), state: "retired" }, "old.json"));
  expect(await screen.findByText(/^This template is retired/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Complex sale/ }).checked).toBe(true);
});

it("leaves out the choices that the template keeps, and says why", async () => {
  const { give, user } = await openNew({ language: "zh" });
  await give(jsonFile({ ...acmeJson(), may: { sections: false, size: false } }));
  expect(await screen.findByText(/^计划规模由模板规定：/)).toBeTruthy();
  await user.click(screen.getByText("币种与包含的部分", { selector: "summary" }));
  expect(await screen.findByText("计划包含哪些部分由模板规定。")).toBeTruthy();
});

it.each([
  ["what is no template", "[1]", /A template is an object/],
  ["one of a later version", JSON.stringify({ ...acmeJson(), format: 9 }), /later version of Keyplan/],
  ["one with a mistake, with its place", JSON.stringify({ ...acmeJson(), base: "nothing" }), /^base: /],
  ["a workbook that is none", "PK nothing", /damaged or protected/],
])("refuses %s", async (_case, text, said) => {
  const { give } = await openNew();
  await give(new File([text], "acme.json"));
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.getByText("Nothing was changed.")).toBeTruthy();
});
