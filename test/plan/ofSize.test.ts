import { isPart, shows } from "../../src/plan/ofSize";
import type { Size } from "../../src/plan/table";
import { registry } from "../registry";

const data = { language: "en", tables: {}, foreign: [] } as const;

test.each<[Size, boolean, boolean]>([
  ["light", false, false],
  ["standard", true, false],
  ["full", true, true],
])("in a %s plan a part that is wider than those below it stands %s and shows %s", (size, stands, shown) => {
  const visits = registry.sections.find(({ id }) => id === "visits")!;
  expect(visits.part?.stands).toBe("standard");
  expect(isPart(visits, { registry, chosen: ["visits"], size, data })).toBe(stands);
  expect(shows("visits", { registry, size })).toBe(shown);
});
