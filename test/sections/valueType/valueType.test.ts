/** Which value the customer buys (chapter 1.3), when trust fades (6.3), the findings and KAM.VALUETYPE. */
import fc from "fast-check";
import { rows as prefilledRows } from "../../../src/sections/valueType/prefill";
import { contactGap, ticksOf, valueTypeOf } from "../../../src/sections/valueType/figures";
import { outcomes, questions } from "../../../src/sections/valueType/ask";
import { sellHow } from "../../../src/sections/valueType/words";
import { valueTypeTable } from "../../../src/sections/valueType/table";
import { person, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";
import { call, message, row } from "../functionRows";

const statement = (type: string, ticked: boolean | null) => rowOf(valueTypeTable, { statement: `${type}-x`, type, ticked });
const no = [false, false, false, false];

describe("Value type (chapter 1.3)", () => {
  it.each([
    [[[true, false, false, false], no, no], "intrinsic"],
    [[[true, false, false, false], [true, true, false, false], no], "extrinsic"],
    [
      [
        [true, false, false, false],
        [true, false, false, false],
        [true, false, false, false],
      ],
      "intrinsic",
    ],
    [[no, [true, true, false, false], [true, true, false, false]], "extrinsic"],
    [[no, [true, false, false, false], [true, true, false, false]], "strategic"],
    [[[true, false], [true, false, false], no], "intrinsic"],
    [[no, no, no], null],
  ] as const)("%j", ([intrinsic, extrinsic, strategic], type) => {
    expect(valueTypeOf({ intrinsic, extrinsic, strategic })).toBe(type);
  });

  it("counts a blank as not ticked, whatever the order of the rows", () => {
    const rows = [statement("strategic", true), statement("intrinsic", null), statement("extrinsic", false)];
    expect(valueTypeOf(ticksOf(rows))).toBe("strategic");
    expect(valueTypeOf(ticksOf([...rows].reverse()))).toBe("strategic");
  });

  it.each([
    ["intrinsic", "Transactional: make it cheap, easy and fast", "交易型"],
    ["extrinsic", "Consultative: solve, customise, advise", "顾问型"],
    ["strategic", "Enterprise: join core competences on several levels", "战略型"],
  ] as const)("%s customers are sold to like this: %s", (type, en, zh) => {
    expect(sellHow[type].en).toBe(en);
    expect(sellHow[type].zh.startsWith(`${zh}：`)).toBe(true);
  });

  /** The statements of the method's table, each by the words that carry it. */
  it.each([
    ["Intrinsic value", ["product alone", "knows the product well", "interchangeable", "time spent with salespeople"]],
    ["Extrinsic value", ["solution", "new about needs and options", "time and money", "learn its business"]],
    ["Strategic value", ["core competence", "change deeply inside", "strategic suppliers on purpose", "several levels"]],
  ])("%s is told by its four statements, in the method's order", (type, parts) => {
    const rows = prefilledRows({ language: "en", size: "standard", data: { language: "en", tables: {}, foreign: [] } })["valueType"] ?? [];
    const own = rows.filter((row) => row["type"] === type).map(({ text }) => String(text));
    expect(own).toHaveLength(4);
    expect(parts.map((part, index) => own[index]?.includes(part))).toEqual([true, true, true, true]);
  });

  it("has twelve statements of their own, four a type, in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const rows = prefilledRows({ language, size: "standard", data: { language, tables: {}, foreign: [] } })["valueType"] ?? [];
      expect(rows).toHaveLength(12);
      expect(new Set(rows.map(({ statement: id }) => id)).size).toBe(12);
      expect(new Set(rows.map(({ text }) => text)).size).toBe(12);
    }
  });
});

describe("Trust (chapter 6.3): 15 days for people with influence, 30 is twice that", () => {
  const met = (name: string, daysAgo: number, role = "decision-maker") =>
    person(name, { level: "decision", role, lastContact: reviewDay - daysAgo });
  const gapOf = (...people: readonly ReturnType<typeof person>[]) => contactGap(people, reviewDay, registry.settings);

  it("looks at the latest contact only", () => {
    expect(gapOf(met("A", 30))).toBeNull();
    expect(gapOf(met("A", 31))).toEqual({ row: 0, name: "A", days: 31, limit: 30 });
    expect(gapOf(met("A", 90), met("B", 40))).toMatchObject({ row: 1, name: "B", days: 40 });
    expect(gapOf(met("A", 90), met("B", 10))).toBeNull();
  });

  it("knows nothing of people without influence or without a day", () => {
    expect(gapOf(person("A", { level: "operational", role: "user", lastContact: reviewDay - 90 }))).toBeNull();
    expect(gapOf(person("A", { level: "decision", role: "decision-maker" }))).toBeNull();
    expect(gapOf()).toBeNull();
  });

  it("is a hint at the person met last", () => {
    const [found] = registry.findings(plan({ stakeholders: [met("A", 31)] }), reviewDay).filter(({ id }) => id === "contact-gap");
    expect(found).toMatchObject({ severity: "hint", table: "stakeholders", row: 0, column: "lastContact", subject: "A" });
    expect(found?.text.en).toBe("Nobody with influence was met for 31 days (last: A); trust fades after 30");
  });
});

describe("value-type-differs", () => {
  const about = (entered: string | null, ticked: boolean | null) =>
    foundIn(plan({ account: { ...plan().account, valueType: entered }, valueType: [statement("strategic", ticked)] })).filter((id) =>
      id.startsWith("value-type"),
    );

  it("fires where Contents says another type, and only there", () => {
    expect(about("extrinsic", true)).toEqual(["value-type-differs"]);
    expect(about("strategic", true)).toEqual([]);
    expect(about(null, true)).toEqual([]);
    expect(about("extrinsic", null)).toEqual([]);
  });
});

it("asks for open statements once one is answered, and concludes the type", () => {
  const given = plan({ valueType: [statement("intrinsic", true), statement("extrinsic", null)] });
  expect(questions(given as never).map((one) => one.row)).toEqual([1]);
  expect(outcomes(given as never).map(({ value }) => value.zh)).toEqual(["内在价值型"]);
  expect(questions(plan({ valueType: [statement("extrinsic", null)] }) as never)).toEqual([]);
});

describe("KAM.VALUETYPE", () => {
  const none = row(false, false, false, false);
  it.each([
    [[row(true, false, false, false), row(true, true, true, false), row(true, true, false, false)], "Extrinsic value"],
    [[row(true, true, false, false), row("yes", "是", "no", null), none], "Intrinsic value"],
    [[none, none, row(true, null, null, null)], "Strategic value"],
    [[none, none, row(true, null, null, null), "zh"], "战略价值型"],
    [[none, row(true, null, null, null), none, "zh"], "外在价值型"],
    [[row(true, null, null, null), none, none, "zh"], "内在价值型"],
    [[none, none, none], null],
  ])("%j", (args, shown) => {
    expect(call("VALUETYPE", args as never)).toBe(shown);
  });

  it("says what is accepted", () => {
    expect(message("VALUETYPE", [row(1), none, none])).toContain("intrinsic: 1 is not known.");
  });

  it("never answers with a type that another one beats", () => {
    const flags = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(flags, flags, flags, (intrinsic, extrinsic, strategic) => {
        const ticks = { intrinsic, extrinsic, strategic };
        const found = valueTypeOf(ticks);
        expect(valueTypeOf({ intrinsic: [...intrinsic].reverse(), extrinsic: [...extrinsic].reverse(), strategic })).toBe(found);
        if (found !== null) expect(valueTypeOf({ ...ticks, [found]: [true, true, true, true] })).toBe(found);
        const count = (one: readonly boolean[]) => one.filter(Boolean).length;
        const most = Math.max(count(intrinsic), count(extrinsic), count(strategic));
        expect(found === null ? 0 : count(ticks[found])).toBe(most);
      }),
      { numRuns: 50 },
    );
  });
});
