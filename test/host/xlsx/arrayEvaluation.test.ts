/** Formulas that Excel would calculate row by row unless the file says otherwise. */
import { needsArrayEvaluation } from "../../../src/host/xlsx/arrayEvaluation";

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
