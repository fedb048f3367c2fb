/** Files and pasted cells through the pane: what is asked, what is shown before anything is written, and what is written then. */
import { fireEvent, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importTexts } from "../../src/taskpane/views/import/texts";
import { caseData } from "./fakeHost";
import { openPane, type Pane } from "./pane";

const texts = importTexts.en;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const select = (name: string) => screen.findByRole<HTMLSelectElement>("combobox", { name });
const table = (name: string) => screen.findByRole("region", { name });

const open = async (): Promise<Pane> => {
  const pane = openPane({ data: caseData("ebanking") });
  await pane.user.click(await button("Import files or lists"));
  await button(texts.choose);
  return pane;
};

const give = async ({ user, container }: Pane, name: string, content: BlobPart): Promise<void> => {
  const input = container.querySelector("input[type=file]");
  if (input) await user.upload(input as HTMLInputElement, new File([content], name));
};

const paste = (rows: readonly (readonly string[])[]): void => {
  fireEvent.paste(screen.getByRole("textbox", { name: texts.paste }), {
    clipboardData: { getData: (kind: string) => (kind === "text" ? rows.map((row) => row.join("\t")).join("\n") : "") },
  });
};

const imported = ({ host }: Pane) => host.imported.at(-1)?.tables.map(({ edit }) => ({ ...edit })) ?? [];

it("an export finds its table and columns; one look, and its rows are in the plan", async () => {
  const pane = await open();
  const file = join(__dirname, "../cases/crm/salesforce-report/opportunities.csv");
  await give(pane, "opportunities.csv", readFileSync(file));
  expect((await select(texts.goesTo)).selectedOptions[0]?.text).toBe("Opportunities");
  expect((await select(texts.column("Close Date"))).value).toBe("closeDate");
  await pane.user.click(await button(texts.preview));
  expect(within(await table("Opportunities")).getByText("3 new")).toBeTruthy();
  expect(pane.host.imported).toEqual([]);
  await pane.user.click(await button(texts.apply));
  await screen.findByText("Opportunities: 3 rows added.");
  expect(imported(pane)[0]?.added.map(({ cells }) => [cells["name"], cells["amount"]])).toEqual([
    ["Treasury rollout", 240_000],
    ["Branch pilot", 18_500],
    ["Service renewal", 60_000],
  ]);
  await pane.user.click(await button("Undo"));
  await screen.findByText("Taken back.");
});

it("a column goes where somebody says, an open question is answered once per word, and the next time nobody is asked", async () => {
  const pane = await open();
  const rows = [
    ["Name", "Level", "Zuruf"],
    ["Ada Klein", "Oberste", "Ring"],
    ["Bo Lund", "Oberste", "Call"],
  ];
  paste(rows);
  await pane.user.selectOptions(await select(texts.goesTo), "Stakeholders");
  await pane.user.selectOptions(await select(texts.column("Zuruf")), "Interests");
  const question = await screen.findByRole("region", { name: texts.questions });
  await pane.user.selectOptions(within(question).getByRole("combobox", { name: /Oberste/ }), "Decision");
  await pane.user.click(await button(texts.preview));
  await pane.user.click(await button(texts.apply));
  await screen.findByText("Stakeholders: 2 rows added.");
  expect(imported(pane)[0]?.added.map(({ cells }) => [cells["name"], cells["level"], cells["interests"]])).toEqual([
    ["Ada Klein", "Decision", "Ring"],
    ["Bo Lund", "Decision", "Call"],
  ]);
  await pane.user.click(await button("Import files or lists"));
  await button(texts.choose);
  paste([...rows.slice(0, 2), ["Bo Lund", "Oberste", "Visit"]]);
  await screen.findByText(texts.asLastTime(3));
  expect(screen.queryByRole("region", { name: texts.questions })).toBeNull();
  await pane.user.click(await button(texts.preview));
  expect(within(await table("Stakeholders")).getByText(texts.kind.changed(1))).toBeTruthy();
  expect(within(await table("Stakeholders")).getByText(texts.kind.same(1))).toBeTruthy();
  await pane.user.click(await button(texts.apply));
  await screen.findByText("Stakeholders: 1 row changed.");
  expect(imported(pane)[0]?.changed.map(({ cells }) => cells)).toEqual([{ interests: "Visit" }]);
});

it("where plan and file differ somebody chooses field by field, and what may be the same is merged only when asked", async () => {
  const pane = await open();
  paste([
    ["Name", "Title"],
    ["Group CFO", "Chief of finance"],
    ["Ana Ruiz", "Buyer"],
    ["Dr. A. Ruiz", "Buyer"],
  ]);
  await pane.user.selectOptions(await select(texts.goesTo), "Stakeholders");
  await pane.user.click(await button(texts.preview));
  const people = within(await table("Stakeholders"));
  await pane.user.click(await people.findByRole("radio", { name: texts.fromFile("Chief of finance") }));
  await pane.user.click(people.getByRole("checkbox", { name: /Ruiz is/ }));
  await within(await table("Stakeholders")).findByText(texts.kind.new(1));
  await pane.user.click(await button(texts.apply));
  await screen.findByText("Stakeholders: 1 row added, 1 changed.");
  expect(imported(pane)[0]?.changed.map(({ cells }) => cells)).toEqual([{ title: "Chief of finance" }]);
});

it("a file that cannot be read is told why, beside one that can", async () => {
  const pane = await open();
  await give(pane, "plan.csv", "%PDF-1.7 ...");
  await screen.findByText(texts.refused("plan.csv"));
  expect(pane.host.imported).toEqual([]);
  await button(texts.choose);
});

it("lines that are no rows are told, and what may be a total is a row until somebody says otherwise", async () => {
  const pane = await open();
  await give(
    pane,
    "opportunities.csv",
    "Pipeline 2026,,\n\nName,Amount,Owner\nHub,100,Tom\nRollout,200,Ann\nTotal Care,300,Ann\nTotal,600,\n",
  );
  await screen.findByText(texts.leftOut(1, 1));
  await pane.user.click(screen.getByRole("checkbox", { name: /Total Care/ }));
  await pane.user.click(await button(texts.preview));
  expect(within(await table("Opportunities")).getByText(texts.kind.new(2))).toBeTruthy();
});

it("files dropped on the pane are read, and where there is no plan yet they wait for it", async () => {
  const pane = openPane({ data: null });
  await button("New plan");
  fireEvent.drop(document, { dataTransfer: { types: ["Files"], files: [new File(["Name,Amount\nHub,100\n"], "opportunities.csv")] } });
  await screen.findByText("opportunities.csv");
  await pane.user.type(await screen.findByRole("textbox", { name: /^Account/ }), "Acme");
  await pane.user.click(await button("Build the plan"));
  for (let sheet = 0; sheet < 3; sheet += 1) pane.host.step();
  expect((await select(texts.goesTo)).selectedOptions[0]?.text).toBe("Opportunities");
});
