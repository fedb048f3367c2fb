/** The sketch of a template as a picture file, in the colours of its company. */
import { escapeXml } from "../host/xlsx/xml";
import { colors } from "../plan/sheet/looks";
import type { Template } from "../plan/template";

export const templateSketch = ({ name, picture: { lines, fills, accents }, company }: Template): string => {
  const brand = company?.look.brand ?? colors.brand;
  const accent = company?.look.accent ?? brand;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="288" height="192" viewBox="0 0 72 48">`,
    `<title>${escapeXml(name.en)}</title>`,
    `<path d="M0 0H72V48H0z" fill="${colors.paper}"/>`,
    `<path d="${lines}" fill="none" stroke="${colors.line}"/>`,
    `<path d="${fills}" fill="${brand}" fill-opacity="0.4"/>`,
    `<path d="${accents}" fill="${accent}"/>`,
    "</svg>\n",
  ].join("");
};
