/** Forms read what is typed as import does, name what is wrong, and write words in the plan's language. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/plan/language";
import { formTexts } from "../../../src/plan/panel/formTexts";
import { RowForm } from "../../../src/plan/panel/RowForm";
import { registry } from "../../registry";

const openForm = (id: string, first: readonly string[], language: Language = "en", planLanguage: Language = "en") => {
  const table = registry.table(id);
  if (!table) throw new Error(`There is no table ${id}.`);
  const onSave = jest.fn();
  const onCancel = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <RowForm
        table={table}
        first={first}
        language={language}
        planLanguage={planLanguage}
        texts={formTexts[language]}
        busy={false}
        onSave={onSave}
        onCancel={onCancel}
      />
    </FluentProvider>,
  );
  return { onSave, onCancel, user: userEvent.setup() };
};

const field = (name: string) => screen.getByRole("textbox", { name: new RegExp(`^${name}`) });

describe("a form", () => {
  it("writes what was entered and leaves blank fields out", async () => {
    const { user, onSave } = openForm("stakeholders", ["name", "title", "level"]);
    await user.type(field("Name"), "Li Wei");
    await user.selectOptions(screen.getByRole("combobox", { name: "Level" }), "Management");
    await user.click(screen.getByRole("button", { name: "Add to the sheet" }));
    expect(onSave).toHaveBeenCalledWith({ name: "Li Wei", level: "Management" });
  });

  it("offers words in the pane's language and writes them in the plan's", async () => {
    const { user, onSave } = openForm("stakeholders", ["name", "level"], "zh", "en");
    await user.type(field("姓名"), "李伟");
    await user.selectOptions(screen.getByRole("combobox", { name: "级别" }), "管理层");
    await user.click(screen.getByRole("button", { name: "写入工作表" }));
    expect(onSave).toHaveBeenCalledWith({ name: "李伟", level: "Management" });
  });

  it("reads amounts, shares and dates as the sheet holds them", async () => {
    const { user, onSave } = openForm("opportunities", ["name", "amount", "probability", "closeDate"]);
    await user.type(field("Opportunity"), "Payment hub");
    await user.type(field("Amount"), "6,800,000");
    await user.type(field("Probability"), "70%");
    await user.type(screen.getByLabelText("Close date"), "2027-01-29");
    await user.click(screen.getByRole("button", { name: "Add to the sheet" }));
    // 2027-01-29 is the serial 46416.
    expect(onSave).toHaveBeenCalledWith({ name: "Payment hub", amount: 6_800_000, probability: 0.7, closeDate: 46_416 });
  });

  it("names what it cannot read and writes nothing", async () => {
    const { user, onSave } = openForm("opportunities", ["name", "amount"]);
    await user.type(field("Opportunity"), "Payment hub");
    await user.type(field("Amount"), "a lot");
    await user.click(screen.getByRole("button", { name: "Add to the sheet" }));
    expect(screen.getByText(/"a lot" is not a number/)).toBeTruthy();
    expect((field("Amount") as HTMLInputElement).value).toBe("a lot");
    expect(onSave).not.toHaveBeenCalled();
  });

  it("asks for the name of the row", async () => {
    const { user, onSave } = openForm("actions", ["action", "owner"]);
    await user.click(screen.getByRole("button", { name: "Add to the sheet" }));
    expect(screen.getByText("Action: enter something.")).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it("keeps further fields behind “More details” and never offers computed ones", async () => {
    const { user } = openForm("stakeholders", ["name"]);
    expect(screen.queryByRole("textbox", { name: /^Department/ })).toBeNull();
    await user.click(screen.getByText("More details"));
    expect(field("Department")).toBeTruthy();
    expect(screen.queryByLabelText(/^Influence/)).toBeNull();
  });

  it("is sent with Enter", async () => {
    const { user, onSave } = openForm("stakeholders", ["name", "title"]);
    field("Name").focus();
    await user.keyboard("Li Wei{Enter}");
    expect(onSave).toHaveBeenCalledWith({ name: "Li Wei" });
  });

  it("can be left", async () => {
    const { user, onCancel } = openForm("actions", ["action"]);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
