/** The SPIN planner: walks one need, says what is still implied, judges the planned questions, prints one page. */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { needTable, type Need } from "../../../../src/sections/needs/table";
import { Panel, texts } from "../../../../src/sections/spin/panel";
import { spinTable, type Spin } from "../../../../src/sections/spin/table";
import { spinQuestionTable, type SpinQuestion } from "../../../../src/sections/spinQuestions/table";
import { plan, rowOf } from "../../../plans";
import { panelProps } from "../../panelProps";

const need = (given: Partial<Need> = {}) => rowOf(needTable, { need: "One release", stakeholder: "Group CFO", ...given });
const spin = (given: Partial<Spin> = {}) => rowOf(spinTable, { need: "One release", ...given });
const question = (text: string, given: Partial<SpinQuestion> = {}) =>
  rowOf(spinQuestionTable, { question: text, need: "One release", ...given });

const open = (given: { needs?: readonly Need[]; spin?: readonly Spin[]; spinQuestions?: readonly SpinQuestion[] }, listed = true) => {
  const whole = plan({ needs: [], spin: [], spinQuestions: [], ...given });
  const props = panelProps(whole as never, texts.en, listed ? { spinQuestions: [] } : {});
  render(<Panel {...props} />);
  return { props, user: userEvent.setup() };
};

test("sends to the needs while there is none", async () => {
  const { props, user } = open({});
  await user.click(screen.getByRole("button", { name: "Go to Needs" }));
  expect(props.onOpen).toHaveBeenCalledWith("needs", "list", null);
});

test("walks the four kinds and says which is next while the need is implied", () => {
  open({ needs: [need()], spin: [spin({ situation: "by hand", problem: "slow" })] });
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Situation",
    "Problem",
    "Implication",
    "Need-payoff",
  ]);
  expect(screen.getByText(/^○ Still implied: .* Go on with questions of the kind “.*”\.$/)).toBeTruthy();
});

test("says that a need is explicit, and begins with what is not", () => {
  open({ needs: [need({ explicit: true })], spin: [spin({ problem: "slow" })] });
  expect(screen.getByText(/^● Explicit/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "They said it: mark as explicit" })).toBeNull();
});

test("marks a need as explicit when asked to", async () => {
  const { props, user } = open({ needs: [need()], spin: [spin({ problem: "slow" })] });
  await user.click(screen.getByRole("button", { name: "They said it: mark as explicit" }));
  expect(props.onChange).toHaveBeenCalledWith("needs", 0, { explicit: "Yes" }, "“One release” is marked as explicit.");
});

test("saves what is noted: a new row, or what changed in the row that stands", async () => {
  const first = open({ needs: [need()] });
  await first.user.type(screen.getByRole("textbox", { name: /^Problem/ }), "slow");
  await first.user.click(screen.getByRole("button", { name: "Save" }));
  expect(first.props.onAdd).toHaveBeenCalledWith(
    "spin",
    [{ need: "One release", problem: "slow" }],
    "Notes about “One release” are saved.",
  );
});

test("changes only what was typed", async () => {
  const { props, user } = open({ needs: [need()], spin: [spin({ situation: "by hand", problem: "slow" })] });
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled).toBe(true);
  await user.type(screen.getByRole("textbox", { name: /^Implication/ }), "late");
  expect(screen.getByText("Not saved yet.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(props.onChange).toHaveBeenCalledWith("spin", 0, { implication: "late" }, "Notes about “One release” are saved.");
});

test("plans an idea as the next question", async () => {
  const { props, user } = open({ needs: [need()], spinQuestions: [question("How today?", { order: 4 })] });
  await user.click(screen.getByText("Ideas for “Implication” questions"));
  await user.click(await screen.findByRole("button", { name: /^Plan this question: What does that cost in a month/ }));
  expect(props.onAdd.mock.calls[0]?.[0]).toBe("spinQuestions");
  expect(props.onAdd.mock.calls[0]?.[1]).toEqual([
    { question: "What does that cost in a month: hours, money, goodwill?", need: "One release", kind: "Probing", order: 5 },
  ]);
});

describe("the rules of good questions", () => {
  const rules = () => within(screen.getByRole("region", { name: "Rules of good questions" })).getAllByRole("listitem");
  it("are kept, broken with the question that breaks them, or not to be judged yet", () => {
    open({
      needs: [need()],
      spinQuestions: [
        question("How often?", { order: 1, size: "small", kind: "open" }),
        question("How today?", { order: 2, size: "large", kind: "probing" }),
      ],
    });
    const [large, easy, row, kinds] = rules().map(({ textContent }) => textContent);
    expect(large).toContain("Broken at “How today?”. Move it forward");
    expect(easy).toContain("nothing to judge yet");
    expect(row).toContain("kept");
    expect(kinds).toContain("kept");
  });

  it("stand as advice where the plan keeps no list of questions", () => {
    open({ needs: [need()] }, false);
    expect(screen.getByText(texts.en.onlyFull)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Plan this question/ })).toBeNull();
  });
});

describe("the page for the meeting", () => {
  it("holds the need, notes, prompts for what is open, and the questions in order", () => {
    open({
      needs: [need({ opportunity: "Hub" })],
      spin: [spin({ situation: "by hand" })],
      spinQuestions: [question("Second?", { order: 2 }), question("First?", { order: 1, give: "a case" })],
    });
    const page = screen.getByTestId("page").textContent;
    expect(page).toContain("Questions for the meeting: One release");
    expect(page).toContain("With: Group CFO · Opportunity: Hub · Date: 2026-11-21");
    expect(page).toContain("by hand");
    expect(page).toContain("Where does it get stuck or go wrong?");
    expect(page.indexOf("First? (then give: a case)")).toBeLessThan(page.indexOf("Second?"));
  });

  it("is printed on demand, and says what to do where that fails", async () => {
    const print = jest.spyOn(window, "print").mockImplementation(() => undefined);
    const { user } = open({ needs: [need()] });
    await user.click(screen.getByRole("button", { name: "Print one page" }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockImplementation(() => {
      throw new Error("not here");
    });
    await user.click(screen.getByRole("button", { name: "Print one page" }));
    expect(screen.getByRole("alert").textContent).toBe(texts.en.printFails);
    print.mockRestore();
  });
});
