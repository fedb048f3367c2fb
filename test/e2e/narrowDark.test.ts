/** Every view but forms, which are of one make, in Chinese and dark colours, in a suite of its own because it takes long. */
import { describeInBrowser } from "./browser";
import { narrowViews } from "./picture";
import { planViews } from "./views";

describeInBrowser("Pictures in Chinese and dark colours", (open) => {
  it("the pane alone fits into 320 pixels and has no grave violation", async () => {
    await narrowViews(
      await open({ language: "zh", colorScheme: "dark" }),
      "zh-dark",
      planViews.filter(({ id }) => !id.startsWith("form-")),
    );
  });
});
