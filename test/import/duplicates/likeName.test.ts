import { likeness, namePartsOf } from "../../../src/import/duplicates/likeName";

const like = (one: string, other: string): number => likeness(namePartsOf(one), namePartsOf(other));

describe("may be the same", () => {
  test.each([
    ["Dr. A. Ruiz", "Ana Ruiz"],
    ["Ruiz, Ana", "Ana Ruiz"],
    ["Ana Maria Ruiz", "Ana Ruiz"],
    ["Jon Smith", "John Smith"],
    ["Hans Müller", "Hans Muller"],
    ["JOSÉ PÉREZ", "Jose Perez"],
    ["李工", "李 工"],
    ["王小明经理", "王小明"],
    ["北方集团", "北方集团有限公司"],
    ["Northern Group", "Northern Group Ltd."],
    ["Nordbank A.G.", "Nordbank AG"],
    ["Northren Group", "Northern Group GmbH"],
    ["Renewal 2026", "renewal  2026"],
  ])("%s · %s", (one, other) => {
    expect(like(one, other)).toBeGreaterThan(0);
    expect(like(other, one)).toBe(like(one, other));
  });
});

describe("are different", () => {
  test.each([
    ["Renewal 2026", "Renewal 2027"],
    ["Phase 1", "Phase 2"],
    ["Li Wei", "Li Wen"],
    ["Ana Ruiz", "Eva Ruiz"],
    ["A. R.", "Ana Ruiz"],
    ["Ruiz", "Ana Ruiz"],
    ["Payment hub", "Payment hub support contract"],
    ["北方集团", "南方集团"],
    ["李明", "李敏"],
    ["Ltd.", "Northern Group"],
    ["Northern Group", "Southern Group"],
    ["Dr.", "Prof."],
    ["Mark Smith", "Mary Smith"],
    ["Hub East", "Hub West"],
  ])("%s · %s", (one, other) => expect(like(one, other)).toBe(0));
});
