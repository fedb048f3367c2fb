import { isSamePerson } from "../../../../src/sections/stakeholders/panel/samePerson";

describe("the same person", () => {
  it.each([
    ["Li Wei", "li  wei"],
    ["Wang, Li", "Li Wang"],
    ["Dr. Anna Berg", "Anna Berg"],
    ["王芳女士", "王芳"],
    ["ＷＡＮＧ Ｌｉ", "Wang Li"],
    ["José García", "Jose Garcia"],
    ["李 伟", "李伟先生"],
    ["J. Smith", "John Smith"],
    ["Smith, J.", "John Smith"],
    ["Li Wei (CFO)", "Li Wei <li.wei@example.com>"],
  ])("%s is %s", (one, other) => {
    expect(isSamePerson(one, other)).toBe(true);
  });

  it.each([
    ["Li Wei", "Li Wen"],
    ["Group CFO", "Group CEO"],
    ["", ""],
    ["J. S.", "John Smith"],
    ["Buyer 1", "Buyer 2"],
    ["A", "Anna"],
    ["Anna Berg", "Anna Berg Holm"],
  ])("%s is not %s", (one, other) => {
    expect(isSamePerson(one, other)).toBe(false);
  });
});
