/** A briefing tells the figures of the plan on one page or three slides, whatever stands in it, and nothing personal. */
import { docxOf } from "../../src/briefing/docx";
import { plainOf, markdownOf, htmlOf } from "../../src/briefing/written";
import { pptxOf } from "../../src/briefing/pptx";
import { assistantText } from "../../src/briefing/assistant";
import { readMarkdown } from "../../src/import/markdownTables";
import type { Column, Table } from "../../src/plan/table";
import { supportIndex } from "../../src/sections/stakeholders/figures";
import { wordWeights } from "../../src/sections/stakeholders/settings";
import { registry } from "../registry";
import { action, ebanking, opportunity, person, plan } from "../plans";
import { factsOf, partsOf, writtenIn } from "./told";

const attitude = { level: "decision", role: "decision-maker", closeness: "none" } as const;

it("figures are those of the sections, in text, page and slides", async () => {
  const facts = await factsOf(ebanking);
  const index = supportIndex(ebanking.stakeholders, wordWeights(ebanking.settings));
  expect(facts.figures.find(({ id }) => id === "supportIndex")).toMatchObject({ value: index, text: "26" });
  const [page, slides] = [writtenIn(await docxOf(facts)), writtenIn(await pptxOf(facts))];
  const known = facts.figures.filter(({ id }) => id === "health" || id === "supportIndex");
  expect(known).toHaveLength(2);
  for (const { text } of known) {
    for (const said of [page, slides, markdownOf(facts), plainOf(facts)]) expect(said).toContain(text);
  }
});

it.each([
  ["en", "Where we stand", "What we ask"],
  ["zh", "现状", "我们的请求"],
] as const)("in %s it has its three parts", async (language, first, last) => {
  const facts = await factsOf(ebanking, language);
  for (const said of [writtenIn(await pptxOf(facts)), markdownOf(facts), htmlOf(facts)]) {
    expect(said).toContain(first);
    expect(said).toContain(last);
  }
});

it("an empty plan says what would stand there, and has no empty chart", async () => {
  const facts = await factsOf(plan({ opportunities: [] }));
  const [page, slides] = [await docxOf(facts), await pptxOf(facts)];
  expect(writtenIn(page)).toContain("The map stands here once people have level");
  expect(writtenIn(slides)).toContain("The value framework stands here once");
  for (const file of [page, slides]) expect(Object.keys(partsOf(file)).filter((name) => /\/charts\/chart/.test(name))).toEqual([]);
  expect(writtenIn(slides)).toContain("Nothing to decide today");
});

it("hostile texts stay texts in every form", async () => {
  const hostile = `</w:t><a:t>&"'=cmd|' /C calc'!A0\u0000\u0007\uffff\ud800 ${"long ".repeat(1000)}`;
  const facts = await factsOf(
    plan({
      stakeholders: [person(hostile, { ...attitude, attitude: "opponent" })],
      opportunities: [opportunity(hostile, { amount: 1e6, probability: 0.5, stage: "propose" })],
      actions: [action(hostile, { owner: hostile, due: 46300 })],
    }),
  );
  const [page, slides] = [await docxOf(facts), await pptxOf(facts)];
  for (const file of [page, slides])
    for (const xml of Object.values(partsOf(file))) {
      expect(xml).not.toMatch(/[\u0000-\u0008\uffff]/);
      expect(xml).not.toContain("</w:t><a:t>");
    }
  expect(writtenIn(slides).length).toBeLessThan(20_000);
  expect(markdownOf(facts)).not.toContain("</w:t><a:t>");
});

it("charts are drawn from the worksheets beside them, in the order of the schema", async () => {
  const facts = await factsOf(ebanking);
  for (const file of [await docxOf(facts), await pptxOf(facts)]) {
    const parts = partsOf(file);
    const charts = Object.keys(parts).filter((name) => /\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThan(1);
    for (const name of charts) {
      const id = /<c:externalData r:id="([^"]+)"/.exec(parts[name] ?? "")?.[1];
      expect(parts[name.replace("charts/", "charts/_rels/") + ".rels"]).toContain(`Id="${id ?? "none"}"`);
      expect(parts[name]).toMatch(/<c:ser><c:idx .*<c:order .*<c:tx>.*<c:spPr>.*<c:invertIfNegative .*<c:dLbls>/);
    }
  }
});

it("the copy for an assistant holds nothing personal, and the tables that the answer comes back in", async () => {
  const secret = "Secret wish";
  const people = [person("Ana Ruiz", { ...attitude, attitude: "neutral", wishes: secret, humanTouch: secret, personalBenefit: secret, personalDevelopment: secret })]; // prettier-ignore
  const facts = await factsOf(plan({ stakeholders: people }));
  const marked = ["wishes", "humanTouch", "personalBenefit", "personalDevelopment"];
  const tables = registry.tables.map((table): Table => ({
    ...table,
    columns: table.columns.map((column): Column => (marked.includes(column.id) ? { ...column, personal: true } : column)),
  }));
  const copied = assistantText(facts, { ...registry, tables }, plan({ stakeholders: people }));
  expect(copied).toContain("Ana Ruiz");
  expect(copied).toContain("### stakeholders");
  for (const said of [copied, markdownOf(facts), writtenIn(await docxOf(facts)), writtenIn(await pptxOf(facts))])
    expect(said).not.toContain(secret);
});

it("an answer in the stated form comes through the import", async () => {
  const facts = await factsOf(ebanking);
  const copied = assistantText(facts, registry, ebanking);
  const header = copied.slice(copied.lastIndexOf("### stakeholders")).split("\n")[2] ?? "";
  const answer = `### stakeholders\n\n${header}\n${header.replace(/[^|]+/g, "---")}\n| Ana Ruiz | CIO |`;
  const [grid] = await readMarkdown(answer, "pasted");
  expect(grid?.rows.at(-1)?.cells.slice(0, 2)).toEqual(["Ana Ruiz", "CIO"]);
});
