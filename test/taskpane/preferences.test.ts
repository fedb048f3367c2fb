import { languageOf, nothingChosen, preferencesKey, readPreferences, writePreferences } from "../../src/taskpane/preferences";

const storeOf = (content: string | null) => ({ getItem: () => content });

describe("what the user chose for the pane", () => {
  it("is read back as it was written", () => {
    const written = new Map<string, string>();
    writePreferences({ setItem: (key, value) => written.set(key, value) }, "k", {
      language: "zh",
      theme: "dark",
      seenTemplates: { acme: 2 },
    });
    expect(readPreferences({ getItem: (key) => written.get(key) ?? null }, "k")).toEqual({
      language: "zh",
      theme: "dark",
      seenTemplates: { acme: 2 },
    });
  });

  it.each([
    ["an empty store", null],
    ["something that is not JSON", "{"],
    ["something else of the same name", '"dark"'],
    ["words nobody knows", '{"language":"fr","theme":"pink"}'],
  ])("counts as nothing chosen in %s", (_case, content) => {
    expect(readPreferences(storeOf(content), "k")).toEqual(nothingChosen);
  });

  it("survives a store that refuses", () => {
    const refuses = {
      getItem: (): string => {
        throw new Error("SecurityError");
      },
      setItem: (): void => {
        throw new Error("QuotaExceededError");
      },
    };
    expect(readPreferences(refuses, "k")).toEqual(nothingChosen);
    expect(() => writePreferences(refuses, "k", nothingChosen)).not.toThrow();
  });

  it("is kept apart per storage partition of Office", () => {
    expect(preferencesKey("https://contoso.example")).not.toBe(preferencesKey(undefined));
    expect(preferencesKey("p")).toMatch(/^p/);
  });
});

describe("the language of Excel", () => {
  it.each([
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["ZH", "zh"],
    ["en-US", "en"],
    ["de-DE", "en"],
    [undefined, "en"],
  ])("%s is shown as %s", (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});
