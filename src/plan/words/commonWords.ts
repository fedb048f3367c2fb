/** Words about the plan as a whole: health, severity of findings, levels of the value framework, yes and no, languages. */
import { term, vocabulary, type Vocabulary } from "./term";

const yesNo = vocabulary("yes-no", "Yes or no", "是或否", [term("yes", "Yes", "是"), term("no", "No", "否")]);

const language = vocabulary("language", "Language", "语言", [term("en", "English", "英文"), term("zh", "Chinese", "中文")]);

const healthColour = vocabulary("health-colour", "Health", "健康度", [
  term("green", "Green", "绿"),
  term("amber", "Amber", "黄"),
  term("red", "Red", "红"),
]);

const healthMeasure = vocabulary("health-measure", "Health measure", "健康度指标", [
  term("support", "Support index", "支持指数", 20),
  term("coverage", "Coverage", "覆盖率", 15),
  term("framework", "Value framework completeness", "业务价值框架完整度", 15),
  term("knowledge", "Opportunity knowledge", "机会了解度", 15),
  term("gates", "Gate compliance", "关口达标率", 15),
  term("actions", "Action currency", "行动及时率", 10),
  term("dossiers", "Dossier completeness", "资料完整度", 10),
]);

const severity = vocabulary("severity", "Severity", "严重程度", [
  term("blocker", "Blocker", "必须解决"),
  term("warning", "Warning", "警告"),
  term("hint", "Hint", "提示"),
]);

const frameworkLevel = vocabulary("framework-level", "Level of the value framework", "业务价值框架层次", [
  term("kpi", "Executive KPI", "高管KPI"),
  term("initiative", "Business initiative", "业务意向"),
  term("operating-kpi", "Operating KPI", "运营KPI"),
  term("solution", "Vendor solution", "供应商解决方案"),
]);

const why = vocabulary("why", "What to explain", "解释对象", [
  term("grade", "Grade", "分级"),
  term("verdict", "Verdict", "结论"),
  term("stage", "Stage", "阶段"),
  term("gate", "Gate", "关口"),
  term("health", "Health", "健康度"),
  term("priority", "Priority", "优先度"),
]);

export const reviewVocabularies: readonly Vocabulary[] = [yesNo, language, healthColour, healthMeasure, severity, frameworkLevel, why];
