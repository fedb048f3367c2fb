/** Markdown tables, as assistants and wikis write them → grids. Markup within the cells goes, their text stays; cells beyond the header too. */
import { gridOf, nameOfTable } from "./gridOf";
import type { SourceGrid } from "./source";

const ruleLine = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const headingLine = /^\s*(?:#{1,6}\s+(.*?)\s*#*|\*\*(.+?)\*\*:?)\s*$/;

const isRule = (line: string | undefined): boolean => line !== undefined && line.includes("|") && ruleLine.test(line);

/** Does a text hold a Markdown table? */
export const hasMarkdownTable = (text: string): boolean => {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/);
  return lines.some((line, at) => at > 0 && isRule(line) && (lines[at - 1] ?? "").includes("|"));
};

const splitLine = (line: string): readonly string[] =>
  line
    .replace(/^[ \t>]*\|?/, "")
    .replace(/(?<!\\)\|[ \t]*$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|").trim());

interface Token {
  readonly type: string;
  readonly text?: string;
  readonly raw: string;
  readonly tokens?: readonly Token[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

const textOf = (token: Token): string => {
  if (token.type === "br" || /^<br\s*\/?>$/i.test(token.raw)) return "\n";
  if (token.type === "html") return "";
  const text = token.tokens ? token.tokens.map(textOf).join("") : (token.text ?? token.raw);
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
};

/** Reads all tables of a text; a heading above one is its name. */
export const readMarkdown = async (text: string, name: string): Promise<readonly SourceGrid[]> => {
  const { Lexer } = await import("marked");
  const plain = (cell: string): string =>
    /[*_`[<&\\!~:@]/.test(cell)
      ? Lexer.lexInline(cell)
          .map((token) => textOf(token as Token))
          .join("")
          .trim()
      : cell;
  const lines = text.split(/\r\n|\n|\r/);
  const tables: { readonly name: string | null; readonly rows: (readonly string[])[] }[] = [];
  let heading: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const named = headingLine.exec(line);
    if (named) heading = named[1] ?? named[2] ?? null;
    if (!line.includes("|") || !isRule(lines[at + 1])) continue;
    const rows = [splitLine(line)];
    for (at += 2; (lines[at] ?? "").includes("|"); at += 1) rows.push(splitLine(lines[at] ?? ""));
    at -= 1;
    tables.push({ name: heading, rows });
    heading = null;
  }
  return tables.map((table, index) =>
    gridOf(
      nameOfTable(table.name, name, index, tables.length),
      table.rows.map((cells) => cells.map(plain)),
    ),
  );
};
