/** The value balance in the pane: drawn, said in words, and its cost entered. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Panel, texts } from "../../../../src/sections/valueBalance/panel";
import { valueBalanceCostTable, valueBalanceTable } from "../../../../src/sections/valueBalance/table";
import { plan, rowOf } from "../../../plans";
import { panelProps } from "../../panelProps";

const open = (costPerYear: number | null, costs: readonly (number | null)[]) => {
  const whole = plan({
    valueBalance: [rowOf(valueBalanceTable, { problem: "late", opportunity: "Hub", costPerYear })],
    valueBalanceCost: costs.map((solutionCost) => rowOf(valueBalanceCostTable, { opportunity: "Hub", solutionCost })),
  });
  const props = panelProps(whole as never, texts.en);
  render(<Panel {...props} />);
  return { props, user: userEvent.setup() };
};

const beam = () => screen.getByRole("img").querySelector("g")?.getAttribute("style") ?? "";

test.each([
  [
    3000,
    1000,
    "Hub: problems 3K CNY a year, solution 1K CNY. The side of the problems sinks.",
    "rotate(-7deg)",
    "✓ There is a reason to buy.",
  ],
  [1000, 3000, "Hub: problems 1K CNY a year, solution 3K CNY. The side of the solution sinks.", "rotate(7deg)", "▲ No reason to buy yet"],
  [1000, 1000, "Hub: problems 1K CNY a year, solution 1K CNY. Both sides weigh the same.", "rotate(0deg)", "▲ No reason to buy yet"],
])("%d against %d tilts and says so", (problems, solution, said, turn, words) => {
  open(problems, [solution]);
  expect(screen.getByRole("img", { name: said })).toBeTruthy();
  expect(beam().replace("-0deg", "0deg")).toContain(turn);
  expect(screen.getByText((text) => text.startsWith(words))).toBeTruthy();
});

test("asks for the cost of the solution while it is not known, and refuses what is no amount", async () => {
  const { props, user } = open(1000, []);
  expect(screen.queryByRole("img")).toBeNull();
  const field = screen.getByRole("textbox", { name: "Solution cost of Hub" });
  await user.type(field, "much");
  await user.click(screen.getByRole("button", { name: "Set" }));
  expect(screen.getByText("An amount, for example 1200000.")).toBeTruthy();
  expect(props.onAdd).not.toHaveBeenCalled();
  await user.clear(field);
  await user.type(field, "1,200,000");
  await user.click(screen.getByRole("button", { name: "Set" }));
  expect(props.onAdd).toHaveBeenCalledWith(
    "valueBalanceCost",
    [{ opportunity: "Hub", solutionCost: 1_200_000 }],
    "Solution cost of Hub is set.",
  );
});

test("puts the cost into the row that stands", async () => {
  const { props, user } = open(1000, [null]);
  await user.type(screen.getByRole("textbox", { name: "Solution cost of Hub" }), "500");
  await user.click(screen.getByRole("button", { name: "Set" }));
  expect(props.onChange).toHaveBeenCalledWith("valueBalanceCost", 0, { solutionCost: 500 }, "Solution cost of Hub is set.");
});

test("says what is missing where no problem has a cost", () => {
  open(null, [1000]);
  expect(screen.getByText("What the problems cost is not known yet.")).toBeTruthy();
});
