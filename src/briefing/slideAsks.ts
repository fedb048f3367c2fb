/** The third slide: what is asked on the left, the next steps on the right; without any the asks take the place of both. */
import type PptxGenJS from "pptxgenjs";
import type { BriefingFacts } from "./facts";
import { firstOf, inLines, linesIn, thatFit } from "./fit";
import { boxed, frame, heading, lineOf, note, page, plain, roomIn, type Place, type Runs, type Slide } from "./slideBlocks";
import { askTitle, briefingTexts as texts, liftText, moreText } from "./texts";

/** What is asked on the left, the next steps on the right. */
export const drawAsks = (slide: Slide, facts: BriefingFacts): void => {
  const { language, look, asks, asked, steps } = facts;
  const late = steps.filter((step) => step.late).length;
  const { shown: few } = firstOf(asks, asked ? 6 : 4);
  frame(slide, facts, texts.whatWeAsk[language], askTitle(few.length, asked, steps.length, late)[language], 3);
  const top = page.top + 0.1;
  const left: Place = { x: page.left, y: top, w: steps.length > 0 ? 5.5 : page.width, h: page.bottom - top };
  heading(slide, facts, (asked ? texts.decide : texts.clear)[language], { ...left, h: 0.28 });
  const numberWidth = 0.55;
  const width = left.w - numberWidth;
  const line = lineOf(14, facts);
  const told = (asked ? asks : few).map(({ text, why }) => ({
    text: inLines(text, roomIn(width, 14), 3),
    why: inLines(why, roomIn(width, 11), 2),
  }));
  const sizeOf = ({ text, why }: { readonly text: string; readonly why: string }): number =>
    Math.max(0.42, linesIn(text, roomIn(width, 14)) * line + (why === "" ? 0 : linesIn(why, roomIn(width, 11)) * lineOf(11, facts))) + 0.24;
  const band = 0.8;
  const { shown, more } = thatFit(told, { most: 6, room: left.h - 0.45 - band - 0.1, sizeOf, lineSize: 0.25 });
  let y = top + 0.45;
  shown.forEach((ask, index) => {
    slide.addText((index + 1).toString(), {
      ...boxed(facts, { x: left.x, y, w: 0.38, h: 0.38 }),
      shape: "ellipse" as PptxGenJS.SHAPE_NAME,
      fill: { color: plain(look.brand) },
      fontSize: 13,
      bold: true,
      color: plain(look.paper),
      align: "center",
      valign: "middle",
    });
    const height = sizeOf(ask) - 0.14;
    const runs: Runs = [{ text: ask.text, options: { fontSize: 14, bold: true, color: plain(look.ink), breakLine: ask.why !== "" } }];
    if (ask.why !== "") runs.push({ text: ask.why, options: { fontSize: 11, color: plain(look.muted) } });
    slide.addText(runs, boxed(facts, { x: left.x + numberWidth, y: y + 0.04, w: width, h: height }));
    y += height + 0.14;
  });
  if (asks.length === 0) note(slide, facts, texts.nothingAsked[language], { ...left, y, h: 0.3 });
  if (more > 0) note(slide, facts, moreText(more)[language], { x: left.x + numberWidth, y, w: width, h: 0.25 });
  slide.addText(inLines(liftText(facts.lift)[language], roomIn(left.w - 0.4, 12), 3), {
    ...boxed(facts, { x: left.x, y: page.bottom - band, w: left.w, h: band }),
    margin: [12, 12, 4, 4],
    fill: { color: plain(look.brandTint) },
    fontSize: 12,
    bold: true,
    color: plain(look.brand),
    valign: "middle",
  });
  if (steps.length > 0) drawSteps(slide, facts, { x: page.left + 6, y: top, w: page.width - 6, h: page.bottom - top });
};

const drawSteps = (slide: Slide, facts: BriefingFacts, place: Place): void => {
  const { language, look, steps } = facts;
  heading(slide, facts, texts.steps[language], { ...place, h: 0.28 });
  const widths = [place.w - 2.85, 1.5, 1.35];
  const room = (column: number): number => roomIn((widths[column] ?? 1) - 0.2, 11.5);
  const told = steps.map((step) => ({ ...step, text: inLines(step.text, room(0), 2), who: inLines(step.who, room(1), 2) }));
  const line = lineOf(11.5, facts);
  const sizeOf = ({ text, who }: { readonly text: string; readonly who: string }): number =>
    Math.max(linesIn(text, room(0)), linesIn(who, room(1))) * line + 0.18;
  const { shown, more } = thatFit(told, { most: 9, room: place.h - 0.85, sizeOf, lineSize: 0.3 });
  const edge = { type: "solid", pt: 0.75, color: plain(look.line) } as const;
  const none = { type: "none" } as const;
  const cell = (text: string, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell => ({
    text,
    options: { border: [none, none, edge, none], valign: "middle", ...options },
  });
  const header = { bold: true, color: plain(look.brand), fill: { color: plain(look.brandTint) } };
  const rows: PptxGenJS.TableRow[] = [
    [cell(texts.what[language], header), cell(texts.who[language], header), cell(texts.when[language], header)],
    ...shown.map(({ text, who, due, late }) => [
      cell(text),
      cell(who === "" ? texts.none[language] : who),
      cell(
        late ? `▲ ${due}` : due === "" ? texts.none[language] : due,
        late ? { color: plain(look.attention), bold: true } : { color: plain(look.muted) },
      ),
    ]),
  ];
  slide.addTable(rows, {
    x: place.x,
    y: place.y + 0.42,
    w: place.w,
    colW: widths,
    rowH: [0.34, ...shown.map(sizeOf)],
    fontSize: 11.5,
    color: plain(look.ink),
    margin: [0.04, 0.08, 0.04, 0.08],
  });
  const under = place.y + 0.5 + 0.34 + shown.reduce((sum, step) => sum + sizeOf(step), 0);
  if (more > 0) note(slide, facts, moreText(more)[language], { ...place, y: under, h: 0.25 });
};
