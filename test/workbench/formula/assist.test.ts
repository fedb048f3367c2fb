import { assist, complete } from "../../../src/workbench/formula/assist";
import { makeCatalog } from "../../../src/workbench/formula/catalog";
import { registry } from "../../registry";

const catalog = makeCatalog("KAM", registry.functions);
const at = (text: string) => {
  const caret = text.indexOf("|");
  return assist(text.replace("|", ""), caret, catalog);
};
const names = (text: string): string[] => {
  const found = at(text);
  return found?.kind === "complete" ? found.candidates.map((entry) => entry.name) : [];
};
const argument = (text: string): [string, number] | null => {
  const found = at(text);
  return found?.kind === "arguments" ? [found.entry.name, found.argument] : null;
};

describe("help while a formula is typed", () => {
  it("offers the plan's functions by name, with and without their prefix", () => {
    expect(names("=KAM.INF|")).toEqual(["KAM.INFLUENCE"]);
    expect(names("=1+infl|")).toEqual(["KAM.INFLUENCE"]);
  });

  it("offers built-in functions", () => {
    expect(names("=SUMIF|")).toEqual(["SUMIF", "SUMIFS"]);
  });

  it("offers nothing in texts, addresses, sheet names and plain entries", () => {
    expect([names('="SU|'), names("='SU|"), names("=AB12|"), names("SU|"), names("=KAM_Stakeholders[Ma|")]).toEqual([[], [], [], [], []]);
  });

  it("names the argument that the caret is in", () => {
    expect(argument("=KAM.INFLUENCE(|")).toEqual(["KAM.INFLUENCE", 0]);
    expect(argument("=KAM.INFLUENCE([@Level],|")).toEqual(["KAM.INFLUENCE", 1]);
    expect(argument('=IF(A1="a,b",SUM(1,2),|')).toEqual(["IF", 2]);
    expect(argument("=SUM(INDEX(A1:B2,1,|")).toEqual(["INDEX", 2]);
    expect(argument("=SUM(1,2)|")).toBeNull();
    expect(argument("=SUM(1;{1,2,|")).toEqual(["SUM", 0]);
  });

  it("writes the chosen name with its bracket, once", () => {
    const found = at("=1+su|");
    const entry = catalog.get("SUM");
    if (found?.kind !== "complete" || !entry) throw new Error("nothing offered");
    expect(complete("=1+su", found, entry)).toEqual({ text: "=1+SUM(", caret: 7 });
    expect(complete("=1+su(2)", found, entry)).toEqual({ text: "=1+SUM(2)", caret: 7 });
  });

  it("knows every function of the registry with its parameters in both languages", () => {
    for (const definition of registry.functions) {
      const entry = catalog.get(`KAM.${definition.id}`);
      expect(entry?.parameters).toHaveLength(definition.parameters.length);
      for (const parameter of entry?.parameters ?? []) expect(parameter.description?.en && parameter.description.zh).toBeTruthy();
    }
  });
});
