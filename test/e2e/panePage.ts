/** The pane as a person meets it, by the words it shows. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "../../src/plan/language";
import { messages, type Messages } from "../../src/taskpane/messages/messages";
import type { SectionId } from "../../src/taskpane/navigation";
import { registry } from "../registry";

export class PanePage {
  readonly texts: Messages;

  constructor(
    private readonly page: Page,
    readonly frame: FrameLocator,
    private readonly language: Language,
  ) {
    this.texts = messages[language];
  }

  /** The workbook has been read: whatever the pane says, it no longer says that it is reading. */
  async loaded(): Promise<void> {
    await this.frame.getByRole("heading", { level: 1 }).waitFor();
    await this.frame.getByText(this.texts.common.loading).waitFor({ state: "detached" });
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
    await this.frame.getByRole("combobox", { name: this.texts.palette.search }).fill(label);
    await this.page.keyboard.press("Enter");
    await this.frame.getByRole("dialog").waitFor({ state: "hidden" });
  }

  async openPalette(): Promise<void> {
    await this.frame.getByRole("heading", { level: 1 }).press("Control+k");
    await this.frame.getByRole("combobox", { name: this.texts.palette.search }).waitFor();
  }

  async goTo(section: SectionId): Promise<void> {
    await this.command(this.texts.palette.go(this.texts.sections[section]));
    await this.title(this.texts.sections[section]).waitFor();
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

  async buildPlan(registry, account: string): Promise<void> {
    await this.startBuild(account);
    await this.notice(this.texts.newPlan.built).waitFor();
  }

  /** Asks for a plan of all sections by the form. */
  async startBuild(account: string): Promise<void> {
    await this.button(this.texts.noPlan.start).click();
    await this.frame.getByRole("textbox", { name: this.texts.newPlan.account }).fill(account);
    await this.button(this.texts.newPlan.build).click();
  }

  /** Fills the open form: texts are typed, words chosen by what they are called. */
  async fill(table: string, cells: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, value] of Object.entries(cells)) {
      const column = schema[table].columns.find((candidate) => candidate.id === id);
      if (!column) throw new Error(`${table} has no column ${id}.`);
      const name = column.header[this.language];
      if (column.holds.kind === "word") await this.frame.getByRole("combobox", { name }).selectOption({ label: value });
      else await this.frame.getByRole("textbox", { name }).fill(value);
    }
    await this.button(this.texts.form.save).click();
  }

  /** Puts rows with a header into the field for pasted people. */
  async pastePeople(rows: readonly (readonly string[])[]): Promise<void> {
    const field = this.frame.getByRole("textbox", { name: this.texts.stakeholders.pasteLabel });
    await field.fill(rows.map((row) => row.join("\t")).join("\n"));
  }

  /** Adds a row by one line; the preview has to have understood it. */
  async quickAdd(label: string, line: string): Promise<void> {
    await this.frame.getByRole("textbox", { name: label }).fill(line);
    await this.button(this.texts.form.add).click();
  }
}
