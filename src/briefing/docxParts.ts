/**
 * The parts of the page, each with the height that it takes at most, in centimetres: so the page is filled and never passes its end. What
 * gives way is how many there are of each list.
 */
import { VerticalAlignTable, type Paragraph, type Table } from "docx";
import { severityWords } from "../plan/frame/findings/layout";
import { cardsOf, colourOfCard, severityColors } from "./cards";
import type { ChartPart } from "./chartFiles";
import { mapNote } from "./chartModels";
import {
  alone,
  cell,
  column,
  content,
  dashes,
  edge,
  filled,
  half,
  heading,
  headingSize,
  lineHeight,
  noEdges,
  paragraph,
  room,
  row,
  run,
  table,
} from "./docxBlocks";
import { barChart, mapChart, type DocxChart } from "./docxCharts";
import type { BriefingFacts, ToldNode } from "./facts";
import { firstOf, inLines, linesIn } from "./fit";
import { briefingTexts as texts, liftText, moreText } from "./texts";
import { treeShown } from "./treeShown";

export interface DocxPart {
  readonly blocks: readonly (Paragraph | Table)[];
  readonly height: number;
  /** Those that it holds, in their order. */
  readonly charts?: readonly ChartPart[];
}

/** Between lines of tables and under headings. */
const air = 0.14;

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0);

const headingHeight = (facts: BriefingFacts, lines = 1): number => lines * lineHeight(headingSize, facts) + air;

/** Texts one below the other: what stands there, and how high it is. */
interface Piece {
  readonly block: Paragraph;
  readonly height: number;
}

const piece = (facts: BriefingFacts, text: string, size: number, width: number, block: Paragraph, after = 0): Piece => ({
  block,
  height: linesIn(text, room(width, size)) * lineHeight(size, facts) + after / 28.35,
});

const note = (facts: BriefingFacts, text: string, width: number): Piece =>
  piece(facts, text, 8.5, width, paragraph([run(text, 8.5, facts.look.muted)], 2), 2);

export const cards = (facts: BriefingFacts): DocxPart => {
  const { look } = facts;
  const shown = cardsOf(facts);
  const width = content / Math.max(1, shown.length);
  const inside = width - 0.6;
  const block = table(
    shown.map(() => width),
    [
      row(
        shown.map((figure) => {
          const size = [17, 14, 12, 10].find((points) => linesIn(figure.text, room(inside, points)) === 1) ?? 9;
          const letters = linesIn(figure.name, room(inside, 8.5)) === 1 ? 8.5 : 7.5;
          return cell(
            [
              paragraph([run(inLines(figure.name, room(inside, letters), 2), letters, look.muted)]),
              paragraph([run(figure.text, size, look.ink, { bold: true })]),
              ...(figure.note === "" ? [] : [paragraph([run(figure.note, 8, look.muted)])]),
            ],
            width,
            {
              ...filled(look.band),
              borders: { ...noEdges, left: edge(colourOfCard(facts, figure), 18), right: edge(look.paper, 24) },
              margins: { top: 50, bottom: 50, left: 110, right: 40 },
            },
          );
        }),
      ),
    ],
  );
  return { blocks: [block], height: lineHeight(17, facts) + lineHeight(8.5, facts) + lineHeight(8, facts) + 0.2 };
};

/** Names of people want room. */
const mapWidth = content * 0.58;

/** Map and pipeline side by side; what they say stands above them. */
export const charts = (facts: BriefingFacts, chartHeight: number): DocxPart => {
  const { map, bars, language } = facts;
  const widths = [mapWidth, content - mapWidth] as const;
  const [ofMap, ofBars] = [widths[0] - 0.4, widths[1] - 0.4];
  const headed = (says: string, width: number): Piece => {
    const said = inLines(says, room(width, headingSize), 3);
    return piece(facts, said, headingSize, width, heading(facts, said, width + 0.4, 3), 3);
  };
  const charted = (chart: DocxChart): Piece => ({ block: alone(chart.run), height: chartHeight + air });
  const people = map && mapChart(map, facts, ofMap, chartHeight);
  const pipeline = bars && barChart(bars, facts, ofBars, chartHeight);
  const left =
    map && people
      ? [headed(map.says, ofMap), charted(people), note(facts, inLines(mapNote(map, language), room(ofMap, 8.5), 3), ofMap)]
      : [note(facts, texts.noMap[language], ofMap)];
  const right = bars && pipeline ? [headed(bars.says, ofBars), charted(pipeline)] : [note(facts, texts.noBars[language], ofBars)];
  return { ...beside([left, right], widths), charts: [people, pipeline].flatMap((chart) => (chart ? [chart.part] : [])) };
};

/** Two columns: what stands in each, one below the other. */
const beside = (columns: readonly (readonly Piece[])[], widths: readonly number[] = columns.map(() => half)): DocxPart => ({
  blocks: [
    table(widths, [
      row(
        columns.map((pieces, index) =>
          column(
            pieces.map(({ block }) => block),
            widths[index] ?? half,
          ),
        ),
      ),
    ]),
  ],
  height: Math.max(...columns.map((pieces) => sumOf(pieces.map(({ height }) => height)))),
});

const nodeCell = (facts: BriefingFacts, node: ToldNode, width: number, at: "goal" | "between" | "ours") => {
  const { look } = facts;
  const isGap = node.gap !== null;
  const said = isGap ? `▲ ${node.gap}` : [node.detail, node.worth].filter((one) => one !== "").join(" · ");
  const onBrand = at === "goal" && !isGap;
  const fill = isGap ? look.paper : at === "goal" ? look.brand : at === "ours" ? look.brandTint : look.band;
  const line = isGap ? dashes(look.attention) : edge(look.paper, 8);
  const inside = width - 0.4;
  const pieces = [
    piece(
      facts,
      inLines(node.name, room(inside, 8.5), 3),
      8.5,
      inside,
      paragraph([run(inLines(node.name, room(inside, 8.5), 3), 8.5, onBrand ? look.paper : look.ink, { bold: true })]),
    ),
    ...(said === ""
      ? []
      : [
          piece(
            facts,
            inLines(said, room(inside, 8), 2),
            8,
            inside,
            paragraph([run(inLines(said, room(inside, 8), 2), 8, isGap ? look.attention : onBrand ? look.paper : look.muted)]),
          ),
        ]),
  ];
  return {
    cell: cell(
      pieces.map(({ block }) => block),
      width,
      { ...filled(fill), borders: { top: line, bottom: line, left: line, right: line }, verticalAlign: VerticalAlignTable.CENTER },
    ),
    height: sumOf(pieces.map(({ height }) => height)) + air,
  };
};

export const tree = (facts: BriefingFacts, rows: number): DocxPart => {
  const { look, language } = facts;
  if (!facts.tree) return { blocks: [paragraph([run(texts.noTree[language], 9, look.muted)], 2)], height: lineHeight(9, facts) + air };
  const levels = treeShown(facts.tree, rows);
  const width = content / levels.length;
  const lines = Array.from({ length: Math.max(0, ...levels.map(({ shown }) => shown.length)) }, (_line, index) =>
    levels.map(({ shown }, at) => {
      const node = shown[index];
      return node === undefined
        ? { cell: cell([paragraph([run(" ", 8, look.muted)])], width), height: 0 }
        : nodeCell(facts, node, width, at === 0 ? "goal" : at === levels.length - 1 ? "ours" : "between");
    }),
  );
  const small = (text: string, bold: boolean) => cell([paragraph([run(text === "" ? " " : text, 8.5, look.muted, { bold })])], width);
  const more = levels.some((level) => level.more > 0)
    ? [row(levels.map((level) => small(level.more > 0 ? moreText(level.more)[language] : "", false)))]
    : [];
  const says = [facts.tree.says, facts.tree.note].filter((one) => one !== "").join(language === "zh" ? "" : " ");
  return {
    blocks: [
      heading(facts, says, content, 2),
      table(
        levels.map(() => width),
        [
          row(levels.map(({ name }) => small(inLines(name, room(width - 0.4, 8.5), 1), true))),
          ...lines.map((line) => row(line.map((one) => one.cell))),
          ...more,
        ],
      ),
    ],
    height:
      headingHeight(facts, linesIn(says, room(content - 0.4, headingSize))) +
      sumOf(lines.map((line) => Math.max(...line.map(({ height }) => height)))) +
      (1 + more.length) * (lineHeight(8.5, facts) + air),
  };
};

const findings = (facts: BriefingFacts, most: number): readonly Piece[] => {
  const { language, look } = facts;
  const { shown, more } = firstOf(facts.findings, most);
  const width = half - 0.4;
  return [
    { block: heading(facts, texts.matters[language], half), height: headingHeight(facts) },
    ...shown.flatMap(({ severity, text, others, next }) => {
      const sign = `${severityWords[severity][language]}  `;
      const said = inLines(`${sign}${text}`, room(width, 9.2), 3).slice(sign.length);
      const then = inLines([next, others].filter((one) => one !== "").join(" · "), room(width, 8.5), 3);
      return [
        piece(
          facts,
          sign + said,
          9.2,
          width,
          paragraph([run(sign, 8.5, severityColors[severity], { bold: true }), run(said, 9, look.ink, { bold: true })]),
        ),
        piece(facts, then, 8.5, width, paragraph([run(then, 8.5, look.muted)], 4), 4),
      ];
    }),
    ...(shown.length === 0 ? [note(facts, texts.nothingMatters[language], width)] : []),
    ...(more > 0 ? [note(facts, moreText(more)[language], width)] : []),
  ];
};

const asks = (facts: BriefingFacts, most: number): readonly Piece[] => {
  const { language, look, changes } = facts;
  const { shown, more } = firstOf(facts.asks, most);
  const width = half - 0.4;
  const lift = liftText(facts.lift)[language];
  const changed = changes ? firstOf(changes.lines, Math.max(2, most - 1)).shown : [];
  return [
    ...(changes && changed.length > 0
      ? [
          { block: heading(facts, changes.title, half), height: headingHeight(facts) },
          ...changed.map((text) => {
            const said = inLines(`• ${text}`, room(width, 9), 2);
            return piece(facts, said, 9, width, paragraph([run(said, 9, look.ink)], 3), 3);
          }),
        ]
      : []),
    { block: heading(facts, (facts.asked ? texts.decide : texts.clear)[language], half), height: headingHeight(facts) },
    ...shown.flatMap(({ text, why }, index) => {
      const number = `${(index + 1).toString()}  `;
      const said = inLines(number + text, room(width, 9.2), 3).slice(number.length);
      const settled = inLines(why, room(width, 8.5), 2);
      return [
        piece(
          facts,
          number + said,
          9.2,
          width,
          paragraph([run(number, 9, look.brand, { bold: true }), run(said, 9, look.ink, { bold: true })], why === "" ? 4 : 0),
          4,
        ),
        ...(why === "" ? [] : [piece(facts, settled, 8.5, width, paragraph([run(settled, 8.5, look.muted)], 4), 4)]),
      ];
    }),
    ...(shown.length === 0 ? [note(facts, texts.nothingAsked[language], width)] : []),
    ...(more > 0 ? [note(facts, moreText(more)[language], width)] : []),
    note(facts, inLines(lift, room(width, 8.5), 3), width),
  ];
};

/** What is the matter on the left; what changed and what is asked on the right. */
export const matters = (facts: BriefingFacts, most: number): DocxPart =>
  beside([findings(facts, most), asks(facts, facts.changes ? Math.max(2, most - 2) : most)]);

export const steps = (facts: BriefingFacts, most: number): DocxPart => {
  const { language, look } = facts;
  const { shown, more } = firstOf(facts.steps, most);
  const title = { block: heading(facts, texts.steps[language], content), height: headingHeight(facts) };
  if (shown.length === 0) {
    const said = note(facts, texts.noSteps[language], content);
    return { blocks: [title.block, said.block], height: title.height + said.height };
  }
  const [what, who, when] = [content - 6.4, 3.6, 2.8];
  const headers = (
    [
      [texts.what, what],
      [texts.who, who],
      [texts.when, when],
    ] as const
  ).map(([text, width]) => cell([paragraph([run(text[language], 8.5, look.brand, { bold: true })])], width, filled(look.brandTint)));
  const line = { borders: { ...noEdges, bottom: edge(look.line) } };
  const told = shown.map(({ text, who: owner, due, late }) => ({
    what: inLines(text, room(what - 0.5, 9), 2),
    who: owner === "" ? texts.none[language] : inLines(owner, room(who - 0.5, 9), 2),
    when: late ? `▲ ${due}` : due === "" ? texts.none[language] : due,
    late,
  }));
  const rows = told.map((step) =>
    row([
      cell([paragraph([run(step.what, 9, look.ink)])], what, line),
      cell([paragraph([run(step.who, 9, look.ink)])], who, line),
      cell([paragraph([run(step.when, 9, step.late ? look.attention : look.muted, { bold: step.late })])], when, line),
    ]),
  );
  const others = more > 0 ? [note(facts, moreText(more)[language], content)] : [];
  return {
    blocks: [title.block, table([what, who, when], [row(headers), ...rows]), ...others.map(({ block }) => block)],
    height:
      title.height +
      lineHeight(8.5, facts) +
      air +
      sumOf(
        told.map(
          (step) => Math.max(linesIn(step.what, room(what - 0.5, 9)), linesIn(step.who, room(who - 0.5, 9))) * lineHeight(9, facts) + air,
        ),
      ) +
      sumOf(others.map(({ height }) => height)),
  };
};
