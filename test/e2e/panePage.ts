/** The pane as a person meets it, by the words it shows. */
import type { FrameLocator, Locator } from "playwright-core";
import type { Language } from "../../src/plan/language";
import { columnOf, type Table } from "../../src/plan/table";
import { frameworkTexts } from "../../src/sections/framework/panel/texts";
import { stakeholderTexts } from "../../src/sections/stakeholders/panel/texts";
import { messages, type Messages } from "../../src/taskpane/messages/messages";
import { importTexts, type ImportTexts } from "../../src/taskpane/views/import/texts";
import { registry } from "../registry";

export class PanePage {
  readonly texts: Messages;
  readonly imports: ImportTexts;
  /** What the views of the sections say. */
  readonly views: { readonly stakeholders: (typeof stakeholderTexts)["en"]; readonly framework: (typeof frameworkTexts)["en"] };

  constructor(
    readonly frame: FrameLocator,
    readonly language: Language,
  ) {
    this.texts = messages[language];
    this.imports = importTexts[language];
    this.views = { stakeholders: stakeholderTexts[language], framework: frameworkTexts[language] };
  }

  /** Workbook and view have been loaded: whatever the pane says, it no longer says that it is reading. */
  async loaded(): Promise<void> {
    await this.frame.getByRole("heading", { level: 1 }).waitFor();
    await this.frame.getByText(this.texts.common.loading).waitFor({ state: "detached" });
    await this.frame.getByText(this.texts.common.opening).waitFor({ state: "detached" });
  }

  text(text: string | RegExp): Locator {
    return this.frame.getByText(text).first();
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  }

  field(label: string): Locator {
    return this.frame.getByLabel(label, { exact: true });
  }

  /** The note above the view. */
  notice(text: string): Locator {
    return this.frame.getByRole("group").getByText(text).or(this.frame.getByText(text)).first();
  }

  /** Runs a command from the palette by the keyboard alone. */
  async command(label: string): Promise<void> {
    await this.openPalette();
    const field = this.frame.getByRole("combobox", { name: this.texts.palette.search });
    await field.fill(label);
    await field.press("Enter");
    await this.frame.getByRole("dialog").waitFor({ state: "hidden" });
    await this.loaded();
  }

  async openPalette(): Promise<void> {
    await this.frame.getByRole("heading", { level: 1 }).press("Control+k");
    await this.frame.getByRole("combobox", { name: this.texts.palette.search }).waitFor();
  }

  /** What a section is called. */
  nameOf(section: string): string {
    const name = registry.sections.find(({ id }) => id === section)?.name[this.language];
    if (name === undefined) throw new Error(`There is no section ${section}.`);
    return name;
  }

  /** What a section's command is called. */
  labelOf(command: string): string {
    const commands = registry.sections.flatMap(({ pane }) => pane?.commands ?? []);
    const label = commands.find(({ id }) => id === command)?.label[this.language];
    if (label === undefined) throw new Error(`There is no command ${command}.`);
    return label;
  }

  async goTo(section: string): Promise<void> {
    const name = this.nameOf(section);
    await this.command(this.texts.palette.go(name));
    await this.title(name).waitFor();
  }

  title(text: string): Locator {
    return this.frame.getByRole("heading", { level: 1, name: text, exact: true });
  }

  async goToFindings(): Promise<void> {
    await this.command(this.texts.palette.go(this.texts.findings.title));
    await this.title(this.texts.findings.title).waitFor();
  }

  /** The card of a finding, by its rule and whom it is about; the view of all findings has to be open. */
  finding(about: string): Locator {
    return this.frame.getByRole("listitem").filter({ hasText: about }).first();
  }

  async buildPlan(account: string): Promise<void> {
    await this.startBuild(account);
    await this.notice(this.texts.newPlan.built).waitFor();
  }

  /** Asks for a plan of all sections by the form. */
  async startBuild(account: string): Promise<void> {
    await this.button(this.texts.noPlan.start).click();
    await this.frame.getByRole("textbox", { name: this.texts.newPlan.name }).fill(account);
    await this.button(this.texts.newPlan.build).click();
  }

  /** Fills the open form: texts are typed, words chosen by what they are called. */
  async fill(table: Table, cells: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, value] of Object.entries(cells)) {
      const column = columnOf(table, id);
      const name = column.header[this.language];
      if (column.holds.kind === "word") await this.frame.getByRole("combobox", { name }).selectOption({ label: value });
      else await this.frame.getByRole("textbox", { name }).fill(value);
    }
    await this.button(this.texts.form.save).click();
  }

  /** Brings files into the import view, as if they were chosen from the disk. */
  async give(files: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
    await this.frame.locator("input[type=file]").setInputFiles(files);
  }

  /** Everything about a row, from its card in the view of its section. */
  async openAbout(section: string, name: string): Promise<void> {
    await this.goTo(section);
    await this.button(`${this.texts.common.everything}: ${name}`).click();
    await this.title(this.texts.about.title(name)).waitFor();
    await this.loaded();
  }

  /** Answers the next questions of the questionnaire at the keyboard: 3, Enter, 3, Enter … @returns How often a key was pressed. */
  async answerByKeys(questions: number): Promise<number> {
    const chosen = this.frame.locator("input[type=radio]:focus");
    for (let question = 0; question < questions; question++) {
      await chosen.press("3");
      await chosen.press("Enter");
    }
    return questions * 2;
  }

  /** Puts rows with a header into the field for pasted people. */
  async pastePeople(rows: readonly (readonly string[])[]): Promise<void> {
    const field = this.frame.getByRole("textbox", { name: this.views.stakeholders.pasteLabel });
    await field.fill(rows.map((row) => row.join("\t")).join("\n"));
  }

  /** Adds a row by one line; the preview has to have understood it. */
  async quickAdd(label: string, line: string): Promise<void> {
    await this.frame.getByRole("textbox", { name: label }).fill(line);
    await this.button(this.texts.form.add).click();
  }
}
