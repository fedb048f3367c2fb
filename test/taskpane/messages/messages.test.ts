/** The tables of texts: the pane's own, those of each section's view, and the light texts of the sections. */
import { languages, type Language } from "../../../src/plan/language";
import type { Section } from "../../../src/plan/section";
import { messages } from "../../../src/taskpane/messages/messages";
import { registry } from "../../registry";

type Tables = Readonly<Record<Language, object>>;

/** Texts that a section gives as one object per text, turned into a table per language. */
const lightTexts = ({ name, sheet, pane }: Section): Tables => {
  const { commands = [], invites, firstRows, tasks } = pane ?? {};
  const texts = {
    name,
    ...(sheet ? { sheetName: sheet.name, purpose: sheet.purpose } : {}),
    ...Object.fromEntries(commands.map(({ id, label }) => [id, label])),
    ...(invites ? { invitation: invites.title, invitationText: invites.text } : {}),
    ...Object.fromEntries((invites?.steps ?? []).map(({ label }, index) => [`step${index.toString()}`, label])),
    ...(firstRows
      ? { firstRows: firstRows.label, firstRowsHint: firstRows.hint, firstRow: firstRows.line(1), example: firstRows.example }
      : {}),
    ...(tasks ? { added: tasks.added, done: tasks.done.label, said: tasks.done.said("3") } : {}),
  };
  const inLanguage = (language: Language) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));
  return { en: inLanguage("en"), zh: inLanguage("zh") };
};

const tablesOf = async (): Promise<Tables> => {
  const views = await Promise.all(
    registry.sections.flatMap(({ id, pane }) => (pane ? [pane.panel().then(({ texts }) => [id, texts] as const)] : [])),
  );
  const inLanguage = (language: Language) => ({
    ...messages[language],
    light: Object.fromEntries(registry.sections.map((section) => [section.id, lightTexts(section)[language]])),
    views: Object.fromEntries(views.map(([id, texts]) => [id, texts[language]])),
  });
  return { en: inLanguage("en"), zh: inLanguage("zh") };
};

/** Keys with the kind of their text: "home.allFindings:function". */
const keysOf = (texts: object, path = ""): readonly string[] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === "object" && text !== null ? keysOf(text, `${path}${key}.`) : [`${path}${key}:${typeof text}`],
  );

/** Every text with sample figures put in. */
const textsOf = (texts: object, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text === "string") return [[`${path}${key}`, text] as const];
    if (typeof text === "function") {
      const make = text as (...values: readonly unknown[]) => string;
      return [[`${path}${key}`, make(...Array.from({ length: make.length }, (_value, index) => 3 + index))] as const];
    }
    return textsOf(text as object, `${path}${key}.`);
  });

describe("the texts of the pane and of the sections", () => {
  let tables: Tables;
  beforeAll(async () => void (tables = await tablesOf()));

  it("exist in both languages", () => {
    expect(keysOf(tables.zh)).toEqual(keysOf(tables.en));
    expect(keysOf(messages.en).length).toBeGreaterThan(90);
    expect(keysOf(tables.en).length).toBeGreaterThan(250);
  });

  it("are never blank and never an id", () => {
    for (const language of languages)
      for (const [key, text] of textsOf(tables[language])) {
        expect([key, text.trim()]).not.toEqual([key, ""]);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  it("are Chinese in Chinese", () => {
    const foreign = textsOf(tables.zh).filter(
      ([, text]) => !/[\u4e00-\u9fff]/.test(text) && text !== "Ctrl+K" && /[A-Za-z]{3,}/.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it("are English in English", () => {
    expect(textsOf(tables.en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});
