/**
 * Renders assets/icons/*.svg to the sizes Office asks for, and the two icons of the unified manifest: 192 in colour, 32 as a white outline.
 * Needs rsvg-convert (Debian: librsvg2-bin); the PNGs are committed.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../assets/icons");
const sizes = [16, 32, 80];
const outline = "keyplan-outline";

const render = (svg, size, png) =>
  execFileSync("rsvg-convert", ["-w", size, "-h", size, "-o", join(folder, `${png}.png`), join(folder, `${svg}.svg`)].map(String));

for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const name = file.replace(".svg", "");
  if (name !== outline) for (const size of sizes) render(name, size, `${name}-${size}`);
}
render("keyplan", 192, "keyplan-color");
render(outline, 32, outline);
