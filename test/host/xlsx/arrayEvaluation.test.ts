/** Formulas that Excel would calculate row by row unless the file says otherwise. */
import { needsArrayEvaluation, withIntersections, withoutIntersections } from "../../../src/host/xlsx/arrayEvaluation";

describe("array evaluation", () => {
  it.each([
    "=SUM(A1:A9*B1:B9)",
    "=SUM(IF(Deals[Won]=TRUE,Deals[Amount]))",
    "=MAX(LEN(A1:A9))",
    "=SUM(--(Deals[Amount]>5))",
    "=SUM(COUNTIF(A1:A9,B1:B3))",
    '=TEXTJOIN(",",TRUE,IF(A1:A3<>"",A1:A3,""))',
    "=LET(x,A1:A3,SUM(x*2))",
    "=SUM({1,2}*2)",
    "=SUM(A1#*2)",
    "=SUM(ROW(A1:A9)*2)",
  ])("is needed for %s", (formula) => expect(needsArrayEvaluation(formula)).toBe(true));

  it.each([
    "=A1+B1",
    "=SUM(A1:A9)",
    "=SUMPRODUCT(A1:A9*B1:B9)",
    '=COUNTIFS(Deals[Won],TRUE,Deals[Amount],">"&A1)',
    "=IF([@Amount]>1,SUM(Deals[Amount]),0)",
    "=INDEX(A1:A9,MATCH(A1,B1:B9,0))",
    "=Deals[[#Totals],[Amount]]*2",
    "=Deals[[#This Row],[Amount]]*2",
    "=KAM.SUPPORT(Deals[Amount],A1)*2",
    "=SUM(@A1:A9)",
    "=INDEX(FILTER(A1:A9,B1:B9>1),1)",
    "=IF(ROW()>1,1,2)",
    '="a:b"&A1',
    "=)(",
  ])("is not needed for %s", (formula) => expect(needsArrayEvaluation(formula)).toBe(false));
});

describe("a formula that the file does not mark as an array", () => {
  const areas = new Set(["prices"]);

  it.each([
    ['=A:A&"/"&B:B', '=@A:A&"/"&@B:B'],
    ["=ABS(G7:G12)", "=ABS(@G7:G12)"],
    ["=A1:A3", "=@A1:A3"],
    ["=-A1:A3", "=-@A1:A3"],
    ["=SUM(Deals[Amount]*2)", "=SUM(@Deals[Amount]*2)"],
    ["=IF(A1:A3>1,B1:B3,0)", "=IF(@A1:A3>1,@B1:B3,0)"],
    ["=OFFSET(A1,0,0,3,1)*2", "=@OFFSET(A1,0,0,3,1)*2"],
    ["=INDEX(A1:C3,0,2)", "=@INDEX(A1:C3,0,2)"],
    ["=ROW(2:3)", "=@ROW(2:3)"],
    ["=prices*2", "=@prices*2"],
    ["={1,2}", "=@{1,2}"],
    ["=COUNTIF(A1:A9,B1:B3)", "=COUNTIF(A1:A9,@B1:B3)"],
  ])("has one cell taken of its areas: %s is %s, and is stored as it was", (stored, shown) => {
    expect(withIntersections(stored, areas)).toBe(shown);
    expect(withoutIntersections(shown, areas)).toBe(stored);
    expect(needsArrayEvaluation(shown, areas)).toBe(false);
  });

  it.each([
    "=SUM(A1:A3)",
    "=SUM(IF(A1>1,B1:B3))",
    "=SUMPRODUCT(A1:A3*B1:B3)",
    "=MATCH(1,INDEX((A1:A3=1)*(B1:B3=2),0),0)",
    "=LOOKUP(2,1/(A1:A9>1),B1:B9)",
    "=SUM({1,2}*2)",
    "=[1]Prices!$A$1*2",
    "=SUM(Jan:Dec!A1)*2",
    "=rate*2",
    "=VLOOKUP(A1,B1:C9,2)",
  ])("is left as it is: %s", (formula) => expect(withIntersections(formula, areas)).toBe(formula));

  it("keeps an @ that does not go without saying", () => expect(withoutIntersections("=@A1:A3*B1:B3")).toBeNull());
});
