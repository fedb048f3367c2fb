/** The regions of the page and how the keyboard goes from one to the next. */

/** The field that takes what is typed into the selected cell. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[data-testid=typing-field]")?.focus({ preventScroll: true });
}

/** The tab of the sheet that is shown. */
export function focusTab(): void {
  document.querySelector<HTMLElement>(".sheet-tabs [aria-selected=true]")?.focus();
}

/** F6 goes round the regions of the page, as in Excel. */
export function nextRegion(step: 1 | -1): void {
  const regions = [
    "[role=tab][aria-selected=true][id^=ribbon-tab]",
    "[data-testid=name-box]",
    "[data-part=body] canvas[tabindex='0']",
    ".sheet-tabs [aria-selected=true]",
    "iframe.pane-frame",
  ];
  const found = regions.map((selector) => document.querySelector<HTMLElement>(selector)).filter((element) => element !== null);
  const holders = ["nav.ribbon", ".formula-bar", ".sheet-grid", ".sheet-tabs", ".pane"];
  const current = holders.findIndex((selector) => document.activeElement?.closest(selector));
  found[(Math.max(0, current) + step + found.length) % found.length]?.focus();
}
