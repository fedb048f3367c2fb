/** Every function of the code is declared to Excel and associated at run time, and nothing else is; in both languages. */
import { functionsMetadata } from "../../src/functions/metadata";
import { languages } from "../../src/plan/language";
import { attribute, elements, resources } from "./readManifest";
import { registry } from "../registry";

const ids = registry.functions.map((definition) => definition.id);

const associatedIds = async (): Promise<readonly string[]> => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string) => associated.push(id) },
    ALL_FUNCTIONS: registry.functions.map(({ id }) => id),
  });
  await import("../../src/functions");
  return associated;
};

describe("the custom functions", () => {
  it("are associated with the ids of the registry, each once", async () => {
    expect([...(await associatedIds())].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(languages)("are all declared in %s, under ids and names that Excel takes", (language) => {
    const { functions } = functionsMetadata(registry.functions, language);
    expect(functions.map((one) => one.id)).toEqual(ids);
    for (const { id, name, description } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(description.trim()).not.toBe("");
    }
  });

  it("differ between the languages in their descriptions only", () => {
    const shape = (language: "en" | "zh") =>
      functionsMetadata(registry.functions, language).functions.map(({ id, result, parameters }) => ({
        id,
        result,
        parameters: parameters.map(({ name, type, dimensionality, optional }) => ({ name, type, dimensionality, optional })),
      }));
    expect(shape("zh")).toEqual(shape("en"));
    expect(functionsMetadata(registry.functions, "zh").functions.filter((one) => !/[\u4e00-\u9fff]/.test(one.description))).toEqual([]);
  });

  it("are found by Excel under KAM, with a file of descriptions per language", () => {
    const point = elements("ExtensionPoint").find((element) => element.getAttribute("xsi:type") === "CustomFunctions")!;
    const resid = (name: string) =>
      attribute(point.getElementsByTagName(name)[0]!.querySelector("[resid]") ?? point.getElementsByTagName(name)[0]!, "resid");
    expect(attribute(resources.get(resid("Namespace"))!, "DefaultValue")).toBe("KAM");
    const metadata = resources.get(resid("Metadata"))!;
    expect(attribute(metadata, "DefaultValue")).toMatch(/\/functions\.json$/);
    expect(attribute(metadata.querySelector("[Locale='zh-CN']")!, "Value")).toMatch(/\/functions-zh\.json$/);
    expect(attribute(resources.get(resid("Script"))!, "DefaultValue")).toMatch(/\/functions\.js$/);
  });
});
