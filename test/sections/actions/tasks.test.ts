import { tasksOf } from "../../../src/sections/actions/tasks";
import { ebanking, today } from "../ebanking";

describe("actions in the pane", () => {
  const { open, closed } = tasksOf(ebanking, today);

  it("are listed by date, done ones apart", () => {
    expect(open.map(({ due }) => due)).toEqual([46344, 46360, 46371]);
    expect(closed.map(({ action }) => action)).toEqual(["Send the risk list and answers"]);
  });

  it("count the days they are late; an action due today is in time", () => {
    expect(open.map(({ daysLate }) => daysLate)).toEqual([3, 0, 0]);
    expect(tasksOf(ebanking, 46344).open[0]!.daysLate).toBe(0);
  });

  it("without a date come last, without a status stand with the open ones", () => {
    const vague = { ...ebanking.actions[0]!, action: "Vague", due: null, status: null };
    const all = tasksOf({ ...ebanking, actions: [vague, ...ebanking.actions] }, today).open;
    expect(all[all.length - 1]).toMatchObject({ action: "Vague", row: 0, daysLate: 0 });
  });
});
