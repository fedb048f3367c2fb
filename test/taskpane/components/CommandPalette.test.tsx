import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CommandPalette, type PaneCommand } from "../../../src/taskpane/components/CommandPalette";
import { messages } from "../../../src/taskpane/messages/messages";
import "../pane";

const ran = jest.fn();
const closed = jest.fn();
beforeEach(() => jest.clearAllMocks());

const commands = (...labels: readonly string[]): readonly PaneCommand[] =>
  labels.map((label) => ({ id: label.replaceAll(" ", "-"), label, run: () => void ran(label) }));
const palette = (offered: readonly PaneCommand[]) => <CommandPalette open commands={offered} texts={messages.en} onClose={closed} />;

const beforeThePlanIsRead = commands("Go to Functions", "Go to Settings");
const withThePlan = commands("Go to Stakeholders", "Go to Framework", ...beforeThePlanIsRead.map(({ label }) => label));

/** The palette as it opens while the plan is still being read; `read` is the moment at which its commands arrive. */
const openEarly = () => {
  const { rerender } = render(palette(beforeThePlanIsRead));
  return { user: userEvent.setup(), read: () => rerender(palette(withThePlan)) };
};

describe("Enter", () => {
  it("runs the first match at once, and once", async () => {
    const { user, read } = openEarly();
    read();
    await user.keyboard("go to{Enter}");
    expect(ran.mock.calls).toEqual([["Go to Stakeholders"]]);
    expect(closed).toHaveBeenCalledTimes(1);
    read();
    expect(ran).toHaveBeenCalledTimes(1);
  });

  it("runs what is called just so before what only begins so", async () => {
    render(palette(commands("Go to Accounts", "Go to Account")));
    await userEvent.setup().keyboard("go to account{Enter}");
    expect(ran.mock.calls).toEqual([["Go to Account"]]);
  });

  it("pressed before anything matches runs the first match as soon as there is one", async () => {
    const { user, read } = openEarly();
    await user.keyboard("framework{Enter}");
    expect(screen.getByText(messages.en.palette.none)).toBeTruthy();
    expect([ran, closed].map((called) => called.mock.calls.length)).toEqual([0, 0]);
    read();
    expect(ran.mock.calls).toEqual([["Go to Framework"]]);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it("is forgotten when more is typed", async () => {
    const { user, read } = openEarly();
    await user.keyboard("stake{Enter}holders");
    read();
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["Go to Stakeholders"]);
    expect(ran).not.toHaveBeenCalled();
  });

  it("in the same breath as the text acts on that text", () => {
    openEarly();
    const field = screen.getByRole<HTMLInputElement>("combobox");
    // As a machine types: both events before React has had a moment of its own.
    act(() => {
      // Past React, which would otherwise think that it wrote this itself.
      Reflect.set(HTMLInputElement.prototype, "value", "settings", field);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    });
    expect(ran.mock.calls).toEqual([["Go to Settings"]]);
  });

  it("that chooses a word of an input method runs nothing", async () => {
    const { user } = openEarly();
    await user.keyboard("go to");
    fireEvent.keyDown(screen.getByRole("combobox"), { key: "Enter", isComposing: true });
    expect(ran).not.toHaveBeenCalled();
  });
});
