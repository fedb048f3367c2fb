/**
 * The briefing as three slides: where we stand, the map and the framework, what we ask. The library writes the file; its charts are put in
 * their place as the schema wants them (see chartParts), and Chinese gets a Chinese font. Loaded when slides are asked for.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BriefingFacts } from "./facts";
import { drawAsks, drawMapAndTree, drawStanding } from "./slides";

/** What the theme has for Chinese, in the workbook and here. */
const chineseFont = "Microsoft YaHei";
const latinFont = "Arial";

const chartName = /^ppt\/charts\/chart(\d+)\.xml$/;

/** Texts use the fonts of the theme, so that a company's own fits: the theme says which. */
const themed = (part: string): string =>
  part
    .replace(/(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*("[^>]*>\s*<a:ea typeface=")[^"]*"/g, `$1${latinFont}$2${chineseFont}"`)
    .replace(/<a:font script="Hans" typeface="[^"]*"/g, `<a:font script="Hans" typeface="${chineseFont}"`);

export const pptxOf = async (facts: BriefingFacts): Promise<Uint8Array> => {
  const { default: Presentation } = await import("pptxgenjs");
  const presentation = new Presentation();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = facts.title;
  presentation.author = "Keyplan";
  presentation.company = "";
  presentation.theme = { headFontFace: latinFont, bodyFontFace: latinFont };
  const charts = [
    ...drawStanding(presentation.addSlide(), facts),
    ...drawMapAndTree(presentation.addSlide(), facts),
    ...drawAsks(presentation.addSlide(), facts),
  ];
  const written = await presentation.write({ outputType: "uint8array" });
  const parts = unzipSync(written as Uint8Array);
  const numberOf = (name: string): number => Number(chartName.exec(name)?.[1] ?? "0");
  const names = Object.keys(parts)
    .filter((name) => chartName.test(name))
    .sort((left, right) => numberOf(left) - numberOf(right));
  names.forEach((name, index) => {
    const chart = charts[index];
    if (chart !== undefined) parts[name] = strToU8(chart);
  });
  for (const name of Object.keys(parts))
    if (/^ppt\/theme\/theme\d+\.xml$/.test(name)) parts[name] = strToU8(themed(strFromU8(parts[name] ?? new Uint8Array())));
  // Folders as entries of their own are no parts.
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith("/"))), { level: 6 });
};
