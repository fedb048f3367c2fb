/**
 * Opens and saves other people's workbooks and says what of them has changed: `npm run keptWhole -- FOLDER [--plans N] [--render]`.
 *
 * Every file is saved unchanged and with one cell changed; into N of them, spread over the folder, a plan is built. Counted are parts that
 * are byte for byte the same; each other one needs a reason, or it is listed and the script ends with 1. --render lets LibreOffice print the
 * workbooks with a plan and compares the pages of the other sheets with those of before, pixel by pixel.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { strFromU8, unzipSync, type Unzipped } from "fflate";
import { keyplan } from "../src/cli/keyplan";
import { openXlsx, saveXlsx } from "../src/host/xlsx";
import type { WorkbookSource } from "../src/host/model/state";
import { createRegistry } from "../src/plan/registry";
import { sections } from "../src/sections/all";

type Mode = "unchanged" | "one cell" | "plan";

interface Reason {
  readonly modes: readonly Mode[];
  readonly part: RegExp;
  readonly why: string;
}

/** Why a part may differ; the first that fits counts. */
const reasons: readonly Reason[] = [
  { modes: ["one cell", "plan"], part: /calcChain\.xml$/i, why: "the order of calculation lists cells; Excel makes its own" },
  { modes: ["one cell"], part: /workbook\.xml\.rels$|^\[Content_Types\]/i, why: "names the order of calculation no more" },
  { modes: ["one cell", "plan"], part: /_xmlsignatures\//i, why: "what was signed has changed" },
  { modes: ["one cell"], part: /^_rels\/\.rels$/i, why: "names the signature no more" },
  { modes: ["one cell"], part: /worksheets\/[^/]*\.xml$/i, why: "holds the cell" },
  { modes: ["one cell"], part: /styles\.xml$/i, why: "had no look, which every cell has" },
  { modes: ["plan"], part: /^\[Content_Types\]|\.rels$/i, why: "names the plan's parts" },
  { modes: ["plan"], part: /workbook\.xml$/i, why: "lists the plan's sheets and names" },
  { modes: ["plan"], part: /(styles|sharedStrings|metadata)\.xml$/i, why: "has the plan's looks and texts at its end" },
  { modes: ["plan"], part: /docProps\/custom\.xml$/i, why: "has the plan's properties" },
];

const count = new Map<string, number>();
const add = (what: string, by = 1): void => void count.set(what, (count.get(what) ?? 0) + by);
const listed: string[] = [];

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** A sheet that differs in stored results alone: what depends on the time, or is computed otherwise here. */
const isRecalculated = (was: Uint8Array | undefined, is: Uint8Array | undefined): boolean => {
  const bare = (bytes: Uint8Array | undefined): string =>
    strFromU8(bytes ?? new Uint8Array()).replace(
      /<((?:\w+:)?)c\b([^>]*)>(<(?:\w+:)?f\b.*?)<\/(?:\w+:)?c>/gs,
      (_, prefix: string, cell: string, inner: string) =>
        `<${prefix}c${cell.replace(/\st="\w+"/, "")}>${inner.replace(/<(?:\w+:)?v>.*?<\/(?:\w+:)?v>|<(?:\w+:)?v\/>/gs, "")}`,
    );
  return bare(was) === bare(is);
};

const unzipped = (bytes: Uint8Array): Unzipped =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replaceAll("\\", "/"), content]));

function compare(name: string, mode: Mode, before: Uint8Array, after: Uint8Array, source: WorkbookSource): void {
  const [one, other] = [unzipped(before), unzipped(after)];
  const known = [
    ...reasons,
    ...(source.isTemplate ? [{ modes: [mode], part: /^\[Content_Types\]/, why: "a template becomes a workbook" }] : []),
  ];
  for (const part of Object.keys(one)) {
    if (part.endsWith("/")) continue;
    add(`${mode}: parts`);
    if (isSame(one[part], other[part])) add(`${mode}: the same`);
    else {
      const reason = known.find(({ modes, part: pattern }) => modes.includes(mode) && pattern.test(part));
      const why =
        reason?.why ?? (mode !== "unchanged" && isRecalculated(one[part], other[part]) ? "formulas were computed anew" : undefined);
      if (why) add(`${mode}: ${why}`);
      else listed.push(`${mode}: ${name}: ${part} ${other[part] ? "differs" : "is gone"}`);
    }
  }
}

const folderOf = (name: string): string => {
  const path = join(work, name);
  mkdirSync(path, { recursive: true });
  return path;
};

/** Pages as grey pixels, from the given one on. */
function pagesOf(pdf: string, from: number): readonly Uint8Array[] {
  const pages = mkdtempSync(join(work, "pages-"));
  execFileSync("pdftoppm", ["-gray", "-r", "50", "-f", from.toString(), pdf, join(pages, "page")]);
  const all = readdirSync(pages)
    .sort()
    .map((page) => new Uint8Array(readFileSync(join(pages, page))));
  rmSync(pages, { recursive: true });
  return all;
}

/** Behind the few letters in which it says its size. */
const isWhite = (page: Uint8Array): boolean => page.subarray(20).every((grey) => grey === 255);

const pageCount = (pdf: string): number => Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1] ?? 0);

function print(from: string, to: string): void {
  const files = readdirSync(from).map((name) => join(from, name));
  const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", to, ...files], { stdio: "ignore" });
}

/** The plan's sheets come first, so that the others' pages are the last. */
function render(): void {
  const [before, after] = [folderOf("before-pdf"), folderOf("after-pdf")];
  print(folderOf("before"), before);
  print(folderOf("after"), after);
  for (const name of readdirSync(before)) {
    const pages = pageCount(join(before, name));
    const [was, is] = [pagesOf(join(before, name), 1), pagesOf(join(after, name), pageCount(join(after, name)) - pages + 1)];
    const different = was.filter((page, index) => !isSame(page, is[index])).length;
    add("rendered: files");
    add("rendered: pages", pages);
    add("rendered: pages the same", pages - different);
    if (different > 0 && was.every(isWhite)) add("rendered: blank sheets, which print only where nothing else does");
    else if (different > 0) listed.push(`rendered: ${name}: ${different} of ${pages} pages differ`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plans: { type: "string" }, render: { type: "boolean" } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Which folder? npm run keptWhole -- FOLDER [--plans N] [--render]");
const work = mkdtempSync(join(tmpdir(), "keptWhole-"));
const registry = createRegistry(sections);
const io = { out: () => undefined, error: () => undefined, language: "en" as const, input: () => Promise.resolve("") };

async function withPlan(name: string, bytes: Uint8Array, source: WorkbookSource): Promise<void> {
  const [before, after] = [join(folderOf("before"), name), join(folderOf("after"), name)];
  writeFileSync(before, bytes);
  let said = "";
  const build = ["build", "--from", "assets/examples/complex-sale/en", "--size", "light", "--into", before, "--out", after];
  const code = await keyplan(registry, build, { ...io, error: (text) => void (said += text) });
  if (code === 0) compare(name, "plan", source.bytes, new Uint8Array(readFileSync(after)), source);
  else {
    rmSync(before);
    add("plan: refused");
    listed.push(`plan: ${name}: ${said.trim().split("\n").at(-1) ?? ""}`);
  }
}

const names = readdirSync(folder)
  .filter((name) => /\.(xls[xm]|xltx)$/i.test(name))
  .sort();
const plans = Number(values.plans ?? 0);
const chosen = new Set(
  names.filter((_, index) => Math.floor((index * plans) / names.length) !== Math.floor(((index - 1) * plans) / names.length)),
);
for (const name of names) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const opened = openXlsx(bytes);
  if (!opened.ok) {
    add(`refused: ${opened.code}`);
    continue;
  }
  add("opened");
  const { workbook } = opened;
  const { source } = workbook;
  if (!source) continue;
  compare(name, "unchanged", source.bytes, saveXlsx(workbook), source);
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  // A sheet that is one chart has no cells.
  if (sheet && sheet.cells.size > 0) {
    sheet.cells.set(1_000 * 16_384 + 7, { formula: null, value: 4711, style: 0 });
    compare(name, "one cell", source.bytes, saveXlsx(workbook), source);
  }
  if (chosen.has(name) && /\.xlsx$/i.test(name) && !source.isSigned) await withPlan(name, bytes, source);
}
if (values.render) render();
rmSync(work, { recursive: true, force: true });
for (const [what, number] of [...count].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${number.toString().padStart(7)}  ${what}`);
for (const line of listed) console.log(line);
process.exitCode = listed.length > 0 ? 1 : 0;
