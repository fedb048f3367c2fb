/** Focus markets (chapter 11): pillars, attainment, and which territory a market belongs to. */
import fc from "fast-check";
import { attainmentOf, marketsByTerritory, missingPillars } from "../../../src/sections/focusMarkets/figures";
import { marketFindings } from "../../../src/sections/focusMarkets/findings";
import { focusMarketTable, type FocusMarket } from "../../../src/sections/focusMarkets/table";
import { plan, rowOf } from "../../plans";

const market = (given: Partial<FocusMarket>): FocusMarket => rowOf(focusMarketTable, { market: "Harbour", ...given });

it.each<[string, Partial<FocusMarket>, readonly string[]]>([
  ["none stands", {}, ["rivalUser", "ownUser", "serviceShop"]],
  ["blanks are nobody", { rivalUser: " ", ownUser: "Ferry Company" }, ["rivalUser", "serviceShop"]],
  ["all stand", { rivalUser: "Ice House", ownUser: "Ferry Company", serviceShop: "Quay Parts" }, []],
])("pillars: %s", (_title, given, missing) => expect(missingPillars(market(given))).toEqual(missing));

it.each<[number | null, number | null, number | null]>([
  [400, 90, 0.225],
  [400, 0, 0],
  [0, 90, null],
  [null, 90, null],
  [400, null, null],
])("of a target of %p, %p is %p", (target, actual, attained) => expect(attainmentOf({ target, actual })).toBe(attained));

test("a territory is the same however its manager's name is typed, and a market of nobody belongs to none", () => {
  const markets = [{ manager: "Nina Brandt" }, { manager: " nina brandt" }, { manager: null }, { manager: "Owen Hart" }].map(market);
  expect([...marketsByTerritory(markets).values()]).toEqual([[0, 1], [3]]);
});

test("every market with a name lacks pillars or is left alone, and only the fourth of a territory is too many", () => {
  const name = fc.constantFrom("", "Ice House");
  const row = fc.record({
    market: fc.constantFrom("", "Quay", "Terrace"),
    manager: fc.constantFrom(null, "Nina Brandt", "Owen Hart"),
    rivalUser: name,
    ownUser: name,
    serviceShop: name,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const focusMarkets = rows.map(market);
      const found = marketFindings(plan({ focusMarkets }) as never);
      const of = (id: string): number => found.filter((finding) => finding.id === id).length;
      expect(of("market-without-pillar")).toBe(rows.filter((one) => one.market !== "" && missingPillars(market(one)).length > 0).length);
      expect(of("too-many-markets")).toBe([...marketsByTerritory(focusMarkets).values()].filter((all) => all.length > 3).length);
    }),
  );
});
