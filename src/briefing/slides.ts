/**
 * What stands where on the three slides, in inches on 13.33 × 7.5. Each answers with the charts it has placed, in their order. A part that
 * the plan does not have leaves its place to the other, or says what would stand there.
 */
import type PptxGenJS from "pptxgenjs";
import { severityWords } from "../plan/frame/findings/layout";
import { cardsOf, colourOfCard, mostCards, severityColors } from "./cards";
import { barPart, mapPart } from "./chartParts";
import { barsShown, mapBubbles, mapNote, moneyFormat } from "./chartModels";
import type { BriefingFacts, ToldFinding } from "./facts";
import { firstOf, inLines, linesIn, shortened, thatFit } from "./fit";
import { drawTree } from "./slideTree";
import { askTitle, briefingTexts as texts, liftText, moreText, pageText } from "./texts";

type Slide = PptxGenJS.Slide;
type Runs = PptxGenJS.TextProps[];

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const page = { left: 0.55, width: 12.23, top: 1.62, bottom: 6.88 } as const;

/** Inches that a line of letters of so many points takes, Chinese taller. */
const lineOf = (points: number, { language }: BriefingFacts): number => (points * (language === "zh" ? 1.36 : 1.22)) / 72;

/** Letters of so many points that have room in a width, in sizes of the letters. */
const roomIn = (inches: number, points: number): number => (inches * 72) / points;

const plain = (color: string): string => color.replace("#", "");

/** Edges of text boxes stand on the lines of the page. */
const boxed = ({ language }: BriefingFacts, place: Place): PptxGenJS.TextPropsOptions => ({
  ...place,
  margin: 0,
  valign: "top",
  lang: language === "zh" ? "zh-CN" : "en-US",
});

const frame = (slide: Slide, facts: BriefingFacts, part: string, title: string, number: number): void => {
  const { look } = facts;
  slide.background = { color: plain(look.paper) };
  const { left, width } = page;
  slide.addShape("rect", { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: plain(look.brand) }, line: { color: plain(look.brand), width: 0 } });
  slide.addText(`${shortened(facts.title, 46)} · ${part}`, {
    ...boxed(facts, { x: left, y: 0.34, w: width, h: 0.26 }),
    fontSize: 12,
    bold: true,
    color: plain(look.brand),
  });
  slide.addText(inLines(title, roomIn(width, 22), 2), {
    ...boxed(facts, { x: left, y: 0.64, w: width, h: 0.82 }),
    fontSize: 22,
    bold: true,
    color: plain(look.ink),
    valign: "middle",
  });
  slide.addShape("line", { x: left, y: 1.5, w: width, h: 0, line: { color: plain(look.line), width: 1 } });
  const owner = facts.owner === "" ? "" : ` · ${shortened(facts.owner, 30)}`;
  slide.addText(`${shortened(facts.title, 46)}${owner} · ${texts.briefing[facts.language]} ${facts.date}`, {
    ...boxed(facts, { x: left, y: 7.08, w: width - 1, h: 0.22 }),
    fontSize: 9,
    color: plain(look.muted),
  });
  slide.addText(pageText(number, 3), {
    ...boxed(facts, { x: left + width - 1, y: 7.08, w: 1, h: 0.22 }),
    fontSize: 9,
    color: plain(look.muted),
    align: "right",
  });
};

const heading = (slide: Slide, facts: BriefingFacts, text: string, place: Place, lines = 1): void => {
  slide.addText(inLines(text, roomIn(place.w, 14), lines), {
    ...boxed(facts, place),
    fontSize: 14,
    bold: true,
    color: plain(facts.look.ink),
  });
};

const note = (slide: Slide, facts: BriefingFacts, text: string, place: Place): void => {
  slide.addText(text, { ...boxed(facts, place), fontSize: 10, color: plain(facts.look.muted) });
};

/** Says what would stand there. */
export const invite = (slide: Slide, facts: BriefingFacts, text: string, place: Place): void => {
  slide.addText(text, {
    ...boxed(facts, place),
    margin: 12,
    fontSize: 12,
    color: plain(facts.look.muted),
    align: "center",
    valign: "middle",
    line: { color: plain(facts.look.line), width: 1, dashType: "dash" },
  });
};

const drawCards = (slide: Slide, facts: BriefingFacts, top: number): void => {
  const { look } = facts;
  const gap = 0.2;
  const width = (page.width - gap * (mostCards - 1)) / mostCards;
  cardsOf(facts).forEach((figure, index) => {
    const { name, text, note: said } = figure;
    const x = page.left + index * (width + gap);
    const color = plain(colourOfCard(facts, figure));
    slide.addShape("rect", {
      x,
      y: top,
      w: width,
      h: 1.18,
      fill: { color: plain(look.band) },
      line: { color: plain(look.band), width: 0 },
    });
    slide.addShape("rect", { x, y: top, w: 0.06, h: 1.18, fill: { color }, line: { color, width: 0 } });
    const inside = { x: x + 0.18, w: width - 0.24 };
    // Longer names and figures get smaller letters: a figure stands in one line.
    const small = linesIn(name, roomIn(inside.w, 11)) === 1;
    slide.addText(inLines(name, roomIn(inside.w, small ? 11 : 10), 2), {
      ...boxed(facts, { ...inside, y: top + 0.08, h: small ? 0.26 : 0.36 }),
      fontSize: small ? 11 : 10,
      color: plain(look.muted),
    });
    const size = [26, 22, 18, 14].find((points) => linesIn(text, roomIn(inside.w, points)) === 1) ?? 12;
    slide.addText(text, {
      ...boxed(facts, { ...inside, y: top + 0.42, h: 0.46 }),
      fontSize: size,
      bold: true,
      color: plain(look.ink),
      valign: "middle",
    });
    if (said !== "") slide.addText(said, { ...boxed(facts, { ...inside, y: top + 0.9, h: 0.22 }), fontSize: 10, color: plain(look.muted) });
  });
};

/** Findings one below the other, each with its sign and what to do next; as many as have room. */
const drawFindings = (slide: Slide, facts: BriefingFacts, findings: readonly ToldFinding[], place: Place): void => {
  const { language, look } = facts;
  const signWidth = 0.85;
  const width = place.w - signWidth;
  const size = 12;
  const line = lineOf(size, facts);
  const small = lineOf(10.5, facts);
  const told = findings.map(({ severity, text, others, next }) => ({
    severity,
    text: inLines(text, roomIn(width, size), 3),
    next: inLines([next, others].filter((one) => one !== "").join(" · "), roomIn(width, 10.5), 3),
  }));
  const heightOf = ({ text, next }: { readonly text: string; readonly next: string }): number =>
    linesIn(text, roomIn(width, size)) * line + linesIn(next, roomIn(width, 10.5)) * small + 0.13;
  const { shown, more } = thatFit(told, { most: 6, room: place.h, sizeOf: heightOf, lineSize: 0.25 });
  if (findings.length === 0) note(slide, facts, texts.nothingMatters[language], { ...place, h: 0.3 });
  let y = place.y;
  for (const finding of shown) {
    const height = heightOf(finding);
    slide.addText(severityWords[finding.severity][language], {
      ...boxed(facts, { x: place.x, y, w: signWidth, h: line }),
      fontSize: 11,
      bold: true,
      color: plain(severityColors[finding.severity]),
    });
    slide.addText(
      [
        { text: finding.text, options: { fontSize: size, bold: true, color: plain(look.ink), breakLine: true } },
        { text: finding.next, options: { fontSize: 10.5, color: plain(look.muted) } },
      ],
      boxed(facts, { x: place.x + signWidth, y, w: width, h: height - 0.08 }),
    );
    y += height;
  }
  if (more > 0) note(slide, facts, moreText(more)[language], { x: place.x + signWidth, y, w: width, h: 0.22 });
};

const drawBars = (slide: Slide, facts: BriefingFacts, place: Place): readonly string[] => {
  const { bars, language } = facts;
  if (!bars) {
    invite(slide, facts, texts.noBars[language], { ...place, h: Math.min(place.h, 1.6) });
    return [];
  }
  heading(slide, facts, bars.says, { ...place, h: 0.5 }, 2);
  const shown = barsShown(bars.bars, Math.max(2, Math.floor((place.h - 0.6) / 0.3)), 17, language);
  slide.addChart(
    "bar" as PptxGenJS.CHART_NAME,
    [{ name: bars.title, labels: shown.map(({ name }) => name), values: shown.map(({ value }) => value) }],
    { x: place.x, y: place.y + 0.52, w: place.w, h: Math.min(place.h - 0.52, 0.35 + shown.length * 0.42), altText: bars.says },
  );
  return [barPart({ bars: shown, title: bars.title, letters: 11, format: moneyFormat(language) }, facts)];
};

/** What makes up the health: where nothing changed, because nothing was kept, this says what to look at. */
const drawMeasures = (slide: Slide, facts: BriefingFacts, place: Place): readonly string[] => {
  const { language } = facts;
  const known = facts.measures.flatMap(({ name, value }) => (value === null ? [] : [{ name: shortened(name, 17), value }]));
  if (known.length === 0) return [];
  const title = texts.healthParts[language];
  heading(slide, facts, title, { ...place, h: 0.28 });
  slide.addChart(
    "bar" as PptxGenJS.CHART_NAME,
    [{ name: title, labels: known.map(({ name }) => name), values: known.map(({ value }) => value) }],
    { x: place.x, y: place.y + 0.28, w: place.w, h: Math.min(place.h - 0.28, 0.25 + known.length * 0.3), altText: facts.headline },
  );
  return [barPart({ bars: known, title, letters: 10, format: "0\\ %", largest: 1 }, facts)];
};

const drawChanges = (slide: Slide, facts: BriefingFacts, place: Place): void => {
  const { changes, language, look } = facts;
  if (!changes) return;
  heading(slide, facts, changes.title, { ...place, h: 0.28 });
  const width = place.w;
  const line = lineOf(11.5, facts);
  const told = changes.lines.map((text) => inLines(`• ${text}`, roomIn(width, 11.5), 2));
  const sizeOf = (text: string): number => linesIn(text, roomIn(width, 11.5)) * line + 0.05;
  const { shown, more } = thatFit(told, { most: 5, room: place.h - 0.36, sizeOf, lineSize: 0.22 });
  const runs: Runs = shown.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 3 } }));
  if (more > 0) runs.push({ text: moreText(more)[language], options: { color: plain(look.muted) } });
  slide.addText(runs, { ...boxed(facts, { ...place, y: place.y + 0.34, h: place.h - 0.34 }), fontSize: 11.5, color: plain(look.ink) });
};

/** Figures, what is the matter, the pipeline; and what changed since the last review. */
export const drawStanding = (slide: Slide, facts: BriefingFacts): readonly string[] => {
  const { language } = facts;
  frame(slide, facts, texts.whereWeStand[language], facts.headline, 1);
  drawCards(slide, facts, page.top + 0.06);
  const top = page.top + 1.48;
  const left: Place = { x: page.left, y: top, w: 6.5, h: page.bottom - top };
  const right: Place = { x: page.left + 6.9, y: top, w: page.width - 6.9, h: page.bottom - top };
  heading(slide, facts, texts.matters[language], { ...left, h: 0.28 });
  drawFindings(slide, facts, facts.findings, { ...left, y: top + 0.38, h: left.h - 0.38 });
  const upper = Math.min(1.8, 0.9 + (facts.bars?.bars.length ?? 2) * 0.42);
  const charts = drawBars(slide, facts, { ...right, h: upper });
  const lower: Place = { ...right, y: top + upper + 0.12, h: right.h - upper - 0.12 };
  if (!facts.changes) return [...charts, ...drawMeasures(slide, facts, lower)];
  drawChanges(slide, facts, lower);
  return charts;
};

const drawMap = (slide: Slide, facts: BriefingFacts, place: Place): readonly string[] => {
  const { map, language } = facts;
  if (!map) {
    invite(slide, facts, texts.noMap[language], place);
    return [];
  }
  const letters = 10;
  const height = place.h - 0.5;
  const bubbles = mapBubbles(map.points, (place.w - 0.8) * 72, (height - 0.6) * 72, letters);
  slide.addChart(
    "bubble" as PptxGenJS.CHART_NAME,
    [
      { name: map.axes.x, values: bubbles.map(({ x }) => x) },
      { name: map.title, values: bubbles.map(({ y }) => y), sizes: bubbles.map(({ size }) => size) },
    ],
    { ...place, h: height, altText: map.says },
  );
  note(slide, facts, mapNote(map, language), { ...place, y: place.y + height + 0.06, h: 0.44 });
  return [mapPart({ bubbles, title: map.title, axes: map.axes, letters }, facts)];
};

/** The map of people on the left, the framework on the right. */
export const drawMapAndTree = (slide: Slide, facts: BriefingFacts): readonly string[] => {
  const { language, map, tree } = facts;
  frame(slide, facts, texts.mapAndFramework[language], map?.says ?? tree?.says ?? texts.mapAndFramework[language], 2);
  const top = page.top + 0.06;
  const whole: Place = { x: page.left, y: top, w: page.width, h: page.bottom - top };
  const left: Place = { ...whole, w: 5.25 };
  const right: Place = { ...whole, x: page.left + 5.5, w: page.width - 5.5 };
  const charts = drawMap(slide, facts, left);
  if (!tree) invite(slide, facts, texts.noTree[language], right);
  else {
    heading(slide, facts, map ? tree.says : tree.title, { ...right, h: 0.5 }, 2);
    drawTree(slide, facts, tree, { ...right, y: top + 0.56, h: right.h - 0.56 });
  }
  return charts;
};

/** What is asked on the left, the next steps on the right. */
export const drawAsks = (slide: Slide, facts: BriefingFacts): readonly string[] => {
  const { language, look, asks, asked, steps } = facts;
  const late = steps.filter((step) => step.late).length;
  const { shown: few } = firstOf(asks, asked ? 6 : 4);
  frame(slide, facts, texts.whatWeAsk[language], askTitle(few.length, asked, steps.length, late)[language], 3);
  const top = page.top + 0.1;
  const left: Place = { x: page.left, y: top, w: 5.5, h: page.bottom - top };
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
    margin: [4, 12, 4, 12],
    fill: { color: plain(look.brandTint) },
    fontSize: 12,
    bold: true,
    color: plain(look.brand),
    valign: "middle",
  });
  drawSteps(slide, facts, { x: page.left + 6, y: top, w: page.width - 6, h: page.bottom - top });
  return [];
};

const drawSteps = (slide: Slide, facts: BriefingFacts, place: Place): void => {
  const { language, look, steps } = facts;
  heading(slide, facts, texts.steps[language], { ...place, h: 0.28 });
  if (steps.length === 0) {
    note(slide, facts, texts.noSteps[language], { ...place, y: place.y + 0.45, h: 0.3 });
    return;
  }
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
