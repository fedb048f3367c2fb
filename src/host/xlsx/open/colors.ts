/** Colours of a file as #RRGGBB: written out, from the old palette, or from the theme with a tint. */
import { child, number, text, type XmlNode } from "./xmlTree";

/** The palette of Excel 97; 0–7 repeat 8–15. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours by the number that cells use, and by the name that charts use. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const aliases: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
const textColor = 1;

const channels = (color: string): [number, number, number] =>
  [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
const joined = (values: readonly number[]): string =>
  values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .toUpperCase()
        .padStart(2, "0"),
    )
    .join("");

/** Darkens (tint below 0) or lightens a colour by its lightness, keeping hue and saturation. */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = channels(color);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 510;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = (light: number): number => 1 - Math.abs(2 * light - 1);
  const factor = spread(lightness) === 0 ? 0 : spread(wanted) / spread(lightness);
  return joined([red, green, blue].map((value) => (wanted + (value / 255 - lightness) * factor) * 255));
}

export class ColorReader {
  private readonly theme = new Map<string, string>();

  constructor(theme: XmlNode | null) {
    const scheme = child(child(theme ?? undefined, "themeElements"), "clrScheme");
    for (const entry of scheme?.children ?? []) {
      const value = entry.children[0];
      const color = text(value, "lastClr") ?? text(value, "val");
      if (color !== null && /^[0-9A-Fa-f]{6}$/.test(color)) this.theme.set(entry.name, color.toUpperCase());
    }
  }

  /** Colour of a cell's font, fill or border; null for automatic. */
  cell(node: XmlNode | undefined): string | null {
    if (node === undefined) return null;
    const rgb = text(node, "rgb");
    const indexed = number(node, "indexed");
    const theme = number(node, "theme");
    const tint = number(node, "tint") ?? 0;
    if (theme === textColor && tint === 0) return null;
    const base =
      rgb !== null && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb)
        ? rgb.slice(-6)
        : indexed !== null
          ? palette[indexed]
          : this.theme.get(themeOrder[theme ?? -1] ?? "");
    if (base === undefined) return null;
    return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
  }

  /** Colour inside a solidFill of a drawing, with its transparency. */
  drawing(fill: XmlNode | undefined): { color: string; transparency: number } | null {
    const node = fill?.children[0];
    if (node === undefined) return null;
    const name = text(node, "val") ?? "";
    const base = node.name === "srgbClr" ? name : node.name === "sysClr" ? text(node, "lastClr") : this.theme.get(aliases[name] ?? name);
    if (base === null || base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    const share = (key: string): number => (number(child(node, key), "val") ?? 100_000) / 100_000;
    const lightened = share("lumMod") < 1 && child(node, "lumOff") !== undefined;
    const changed = lightened ? tinted(base, 1 - share("lumMod")) : share("lumMod") < 1 ? tinted(base, share("lumMod") - 1) : base;
    return { color: `#${changed.toUpperCase()}`, transparency: Math.round((1 - share("alpha")) * 1000) / 1000 };
  }
}
