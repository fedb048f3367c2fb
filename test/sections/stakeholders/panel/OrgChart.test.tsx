import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { OrgChart } from "../../../../src/sections/stakeholders/panel/OrgChart";
import { stakeholderTexts } from "../../../../src/sections/stakeholders/panel/texts";
import { peopleOf } from "../../../../src/sections/stakeholders/panel/people";
import { ebanking } from "../../ebanking";

const texts = stakeholderTexts.en;
const reporting = (reportsTo: Readonly<Record<string, string>>) =>
  peopleOf(
    { ...ebanking, stakeholders: ebanking.stakeholders.map((person) => ({ ...person, reportsTo: reportsTo[person.name] ?? null })) },
    "en",
  );

describe("the org chart", () => {
  it("says what to do while nobody has a superior", () => {
    render(<OrgChart people={reporting({})} texts={texts} selected={null} onChoose={() => undefined} />);
    expect(screen.getByText(texts.orgEmpty)).toBeTruthy();
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it("makes a button of everybody, answers to the keyboard and marks who is selected", async () => {
    const chosen = jest.fn();
    render(<OrgChart people={reporting({ "IT architect": "IT director" })} texts={texts} selected={4} onChoose={chosen} />);
    expect(screen.getAllByRole("button").length).toBe(9);
    const architect = screen.getByRole("button", { name: /^IT architect/ });
    expect(architect.getAttribute("aria-current")).toBe("true");
    architect.focus();
    await userEvent.keyboard("{Enter}");
    expect(chosen.mock.calls).toEqual([[4]]);
  });

  it("shows a superior who is not in the plan without a button", () => {
    render(
      <OrgChart
        people={reporting({ "IT director": "Chief operating officer" })}
        texts={texts}
        selected={null}
        onChoose={() => undefined}
      />,
    );
    expect(screen.getByText("not in the plan")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Chief operating officer/ })).toBeNull();
  });
});
