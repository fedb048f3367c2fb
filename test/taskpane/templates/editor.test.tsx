/** The editor of templates: judged at once, taken back by keys, compared with the version before, shown as it will be. */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { keepDraft, keptDraft } from "../../../src/taskpane/templates/keptDraft";
import { acmeJson } from "../../templates/document/acme";
import { openPane } from "../pane";

const saved: string[] = [];

beforeEach(() => {
  keepDraft(null);
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    const reader = new FileReader();
    reader.onload = () => saved.push(reader.result as string);
    reader.readAsText(blob as Blob);
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  // jsdom would go to the address.
  HTMLAnchorElement.prototype.click = () => undefined;
});

/** By what stands in them: asking for roles takes jsdom long in a view as large as this. */
const place = <Kind extends HTMLElement>(selector: string): Promise<Kind> =>
  waitFor(() => {
    const found = document.querySelector<Kind>(selector);
    if (!found) throw new Error(selector);
    return found;
  });
const button = async (name: string): Promise<HTMLElement> => {
  const found = (await screen.findByText(name, { selector: "button, button span" })).closest("button");
  if (!found) throw new Error(name);
  return found;
};
const box = (path: string) => place<HTMLInputElement>(`input[data-path="${path}"]`);
const entry = (id: string) => place(`[data-entry="${id}"]`);
const tab = async (user: UserEvent, part: string) => user.click(await place(`#part-${part}`));
const headers = (): readonly string[] => [...document.querySelectorAll("[aria-label=Preview] th")].map(({ textContent }) => textContent);
/** What is typed at once: a key at a time is for the tests of undo. */
const write = (field: HTMLElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
const openTemplates = async () => {
  const pane = openPane({ data: null });
  await button("New plan");
  pane.bus.send("templates");
  await button("Begin");
  return pane;
};

const openAcme = async () => {
  const pane = await openTemplates();
  const file = new File([JSON.stringify(acmeJson())], "acme.json");
  await pane.user.upload(screen.getByLabelText("Open a template file…", { selector: "input" }), file);
  await screen.findByText("Acme key accounts, version 1");
  return pane;
};

it("judges at once, leads to the field, and takes back by keys what was typed as one step", async () => {
  const { user } = await openAcme();
  expect(screen.getByText("✓ No problems.")).toBeTruthy();
  await tab(user, "process");
  await user.click(await entry("2"));
  const path = "process.stages[2].probability";
  const probability = await box(path);
  await user.clear(probability);
  await user.type(probability, "100");
  expect(await screen.findByText("■ 1 problem to solve before it can be handed out")).toBeTruthy();
  expect((await button("Save as .json")).hasAttribute("disabled")).toBe(true);
  await tab(user, "general");
  await user.click(await place('[aria-label="Go to process.stages[3].probability"]'));
  expect(document.activeElement).toBe(await box("process.stages[3].probability"));
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText("✓ No problems.");
  await user.keyboard("{Control>}y{/Control}");
  await screen.findByText(/1 problem/);
});

it("an own column computes in the preview; a hidden one leaves it; a formula that may not stand is told while it is typed", async () => {
  const { user } = await openAcme();
  await tab(user, "columns");
  await user.click(await button("Add an own column"));
  write(await box("ownColumns.opportunities[2].header"), "Fee");
  fireEvent.change(await place('[data-path="ownColumns.opportunities[2].kind"]'), { target: { value: "money" } });
  write(await box("ownColumns.opportunities[2].formula"), "=INDIRECT({amount})");
  expect((await screen.findAllByText(/may not stand in it/)).length).toBeGreaterThan(0);
  write(await box("ownColumns.opportunities[2].formula"), "={amount}*2");
  await screen.findByText("✓ No problems.");
  await waitFor(() => expect(headers().at(-1)).toBe("Fee"));
  const cells = [...document.querySelectorAll("[aria-label=Preview] tbody tr:first-child td")].map(({ textContent }) =>
    Number(textContent.replaceAll(",", "")),
  );
  expect(cells.at(-1)).toBe((cells[headers().indexOf("Order value")] ?? 0) * 2);
  expect(keptDraft()?.document.ownColumns?.["opportunities"]?.at(-1)).toMatchObject({ id: "fee", kind: "money" });
  expect(headers()).toContain("Close date");
  await user.click(await entry("closeDate"));
  await user.click(await place('[data-path="columns.opportunities.closeDate.hidden"]'));
  expect(headers()).not.toContain("Close date");
});

it("stages are moved by keys, and the focus goes along", async () => {
  const { user } = await openAcme();
  await tab(user, "process");
  (await entry("1")).focus();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^1 Meet/));
  const stages = keptDraft()?.document.process?.stages.map(({ milestone }) => milestone);
  expect(stages).toMatchObject([{ en: "Sponsor met" }, { en: "Lead known" }, {}, {}, {}]);
  // The probability of the first is over that of the second now.
  expect(await screen.findByText(/1 problem/)).toBeTruthy();
});

it("says what differs from the version before, keeps the draft while somebody looks elsewhere, and saves it", async () => {
  const { user, bus } = await openAcme();
  await tab(user, "changes");
  expect(screen.getByText("Nothing differs from the version before.")).toBeTruthy();
  await user.click(await button("Begin the next version"));
  expect(screen.getByText("Acme key accounts, version 2")).toBeTruthy();
  await tab(user, "words");
  await user.click(await entry("decision-maker"));
  write(await box("numbers.role.decision-maker"), "30");
  bus.send("showPane");
  await button("New plan");
  bus.send("templates");
  await user.click(await button("Go on with Acme key accounts"));
  await tab(user, "changes");
  expect(screen.getByText("numbers.role.decision-maker: 20 → 30")).toBeTruthy();
  fireEvent.click(await button("Save as .json"));
  await waitFor(() => expect(saved).toHaveLength(1));
  const { numbers, ...rest } = acmeJson();
  expect(JSON.parse(saved[0]!)).toEqual({
    ...rest,
    version: 2,
    state: "draft",
    numbers: { ...(numbers as object), role: { "decision-maker": 30 } },
  });
});

it("a colour says whether it can be read, and a logo has to be a small PNG", async () => {
  const { user } = await openAcme();
  await tab(user, "look");
  write(await box("look.brand"), "#FFEE00");
  await waitFor(() => expect(document.querySelector("[role=tabpanel]")?.textContent).toContain("too light for white text"));
  const logo = await place<HTMLInputElement>("input[accept='image/png']");
  await user.upload(logo, new File(["no picture"], "logo.png", { type: "image/png" }));
  expect(await screen.findByText(/no PNG picture/)).toBeTruthy();
  await user.upload(logo, new File([new Uint8Array(150_001)], "logo.png", { type: "image/png" }));
  expect(await screen.findByText(/has 151 kB/)).toBeTruthy();
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await user.upload(logo, new File([png], "logo.png", { type: "image/png" }));
  await waitFor(() => expect(keptDraft()?.document.look?.logo).toMatch(/^iVBORw0KGgo/));
});

it("begins with a built-in template, in which every part can be opened; a plan is made from it", async () => {
  const { user, host } = await openTemplates();
  await user.click(await button("Begin"));
  await screen.findByText("✓ No problems.");
  for (const part of ["sections", "columns", "words", "look", "locks", "rows", "changes", "process"]) {
    await tab(user, part);
    expect(document.querySelector("[role=tabpanel]")?.textContent).not.toBe("");
  }
  await user.click(await button("Make an own process"));
  expect(keptDraft()?.document.process?.stages).toHaveLength(5);
  expect(screen.getByText("✓ No problems.")).toBeTruthy();
  await user.click(await button("Make a plan from it"));
  expect(await screen.findByText(/^A draft/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^Account/), { target: { value: "North" } });
  await user.click(await button("Build the plan"));
  expect(host.built[0]?.template).toMatchObject({ id: "own-complex-sale", company: { state: "draft" } });
});
