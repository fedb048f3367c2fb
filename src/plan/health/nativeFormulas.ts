/** Health and its reason as formulas of functions that every Excel since 2016 and LibreOffice 7.4 have. */
import type { NativeReferences } from "../functions/functionDefinition";
import { isLiteral, quote } from "../functions/twins";
import { labelOf } from "../words";
import { inSentence } from "../wording";
import { defaultHealthThresholds, type HealthColour } from "./health";
import { allFull, highest, leastPoints, nothingKnown } from "./reasons";
import { healthColourWords, healthMeasureWords, healthStepSizes } from "./words";

const weightsOf = (given: string, references: NativeReferences): string =>
  isLiteral(given) ? references.weights(healthMeasureWords) : given;

export const nativeHealth = ([measures = "", given = ""]: readonly string[], references: NativeReferences): string => {
  const weights = weightsOf(given, references);
  const cells = healthMeasureWords.terms.map((_term, index) => {
    const at = (index + 1).toString();
    return { measure: `INDEX(${measures},${at})`, weight: `N(INDEX(${weights},${at}))` };
  });
  const weighed = cells.map(({ measure, weight }) => `${weight}*ISNUMBER(${measure})`).join("+");
  const points = cells.map(({ measure, weight }) => `${weight}*N(${measure})`).join("+");
  return `IF((${weighed})=0,"",100*(${points})/(${weighed}))`;
};

/** Cells of one row. */
const isLine = (range: string): boolean => /^\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?\1$/.test(range);

/** Reason and lift side by side. */
export const nativeHealthReason = ([measures = "", given = ""]: readonly string[], references: NativeReferences): string => {
  const { language } = references;
  const asGiven = weightsOf(given, references);
  const lies = isLine(measures);
  const weights = isLine(asGiven) === lies ? asGiven : `TRANSPOSE(${asGiven})`;
  const names = healthMeasureWords.terms.map(({ id }) => labelOf(healthMeasureWords, id, language));
  const sizes = healthStepSizes.map((size) => size.toString());
  const steps = `{${sizes.join(lies ? "," : ";")}}`;
  /** One of seven, by its number. */
  const chosen = (parts: readonly string[], number: string): string => `INDEX({${parts.join(";")}},${number})`;
  const known = `SUM(ISNUMBER(${measures})*${weights})`;
  // What is not known stands beyond 1 and so never gains.
  const value = `IF(ISNUMBER(${measures}),${measures},2)`;
  const lost = `ROUND(100*${weights}*(1-${value})/${known},9)`;
  const gain = `ROUND(100*${weights}*IF(${value}+${steps}>1,1-${value},${steps})/${known},9)`;
  const best = (points: string): string => `MATCH(MAX(${points}),${points},0)`;
  const points = (most: string): string => `IF(${most}<1,ROUND(${most},1)&"",TEXT(${most},"0"))`;
  const percent = (share: string): string => `TEXT(100*${share},"0")&" %"`;

  const health = `ROUND(100*SUM(ISNUMBER(${measures})*IF(ISNUMBER(${measures}),${measures},0)*${weights})/${known},9)`;
  const colour = (id: HealthColour): string => quote(inSentence(labelOf(healthColourWords, id, language)));
  const { healthGreen, healthAmber } = defaultHealthThresholds;
  const coloured = `IF(${health}>=${healthGreen.toString()},${colour("green")},IF(${health}>=${healthAmber.toString()},${colour("amber")},${colour("red")}))`;
  const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"];
  const worst = chosen(
    names.map((name) => quote(inSentence(name))),
    best(lost),
  );
  const worstShare = percent(`INDEX(${measures},${best(lost)})`);
  const [colon, at, costs, end] = language === "en" ? [": ", " at ", " costs most, ", " points."] : ["：", "为 ", "，失分最多，", " 分。"];
  const mostLost = `MAX(${lost})`;
  const tells = `${quote(colon)}&${worst}&${quote(at)}&${worstShare}&${quote(costs)}&${points(mostLost)}&${quote(end)}`;
  const head = `TEXT(${health},"0")&${quote(open)}&${coloured}&${quote(close)}`;
  const reason = `${head}&IF(${mostLost}<${leastPoints.toString()},${quote(allFull[language])},${tells})`;

  const most = `MAX(${gain})`;
  const lifted = chosen(names.map(quote), best(gain));
  const reached = percent(`MIN(1,INDEX(${measures},${best(gain)})+${chosen(sizes, best(gain))})`);
  const [to, adds] = language === "en" ? [" at ", " adds "] : ["达到 ", " 可增加 "];
  const says = `${lifted}&${quote(to)}&${reached}&${quote(adds)}&${points(most)}&${quote(end)}`;
  const lift = `IF(${most}<${leastPoints.toString()},${quote(highest[language])},${says})`;

  const nothing = `IF({1,0},${quote(nothingKnown.reason[language])},${quote(nothingKnown.lift[language])})`;
  return `IF(${known}=0,${nothing},IF({1,0},${reason},${lift}))`;
};
