import { messages } from "../../../src/taskpane/messages/messages";

/** Keys with the kind of their text: "home.people:function". */
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
      return [[`${path}${key}`, make(...Array.from({ length: make.length }, () => 3))] as const];
    }
    return textsOf(text as object, `${path}${key}.`);
  });

describe("the texts of the pane", () => {
  it("exist in both languages", () => {
    expect(keysOf(messages.zh)).toEqual(keysOf(messages.en));
    expect(keysOf(messages.en).length).toBeGreaterThan(150);
  });

  it("are never blank and never an id", () => {
    for (const language of ["en", "zh"] as const)
      for (const [key, text] of textsOf(messages[language])) {
        expect([key, text.trim()]).not.toEqual([key, ""]);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  it("are Chinese in Chinese", () => {
    const foreign = textsOf(messages.zh).filter(
      ([, text]) => !/[\u4e00-\u9fff]/.test(text) && text !== "Ctrl+K" && /[A-Za-z]{3,}/.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it("are English in English", () => {
    expect(textsOf(messages.en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});
