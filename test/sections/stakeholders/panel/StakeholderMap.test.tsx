import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { stakeholderTexts } from "../../../../src/sections/stakeholders/panel/texts";
import { peopleOf } from "../../../../src/sections/stakeholders/panel/people";
import { labelsOf, marksOf, StakeholderMap } from "../../../../src/sections/stakeholders/panel/StakeholderMap";
import { ebanking } from "../../ebanking";

const people = peopleOf(ebanking, "en");

describe("the stakeholder map", () => {
  it("puts support to the right, influence to the top and the most urgent as the biggest mark", () => {
    const marks = marksOf(people);
    const at = (name: string) => marks.find((mark) => mark.person.name === name)!;
    expect(at("Group CFO").x).toBeGreaterThan(at("Group CEO").x);
    expect(at("Group CEO").x).toBeGreaterThan(at("IT director").x);
    expect(at("Group CEO").y).toBeLessThan(at("IT director").y);
    expect(marks[0]!.person.name).toBe("Group CEO");
  });

  it("leaves out who is not fully known", () => {
    const [first] = people;
    expect(marksOf([{ ...first!, x: null }])).toEqual([]);
  });

  it("never writes one name over another", () => {
    const crowd = Array.from({ length: 6 }, (_one, index) => ({ ...people[0]!, row: index, name: `Person ${index.toString()}` }));
    const labels = labelsOf(marksOf(crowd));
    expect(labels.length).toBeLessThan(6);
    expect(new Set(labels.map((label) => `${label.x.toString()}:${label.y.toString()}`)).size).toBe(labels.length);
  });

  it("says in words what it shows", () => {
    render(<StakeholderMap people={people} texts={stakeholderTexts.en} onChoose={() => undefined} />);
    expect(screen.getByText("9 people by influence and support; 3 for us. Most urgent: Group CEO.")).toBeTruthy();
  });

  it("gives every mark a name and answers to the keyboard", async () => {
    const chosen = jest.fn();
    render(<StakeholderMap people={people} texts={stakeholderTexts.en} onChoose={chosen} />);
    expect(screen.getAllByRole("button").length).toBe(9);
    screen.getByRole("button", { name: "Group CEO: influence 100, priority 90 of 100" }).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard(" ");
    expect(chosen.mock.calls).toEqual([[1], [1]]);
  });

  it("draws nothing while nobody can be placed", () => {
    const { container } = render(<StakeholderMap people={[]} texts={stakeholderTexts.en} onChoose={() => undefined} />);
    expect(container.innerHTML).toBe("");
  });
});
