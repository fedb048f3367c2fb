/** Formulas as people see them, as the file holds them, and back. */
import { FormulaReader, FormulaWriter } from "../../../src/host/xlsx/formulas";

const pairs: [shown: string, table: string | null, stored: string][] = [
  ["=SUM(A1:B2)", null, "SUM(A1:B2)"],
  ["=KAM.GATE([@Level])", "Deals", "_xldudf_KAM_GATE(Deals[[#This Row],[Level]])"],
  ["=SUM([Amount])/[@[Won %]]", "Deals", "SUM(Deals[Amount])/Deals[[#This Row],[Won %]]"],
  ["=Deals[@Amount]+SUM(Lists[Weight])", null, "Deals[[#This Row],[Amount]]+SUM(Lists[Weight])"],
  ["=SUM([@[a]:[b]])", "Deals", "SUM(Deals[[#This Row],[a]:[b]])"],
  ["=Deals[[#Totals],[Amount]]", null, "Deals[[#Totals],[Amount]]"],
  ['=TEXTJOIN(", ",TRUE,IFS(A1=1,"a",TRUE,"IFS("))', null, '_xlfn.TEXTJOIN(", ",TRUE,_xlfn.IFS(A1=1,"a",TRUE,"IFS("))'],
  ["=SORT(FILTER(A1:A9,B1:B9>1))", null, "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  ["=LET(x,A1,f,LAMBDA(y,y+x),f(x))", null, "_xlfn.LET(_xlpm.x,A1,_xlpm.f,_xlfn.LAMBDA(_xlpm.y,_xlpm.y+_xlpm.x),_xlpm.f(_xlpm.x))"],
  ["=SUM(Sheet2!A1#)", null, "SUM(_xlfn.ANCHORARRAY(Sheet2!A1))"],
  ["=@A1:A3+@INDEX(A1:A9,2)", null, "_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(INDEX(A1:A9,2))"],
  ["='it''s'!A1&\"KAM.X(\"", null, "'it''s'!A1&\"KAM.X(\""],
];

describe("formulas", () => {
  it.each(pairs)("%s in table %s is stored as %s and read back", (shown, table, stored) => {
    expect(new FormulaWriter(["KAM"]).write(shown, table)).toBe(stored);
    expect(new FormulaReader().read(stored, table)).toBe(shown);
  });

  it("tell which custom functions and which namespaces they use", () => {
    const writer = new FormulaWriter(["kam"]);
    writer.write("=kam.gate(1)+KAM.STAGE.NOW(2)+OTHER.X(3)");
    expect([...writer.customFunctions]).toEqual(["_xldudf_KAM_GATE", "_xldudf_KAM_STAGE_NOW"]);
  });
});
