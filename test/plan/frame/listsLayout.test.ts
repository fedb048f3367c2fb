import { listsLayout, wordRows } from "../../../src/plan/frame/lists/layout";
import { mergedSettings, settingsFrom } from "../../../src/plan/settings";
import { yesNoWords } from "../../../src/plan/commonWords";
import { weightedLists } from "../../../src/sections/stakeholders/settings";
import { attitudeWords, functionWords, levelWords, roleWords } from "../../../src/sections/stakeholders/words";
import { stageWords } from "../../../src/sections/opportunities/words";
import { complexSale } from "../../../src/templates/builtIn";
import { registry } from "../../registry";

const { lists: all, settings } = registry;
const { offers } = complexSale;

describe("the table of words", () => {
  const rows = wordRows(all, "en", settings, offers);
  const order = rows.map(({ list }) => list).filter((list, index, ids) => list !== ids[index - 1]);

  it("keeps the words of each list together, because list validation needs one range", () => {
    expect(order).toEqual([...new Set(order)]);
  });

  it("has weighted words first in the order of the sections, then numbers, thresholds, and plain words", () => {
    expect(order).toEqual([
      "level",
      "role",
      "attitude",
      "closeness",
      "maturity",
      "stage",
      "factor",
      "health-measure",
      "band",
      "phase-weight",
      "class-visits",
      "wanted-competence",
      "threshold",
      "category",
      "value-type",
      "service-class",
      "segment",
      "dossier",
      "source-channel",
      "function",
      "buyer-type",
      "relationship",
      "style",
      "courtesy-kind",
      "need-layer",
      "need-source",
      "need-kind",
      "question-kind",
      "question-size",
      "question-difficulty",
      "survey-step",
      "factor-effect",
      "criteria-by",
      "buyer-stage",
      "gate",
      "criterion-answer",
      "four-question",
      "proposal-item-status",
      "proposal-result",
      "status",
      "channel",
      "report-period",
      "objection-kind",
      "objection-result",
      "target-measure",
      "deal-outcome",
      "deal-reason",
      "review-step",
      "receivable-cause",
      "indicator-phase",
      "white-space-state",
      "service-strategy",
      "manager-type",
      "manager-profile",
      "ask-answer",
      "review-decision",
      "evidence",
      "yes-no",
      "health-colour",
    ]);
  });

  it("gathers the thresholds of all sections in one list", () => {
    expect(rows.filter(({ list }) => list === "threshold").map(({ id, weight }) => [id, weight])).toEqual([
      ["mostProfitable", 0.8],
      ["leastMargin", 0.05],
      ["influential", 40],
      ["urgent", 40],
      ["singleThread", 0.6],
      ["contactDaysInfluential", 15],
      ["contactDays", 30],
      ["giftLimit", 200],
      ["known", 0.7],
      ["advance", 60],
      ["lower", 40],
      ["clearLead", 2],
      ["attainmentLow", 0.9],
      ["fiscalStart", 1],
      ["collectDays", 90],
      ["collectAmount", 100_000],
      ["safetyStock", 0.2],
      ["leastFit", 0.8],
      ["loadSpread", 0.1],
      ["mostMarkets", 3],
      ["confirmedDays", 90],
      ["healthGreen", 75],
      ["healthAmber", 50],
    ]);
  });

  it("offers only the roles of the template's role list", () => {
    expect(rows.filter(({ list }) => list === "role").map(({ id }) => id)).toEqual([
      "initiator",
      "designer",
      "decision-maker",
      "user",
      "evaluator",
    ]);
  });

  it("leaves out what only a figure answers", () => {
    expect(rows.filter(({ list }) => list === stageWords.id).map(({ id }) => id)).toEqual([
      "develop",
      "enter",
      "propose",
      "bid",
      "negotiate",
      "implement",
    ]);
  });

  it("gives back the settings it was made from", () => {
    const weights = Object.fromEntries(Object.keys(settings["health-measure"] ?? {}).map((id, index) => [id, index + 1]));
    const changed = mergedSettings(settings, { band: { near: 60 }, "health-measure": weights });
    expect(Object.values(changed["health-measure"] ?? {})).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(settingsFrom(wordRows(all, "zh", changed, offers), settings)).toEqual(changed);
  });

  it("keeps the default where a number was cleared", () => {
    const cleared = rows.map((row) => (row.list === "band" && row.id === "mid" ? { ...row, weight: null } : row));
    expect(settingsFrom(cleared, settings)["band"]?.["mid"]).toBe(180);
  });

  it("says where words and weights stand", () => {
    const lists = listsLayout("It's mine", rows, "en");
    expect(lists.words(levelWords)).toBe("'It''s mine'!$D$7:$D$9");
    expect(lists.weights(levelWords)).toBe("'It''s mine'!$E$7:$E$9");
    expect(lists.word(levelWords, "decision")).toBe("'It''s mine'!$D$9");
    expect(lists.weight(levelWords, "decision")).toBe("'It''s mine'!$E$9");
    expect(lists.table(...Object.values(weightedLists))).toBe("'It''s mine'!$D$7:$E$21");
  });

  it("has no range for lists that do not stand together, and none for a list or a word that is not there", () => {
    const lists = listsLayout("Lists", rows, "en");
    expect(() => lists.words(levelWords, attitudeWords)).toThrow("The lists level, attitude do not stand together.");
    const some = listsLayout("Lists", wordRows([levelWords, functionWords], "en", {}, {}), "en");
    expect(() => some.words(levelWords, yesNoWords)).toThrow("The Lists sheet holds no list yes-no.");
    expect(() => lists.word(roleWords, "coach")).toThrow("The list role holds no word coach.");
  });
});
