/** How a template stands in a choice: its picture in a frame, the words beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePictureChoice = makeStyles({
  choice: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  picture: {
    flexShrink: 0,
    width: "72px",
    height: "48px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
