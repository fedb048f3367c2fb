/**
 * Sheets in the colours of the company: what is drawn in the product's brand and accent is drawn in theirs, lighter shades in the same
 * proportion. Content of cells is never looked at.
 */
import type { Template } from "../template";
import { colors } from "./looks";

type Rgb = readonly [number, number, number];

const partsOf = (color: string): Rgb => {
  const at = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
};

const hex = (parts: Rgb): string =>
  `#${parts
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;

/** How much white the product's own shade has above its full colour, 0–1. */
const whiteIn = (shade: string, full: string): number => {
  const [lighter, darker] = [partsOf(shade), partsOf(full)];
  const sum = (parts: Rgb): number => parts[0] + parts[1] + parts[2];
  return (sum(lighter) - sum(darker)) / (3 * 255 - sum(darker));
};

const lighter = (color: string, white: number): string => {
  const [red, green, blue] = partsOf(color);
  const mixed = (part: number): number => part + (255 - part) * white;
  return hex([mixed(red), mixed(green), mixed(blue)]);
};

const brands = [colors.brand, colors.brandTint, colors.brandMiddle, colors.brandLight] as const;
const accents = [colors.attention, colors.attentionTint] as const;

const shades = (family: readonly string[], own: string | null): readonly (readonly [string, string])[] =>
  own === null
    ? []
    : family.map((shade, index) => [shade, index === 0 ? own.toUpperCase() : lighter(own, whiteIn(shade, family[0] ?? shade))]);

const known = new WeakMap<Template, ReadonlyMap<string, string>>();

const coloursOf = (template: Template): ReadonlyMap<string, string> => {
  const found = known.get(template);
  if (found) return found;
  const { brand = null, accent = null } = template.company?.look ?? {};
  const made = new Map([...shades(brands, brand), ...shades(accents, accent)]);
  known.set(template, made);
  return made;
};

/** From a colour as one template draws it to the same as another does, where they differ. Of two that were one, the first counts. */
export const shadesBetween = (before: Template, after: Template): ReadonlyMap<string, string> => {
  const [was, is] = [coloursOf(before), coloursOf(after)];
  const all = [...brands, ...accents].map((shade): readonly [string, string] => [was.get(shade) ?? shade, is.get(shade) ?? shade]);
  return new Map(all.filter(([old, next]) => old !== next).reverse());
};

/** What stands in cells: never a colour. */
const content: ReadonlySet<string> = new Set(["blocks", "tables", "late", "links"]);

const inColours = (value: unknown, colours: ReadonlyMap<string, string>): unknown => {
  if (typeof value === "string") return colours.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => inColours(one, colours));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, content.has(key) ? one : inColours(one, colours)]));
};

/** A sheet, or a part of what is drawn on it, in the colours of the template's company. */
export const inCompanyColours = <Drawn>(template: Template, drawn: Drawn): Drawn => {
  const colours = coloursOf(template);
  return colours.size === 0 ? drawn : (inColours(drawn, colours) as Drawn);
};
