/**
 * Sheets that were renamed, and cells that moved, in what a file keeps of a sheet beside what is understood: sparklines, checks and formats of
 * later versions name their cells by formulas in the list of extensions, form controls their linked cells, charts that are not shown here their
 * figures. What is understood has followed in the workbook already.
 */
import { renameSheetInFormula } from "../../calc/rewrite";
import { extensions } from "../parts";
import { escapeXml } from "../xml";
import { movedFormula, type Shifts } from "./moves";
import type { PatchPackage } from "./package";
import { attributesOf, joined, piecesOf, unescaped } from "./pieces";

const formulas = /(<(?:\w+:)?f>)([^<]*)(<)/g;

/** What a sheet is called for a moment, so that two that swap their names are not taken for each other. */
const between = (index: number): string => `~${index.toString()}~`;

/** A formula, without "=", with the new names of sheets. */
export const renamedFormula = (formula: string, names: ReadonlyMap<string, string>): string => {
  const list = [...names];
  const apart = list.reduce((text, [was], index) => renameSheetInFormula(text, was, between(index)), `=${formula}`);
  return list.reduce((text, [, is], index) => renameSheetInFormula(text, between(index), is), apart).slice(1);
};

/**
 * The part of a sheet with new names in its extensions.
 * @param names by the name in the file
 */
export function renamedInExtensions(xml: string, names: ReadonlyMap<string, string>): string {
  const pieces = piecesOf(xml);
  const list = [...names];
  // Those are written anew where a formula in them changed: a name that another sheet had before must not change twice.
  const isChained = list.some(([was]) => list.some(([, is]) => is.toLowerCase() === was.toLowerCase()));
  const isWritten = (ext: string): boolean =>
    isChained && attributesOf(ext).get("uri")?.toUpperCase() === extensions.conditionalFormats.toUpperCase();
  const follow = (ext: string): string =>
    isWritten(ext)
      ? ext
      : ext.replace(formulas, (_, open: string, formula: string, close: string) => {
          const before = unescaped(formula);
          const now = renamedFormula(before, names);
          return open + (now === before ? formula : escapeXml(now)) + close;
        });
  const children = pieces.children.map((piece) => {
    if (piece.name !== "extLst") return piece;
    const extensionList = piecesOf(piece.text);
    return {
      ...piece,
      text: joined({ ...extensionList, children: extensionList.children.map((ext) => ({ ...ext, text: follow(ext.text) })) }),
    };
  });
  return joined({ ...pieces, children });
}

/** In a part of a control or a chart: attributes, or elements that hold nothing but a formula. */
const otherFormulas = /(\s(?:fmlaLink|fmlaRange|fmlaGroup)=")([^"]*)(")|(<(?:\w+:)?(?:FmlaLink|FmlaRange|FmlaGroup|f)>)([^<]*)(<)/g;

export const followedInOthers = (xml: string, follow: (formula: string) => string): string =>
  xml.replace(otherFormulas, (whole, ...found: (string | undefined)[]) => {
    const [open = "", formula = "", close = ""] = found[0] === undefined ? found.slice(3, 6) : found;
    const before = unescaped(formula);
    const now = follow(before);
    return now === before ? whole : open + escapeXml(now) + close;
  });

/** A sheet of the file that still stands, with its name there. */
interface KeptSheet {
  readonly part: string;
  readonly name: string;
}

/** What has happened to the sheets that formulas speak of. */
interface Changes {
  readonly shifts: Shifts;
  readonly names: ReadonlyMap<string, string>;
}

function patchOthers(parts: PatchPackage, { part, name }: KeptSheet, { shifts, names }: Changes, shown: ReadonlySet<string>): void {
  const own = parts.relationships(part).filter(({ external }) => !external);
  const charts = own
    .filter(({ kind }) => kind === "drawing")
    .flatMap(({ target }) => parts.relationships(target))
    .filter(({ kind, target, external }) => /^chart(Ex)?$/.test(kind) && !external && !shown.has(target));
  for (const { target } of [...own.filter(({ kind }) => kind === "ctrlProp" || kind === "vmlDrawing"), ...charts]) {
    const source = parts.text(target);
    const followed = followedInOthers(source, (formula) => renamedFormula(movedFormula(formula, name, shifts), names));
    if (followed !== source) parts.replace(target, followed);
  }
}

/**
 * All sheets of the file that still stand. What the extensions of sheets say has followed cells that moved, but not new names.
 *
 * @param shown Parts of charts that the workbook's data has.
 */
export function patchKeptFormulas(parts: PatchPackage, sheets: readonly KeptSheet[], changes: Changes, shown: ReadonlySet<string>): void {
  const { names, shifts } = changes;
  if (names.size + shifts.size === 0) return;
  for (const sheet of sheets) {
    patchOthers(parts, sheet, changes, shown);
    const source = parts.text(sheet.part);
    if (names.size === 0 || !source.includes("extLst")) continue;
    const followed = renamedInExtensions(source, names);
    if (followed !== source) parts.replace(sheet.part, followed);
  }
}
