/** What slides are made of, in inches on 13.33 × 7.5: their frame, headings, notes, and what stands where a plan has nothing yet. */
import type PptxGenJS from "pptxgenjs";
import type { BriefingFacts } from "./facts";
import { inLines, shortened } from "./fit";
import { briefingTexts as texts, pageText } from "./texts";

export type Slide = PptxGenJS.Slide;
export type Runs = PptxGenJS.TextProps[];

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const page = { left: 0.55, width: 12.23, top: 1.62, bottom: 6.88 } as const;

/** Inches that a line of letters of so many points takes, Chinese taller. */
export const lineOf = (points: number, { language }: BriefingFacts): number => (points * (language === "zh" ? 1.36 : 1.22)) / 72;

/** Letters of so many points that have room in a width, in sizes of the letters. */
export const roomIn = (inches: number, points: number): number => (inches * 72) / points;

export const plain = (color: string): string => color.replace("#", "");

/** Edges of text boxes stand on the lines of the page. */
export const boxed = ({ language }: BriefingFacts, place: Place): PptxGenJS.TextPropsOptions => ({
  ...place,
  margin: 0,
  valign: "top",
  lang: language === "zh" ? "zh-CN" : "en-US",
});

export const frame = (slide: Slide, facts: BriefingFacts, part: string, title: string, number: number): void => {
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

export const heading = (slide: Slide, facts: BriefingFacts, text: string, place: Place, lines = 1): void => {
  slide.addText(inLines(text, roomIn(place.w, 14), lines), {
    ...boxed(facts, place),
    fontSize: 14,
    bold: true,
    color: plain(facts.look.ink),
  });
};

export const note = (slide: Slide, facts: BriefingFacts, text: string, place: Place): void => {
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
