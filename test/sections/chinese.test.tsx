/**
 * The views of the sections say everything in Chinese where the pane is Chinese: with the Chinese case nothing Latin is left but names and
 * abbreviations that are written so. (The light sections and the pane itself are read in a pseudo-language.)
 *
 * @jest-environment jsdom
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import type { ComponentType } from "react";
import { cardTables } from "../../src/plan/card";
import { formTexts } from "../../src/plan/panel/formTexts";
import { nameOfRow, rowsOf } from "../../src/plan/plan";
import { planFromData } from "../../src/plan/planFromData";
import { prefilled } from "../../src/plan/prefill";
import { complexSale } from "../../src/templates/builtIn";
import { messages } from "../../src/taskpane/messages/messages";
import { caseData } from "../taskpane/fakeHost";
import { spoken } from "../taskpane/pseudoLanguage";
import { reviewDay } from "../plans";
import { registry } from "../registry";
import { panelProps } from "./panelProps";

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver });
Element.prototype.scrollIntoView = () => undefined;

/** Written the same in Chinese. */
const asWritten =
  /KAM\.[A-Z]+|SPIN|5W2H|PACS|CNY|CSV|KPI|HIS|EMR|IT|PDF|Word|OK|yyyy-mm-dd|Ctrl|Enter|Esc|[A-Z]{1,4}\d*\b|\b[A-Da-fsyn]\b/g;

const larger = registry.sections.filter(({ size, pane }) => size !== "light" && pane);

test.each(larger.map((section) => [section.id, section] as const))("%s speaks Chinese", async (_id, section) => {
  const data = await prefilled({ registry, chosen: complexSale.sections, size: "full", data: caseData("hospital") });
  const { plan } = planFromData(registry, data, registry.settings);
  const module = await section.pane!.panel();
  const Panel = module.Panel as unknown as ComponentType<Record<string, unknown>>;
  const cells = Object.fromEntries(Object.entries(data.tables).map(([id, { rows }]) => [id, rows.map((row) => row.cells)]));
  const props = {
    ...panelProps(plan, module.texts.zh, cells),
    cells: cells[section.tables[0]?.id ?? ""] ?? [],
    known: Object.fromEntries(registry.tables.map((table) => [table.id, rowsOf(plan, table).map((row) => nameOfRow(table, row))])),
    today: reviewDay,
    language: "zh",
    shared: messages.zh.common,
    form: formTexts.zh,
    cards: cardTables(registry),
  };
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Panel {...props} />
    </FluentProvider>,
  );
  await act(() => Promise.resolve());
  const own = new Set(Object.values(data.tables).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells).map(String))));
  const heard = spoken(container).filter((text) => !own.has(text));
  expect(heard.length).toBeGreaterThan(0);
  const latin = heard.map((text) => text.replace(asWritten, "")).filter((text) => /[A-Za-z]{2,}/.test(text));
  expect(latin).toEqual([]);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
});
