/** The first slide: figures, what is the matter, the pipeline; and what changed since the last review, or what makes up the health. */
import { severityWords } from "../plan/frame/findings/layout";
import { cardsOf, colourOfCard, mostCards, severityColors } from "./cards";
import type { ChartPart } from "./chartFiles";
import { barsShown, moneyFormat } from "./chartModels";
import { barPart } from "./chartParts";
import type { BriefingFacts, ToldFinding } from "./facts";
import { inLines, linesIn, shortened, thatFit } from "./fit";
import { boxed, frame, heading, invite, lineOf, note, page, plain, roomIn, type Place, type Runs, type Slide } from "./slideBlocks";
import { briefingTexts as texts, moreText } from "./texts";

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

const drawBars = (slide: Slide, facts: BriefingFacts, place: Place): readonly ChartPart[] => {
  const { bars, language } = facts;
  if (!bars) {
    invite(slide, facts, texts.noBars[language], { ...place, h: Math.min(place.h, 1.6) });
    return [];
  }
  heading(slide, facts, bars.says, { ...place, h: 0.5 }, 2);
  const shown = barsShown(bars.bars, Math.max(2, Math.floor((place.h - 0.6) / 0.3)), 17, language);
  slide.addChart("bar", [{ name: bars.title, labels: shown.map(({ name }) => name), values: shown.map(({ value }) => value) }], {
    x: place.x,
    y: place.y + 0.52,
    w: place.w,
    h: Math.min(place.h - 0.52, 0.35 + shown.length * 0.42),
    altText: bars.says,
  });
  return [barPart({ bars: shown, title: bars.title, letters: 11, format: moneyFormat(language) }, facts)];
};

/** What makes up the health: where nothing changed, because nothing was kept, this says what to look at. */
const drawMeasures = (slide: Slide, facts: BriefingFacts, place: Place): readonly ChartPart[] => {
  const { language } = facts;
  const known = facts.measures.flatMap(({ name, value }) => (value === null ? [] : [{ name: shortened(name, 17), value }]));
  if (known.length === 0) return [];
  const title = texts.healthParts[language];
  heading(slide, facts, title, { ...place, h: 0.28 });
  slide.addChart("bar", [{ name: title, labels: known.map(({ name }) => name), values: known.map(({ value }) => value) }], {
    x: place.x,
    y: place.y + 0.28,
    w: place.w,
    h: Math.min(place.h - 0.28, 0.25 + known.length * 0.3),
    altText: facts.headline,
  });
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
export const drawStanding = (slide: Slide, facts: BriefingFacts): readonly ChartPart[] => {
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
