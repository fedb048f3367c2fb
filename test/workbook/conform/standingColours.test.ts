/** Which cells of a standing sheet are in the company's colours of before, and which are the user's. */
import { areaOf } from "../../../src/plan/sheet/address";
import { drawnColours, recoloured } from "../../../src/workbook/conform/standingColours";

const shades = new Map([
  ["#7A1FA2", "#0A5C36"],
  ["#F0E4F5", "#E0EDE6"],
]);
/** A title band, a table of three columns below it, a line below that. */
const paints = [
  { area: areaOf(0, 1, 1, 5), look: { fill: "#7A1FA2", color: "#FFFFFF" } },
  { area: areaOf(4, 1, 1, 3), look: { fill: "#7A1FA2" } },
  { area: areaOf(5, 1, 3, 3), look: { fill: "#FFFBEA", bottom: { style: "thin", color: "#D5DAE1" } as const } },
  { area: areaOf(9, 1, 1, 1), look: { color: "#7A1FA2", bottom: { style: "thin", color: "#7A1FA2" } as const } },
];
const asDrawn = { drawn: areaOf(4, 1, 4, 3), standing: areaOf(4, 1, 4, 3) };
/** Two rows and a column more. */
const grown = { drawn: areaOf(4, 1, 4, 3), standing: areaOf(4, 1, 6, 4) };

const at = (row: number, column: number, tables = [asDrawn]) => drawnColours({ paints }, tables, shades)(row, column);

test.each([
  ["the band, as it was drawn", { fill: "#7A1FA2", color: "#FFFFFF" }, 0, 2, { fill: "#0A5C36" }],
  ["a band that the user painted red", { fill: "#C00000", color: "#FFFFFF" }, 0, 2, null],
  ["a cell in the old colour where nothing was drawn", { fill: "#7A1FA2" }, 12, 1, null],
  ["a note in the old colour on a row that was drawn plain", { color: "#7A1FA2" }, 6, 1, null],
  [
    "text and line below it",
    { color: "#7A1FA2", bottom: { style: "thin" as const, color: "#7a1fa2" } },
    9,
    1,
    { color: "#0A5C36", bottom: { style: "thin", color: "#0A5C36" } },
  ],
  ["text that only its user coloured, on a filled band", { fill: "#FFFF00", color: "#7A1FA2" }, 0, 2, null],
])("%s", (_name, standing, row, column, becomes) => expect(recoloured(standing, at(row, column), shades)).toEqual(becomes));

test("what stands below a table follows it down", () => {
  expect(recoloured({ color: "#7A1FA2" }, at(11, 1, [grown]), shades)).toEqual({ color: "#0A5C36" });
  expect(recoloured({ color: "#7A1FA2" }, at(11, 1), shades)).toBeNull();
});

test("the header of a column that came since is coloured like those beside it, its cells are the user's", () => {
  expect(recoloured({ fill: "#7A1FA2" }, at(4, 4, [grown]), shades)).toEqual({ fill: "#0A5C36" });
  expect(recoloured({ fill: "#7A1FA2" }, at(5, 4, [grown]), shades)).toBeNull();
});
