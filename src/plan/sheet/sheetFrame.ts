/** What all sheets share: title band, one line that says what to do here, links to the neighbours, and the page. */
import type { Text } from "../language";
import { dateText } from "../wording";
import { areaOf, quotedSheet, type Area } from "./address";
import { logoOn } from "./logo";
import { colors, looks } from "./looks";
import { tableIn } from "../planData";
import { shows, showsSheet } from "../ofSize";
import type { SheetDefinition } from "../section";
import { say, type SheetContext } from "./sheetContext";
import { SheetDraft } from "./sheetDraft";
import { pagesOf } from "./pageBreaks";
import type { SheetSpec } from "./sheetSpec";
import { contentsSheet } from "../frame/frameSheets";

/** First row below title, purpose and links. */
export const contentRow = 4;

const tabColors: Readonly<Record<SheetDefinition["tab"], string>> = {
  plan: colors.brand,
  review: colors.attention,
  settings: colors.muted,
};

const goTo: Text = { en: "Go to ", zh: "转到 " };

export interface Frame {
  /** Id of the sheet. */
  readonly id: string;
  readonly purpose: Text;
  /** Last column that people look at: the band, the facts and the printed page end here. */
  readonly lastColumn: number;
  /** Last column the title band is drawn to. */
  readonly bandTo?: number;
  /** Formula with "=" of the facts at the right of the title; null where none. */
  readonly facts: string | null;
  /** The facts point to sheets built later. */
  readonly factsLate?: boolean;
  /** Columns of the links; they must be wide enough for a sheet's name. */
  readonly linkColumns: readonly [number, number, number];
}

export const linkTarget = (context: SheetContext, id: string, cell = "A1"): string => `${quotedSheet(context.names[id] ?? "")}!${cell}`;

/** The usual name of a sheet in the plan's language. */
const titleOf = (context: SheetContext, id: string): string => say(context, context.registry.sheet(id)?.name ?? { en: id, zh: id });

/** Row of the links to other sheets. */
export const linkRow = 2;

const placeLinks = (draft: SheetDraft, context: SheetContext, { id, linkColumns }: Frame): void => {
  // A link to a sheet that stands hidden leads nowhere.
  const reached = context.sheets.filter((sheet) => sheet === id || showsSheet(sheet, context));
  const index = reached.indexOf(id);
  const before = reached[index - 1];
  const after = reached[index + 1];
  const contents = id === contentsSheet.id ? undefined : contentsSheet.id;
  const wanted: readonly (readonly [string | undefined, string, string])[] = [
    [contents, "↑ ", ""],
    [before === contentsSheet.id ? undefined : before, "‹ ", ""],
    [after, "", " ›"],
  ];
  let slot = 0;
  for (const [target, start, end] of wanted) {
    const column = linkColumns[slot];
    if (target === undefined || column === undefined) continue;
    const name = titleOf(context, target);
    draft.link(
      { row: linkRow, column, text: `${start}${name}${end}`, target: linkTarget(context, target), tip: say(context, goTo) + name },
      looks.link,
    );
    slot += 1;
  }
};

/** What the company says of a sheet and the parts on it, in place of what the product says; null where it says nothing. */
const guidanceOn = (context: SheetContext, sheet: string): string | null => {
  const guidance = context.template.company?.guidance ?? {};
  const said = context.registry.sections.flatMap(({ id, sheet: own, part }) =>
    (own?.id === sheet || part?.sheet === sheet) && guidance[id] && shows(id, context) ? [say(context, guidance[id])] : [],
  );
  return said.length === 0 ? null : said.join(" · ");
};

/** Begins a sheet. */
export const openSheet = (context: SheetContext, frame: Frame): SheetDraft => {
  const { id, lastColumn } = frame;
  const draft = new SheetDraft(id, context.names[id] ?? "", tabColors[context.registry.sheet(id)?.tab ?? "plan"]);
  draft.width(0, 0, 1.5);
  draft.paint(areaOf(0, 0, 1, (frame.bandTo ?? lastColumn) + 1), looks.titleBand);
  draft.put(0, 1, titleOf(context, id), looks.title);
  if (frame.facts !== null) {
    if (frame.factsLate) draft.putLate(0, lastColumn, frame.facts, looks.titleFacts);
    else draft.put(0, lastColumn, frame.facts, looks.titleFacts);
  }
  draft.put(1, 1, guidanceOn(context, id) ?? say(context, frame.purpose), looks.purpose);
  placeLinks(draft, context, frame);
  draft.paint(areaOf(2, 0, 1, (frame.bandTo ?? lastColumn) + 1), looks.lineBelow);
  draft.height(0, 0, 28);
  draft.height(1, 2, 16);
  draft.height(3, 3, 6);
  return draft;
};

export interface Page {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly titleRows: readonly [number, number] | null;
  readonly onePage: boolean;
  readonly portrait?: boolean;
  /** Pages begin where nothing is parted that belongs together; absent: wherever the paper ends. */
  readonly paged?: boolean;
  readonly further?: readonly Area[];
  /** Row from which on the sheet goes on pages of its own, so that no page cuts a chart. */
  readonly nextPageFrom?: number;
  readonly titleColumns?: readonly [number, number];
}

/** Ends a sheet: frozen panes, printed area and footer. */
export const closeSheet = (draft: SheetDraft, context: SheetContext, page: Page): SheetSpec => {
  const { subject } = context.registry;
  const title = subject ? tableIn(context.data, subject.table).rows[0]?.cells[subject.title] : null;
  const account = String(title ?? "").replaceAll("&", "&&");
  const spec = draft.finish({
    frozenRows: page.frozenRows,
    frozenColumns: page.frozenColumns,
    print: {
      area: areaOf(0, 0, page.nextPageFrom ?? page.lastRow + 1, page.lastColumn + 1),
      further: [
        ...(page.nextPageFrom === undefined
          ? []
          : [areaOf(page.nextPageFrom, 0, page.lastRow - page.nextPageFrom + 1, page.lastColumn + 1)]),
        ...(page.further ?? []),
      ],
      titleColumns: page.titleColumns ?? null,
      titleRows: page.titleRows,
      onePage: page.onePage,
      portrait: page.portrait === true,
      breaks: [],
    },
    footer: account === "" ? "&A" : `${account} · &A`,
    day: dateText(context.reviewDate),
  });
  const logo = context.registry.sheet(spec.key)?.logo === true ? logoOn(context, spec, page.lastColumn) : null;
  const drawn = logo ? { ...spec, pictures: [logo] } : spec;
  if (page.paged !== true) return drawn;
  return { ...drawn, print: { ...spec.print, ...pagesOf(spec, { row: spec.print.area.bottom, column: page.lastColumn }) } };
};
