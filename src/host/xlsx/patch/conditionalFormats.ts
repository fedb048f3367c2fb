/**
 * Conditional formats of a sheet that have changed: those that are read are written anew. Rules of kinds that are not read here (dates, blanks,
 * duplicates, averages; of the newer form those that speak of other sheets) stay byte for byte, with the areas that they have.
 */
import type { ConditionalFormat, Sheet } from "../../model/state";
import { changeRuleFormulas } from "../../model/formulas";
import { extensions } from "../parts";
import { isRead, newerRead } from "../open/conditionalFormats";
import { ConditionalFormatWriter } from "../save/conditionalFormats";
import type { SaveContext } from "../save/context";
import type { SheetElements } from "./elements";
import { movedFormula, type Shifts } from "./moves";
import { attributesOf, forRoot, joined, piecesOf, withChild, type Piece } from "./pieces";

const typeOf = ({ text }: Piece): string => attributesOf(text).get("type") ?? "";

const isUnread = (rule: Piece): boolean =>
  rule.name !== "cfRule" || !isRead(typeOf(rule), piecesOf(rule.text).children.filter(({ name }) => name === "formula").length);

const isUnreadNewer = (rule: Piece): boolean => rule.name === "cfRule" && !newerRead.has(typeOf(rule));

/** Rules of common areas without those that are written anew; null where none of them is left. */
function kept(group: Piece, isKept: (rule: Piece) => boolean): Piece | null {
  const pieces = piecesOf(group.text);
  const rules = pieces.children.filter(({ name }) => name === "cfRule");
  const unread = rules.filter(isKept);
  if (unread.length === 0) return null;
  return unread.length === rules.length
    ? group
    : { ...group, text: joined({ ...pieces, children: pieces.children.filter((piece) => piece.name !== "cfRule" || isKept(piece)) }) };
}

const keptOf = (groups: readonly Piece[], isKept: (rule: Piece) => boolean): readonly Piece[] =>
  groups.map((group) => kept(group, isKept)).filter((group) => group !== null);

const isNewer = ({ text }: Piece): boolean => attributesOf(text).get("uri")?.toUpperCase() === extensions.conditionalFormats.toUpperCase();

/** The extension with what is kept of it before what is written; "" where nothing is. */
function newerForm(standing: Piece | undefined, written: string, root: string): string {
  const ext = piecesOf(standing?.text ?? "<ext/>");
  const list = ext.children.find(({ name }) => name === "conditionalFormattings");
  const pieces = piecesOf(list?.text ?? "<list/>");
  const unread = keptOf(pieces.children, isUnreadNewer);
  if (!list || unread.length === 0) return written === "" ? "" : forRoot(root, written);
  const added = written === "" ? [] : piecesOf(piecesOf(written).children[0]?.text ?? "<list/>").children;
  const children = [...unread, ...added.map((piece) => ({ ...piece, text: forRoot(`${root}${ext.open}`, piece.text) }))];
  return joined({ ...ext, children: withChild(ext.children, list.name, joined({ ...pieces, children }), [list.name]) });
}

export function patchConditionalFormats(elements: SheetElements, now: Sheet, context: SaveContext): void {
  const writer = new ConditionalFormatWriter(context);
  const written = piecesOf(`<all>${writer.xml(now.conditionalFormats)}</all>`).children;
  const unread = keptOf(elements.all("conditionalFormatting"), isUnread);
  elements.setAll("conditionalFormatting", [...unread.map(({ text }) => text), ...written.map(({ text }) => forRoot(elements.root, text))]);
  const own = piecesOf(elements.text("extLst") || "<extLst/>");
  const extension = newerForm(own.children.find(isNewer), writer.extensionXml(), elements.root);
  const others = own.children.filter((piece) => !isNewer(piece));
  const children = extension === "" ? others : [{ name: "ext", text: extension }, ...others];
  if (children.length > 0 || own.children.length > 0) elements.set("extLst", children.length === 0 ? "" : joined({ ...own, children }));
}

/** The formats with their formulas where the cells are now. */
export const withMovedFormulas = (formats: readonly ConditionalFormat[], sheet: string, shifts: Shifts): ConditionalFormat[] =>
  formats.map((format) => {
    const copy = { ...format, rule: structuredClone(format.rule) };
    changeRuleFormulas(copy, (formula) => `=${movedFormula(formula.slice(1), sheet, shifts)}`);
    return copy;
  });
