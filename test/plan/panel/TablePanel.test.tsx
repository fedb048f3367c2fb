/** A list of thousands of rows: so many cards as one looks through, the others by a word, by asking, or because they are selected. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { formTexts } from "../../../src/plan/panel/formTexts";
import { TablePanel } from "../../../src/plan/panel/TablePanel";
import type { PanelProps } from "../../../src/plan/panel/types";
import { stakeholderTable } from "../../../src/sections/stakeholders/table";
import { plan, rowOf } from "../../plans";

/** jsdom has no layout. */
Element.prototype.scrollIntoView = () => undefined;

const form = formTexts.en;

const open = (count: number, selected: number | null = null) => {
  const stakeholders = Array.from({ length: count }, (_, row) => rowOf(stakeholderTable, { name: `Person ${row.toString()}` }));
  const props = {
    plan: plan({ stakeholders }),
    cells: [],
    tables: {},
    form,
    shared: { showMe: "Show", why: "Why", hideWhy: "Hide", everything: "Everything" },
    offers: [],
    cards: new Set<string>(),
    language: "en",
    busy: false,
    task: "list",
    selected,
  } as unknown as PanelProps;
  render(
    <FluentProvider theme={webLightTheme}>
      <TablePanel props={props} table={stakeholderTable} texts={{ empty: "", added: String }} first={[]} describe={() => ({ lines: [] })} />
    </FluentProvider>,
  );
  return userEvent.setup();
};

const names = (): readonly (string | null)[] => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

describe("a list of rows", () => {
  it("shows all of a few, without a field to find them", () => {
    open(50);
    expect(names()).toHaveLength(50);
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("shows the first fifty of more, says so, and shows more when asked", async () => {
    const user = open(120);
    expect(names()).toHaveLength(50);
    expect(screen.getByText("50 of 120 shown.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: form.showMore }));
    expect(names()).toHaveLength(100);
  });

  it("finds by a part of what stands in a row", async () => {
    const user = open(5_000);
    await user.type(screen.getByRole("searchbox", { name: form.find }), "SON 4711");
    expect(names()).toEqual(["Person 4711"]);
  });

  it("draws what is selected in the sheet first where it stands further down", () => {
    open(120, 99);
    expect(names().slice(0, 2)).toEqual(["Person 99", "Person 0"]);
  });
});
