/** Social styles on the Relationships sheet: the map of styles in cells, how to meet each person, and our own styles last, where they grow. */
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName, fixedArea } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, frames, looks } from "../../plan/sheet/looks";
import { mirrored, mirroredIfThere, mirroredRows, mirrorLines, textOf } from "../../plan/sheet/mirror";
import { placeHeading, placePartTable } from "../../plan/sheet/parts";
import { figure, inRow, languageArgument, quote, say } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { labelOf } from "../../plan/words";
import { styleProfiles } from "../stakeholders/style";
import { stakeholderTable } from "../stakeholders/table";
import { styleWords } from "../stakeholders/words";
import { styleTable } from "./table";
import { styleTexts } from "./texts";

const texts = {
  person: { en: "Person", zh: "人员" },
  wanted: { en: "Do", zh: "宜" },
  avoid: { en: "Don’t", zh: "忌" },
  asks: { en: "◄ asks", zh: "◄ 多询问" },
  tells: { en: "tells ►", zh: "多告知 ►" },
  back: { en: "▲ keeps feelings back", zh: "▲ 克制情感" },
  shows: { en: "▼ shows feelings", zh: "▼ 表露情感" },
  unknown: { en: "not known yet", zh: "尚不清楚" },
  inWords: { en: "In words: ", zh: "文字说明：" },
} as const;

const example = {
  person: { en: "Account manager", zh: "客户经理" },
  assertiveness: 4,
  responsiveness: 3,
  style: { en: "Expressive", zh: "表现型" },
} as const;

const styleIds = styleWords.terms.map(({ id }) => id);

/** Texts stand as in the tables of the sheet. */
const inset = { horizontal: "Left", indent: 1 } as const;

/** A text by the style that a cell shows: under the name the list has now, or the one the figure gives. */
const byStyle = (context: SheetContext, cell: string, of: (id: string) => string): string =>
  styleIds.reduceRight(
    (otherwise, id) =>
      `IF(OR(${cell}=${quote(labelOf(styleWords, id, context.language))},${cell}=${context.lists.word(styleWords, id)}),${quote(of(id))},${otherwise})`,
    '""',
  );

/** How to meet each person, one line each; answers with the last row and where names and styles stand. */
const placePeople = (draft: SheetDraft, context: SheetContext, headerRow: number) => {
  const lines = mirrorLines(context, stakeholderTable);
  const people = mirroredRows(context, stakeholderTable);
  const header = (id: string) => say(context, columnOf(stakeholderTable, id).header);
  draft.line(
    headerRow,
    1,
    [
      say(context, texts.person),
      header("socialStyle"),
      header("assertiveness"),
      header("responsiveness"),
      say(context, texts.wanted),
      "",
      "",
      say(context, texts.avoid),
    ],
    looks.computedHeader,
  );
  draft.merge(areaOf(headerRow, 5, 1, 3));
  draft.paint(areaOf(headerRow, 1, 1, 2), inset);
  draft.paint(areaOf(headerRow, 3, 1, 2), looks.right);
  draft.paint(areaOf(headerRow, 5, 1, 4), inset);
  draft.height(headerRow, headerRow, 34);
  for (let line = 1; line <= lines; line += 1) {
    const row = headerRow + line;
    const look = line <= people ? looks.row : looks.freeRow;
    const name = `$${cellName(row, 1)}`;
    const style = `$${cellName(row, 2)}`;
    const [a, r] = [3, 4].map((column) => `$${cellName(row, column)}`) as [string, string];
    const profile = (field: "wanted" | "avoid") => byStyle(context, style, (id) => styleProfiles[id]?.[field][context.language] ?? "");
    draft.put(row, 1, `=${textOf(mirrored(context, stakeholderTable, "name", line))}`, look, looks.bold, inset);
    const entered = textOf(mirrored(context, stakeholderTable, "socialStyle", line));
    const found = figure(context, "STYLE", a, r, ...languageArgument(context));
    draft.put(row, 2, `=IF(${name}="","",IF(AND(ISNUMBER(${a}),ISNUMBER(${r})),IFERROR(${found},""),${entered}))`, look, inset);
    (["assertiveness", "responsiveness"] as const).forEach((id, index) => {
      const axis = mirroredIfThere(context, stakeholderTable, id, line);
      draft.put(row, 3 + index, `=IF(${name}="","",IFERROR(IF(ISNUMBER(${axis}),${axis},""),""))`, look, {
        horizontal: "Right",
        numberFormat: "+0;-0;0",
      });
    });
    draft.spread(
      areaOf(row, 5, 1, 3),
      `=IF(${name}="","",IF(${style}="",${quote(say(context, texts.unknown))},${profile("wanted")}))`,
      look,
      looks.wrap,
      inset,
    );
    draft.put(row, 8, `=IF(OR(${name}="",${style}=""),"",${profile("avoid")})`, look, looks.wrap, inset);
    draft.height(row, row, line <= people ? 26 : 16);
  }
  return {
    last: headerRow + lines,
    names: fixedArea(areaOf(headerRow + 1, 1, lines, 1)),
    styles: fixedArea(areaOf(headerRow + 1, 2, lines, 1)),
  };
};

/** Five fields with the names of those who stand in each; the integrator in the middle. */
const placeMap = (
  draft: SheetDraft,
  context: SheetContext,
  top: number,
  people: { readonly names: string; readonly styles: string },
): void => {
  const label = (id: string): string => quote(labelOf(styleWords, id, context.language));
  const is = (id: string): string => `((${people.styles}=${label(id)})+(${people.styles}=${context.lists.word(styleWords, id)})>0)`;
  const field = (id: string, area: ReturnType<typeof areaOf>): void => {
    const animal = styleProfiles[id]?.animal[context.language] ?? "";
    const title = `${labelOf(styleWords, id, context.language)} · ${animal}`;
    const names = `TEXTJOIN(" · ",TRUE,IF(${is(id)},${people.names},""))`;
    draft.spread(area, `=${quote(title)}&CHAR(10)&IF(${names}="","—",${names})`, looks.wrap, {
      fill: colors.brandTint,
      color: colors.ink,
      size: 10,
      horizontal: "Center",
      vertical: "Center",
    });
    draft.frame(area, frames.box);
  };
  const quiet = { color: colors.muted, size: 10, horizontal: "Center", vertical: "Center" } as const;
  draft.spread(areaOf(top, 1, 1, 7), say(context, texts.back), quiet);
  field("analytical", areaOf(top + 1, 1, 1, 3));
  field("driving", areaOf(top + 1, 4, 1, 4));
  draft.put(top + 2, 1, say(context, texts.asks), quiet);
  field("integrator", areaOf(top + 2, 2, 1, 5));
  draft.put(top + 2, 7, say(context, texts.tells), quiet);
  field("amiable", areaOf(top + 3, 1, 1, 3));
  field("expressive", areaOf(top + 3, 4, 1, 4));
  draft.spread(areaOf(top + 4, 1, 1, 7), say(context, texts.shows), quiet);
  draft.height(top, top, 18);
  draft.height(top + 1, top + 3, 44);
  draft.height(top + 4, top + 4, 18);
  const counts = styleIds.flatMap((id, index) => [
    `${index === 0 ? "" : context.language === "zh" ? "，" : ", "}${labelOf(styleWords, id, context.language)} `,
    ref(`SUMPRODUCT(--${is(id)})`),
  ]);
  draft.spread(
    areaOf(top + 1, 8, 3, 1),
    `=${joined(say(context, texts.inWords), ...counts, context.language === "zh" ? "。" : ".")}`,
    looks.note,
    inset,
  );
};

const mapRows = 5;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const mapTop = placeHeading(draft, context, top, styleTexts.name, styleTexts.purpose);
  const people = placePeople(draft, context, mapTop + mapRows + 1);
  placeMap(draft, context, mapTop, people);
  const cell = (id: string): string => inRow(context, styleTable, id);
  const axes = [cell("assertiveness"), cell("responsiveness")] as const;
  const own = placePartTable(draft, context, people.last + 2, {
    heading: styleTexts.own,
    purpose: styleTexts.ownPurpose,
    table: styleTable,
    formulas: {
      style: `=IF(AND(ISNUMBER(${axes[0]}),ISNUMBER(${axes[1]})),IFERROR(${figure(context, "STYLE", ...axes, ...languageArgument(context))},""),"")`,
    },
    example,
  });
  return own.area.bottom + 1;
};
