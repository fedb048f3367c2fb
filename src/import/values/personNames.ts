/**
 * A column of people written "Ruiz, Ana": they become "Ana Ruiz", where most of its names are written so. A single name with a comma may as well
 * be a company ("Acme, Inc."), a post or a title, and stays.
 */
import { plainContext, readContent } from "../../plan/cells/readCell";
import { text } from "../../plan/wording";
import type { SourceCell } from "../source";
import { readEach, type Different, type Readings } from "./cells";
import { joinName } from "./nameParts";
import { answerOf, decision, decisionId, quoted, type ValueColumn, type ValueContext } from "./context";
import type { Decision } from "../mapping";

/** What stands behind a comma and is no first name. */
const suffix =
  /^(inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|mbh|ag|kg|se|sa|sas|sarl|srl|spa|nv|bv|ab|as|oy|pty|pte|jr|sr|ii|iii|iv|md|phd|mba|esq|cfo|ceo|cio|cto|coo)$/i;

/** A word of a name begins with a capital, or has no letters of two sizes; some small words stand before it. */
const part =
  /^(?:(?:de|del|della|der|den|di|da|do|dos|la|le|van|von|zu|zum|zur|bin|al|y|e)\s+)*[\p{Lu}\p{Lo}][\p{L}'’.-]*(?:\s+(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*|de|del|la|van|von|der|y|e)){0,3}$/u;

/** "Ruiz, Ana" → "Ana Ruiz"; null where it is not written so. */
const turned = (written: string): string | null => {
  const [last = "", first = "", ...more] = written.trim().split(/\s*[,，]\s*/);
  if (more.length > 0 || !part.test(last) || !part.test(first)) return null;
  return first.split(/\s+/).some((word) => suffix.test(word.replace(/\./g, ""))) ? null : joinName({ first, last });
};

const choices = ["turned", "as-typed"] as const;

const areTurned = (different: Different): boolean => {
  const texts = [...different.keys()].filter((cell) => typeof cell === "string");
  return texts.filter((cell) => turned(cell) !== null).length * 2 > texts.length;
};

/** Does a column hold names of persons? Then other systems have them in parts. */
export const isPersonName = ({ knowledge, table }: ValueContext, column: string): boolean =>
  knowledge.hints.some(({ table: { id }, names }) => id === table.id && `${column}.last` in names);

/** Reads a column of names of persons. */
export const readNames = (
  column: ValueColumn,
  context: ValueContext,
): { readonly readings: Readings; readonly decisions: readonly Decision[] } => {
  const { different, header, index } = column;
  const found = [...different].flatMap(([cell, { count }]) =>
    typeof cell === "string" && turned(cell) !== null ? [{ cell: cell.trim(), count }] : [],
  );
  const [first] = found;
  const usual = areTurned(different) ? "turned" : "as-typed";
  const chosen = answerOf(context, decisionId("name", index), choices) ?? column.remembered?.names ?? usual;
  const readings = readEach(different, (cell: SourceCell) => {
    const written = typeof cell === "string" ? cell.trim() : cell;
    const name = chosen === "turned" && typeof written === "string" ? (turned(written) ?? written) : written;
    const { content, problem } = readContent(name, column.column, plainContext(context.language));
    return { content, problem };
  });
  if (!first || (chosen === "as-typed" && usual === "as-typed")) return { readings, decisions: [] };
  const name = quoted(chosen === "turned" ? (turned(first.cell) ?? first.cell) : first.cell);
  const said = text(`${header}: ${quoted(first.cell).en} is written as ${name.en}`, `${header}：${quoted(first.cell).zh}写作${name.zh}`);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const alternatives = [
    { id: "turned", label: text("First name, then last name", "名在前，姓在后") },
    { id: "as-typed", label: text("As typed", "保留原文") },
  ];
  return { readings, decisions: [decision(column, { kind: "name", count, text: said, open: false, chosen, alternatives })] };
};
