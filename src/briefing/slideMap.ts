/** The second slide: the map of people and the framework. */
import type { ChartPart } from "./chartFiles";
import { mapBubbles, mapNote } from "./chartModels";
import { mapPart } from "./chartParts";
import type { BriefingFacts, ToldMap } from "./facts";
import { frame, heading, invite, note, page, type Place, type Slide } from "./slideBlocks";
import { drawTree } from "./slideTree";
import { briefingTexts as texts } from "./texts";

const drawMap = (slide: Slide, facts: BriefingFacts, map: ToldMap, place: Place): ChartPart => {
  const letters = 10;
  const height = place.h - 0.5;
  const size = { width: place.w * 72, height: height * 72, letters };
  const bubbles = mapBubbles(map.points, size.width, size.height, letters);
  slide.addChart(
    "bubble",
    [
      { name: map.axes.x, values: bubbles.map(({ x }) => x) },
      { name: map.title, values: bubbles.map(({ y }) => y), sizes: bubbles.map(({ size }) => size) },
    ],
    { ...place, h: height, altText: map.says },
  );
  note(slide, facts, mapNote(map, facts.language), { ...place, y: place.y + height + 0.06, h: 0.44 });
  return mapPart({ bubbles, title: map.title, axes: map.axes, ...size }, facts);
};

/** On the left the map of people, on the right the framework; one alone takes the place of both, and a line says what would stand there. */
export const drawMapAndTree = (slide: Slide, facts: BriefingFacts): readonly ChartPart[] => {
  const { language, map, tree } = facts;
  frame(slide, facts, texts.mapAndFramework[language], map?.says ?? tree?.says ?? texts.mapAndFramework[language], 2);
  const top = page.top + 0.06;
  const alone = map === null || tree === null;
  const whole: Place = { x: page.left, y: top, w: page.width, h: page.bottom - top - (alone ? 0.3 : 0) };
  const left: Place = { ...whole, w: 5.25 };
  const right: Place = { ...whole, x: page.left + 5.5, w: page.width - 5.5 };
  if (!map && !tree) {
    invite(slide, facts, texts.noMap[language], { ...left, w: (page.width - 0.25) / 2 });
    invite(slide, facts, texts.noTree[language], { ...left, x: page.left + (page.width + 0.25) / 2, w: (page.width - 0.25) / 2 });
    return [];
  }
  if (alone) note(slide, facts, (map ? texts.noTree : texts.noMap)[language], { ...whole, y: page.bottom - 0.22, h: 0.22 });
  const charts = map ? [drawMap(slide, facts, map, tree ? left : whole)] : [];
  if (tree) {
    const place = map ? right : whole;
    heading(slide, facts, map ? tree.says : tree.title, { ...place, h: 0.5 }, 2);
    drawTree(slide, facts, tree, { ...place, y: top + 0.56, h: place.h - 0.56 });
  }
  return charts;
};
