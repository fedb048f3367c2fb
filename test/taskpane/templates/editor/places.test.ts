/** A problem leads to its field. */
import { beginning, nearest, spotOf, stepsOf } from "../../../../src/taskpane/templates/editor/places";
import { pathOf } from "../../../../src/templates/document/problem";

it.each([
  [["process", "stages", 2, "probability"]],
  [["rows", "competitors", 0, 'He said "no"']],
  [["name"]],
  [["ownColumns", "opportunities", 10, "words", 1, "en"]],
])("the steps of a path are read as they were written: %j", (steps) => {
  expect(stepsOf(pathOf(steps))).toEqual(steps);
});

it.each([
  ["name", { part: "general" }],
  ["sizes.actions", { part: "sections", entry: "actions" }],
  ["columns.opportunities.amount.header", { part: "columns", table: "opportunities", entry: "amount" }],
  ["ownColumns.opportunities[1].formula", { part: "columns", table: "opportunities", entry: "own 1" }],
  ["words.role.own.user.label", { part: "words", list: "role", entry: "user" }],
  ["numbers.role.user", { part: "words", list: "role", entry: "user" }],
  ["process.stages[3].probability", { part: "process", entry: "3" }],
  ["process.stages", { part: "process", entry: null }],
  ["look.brand", { part: "look" }],
  ["rows.competitors[0].note", { part: "rows", table: "competitors", entry: "0" }],
])("%s is changed where it belongs", (path, spot) => {
  // The second step of a process is its list.
  expect(spotOf(path, beginning)).toEqual({ ...beginning, ...spot });
});

it.each([
  ["a.b", ["a", "a.b", "a.b.c"], 1],
  ["a.b", ["x", "a.b.c"], 1],
  ["a.b[1].c", ["a", "a.b", "a.b[1]", "a.b[10]"], 2],
  ["a.bc", ["a.b"], -1],
])("nearest to %s of %j", (wanted, standing, expected) => {
  expect(nearest(wanted, standing)).toBe(expected);
});
