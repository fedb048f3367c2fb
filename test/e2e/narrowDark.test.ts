/** In Chinese and dark colours: what is drawn and what is of a make of its own; lists and forms are of one make and seen in light colours. */
import { registry } from "../registry";
import { describeInBrowser } from "./browser";
import { narrowViews } from "./picture";
import { planViews } from "./views";

const ofOneMake = (id: string): boolean => id.startsWith("form-") || registry.sections.some((section) => section.id === id);

describeInBrowser("Pictures in Chinese and dark colours", (open) => {
  it("the pane alone fits into 320 pixels and has no grave violation", async () => {
    await narrowViews(
      await open({ language: "zh", colorScheme: "dark" }),
      "zh-dark",
      planViews.filter(({ id, drawn }) => drawn ?? !ofOneMake(id)),
    );
  });
});
