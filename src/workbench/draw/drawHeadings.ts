/** Column letters and row numbers. */
import type { Rectangle } from "./drawCell";

/** Colours of what surrounds the sheet; they follow light, dark and high contrast. */
export interface Chrome {
  readonly heading: string;
  readonly headingText: string;
  /** Numbers of rows under a filter. */
  readonly headingFiltered: string;
  readonly headingLine: string;
  readonly headingSelected: string;
  readonly headingSelectedText: string;
}

const headingFont = (zoom: number): string =>
  `400 ${Math.max(9, 12 * zoom).toFixed(1)}px "Segoe UI", "Liberation Sans", system-ui, sans-serif`;

export function drawHeading(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  text: string,
  state: "plain" | "touched" | "selected",
  chrome: Chrome,
  zoom: number,
  direction: "row" | "column",
  isFiltered = false,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = state === "plain" ? chrome.heading : chrome.headingSelected;
  context.fillRect(x, y, width, height);
  context.fillStyle = chrome.headingLine;
  context.fillRect(x + width - 1, y, 1, height);
  context.fillRect(x, y + height - 1, width, 1);
  if (state !== "plain") {
    context.fillStyle = chrome.headingSelectedText;
    if (direction === "column") context.fillRect(x, y + height - 2, width, 2);
    else context.fillRect(x + width - 2, y, 2, height);
  }
  context.fillStyle = isFiltered ? chrome.headingFiltered : state === "plain" ? chrome.headingText : chrome.headingSelectedText;
  context.font = headingFont(zoom);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x + width / 2, y + height / 2 + 0.5);
  context.restore();
}
