/** Words and numbers of the plan's health (chapter 12.1). Sections give the measures their values, by these ids. */
import { listed, number, term, thresholds, vocabulary } from "../words";

export const healthMeasureWords = listed(
  vocabulary("health-measure", "Health measure", "健康度指标", [
    term("support", "Support index", "支持指数", 20),
    term("coverage", "Coverage", "覆盖率", 15),
    term("framework", "Value framework completeness", "业务价值框架完整度", 15),
    term("knowledge", "Opportunity knowledge", "机会了解度", 15),
    term("gates", "Gate compliance", "关口达标率", 15),
    term("actions", "Action currency", "行动及时率", 10),
    term("dossiers", "Dossier completeness", "资料完整度", 10),
  ]),
  { en: "Weight in the plan’s health", zh: "健康度权重" },
);

export const healthColourWords = listed(
  vocabulary("health-colour", "Health", "健康度", [term("green", "Green", "绿"), term("amber", "Amber", "黄"), term("red", "Red", "红")]),
);

export const healthThresholds = thresholds([
  number("healthGreen", "Health green from", "健康度绿色起点", 75),
  number("healthAmber", "Health amber from", "健康度黄色起点", 50),
]);

/** Measures that one deed carries to their end: a finished action, a passed gate, a served KPI. */
const settledAtOnce: readonly string[] = ["framework", "gates", "actions"];

/** Coverage counts three levels and four functions (chapter 2). */
const coverageKinds = 7;

/** How far one step carries each measure: what a single deed settles to its end, one more buyer met by a seventh, the rest by a tenth. */
export const healthStepSizes: readonly number[] = healthMeasureWords.terms.map(({ id }) =>
  settledAtOnce.includes(id) ? 1 : id === "coverage" ? 1 / coverageKinds : 0.1,
);
