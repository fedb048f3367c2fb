import { isSamePerson } from "../../../src/sections/stakeholders/samePerson";

describe("the same person", () => {
  it.each([
    ["Li Wei", "li  wei"],
    ["Wang, Li", "Li Wang"],
    ["Dr. Anna Berg", "Anna Berg"],
    ["王芳女士", "王芳"],
    ["ＷＡＮＧ Ｌｉ", "Wang Li"],
  ])("%s is %s", (one, other) => {
    expect(isSamePerson(one, other)).toBe(true);
  });

  it.each([
    ["Li Wei", "Li Wen"],
    ["Group CFO", "Group CEO"],
    ["", ""],
  ])("%s is not %s", (one, other) => {
    expect(isSamePerson(one, other)).toBe(false);
  });
});
