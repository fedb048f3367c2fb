/**
 * The briefing as three slides: where we stand, the map and the framework, what we ask. The library writes the file; its charts are put in
 * their place as the schema wants them (see chartParts), and Chinese gets a Chinese font. Loaded when slides are asked for.
 */
import { latinFont, withCharts } from "./chartFiles";
import type { BriefingFacts } from "./facts";
import { drawAsks } from "./slideAsks";
import { drawMapAndTree } from "./slideMap";
import { drawStanding } from "./slideStanding";

export const pptxOf = async (facts: BriefingFacts): Promise<Uint8Array> => {
  const { default: Presentation } = await import("pptxgenjs");
  const presentation = new Presentation();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = facts.title;
  presentation.author = "Keyplan";
  presentation.company = "";
  presentation.theme = { headFontFace: latinFont, bodyFontFace: latinFont };
  const charts = [...drawStanding(presentation.addSlide(), facts), ...drawMapAndTree(presentation.addSlide(), facts)];
  drawAsks(presentation.addSlide(), facts);
  const written = await presentation.write({ outputType: "uint8array" });
  return withCharts(written as Uint8Array, charts);
};
