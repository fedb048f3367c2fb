import { functionCalls } from "../../src/functions/call";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionReference } from "../../src/functions/reference";
import { languages } from "../../src/plan/language";
import { CellError } from "../../src/plan/functions/functionDefinition";
import { registry } from "../registry";

const { has, call } = functionCalls(registry.functions);

const promised =
  "APPROACH ASSESS BACKING BVFCHECK BVFCOMPLETE BVFCONTRIBUTION BVFTREE BVFVALUE COLLECT COVERAGE COVERAGEGAPS DECISIONSCORE ENGAGE FOLLOWUP GATE GRADE HEALTH INFLUENCE KNOWN NEXTCONTACT PIPELINE POSITION PRIORITY PROPOSAL QUALIFY RELATIONSHIP REPLENISH SEGMENT SEGMENTLIMIT STAGE STAKEHOLDERMAP STRATEGY STYLE SUPPORT TERRITORY VALUEBALANCE VALUETYPE VERDICT WALLET WHALE WHITESPACE WHY".split(
    " ",
  );

describe("Registry of functions", () => {
  it("holds every function of the method once", () => {
    expect(registry.functions.map(({ id }) => id).sort()).toEqual([...promised].sort());
  });

  it("has native twins for every figure that sheets show", () => {
    const twins = registry.functions.filter(({ native, nativeLater }) => native ?? nativeLater).map(({ id }) => id);
    expect(twins.sort()).toEqual([
      "APPROACH",
      "ASSESS",
      "BACKING",
      "BVFCOMPLETE",
      "BVFCONTRIBUTION",
      "BVFVALUE",
      "COLLECT",
      "COVERAGE",
      "COVERAGEGAPS",
      "DECISIONSCORE",
      "ENGAGE",
      "FOLLOWUP",
      "GATE",
      "GRADE",
      "HEALTH",
      "INFLUENCE",
      "KNOWN",
      "NEXTCONTACT",
      "PIPELINE",
      "POSITION",
      "PRIORITY",
      "PROPOSAL",
      "QUALIFY",
      "RELATIONSHIP",
      "REPLENISH",
      "SEGMENT",
      "SEGMENTLIMIT",
      "STAGE",
      "STRATEGY",
      "STYLE",
      "SUPPORT",
      "VALUEBALANCE",
      "VALUETYPE",
      "VERDICT",
      "WALLET",
      "WHITESPACE",
      "WHY",
    ]);
  });

  it("an optional parameter is never followed by a required one, and a language is always last", () => {
    for (const { parameters } of registry.functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
      const language = parameters.findIndex(({ accepts }) => accepts.kind === "language");
      if (language >= 0) expect(language).toBe(parameters.length - 1);
    }
  });

  it.each(registry.functions.map((definition) => [definition.id, definition] as const))(
    "%s passes an error on, wherever it stands",
    (id, { parameters }) => {
      const error = new CellError("#REF!");
      parameters.forEach((_parameter, at) => {
        const args = parameters.map((_other, index) => (index === at ? error : null));
        expect(call(`KAM.${id}`, args)).toBe(error);
      });
    },
  );

  it.each(registry.functions.map((definition) => [definition.id, definition] as const))(
    "%s with blanks alone is no error, unless a range of a certain size is wanted",
    (id, { parameters, result }) => {
      for (const blank of [null, "", "  ", undefined]) {
        const shown = call(
          `KAM.${id}`,
          parameters.map(() => blank),
        );
        if (!(shown instanceof CellError)) expect(Array.isArray(shown)).toBe(result === "matrix");
        const sized = parameters.some(({ accepts, optional }) => "cells" in accepts && accepts.cells !== 0 && optional !== true);
        expect(shown instanceof CellError).toBe(sized);
      }
    },
  );
});

describe("Direct call", () => {
  it("finds functions by name in any case", () => {
    expect(has("kam.influence")).toBe(true);
    expect(call("kam.Influence", ["decision", "decision-maker"])).toBe(100);
  });

  it("answers #NAME? for a function that does not exist", () => {
    expect(has("KAM.FAME")).toBe(false);
    expect(call("KAM.FAME", [])).toEqual(new CellError("#NAME?", "There is no function KAM.FAME."));
  });
});

describe("Metadata for Excel", () => {
  it.each(languages)("in %s: every function with the names, kinds and order of its definition", (language) => {
    const { functions, allowErrorForDataTypeAny } = functionsMetadata(registry.functions, language);
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.map(({ id }) => id)).toEqual(registry.functions.map(({ id }) => id));
    functions.forEach((entry, index) => {
      const definition = registry.functions[index];
      expect(entry.name).toBe(definition?.id);
      expect(entry.result).toEqual({ type: "any", dimensionality: definition?.result });
      expect(entry.parameters.map(({ name }) => name)).toEqual(definition?.parameters.map(({ name }) => name));
      for (const { description } of [entry, ...entry.parameters]) expect(description.length).toBeGreaterThan(3);
    });
  });

  it("differs between the languages in descriptions only", () => {
    const english = functionsMetadata(registry.functions, "en").functions;
    const chinese = functionsMetadata(registry.functions, "zh").functions;
    english.forEach((entry, index) => {
      expect(chinese[index]?.description).not.toBe(entry.description);
      expect(chinese[index]?.parameters.map(({ name, dimensionality, optional }) => [name, dimensionality, optional])).toEqual(
        entry.parameters.map(({ name, dimensionality, optional }) => [name, dimensionality, optional]),
      );
    });
  });

  it("marks ranges as matrix and optional parameters as optional", () => {
    const support = functionsMetadata(registry.functions, "en").functions.find(({ id }) => id === "SUPPORT");
    expect(support?.parameters.map(({ dimensionality }) => dimensionality)).toEqual(["matrix", "matrix", "matrix", "matrix", "matrix"]);
    expect(support?.parameters.map(({ optional }) => optional)).toEqual([undefined, undefined, undefined, undefined, true]);
  });
});

describe("Reference for the README", () => {
  it("has a heading, a rule and a row for each function", () => {
    const lines = functionReference(registry.functions, "en").split("\n");
    expect(lines).toHaveLength(promised.length + 2);
    expect(lines.join("\n")).toContain("`KAM.INFLUENCE(level, role, [weights])`");
    expect(new Set(lines.map((line) => line.replace(/\\\|/g, "").split("|").length))).toEqual(new Set([7]));
  });
});
