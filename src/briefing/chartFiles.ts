/**
 * Page and slides are packages with a part for each chart: what the libraries wrote there gives way to what the
 * schema wants (chartParts). Fonts are those of the workbook.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** A chart as the text of its part: what it is told is the relationship to the worksheet that it is drawn from. */
export type ChartPart = (worksheet: string) => string;

const chartName = /\/charts\/chart(\d+)\.xml$/;
const worksheetOf = /<c:externalData [^>]*r:id="([^"]+)"/;

const textOf = (parts: Unzipped, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** What the theme has for Chinese, in the workbook and here. */
export const chineseFont = "Microsoft YaHei";
export const latinFont = "Arial";

/** Texts use the fonts of the theme, so that a company's own fits: the theme says which. */
const themed = (part: string): string =>
  part
    .replace(/(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^>]*(\/>\s*<a:ea typeface=")[^"]*"/g, `$1${latinFont}"$2${chineseFont}"`)
    .replace(/<a:font script="Hans" typeface="[^"]*"/g, `<a:font script="Hans" typeface="${chineseFont}"`);

/** @param charts in the order in which they were placed */
export const withCharts = (file: Uint8Array, charts: readonly ChartPart[]): Uint8Array => {
  const parts = unzipSync(file);
  const numberOf = (name: string): number => Number(chartName.exec(name)?.[1] ?? "0");
  const names = Object.keys(parts)
    .filter((name) => chartName.test(name))
    .sort((left, right) => numberOf(left) - numberOf(right));
  const written = names.flatMap((name, index) => {
    const worksheet = worksheetOf.exec(textOf(parts, name))?.[1];
    const chart = charts[index];
    return chart === undefined || worksheet === undefined ? [] : [[name, strToU8(chart(worksheet))] as const];
  });
  const themes = Object.keys(parts)
    .filter((name) => /\/theme\/theme\d+\.xml$/.test(name))
    .map((name) => [name, strToU8(themed(textOf(parts, name)))] as const);
  // Folders as entries of their own are no parts.
  const kept = Object.entries(parts).filter(([name]) => !name.endsWith("/"));
  return zipSync(Object.fromEntries([...kept, ...written, ...themes]), { level: 6 });
};
