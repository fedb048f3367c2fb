/** What has to be quick is done by keys alone, and the keyboard stays where the next step is. */
import type { Locator } from "playwright-core";
import { labelOf } from "../../src/plan/words";
import { sizeWords } from "../../src/plan/commonWords";
import { columnOf } from "../../src/plan/table";
import { fourPanelTexts } from "../../src/sections/fourQuestions/panel/texts";
import { fourQuestionTable } from "../../src/sections/fourQuestions/table";
import { questionWords } from "../../src/sections/fourQuestions/words";
import { opportunityTable } from "../../src/sections/opportunities/table";
import { spinPanelTexts } from "../../src/sections/spin/panel/texts";
import { spinTable } from "../../src/sections/spin/table";
import { spinSteps } from "../../src/sections/spin/words";
import { stakeholderTable } from "../../src/sections/stakeholders/table";
import { styleViewTexts } from "../../src/sections/styles/panel/texts";
import { eventually } from "../run/eventually";
import { describeInBrowser } from "./browser";

const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one) => one === one.ownerDocument.activeElement);

describeInBrowser("By keys alone", (_open, onePage) => {
  it(
    "a next question is answered in place, and the next one follows",
    onePage(async (workbench) => {
      const { pane } = workbench;
      const questions = pane.frame.getByRole("region", { name: pane.texts.questions.title }).getByRole("listitem");
      const [first = ""] = (await questions.first().innerText()).split("\n");
      const answer = questions.first().getByRole("group").getByRole("button").first();
      const said = await answer.innerText();
      await answer.press("Enter");
      await pane.text(pane.texts.questions.answered(said)).waitFor();
      await questions.filter({ hasText: first }).waitFor({ state: "detached" });
      await eventually(() => hasFocus(pane.frame.getByRole("heading", { name: pane.texts.questions.title })), true);
    }),
  );

  it(
    "twenty questions about a person take one key and Enter each",
    onePage(async (workbench) => {
      const { pane } = workbench;
      await pane.goTo("styles");
      const begin = pane.button(styleViewTexts.en.ask("Group CFO"));
      await begin.press("Enter");
      const keys = await pane.answerByKeys(20);
      await pane.button(styleViewTexts.en.takeBack).waitFor();
      // Ten items an axis, each +1 (chapter 2.2).
      const first = async (header: string): Promise<string | undefined> => (await workbench.column(stakeholderTable.name, header))[0];
      await eventually(() => first("Assertiveness"), "10");
      await eventually(() => first("Responsiveness"), "10");
      // Two minutes leave more than two seconds for each.
      expect(keys).toBeLessThanOrEqual(50);
      await eventually(() => hasFocus(begin), true);
    }),
  );

  it(
    "the twenty criteria of a question take one key each",
    onePage(async (workbench) => {
      const { pane } = workbench;
      const texts = fourPanelTexts.en;
      await pane.goTo("fourQuestions");
      await pane.button(texts.lookAt(texts.questions.win)).press("Enter");
      const card = pane.frame.getByRole("region", { name: texts.questions.win, exact: true });
      for (let number = 1; number <= 20; number++) {
        await card.getByText(texts.place(number, 20), { exact: true }).waitFor();
        await card.getByRole("button", { name: "Yes", exact: true }).and(pane.frame.locator(":focus")).press("y");
      }
      const questions = await workbench.column(fourQuestionTable.name, "Question");
      const question = labelOf(questionWords, "win", "en");
      await eventually(async () => {
        const now = await workbench.column(fourQuestionTable.name, "Answer 1");
        return now.filter((answer, row) => questions[row] === question && answer === "Yes").length;
      }, 20);
    }),
  );

  it(
    "what to ask about a need is planned from the situation to the need-payoff without a mouse",
    onePage(async (workbench) => {
      const { pane } = workbench;
      const texts = spinPanelTexts.en;
      await pane.goTo("spin");
      await pane.field(texts.choose).focus();
      let tabs = 0;
      const tabTo = async (element: Locator): Promise<void> => {
        while (!(await hasFocus(element))) {
          if (++tabs > 20) throw new Error("Too many fields lie between.");
          await workbench.page.keyboard.press("Tab");
        }
      };
      const told = {
        situation: "Forty clerks.",
        problem: "Cut-off missed.",
        implication: "Interest lost.",
        needPayoff: "Two days gained.",
      };
      for (const step of spinSteps) {
        await tabTo(pane.field(texts.note(texts.steps[step].title)));
        await workbench.page.keyboard.press("Control+End");
        await workbench.page.keyboard.type(told[step]);
      }
      await tabTo(pane.button(texts.save));
      await workbench.page.keyboard.press("Enter");
      for (const step of spinSteps) {
        const { en: header } = columnOf(spinTable, step).header;
        await eventually(
          async () => (await workbench.column(spinTable.name, header)).filter((cell) => cell.endsWith(told[step])).length,
          1,
        );
      }
      // What they said may be marked; then the field of a step and its ideas, two stops each; and the button.
      expect(tabs).toBe(10);
    }),
  );

  it(
    "everything about a person and an opportunity leads to the cells",
    onePage(async (workbench) => {
      const { pane } = workbench;
      for (const [section, name, label, sheet] of [
        ["stakeholders", "Group CFO", "Title", "Stakeholders"],
        ["opportunities", "Payment hub", "Need", "Needs"],
      ] as const) {
        await pane.goTo(section);
        await pane.button(`${pane.texts.common.everything}: ${name}`).press("Enter");
        await pane.title(pane.texts.about.title(name)).waitFor();
        await pane
          .button(new RegExp(`^${pane.texts.common.showMe}: ${label} `))
          .first()
          .press("Enter");
        await eventually(async () => (await workbench.activeCell()).sheet, sheet);
      }
    }),
  );

  it(
    "the size changes down and up again, and nothing is lost",
    onePage(async (workbench) => {
      const { pane } = workbench;
      const tab = workbench.page.getByTestId("sheet-tabs").getByRole("tab", { name: "Four questions", exact: true });
      const change = async (key: "ArrowUp" | "ArrowDown", size: "standard" | "full"): Promise<void> => {
        await pane.command(pane.texts.size.command);
        await pane.frame.locator("input[type=radio]:checked").press(key);
        await pane.button(pane.texts.size.change).press("Enter");
        await pane.text(pane.texts.size.changed(labelOf(sizeWords, size, "en"))).waitFor();
      };
      const entries = () => workbench.column(opportunityTable.name, "Opportunity");
      const before = await entries();
      await change("ArrowUp", "standard");
      await tab.waitFor({ state: "detached" });
      await change("ArrowDown", "full");
      await tab.waitFor();
      expect(await entries()).toEqual(before);
    }),
  );

  it(
    "an input method composes into the selected cell, and Enter that takes its word commits nothing",
    onePage(async (workbench) => {
      const { page } = workbench;
      const method = await page.context().newCDPSession(page);
      const compose = (text: string) =>
        method.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      /** Enter as an input method takes it. */
      const enter = () =>
        method.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
      const names = () => workbench.column(stakeholderTable.name, "Name");
      await workbench.goTo("Stakeholders!C9");
      const place = await workbench.activeCell();
      for (const text of ["l", "li", "li gong"]) await compose(text);
      await enter();
      await method.send("Input.insertText", { text: "李工" });
      expect((await workbench.activeCell()).address).toBe(place.address);
      await page.keyboard.press("Enter");
      expect(await workbench.shown("Stakeholders!C9")).toBe("李工");
      // In the palette it runs nothing, and in a line of the pane it sends nothing.
      const before = await names();
      await workbench.pane.goTo("stakeholders");
      const line = workbench.pane.frame.getByRole("textbox", { name: "Add a person in one line" });
      await line.focus();
      await compose("wang");
      await enter();
      await method.send("Input.insertText", { text: "王总" });
      expect(await line.inputValue()).toBe("王总");
      expect(await names()).toEqual(before);
      await line.press("Enter");
      await eventually(async () => (await names()).filter((name) => name === "王总").length, 1);
    }),
  );
});
