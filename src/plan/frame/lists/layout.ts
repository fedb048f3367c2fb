/**
 * The table of words and numbers on the Lists sheet: which rows it has, and where each word and number stands.
 *
 * Words of one list stand together, because list validation needs one range; the four weighted lists of the stakeholder figures come first,
 * because these figures read words and weights as one range.
 */
import type { Language, Text } from "../../language";
import type { MethodSettings } from "../../settings";
import { roleLists, termsOf, vocabularies, type RoleListId } from "../../words/vocabulary";
import { areaOf, fixedArea, fixedCell, quotedSheet } from "../../sheet/address";
import type { NativeReferences } from "../../functions/functionDefinition";

export const wordsTableName = "KAM_Words";

/** Header row of the table on the Lists sheet and its first column. */
export const wordsHeaderRow = 5;
export const wordsLeft = 1;

export interface WordRow {
  readonly list: string;
  readonly listName: string;
  readonly id: string;
  readonly word: string;
  /** Weight, probability, band or threshold; null where the word has none. */
  readonly weight: number | null;
  readonly meaning: string;
}

const settingTexts = {
  band: { en: "Bands of the grade", zh: "分级区间" },
  threshold: { en: "Thresholds", zh: "阈值" },
  near: { en: "Near, days", zh: "近期，天" },
  mid: { en: "Mid, days", zh: "中期，天" },
  high: { en: "High probability", zh: "高把握" },
  medium: { en: "Medium probability", zh: "中把握" },
  influential: { en: "Influential from", zh: "有影响力起点" },
  urgent: { en: "Urgent priority from", zh: "优先行动起点" },
  singleThread: { en: "Single-thread share", zh: "单一支持占比" },
  contactDaysInfluential: { en: "Contact interval, influential, days", zh: "有影响力者联系间隔，天" },
  contactDays: { en: "Contact interval, others, days", zh: "其他人联系间隔，天" },
  confirmedDays: { en: "Confirmed row is old after, days", zh: "确认信息过期，天" },
  giftLimit: { en: "Gift without approval up to", zh: "无需审批的礼品上限" },
  healthGreen: { en: "Health green from", zh: "健康度绿色起点" },
  healthAmber: { en: "Health amber from", zh: "健康度黄色起点" },
  known: { en: "Known share needed", zh: "所需已知占比" },
  advance: { en: "Advance from score", zh: "推进起点分" },
  lower: { en: "Lower contact from score", zh: "降低接触起点分" },
} as const satisfies Record<string, Text>;

const weighted = {
  level: { en: "Weight in influence", zh: "影响力权重" },
  role: { en: "Weight in influence", zh: "影响力权重" },
  attitude: { en: "+1 for us, −1 against", zh: "+1 支持，−1 反对" },
  closeness: { en: "How sure we are of the attitude", zh: "对态度的把握" },
  stage: { en: "Default probability", zh: "默认成功率" },
  factor: { en: "Weight in the assessment", zh: "评估权重" },
  "health-measure": { en: "Weight in the plan’s health", zh: "健康度权重" },
  band: { en: "A–D of an opportunity", zh: "机会的 A–D 分级" },
  threshold: { en: "Where a rule begins", zh: "规则起点" },
} as const satisfies Record<string, Text>;

const plainLists = [
  "function",
  "buyer-type",
  "relationship",
  "style",
  "category",
  "value-type",
  "service-class",
  "evidence",
  "status",
  "channel",
  "criteria-by",
  "yes-no",
  "gate",
  "health-colour",
] as const;

const bandIds = ["near", "mid", "high", "medium"] as const;
const thresholdIds = [
  "influential",
  "urgent",
  "singleThread",
  "contactDaysInfluential",
  "contactDays",
  "confirmedDays",
  "giftLimit",
  "healthGreen",
  "healthAmber",
  "known",
  "advance",
  "lower",
] as const;
type ThresholdId = (typeof thresholdIds)[number];

/** All rows in the order of the sheet. */
export const wordRows = (language: Language, settings: MethodSettings, roleList: RoleListId): readonly WordRow[] => {
  const rowsOf = (
    list: string,
    terms: readonly { readonly id: string; readonly label: Text }[],
    weight: (id: string, index: number) => number | null,
  ): readonly WordRow[] =>
    terms.map(({ id, label }, index) => ({
      list,
      listName: vocabularies[list]?.label[language] ?? list,
      id,
      word: label[language],
      weight: weight(id, index),
      meaning: list in weighted ? weighted[list as keyof typeof weighted][language] : "",
    }));
  const numbers = (
    list: "band" | "threshold",
    ids: readonly (keyof typeof settingTexts)[],
    value: (id: string) => number,
  ): readonly WordRow[] =>
    ids.map((id) => ({
      list,
      listName: settingTexts[list][language],
      id,
      word: settingTexts[id][language],
      weight: value(id),
      meaning: weighted[list][language],
    }));
  const own = (list: "level" | "role" | "attitude" | "closeness") => (id: string) => settings.weights[list][id] ?? null;
  const bands: Readonly<Record<string, number>> = { ...settings.bands };
  const thresholds: Readonly<Record<string, number>> = { ...settings.thresholds };
  return [
    ...rowsOf("level", termsOf("level"), own("level")),
    ...rowsOf("role", roleLists[roleList], own("role")),
    ...rowsOf("attitude", termsOf("attitude"), own("attitude")),
    ...rowsOf("closeness", termsOf("closeness"), own("closeness")),
    ...rowsOf(
      "stage",
      termsOf("stage").filter(({ id }) => id !== "closed"),
      (_, index) => settings.stageProbabilities[index] ?? null,
    ),
    ...rowsOf("factor", termsOf("factor"), (_, index) => settings.assessmentWeights[index] ?? null),
    ...rowsOf("health-measure", termsOf("health-measure"), (_, index) => settings.healthWeights[index] ?? null),
    ...numbers("band", bandIds, (id) => bands[id] ?? 0),
    ...numbers("threshold", thresholdIds, (id) => thresholds[id] ?? 0),
    ...plainLists.flatMap((list) => rowsOf(list, termsOf(list), () => null)),
  ];
};

export interface ListsLayout {
  readonly rows: readonly WordRow[];
  /** Range of the words of a list, for validation and lookups. */
  readonly words: (list: string) => string;
  readonly weights: (list: string) => string;
  /** Cell of one word. */
  readonly word: (list: string, id: string) => string;
  readonly weight: (list: string, id: string) => string;
  readonly threshold: (id: ThresholdId) => string;
  /** Words and weights of level, role, attitude and closeness side by side. */
  readonly weightTable: string;
  /** The four bands of the grade. */
  readonly bands: string;
  readonly nativeReferences: NativeReferences;
}

const columns = { word: wordsLeft + 2, weight: wordsLeft + 3 } as const;

/** Where everything stands on the Lists sheet of this name. */
export const listsLayout = (sheetName: string, rows: readonly WordRow[], language: Language): ListsLayout => {
  const sheet = `${quotedSheet(sheetName)}!`;
  const first = wordsHeaderRow + 1;
  const range = (list: string, column: number): string => {
    const from = rows.findIndex((row) => row.list === list);
    if (from < 0) throw new Error(`The Lists sheet holds no list ${list}.`);
    return sheet + fixedArea(areaOf(first + from, column, rows.filter((row) => row.list === list).length, 1));
  };
  const cell = (list: string, id: string, column: number): string => {
    const at = rows.findIndex((row) => row.list === list && row.id === id);
    if (at < 0) throw new Error(`The list ${list} holds no word ${id}.`);
    return sheet + fixedCell(first + at, column);
  };
  const lastWeighted = rows.findLastIndex((row) => row.list === "closeness");
  const block = (from: number, count: number): string => sheet + fixedArea(areaOf(first, from, lastWeighted + 1, count));
  const weights = (list: string): string => range(list, columns.weight);
  const band = (id: (typeof bandIds)[number]): string => cell("band", id, columns.weight);
  return {
    rows,
    words: (list) => range(list, columns.word),
    weights,
    word: (list, id) => cell(list, id, columns.word),
    weight: (list, id) => cell(list, id, columns.weight),
    threshold: (id) => cell("threshold", id, columns.weight),
    weightTable: block(columns.word, 2),
    bands: weights("band"),
    nativeReferences: {
      words: block(columns.word, 1),
      weights: block(columns.weight, 1),
      levelMax: `MAX(${weights("level")})`,
      roleMax: `MAX(${weights("role")})`,
      bands: [band("near"), band("mid"), band("high"), band("medium")],
      assessmentWeights: weights("factor"),
      language,
    },
  };
};

/** The settings as the table of words holds them; what is missing or no number keeps its default. */
export const settingsFromWords = (
  cells: readonly { readonly list: string; readonly id: string; readonly weight: number | null }[],
  defaults: MethodSettings,
): MethodSettings => {
  const weightOf = (list: string, id: string): number | null => cells.find((cell) => cell.list === list && cell.id === id)?.weight ?? null;
  const merged = (list: string, base: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(base).map(([id, value]) => [id, weightOf(list, id) ?? value]));
  const inOrder = (list: string, base: readonly number[]): number[] => {
    const ids = termsOf(list).map(({ id }) => id);
    return base.map((value, index) => weightOf(list, ids[index] ?? "") ?? value);
  };
  return {
    weights: {
      level: merged("level", defaults.weights.level),
      role: merged("role", defaults.weights.role),
      attitude: merged("attitude", defaults.weights.attitude),
      closeness: merged("closeness", defaults.weights.closeness),
    },
    assessmentWeights: inOrder("factor", defaults.assessmentWeights),
    bands: {
      near: weightOf("band", "near") ?? defaults.bands.near,
      mid: weightOf("band", "mid") ?? defaults.bands.mid,
      high: weightOf("band", "high") ?? defaults.bands.high,
      medium: weightOf("band", "medium") ?? defaults.bands.medium,
    },
    stageProbabilities: inOrder("stage", defaults.stageProbabilities),
    healthWeights: inOrder("health-measure", defaults.healthWeights),
    thresholds: Object.fromEntries(
      thresholdIds.map((id) => [id, weightOf("threshold", id) ?? defaults.thresholds[id]]),
    ) as unknown as MethodSettings["thresholds"],
  };
};
