/** The framework on a slide: a column for each level, thin elbow lines between boxes, a gap as a dashed box that says what is missing. */
import type PptxGenJS from "pptxgenjs";
import { connector } from "../plan/sheet/looks";
import type { BriefingFacts, ToldNode, ToldTree } from "./facts";
import { inLines, linesIn } from "./fit";
import { treeShown } from "./treeShown";
import { moreText } from "./texts";

const plain = (color: string): string => color.replace("#", "");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly node: ToldNode;
}

const columnGap = 0.26;
const headerHeight = 0.42;
/** Boxes are no higher, however few there are. */
const highest = 1.05;
const rowGap = 0.12;
const mostRows = 5;
const noteHeight = 0.24;

export const drawTree = (
  slide: PptxGenJS.Slide,
  facts: BriefingFacts,
  tree: ToldTree,
  place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): void => {
  const { look, language } = facts;
  const lang = language === "zh" ? "zh-CN" : "en-US";
  const levels = treeShown(tree, mostRows);
  const width = (place.w - columnGap * (levels.length - 1)) / levels.length;
  const room = place.h - headerHeight - noteHeight - (levels.some(({ more }) => more > 0) ? 0.2 : 0);
  const rows = Math.max(1, ...levels.map(({ shown }) => shown.length));
  const height = Math.min(highest, room / rows - rowGap);
  const boxes = levels.map(({ shown }, column) =>
    shown.map((node, row): Box => ({
      node,
      x: place.x + column * (width + columnGap),
      y: place.y + headerHeight + row * (height + rowGap),
    })),
  );
  drawLines(slide, boxes, width, height);
  if (tree.note !== "")
    slide.addText(tree.note, {
      x: place.x,
      y: place.y + place.h - 0.2,
      w: place.w,
      h: 0.2,
      margin: 0,
      fontSize: 9,
      color: plain(look.muted),
      lang,
    });
  levels.forEach(({ name, more }, column) => {
    const x = place.x + column * (width + columnGap);
    slide.addText(inLines(name, (width * 72) / 10, 2), {
      x,
      y: place.y,
      w: width,
      h: headerHeight - 0.06,
      margin: 0,
      fontSize: 10,
      bold: true,
      color: plain(look.muted),
      valign: "bottom",
      lang,
    });
    for (const { node, y } of boxes[column] ?? []) {
      const isGoal = column === 0;
      const isOurs = column === levels.length - 1;
      const isGap = node.gap !== null;
      const ink = isGoal && !isGap ? look.paper : look.ink;
      const inside = (width - 0.14) * 72;
      const said = isGap ? `▲ ${node.gap}` : [node.detail, node.worth].filter((one) => one !== "").join(" · ");
      const below = inLines(said, inside / 9, 2);
      // Points that the line below leaves to the name.
      const left = height * 72 - 8 - (said === "" ? 0 : linesIn(below, inside / 9) * (language === "zh" ? 12.4 : 11));
      const name = inLines(node.name, inside / 10, Math.max(1, Math.floor(left / (language === "zh" ? 13.6 : 12.2))));
      const runs: PptxGenJS.TextProps[] = [
        { text: name, options: { fontSize: 10, bold: true, color: plain(ink), breakLine: said !== "" } },
      ];
      if (said !== "")
        runs.push({ text: below, options: { fontSize: 9, color: plain(isGap ? look.attention : isGoal ? look.paper : look.muted) } });
      slide.addText(runs, {
        x,
        y,
        w: width,
        h: height,
        shape: "rect" as PptxGenJS.SHAPE_NAME,
        margin: [5, 4, 3, 3],
        align: "left",
        valign: "middle",
        fill: { color: plain(isGap ? look.paper : isGoal ? look.brand : isOurs ? look.brandTint : look.paper) },
        line: isGap ? { color: plain(look.attention), width: 1, dashType: "dash" } : { color: plain(look.brand), width: 0.75 },
        lang,
      });
    }
    const end = place.y + headerHeight + (boxes[column]?.length ?? 0) * (height + rowGap);
    if (more > 0)
      slide.addText(moreText(more)[language], { x, y: end, w: width, h: 0.22, margin: 0, fontSize: 9, color: plain(look.muted), lang });
  });
};

/** Elbows from each box to those one level up that it leads to; what lies on each other is drawn once. */
const drawLines = (slide: PptxGenJS.Slide, boxes: readonly (readonly Box[])[], width: number, height: number): void => {
  const drawn = new Set<string>();
  const line = (x: number, y: number, w: number, h: number): void => {
    const key = [x, y, w, h].map((part) => part.toFixed(3)).join(" ");
    if (drawn.has(key) || (w < 0.001 && h < 0.001)) return;
    drawn.add(key);
    slide.addShape("line", { x, y, w, h, line: { color: plain(connector.color), width: 0.75 } });
  };
  boxes.slice(1).forEach((column, above) => {
    for (const { node, x, y } of column)
      for (const parent of boxes[above] ?? []) {
        if (!node.leadsTo.includes(parent.node.id)) continue;
        const [from, to] = [parent.y + height / 2, y + height / 2];
        const middle = x - columnGap / 2;
        line(parent.x + width, from, columnGap / 2, 0);
        line(middle, Math.min(from, to), 0, Math.abs(to - from));
        line(middle, to, columnGap / 2, 0);
      }
  });
};
