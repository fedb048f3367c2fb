/** Renders assets/icons/*.svg to the sizes Office asks for. Needs rsvg-convert (Debian: librsvg2-bin); the PNGs are committed. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../assets/icons");
const sizes = [16, 32, 80];

for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const name = file.replace(".svg", "");
  for (const size of sizes) {
    execFileSync("rsvg-convert", ["-w", size, "-h", size, "-o", join(folder, `${name}-${size}.png`), join(folder, file)].map(String));
  }
}
