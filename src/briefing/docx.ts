/**
 * The briefing as one page of A4: figures, the map and the pipeline as native charts, the framework, what is the matter and what is asked,
 * next steps. Lists are as long as the page allows, whatever the plan holds. Loaded when the page is asked for.
 */
import { AlignmentType, Document, Footer, Packer, Paragraph } from "docx";
import { chineseFont, latinFont, withCharts } from "./chartFiles";
import { cm, content, gap, lineHeight, page, paragraph, room, run } from "./docxBlocks";
import { cards, charts, matters, steps, tree, type DocxPart } from "./docxParts";
import type { BriefingFacts } from "./facts";
import { inLines, linesIn, shortened } from "./fit";
import { briefingTexts as texts } from "./texts";

/** How many there are of each list: the first that the page has room for, else the last. */
const choices = [
  { rows: 6, matters: 6, steps: 8 },
  { rows: 5, matters: 5, steps: 7 },
  { rows: 5, matters: 4, steps: 5 },
  { rows: 4, matters: 4, steps: 4 },
  { rows: 4, matters: 3, steps: 4 },
  { rows: 3, matters: 3, steps: 3 },
  { rows: 3, matters: 2, steps: 2 },
] as const;
const lastChoice = { rows: 2, matters: 2, steps: 1 } as const;

const between = 7 / 28.35;

/** Estimates are a little too large; the rest is for the last paragraph, which Word wants behind a table. */
const spare = 0.5;

/** Charts give way to the lists, and take what these leave. */
const chartHeights = { least: 5.4, most: 7.8 } as const;

const partsOf = (facts: BriefingFacts, most: (typeof choices)[number] | typeof lastChoice, chartHeight: number): readonly DocxPart[] => [
  cards(facts),
  charts(facts, chartHeight),
  tree(facts, most.rows),
  matters(facts, most.matters),
  steps(facts, most.steps),
];

const heightOf = (parts: readonly DocxPart[]): number => parts.reduce((sum, part) => sum + part.height + between, 0);

const fitting = (facts: BriefingFacts, height: number): readonly DocxPart[] => {
  const { least, most } = chartHeights;
  const choice = choices.find((one) => heightOf(partsOf(facts, one, least)) <= height) ?? lastChoice;
  const left = height - heightOf(partsOf(facts, choice, least));
  return partsOf(facts, choice, Math.min(most, least + Math.max(0, left)));
};

export const docxOf = async (facts: BriefingFacts): Promise<Uint8Array> => {
  const { look, language, title, owner, date } = facts;
  const name = shortened(title, 40);
  const top = [name, `${texts.briefing[language]} ${date}`, shortened(owner, 20)].filter((part) => part !== "").join(" · ");
  const headline = inLines(facts.headline, room(content - 0.2, 14), 2);
  const used = lineHeight(9, facts) + linesIn(headline, room(content - 0.2, 14)) * lineHeight(14, facts) + 0.3;
  const parts = fitting(facts, page.height - page.top - page.bottom - used - spare);
  const document = new Document({
    title,
    creator: "Keyplan",
    lastModifiedBy: "Keyplan",
    description: texts.briefing[language],
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: latinFont, hAnsi: latinFont, cs: latinFont, eastAsia: chineseFont },
            language: { value: "en-US", eastAsia: "zh-CN" },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: cm(page.width), height: cm(page.height) },
            margin: {
              top: cm(page.top),
              bottom: cm(page.bottom),
              left: cm(page.side),
              right: cm(page.side),
              header: cm(0.6),
              footer: cm(0.5),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [run(`${name} · ${texts.briefing[language]} ${date}`, 7.5, look.muted)],
              }),
            ],
          }),
        },
        children: [
          paragraph([run(top, 9, look.brand, { bold: true })], 2),
          paragraph([run(headline, 14, look.ink, { bold: true })], 6),
          ...parts.flatMap(({ blocks }, index) => (index === 0 ? blocks : [gap(), ...blocks])),
        ],
      },
    ],
  });
  const file = new Uint8Array(await Packer.toArrayBuffer(document));
  return withCharts(
    file,
    parts.flatMap(({ charts: placed = [] }) => placed),
  );
};
