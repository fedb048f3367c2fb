/** The template of the open plan: named, saved from it, gone back to, brought up to date. */
import { screen, waitFor } from "@testing-library/react";
import { keepDraft } from "../../../src/taskpane/templates/keptDraft";
import type { ChangedSetting } from "../../../src/workbook/conform/settings";
import { acme, acmeDocument, acmeJson } from "../../templates/document/acme";
import { caseData } from "../fakeHost";
import { openPane, type PaneOptions } from "../pane";

const button = (name: string) => screen.findByText(name, { selector: "button" });

const openPlan = async (action: string, options: Partial<PaneOptions> = {}) => {
  const pane = openPane({ data: caseData("ebanking"), template: acme(), ...options });
  await screen.findByText(/Check the plan|检查计划/);
  pane.bus.send(action);
  return pane;
};

beforeEach(() => keepDraft(null));

it("says what it is called, its version, and what it keeps to itself", async () => {
  await openPlan("planTemplate");
  expect(await screen.findByText("Acme key accounts, version 1")).toBeTruthy();
  expect(screen.getByText("Template of the company · in use")).toBeTruthy();
  expect(screen.getByText("Set by the template: numbers.")).toBeTruthy();
});

it("a template is made from the plan under a name, and the editor opens with it", async () => {
  const { user } = await openPlan("saveTemplate", { template: { ...acme(), company: undefined } as never });
  await user.click(await button("Make the template"));
  expect(await screen.findByText("Enter a name.")).toBeTruthy();
  await user.type(screen.getByRole("textbox"), "My best plan");
  expect(screen.getByText("Every row and every entry")).toBeTruthy();
  await user.click(await button("Make the template"));
  expect(await screen.findByText("My best plan, version 1")).toBeTruthy();
  expect(document.querySelector("#part-general")).toBeTruthy();
});

it("the plan's rows go along only where somebody says so", async () => {
  const { host, user } = await openPlan("saveTemplate", { template: { ...acme(), company: undefined } as never });
  const asked: boolean[] = [];
  const { saveAs } = host.templateHost;
  host.templateHost = {
    ...host.templateHost,
    saveAs: (name, withExample) => {
      asked.push(withExample);
      return saveAs(name, withExample);
    },
  };
  await user.type(await screen.findByRole("textbox"), "With rows");
  await user.click(screen.getByRole("checkbox", { name: "Take the rows of this plan as its example" }));
  expect(screen.queryByText("Every row and every entry")).toBeNull();
  await user.click(await button("Make the template"));
  expect(await screen.findByText("With rows, version 1")).toBeTruthy();
  expect(asked).toEqual([true]);
});

it("what was set otherwise goes back with one click", async () => {
  const { host, user, bus } = await openPlan("findings");
  const setting: ChangedSetting = {
    kind: "number",
    list: "role",
    id: "user",
    template: 2,
    stands: 5,
    text: { en: "Role, User: 5 instead of 2", zh: "角色，使用者：5，模板为 2" },
    allowed: false,
    resets: true,
  };
  let settings: readonly ChangedSetting[] = [setting];
  host.templateHost = {
    ...host.templateHost,
    settings: () => Promise.resolve(settings),
    reset: (one) => {
      settings = settings.filter((other) => other !== one);
      return Promise.resolve();
    },
  };
  bus.send("planTemplate");
  expect(await screen.findByText("▲ The template does not leave this to the manager.")).toBeTruthy();
  await user.click(await screen.findByLabelText("Back to the template: Role, User: 5 instead of 2"));
  expect(await screen.findByText("Words, numbers, size and sections are as the template says.")).toBeTruthy();
});

it("is compared with a newer version from a file, and brought in shape", async () => {
  const { host, user, bus } = await openPlan("findings");
  const difference = {
    kind: "word-renamed",
    place: { sheet: "Lists", address: "C4" },
    template: "Board",
    stands: "Board member",
    text: { en: "Board member is called Board", zh: "董事改称董事会" },
    becomes: "follows",
  } as const;
  const conformed: number[] = [];
  host.templateHost = {
    ...host.templateHost,
    differences: () => Promise.resolve({ kind: "compared", differences: [difference], inShape: false }),
    conform: ({ version }) => {
      conformed.push(version);
      return Promise.resolve({ kind: "conformed", differences: [difference], built: [], counts: [], lost: [] });
    },
  };
  bus.send("planTemplate");
  const file = new File([JSON.stringify({ ...acmeJson(), version: 2 })], "acme-2.json");
  await user.upload(await screen.findByLabelText("Compare with a template file…", { selector: "input" }), file);
  expect(await screen.findByText("Board member is called Board")).toBeTruthy();
  expect(screen.getByText("Word renamed · Lists C4")).toBeTruthy();
  await user.click(await button("Bring in shape"));
  expect(await screen.findByText(/The plan follows Acme key accounts, version 2/)).toBeTruthy();
  expect(conformed).toEqual([2]);
});

it.each([
  ["too-new", /later version of Keyplan/],
  ["damaged", /Ask your sales operations for the template/],
] as const)("one that is %s is said above every view", async (unusable, said) => {
  const pane = openPane({ data: caseData("ebanking") });
  pane.host.templateUnusable = unusable;
  await screen.findByText("Check the plan");
  pane.host.edit(caseData("ebanking"));
  expect(await screen.findByText(said)).toBeTruthy();
  await waitFor(() => expect(screen.getByText("Check the plan")).toBeTruthy());
});

it("that keeps the size leaves the plan no choice of it", async () => {
  const { compileDocument } = await import("../../../src/templates/document/compile");
  const template = compileDocument({ ...acmeDocument(), may: { size: false } });
  await openPlan("changeSize", { template, language: "zh" });
  expect(await screen.findByText(/^计划规模由模板规定：/)).toBeTruthy();
});
