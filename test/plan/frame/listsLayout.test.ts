import { listsLayout, settingsFromWords, wordRows } from "../../../src/plan/frame/lists/layout";

describe("the table of words", () => {
  const rows = wordRows("en", defaultSettings, "purchase-analysis");

  it("keeps the words of each list together, because list validation needs one range", () => {
    const order = rows.map(({ list }) => list).filter((list, index, all) => list !== all[index - 1]);
    expect(order).toEqual([...new Set(order)]);
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

  it("gives back the settings it was made from", () => {
    const changed = { ...defaultSettings, bands: { ...defaultSettings.bands, near: 60 }, healthWeights: [1, 2, 3, 4, 5, 6, 7] };
    expect(settingsFromWords(wordRows("zh", changed, "purchase-analysis"), defaultSettings)).toEqual(changed);
  });

  it("keeps the default where a number was cleared", () => {
    const cleared = rows.map((row) => (row.list === "band" && row.id === "mid" ? { ...row, weight: null } : row));
    expect(settingsFromWords(cleared, defaultSettings).bands.mid).toBe(180);
  });

  it("says where words and weights stand", () => {
    const lists = listsLayout("It's mine", rows, "en");
    expect(lists.levelWords.terms).toBe("'It''s mine'!$D$7:$D$9");
    expect(lists.weights("level")).toBe("'It''s mine'!$E$7:$E$9");
    expect(lists.word("level", "decision")).toBe("'It''s mine'!$D$9");
    expect(lists.weightTable).toBe("'It''s mine'!$D$7:$E$21");
  });
});
