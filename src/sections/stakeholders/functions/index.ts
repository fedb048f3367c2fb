/**
 * Functions of the stakeholders' sheet (method, chapter 2): figures of a person, figures of the account, relationship stage, social style.
 *
 * In ranges, a person of whom one of the words is not known yet is left out of the support index and of the map; for coverage an unknown
 * closeness is no contact.
 */
import { relationship } from "../relationship";
import { approach, backing, coverage, coverageGaps, influence, priority, stakeholderMap, supportIndex, type Standing } from "../figures";
import { style } from "../style";
import { defineFunction, type FunctionDefinition } from "../../../plan/functions/functionDefinition";
import { languageParameter, parameter } from "../../../plan/functions/parameters";
import { weightsParameter } from "./weights";
import {
  nativeApproach,
  nativeBacking,
  nativeCoverage,
  nativeCoverageGaps,
  nativeInfluence,
  nativePriority,
  nativeRelationship,
  nativeStyle,
  nativeSupport,
} from "./nativeFormulas";
import { attitudeWords, closenessWords, functionWords, levelWords, noneMissing, relationshipWords, roleWords, styleWords } from "../words";
import { defaultWeights } from "../settings";
import { labelOf } from "../../../plan/words";

const level = parameter("level", "Level: decision, management or operational", "级别：决策层、管理层或操作层", {
  kind: "word",
  list: levelWords,
});
const role = parameter("role", "Role in the purchase, for example decision maker", "采购中的角色，例如决策者", {
  kind: "word",
  list: roleWords,
});
const attitude = parameter("attitude", "Supporter, neutral or opponent", "支持者、中立者或反对者", { kind: "word", list: attitudeWords });
const closeness = parameter("closeness", "Close, frequent, distant or no contact", "密切、频繁、疏远或未联系", {
  kind: "word",
  list: closenessWords,
});

const names = parameter("names", "Names, one a person", "姓名，每人一格", { kind: "texts" });
const levels = parameter("levels", "Levels, one a person", "级别，每人一格", { kind: "words", list: levelWords });
const functions = parameter("functions", "Functions (kinds of department), one a person", "部门类别，每人一格", {
  kind: "words",
  list: functionWords,
});
const roles = parameter("roles", "Roles, one a person", "角色，每人一格", { kind: "words", list: roleWords });
const attitudes = parameter("attitudes", "Attitudes, one a person", "态度，每人一格", { kind: "words", list: attitudeWords });
const closenesses = parameter("closenesses", "Closeness, one a person", "联系程度，每人一格", { kind: "words", list: closenessWords });

type Words = readonly (string | null)[];

const people = (ofLevel: Words, ofRole: Words, ofAttitude: Words, ofCloseness: Words): readonly Standing[] =>
  ofLevel.map((word, index) => ({
    level: word,
    role: ofRole[index] ?? null,
    attitude: ofAttitude[index] ?? null,
    closeness: ofCloseness[index] ?? null,
  }));

const contacts = (ofLevel: Words, ofFunction: Words, ofCloseness: Words) =>
  ofLevel.map((word, index) => ({ level: word, function: ofFunction[index] ?? null, closeness: ofCloseness[index] ?? null }));

const milestone = (number: number, en: string, zh: string) =>
  ({ ...parameter(`m${number}`, en, zh, { kind: "flag" }), takesBlank: true }) as const;

export const stakeholderFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "INFLUENCE",
    description: {
      en: "How much weight a person has in the purchase, 0–100: level × role, decision level and decision maker = 100",
      zh: "此人在采购中的影响力，0–100：级别 × 角色，决策层的决策者为 100",
    },
    parameters: [level, role, weightsParameter],
    result: "scalar",
    source: "2",
    example: { formula: '=KAM.INFLUENCE("decision", "decision-maker")', value: "100" },
    run: (ofLevel, ofRole, weights) => influence({ level: ofLevel, role: ofRole }, weights ?? defaultWeights),
    native: nativeInfluence,
  }),
  defineFunction({
    id: "BACKING",
    description: {
      en: "Influence that works for us (up to 100) or against us (down to −100): influence × attitude × closeness",
      zh: "支持（最高 100）或反对（最低 −100）我方的影响力：影响力 × 态度 × 联系",
    },
    parameters: [level, role, attitude, closeness, weightsParameter],
    result: "scalar",
    source: "2",
    example: { formula: '=KAM.BACKING("decision", "decision-maker", "supporter", "frequent")', value: "80" },
    run: (ofLevel, ofRole, ofAttitude, ofCloseness, weights) =>
      backing({ level: ofLevel, role: ofRole, attitude: ofAttitude, closeness: ofCloseness }, weights ?? defaultWeights),
    native: nativeBacking,
  }),
  defineFunction({
    id: "PRIORITY",
    description: {
      en: "Who comes first, 0–100: powerful and not yet won is highest",
      zh: "优先程度，0–100：有影响力而尚未争取到的最高",
    },
    parameters: [level, role, attitude, closeness, weightsParameter],
    result: "scalar",
    source: "2",
    example: { formula: '=KAM.PRIORITY("decision", "decision-maker", "neutral", "none")', value: "90" },
    run: (ofLevel, ofRole, ofAttitude, ofCloseness, weights) =>
      priority({ level: ofLevel, role: ofRole, attitude: ofAttitude, closeness: ofCloseness }, weights ?? defaultWeights),
    native: nativePriority,
  }),
  defineFunction({
    id: "APPROACH",
    description: { en: "What to do next with a person, from attitude and closeness", zh: "根据态度和联系程度，下一步对此人该做什么" },
    parameters: [attitude, closeness, languageParameter],
    result: "scalar",
    source: "2",
    example: { formula: '=KAM.APPROACH("neutral", "none")', value: "Introduce: get introduced by a supporter" },
    run: (ofAttitude, ofCloseness, language) => approach(ofAttitude, ofCloseness)?.[language] ?? null,
    native: nativeApproach,
  }),
  defineFunction({
    id: "SUPPORT",
    description: {
      en: "Support index, −100…100: backing of all people by their influence. People with an unknown word are left out",
      zh: "支持指数，−100…100：全体人员的支持度除以影响力，词语未知的人员不计",
    },
    parameters: [levels, roles, attitudes, closenesses, weightsParameter],
    result: "scalar",
    source: "2",
    example: {
      formula: '=KAM.SUPPORT({"decision";"decision"}, {"decision-maker";"decision-maker"}, {"supporter";"neutral"}, {"frequent";"none"})',
      value: "40",
    },
    run: (ofLevel, ofRole, ofAttitude, ofCloseness, weights) =>
      supportIndex(people(ofLevel, ofRole, ofAttitude, ofCloseness), weights ?? defaultWeights),
    native: nativeSupport,
  }),
  defineFunction({
    id: "COVERAGE",
    description: {
      en: "Share of the seven kinds of buyers (three levels, four functions) of whom somebody has been met, 0–1",
      zh: "七类买家（三个级别、四类部门）中已有人联系的占比，0–1",
    },
    parameters: [levels, functions, closenesses],
    result: "scalar",
    source: "2",
    example: { formula: '=KAM.COVERAGE({"decision";"management"}, {"finance";"user"}, {"frequent";"none"})', value: "0.2857" },
    run: (ofLevel, ofFunction, ofCloseness) => coverage(contacts(ofLevel, ofFunction, ofCloseness)),
    native: nativeCoverage,
  }),
  defineFunction({
    id: "COVERAGEGAPS",
    description: { en: "Kinds of buyers nobody of whom has been met, one a row", zh: "尚无人联系的买家类别，每行一类" },
    parameters: [levels, functions, closenesses, languageParameter],
    result: "matrix",
    source: "2",
    example: {
      formula: '=KAM.COVERAGEGAPS({"decision";"management";"operational"}, {"finance";"user";"technical"}, {"close";"distant";"close"})',
      value: "Procurement",
    },
    run: (ofLevel, ofFunction, ofCloseness, language) => {
      const gaps = coverageGaps(contacts(ofLevel, ofFunction, ofCloseness));
      return gaps.length === 0 ? [[noneMissing[language]]] : gaps.map((gap) => [gap.label[language]]);
    },
    native: nativeCoverageGaps,
  }),
  defineFunction({
    id: "STAKEHOLDERMAP",
    description: {
      en: "Data of the map chart, one row a person: name, x = attitude × closeness, y = influence, size = priority",
      zh: "干系人图的数据，每人一行：姓名、横轴 = 态度 × 联系、纵轴 = 影响力、大小 = 优先度",
    },
    parameters: [names, levels, roles, attitudes, closenesses, weightsParameter],
    result: "matrix",
    source: "2",
    example: {
      formula: '=KAM.STAKEHOLDERMAP("Group CFO", "decision", "decision-maker", "supporter", "frequent")',
      value: "Group CFO | 0.8 | 100 | 20",
    },
    run: (ofName, ofLevel, ofRole, ofAttitude, ofCloseness, weights) => {
      const named = people(ofLevel, ofRole, ofAttitude, ofCloseness).map((person, index) => ({ ...person, name: ofName[index] ?? "" }));
      const marks = stakeholderMap(named, weights ?? defaultWeights);
      return marks.length === 0 ? [[null, null, null, null]] : marks.map(({ name, x, y, size }) => [name, x, y, size]);
    },
  }),
  defineFunction({
    id: "RELATIONSHIP",
    description: {
      en: "Relationship stage: the last of an unbroken run of reached milestones; a blank is not reached",
      zh: "关系阶段：连续达到的最后一个里程碑，空为未达到",
    },
    parameters: [
      milestone(1, "Acquaintance: the customer can name our seller", "认识：客户叫得出我方销售的名字"),
      milestone(2, "Interaction: the customer comes to a third place with us", "约会：客户愿意与我方到第三方场所"),
      milestone(3, "Trust: clear, firm personal support", "信赖：客户个人明确而坚定地支持"),
      milestone(4, "Alliance: the customer acts for us", "同盟：客户为我方采取行动"),
      languageParameter,
    ],
    result: "scalar",
    answers: [relationshipWords],
    source: "2.1",
    example: { formula: "=KAM.RELATIONSHIP(TRUE, TRUE, FALSE, FALSE)", value: "Interaction" },
    run: (m1, m2, m3, m4, language) => {
      const milestones = [m1, m2, m3, m4];
      return milestones.every((reached) => reached === null) ? null : labelOf(relationshipWords, relationship(milestones), language);
    },
    native: nativeRelationship,
  }),
  defineFunction({
    id: "STYLE",
    description: { en: "Social style from the two axes of the questionnaire", zh: "由问卷的两个维度得出的个性风格" },
    parameters: [
      parameter("assertiveness", "Assertiveness, −10 to 10", "支配力，−10 至 10", { kind: "number", min: -10, max: 10 }),
      parameter("responsiveness", "Responsiveness, −10 to 10", "反应性，−10 至 10", { kind: "number", min: -10, max: 10 }),
      languageParameter,
    ],
    result: "scalar",
    answers: [styleWords],
    source: "2.2",
    example: { formula: "=KAM.STYLE(6, -4)", value: "Driving" },
    run: (assertiveness, responsiveness, language) => labelOf(styleWords, style(assertiveness, responsiveness), language),
    native: nativeStyle,
  }),
];
