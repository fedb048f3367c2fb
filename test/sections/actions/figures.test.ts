import { isOverdue } from "../../../src/sections/actions/figures";
import { action, reviewDay } from "../../plans";

describe("Figures of the actions (chapter 6.5)", () => {
  it("an action is overdue the day after it was due, and only while it is open", () => {
    expect(isOverdue(action("call", { due: reviewDay }), reviewDay)).toBe(false);
    expect(isOverdue(action("call", { due: reviewDay - 1 }), reviewDay)).toBe(true);
    expect(isOverdue(action("call", { due: reviewDay - 1, status: "done" }), reviewDay)).toBe(false);
    expect(isOverdue(action("call"), reviewDay)).toBe(false);
  });
});
