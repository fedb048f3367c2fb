import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Questionnaire } from "../../../../src/sections/styles/panel/Questionnaire";
import { StyleMap } from "../../../../src/sections/styles/panel/StyleMap";
import { styleViewTexts } from "../../../../src/sections/styles/panel/texts";

const texts = styleViewTexts.en;

const show = () => {
  const result = jest.fn();
  const cancel = jest.fn();
  render(<Questionnaire name="Ann" texts={texts} language="en" busy={false} onResult={result} onCancel={cancel} />);
  return { result, cancel };
};

describe("the questionnaire", () => {
  it("is answered by keys alone: the assertive items 3, the others 1", async () => {
    const { result } = show();
    await userEvent.keyboard("3{Enter}1{Enter}".repeat(10));
    expect(result.mock.calls).toEqual([[{ assertiveness: 10, responsiveness: -10 }]]);
  });

  it("waits for an answer, and goes back to change one", async () => {
    const { result, cancel } = show();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText("Question 1 of 20")).toBeTruthy();
    await userEvent.keyboard("3{Enter}");
    expect(screen.getByText("Question 2 of 20")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: texts.back }));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Speaks up first/ }).checked).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: texts.cancel }));
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(result).not.toHaveBeenCalled();
  });
});

describe("the map of styles", () => {
  it("says in words where everybody stands", () => {
    const marks = [
      { row: 0, name: "Ann", style: "driving", axes: { assertiveness: 6, responsiveness: -4 }, measured: true },
      { row: 1, name: "Bob", style: "amiable", axes: { assertiveness: -5, responsiveness: 5 }, measured: false },
    ];
    render(<StyleMap marks={marks} chosen={0} texts={texts} language="en" />);
    expect(screen.getByText("Ann: Driving · Tiger, assertiveness +6, responsiveness −4")).toBeTruthy();
    expect(screen.getByText(/^Bob: Amiable · Koala, entered as a word/)).toBeTruthy();
  });
});
