/** Blocks of text as Markdown, as plain text and as HTML for the clipboard, where mail programs and Word take the tables over. */
import type { BriefingFacts } from "./facts";
import { story, type Block } from "./story";

/** A cell of a Markdown table: nothing in it ends the cell or begins markup. */
export const markdownCell = (text: string): string =>
  text
    .replace(/([\\`*_[\]<>|])/g, "\\$1")
    .replace(/\r\n|\n|\r/g, "<br>")
    .trim();

const markdownLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/([\\`*_[\]<>])/g, "\\$1")
    .replace(/^([#+-]|\d+[.)])(?=\s)/, "\\$1");

export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows]
    .map((cells, index) => `| ${cells.map((one) => (index === 1 ? one : markdownCell(one))).join(" | ")} |`)
    .join("\n");

const markdownBlock = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return `# ${markdownLine(block.text)}`;
    case "heading":
      return `## ${markdownLine(block.text)}`;
    case "sentence":
      return markdownLine(block.text);
    case "note":
      return `_${markdownLine(block.text)}_`;
    case "list":
      return block.items.map((item, index) => `${block.numbered ? `${(index + 1).toString()}.` : "-"} ${markdownLine(item)}`).join("\n");
    case "table":
      return markdownTable(block.header, block.rows);
  }
};

export const markdownOfBlocks = (blocks: readonly Block[]): string => `${blocks.map(markdownBlock).join("\n\n")}\n`;

export const markdownOf = (facts: BriefingFacts): string => markdownOfBlocks(story(facts));

/** Chinese letters take two places where letters are all of one width. */
const places = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter >= "\u2e80" && letter <= "\uffef" ? 2 : 1), 0);

const plainTable = (lines: readonly (readonly string[])[]): string => {
  const widths = lines.reduce<number[]>((all, line) => line.map((one, index) => Math.max(all[index] ?? 0, places(one))), []);
  return lines
    .map((line) =>
      line
        .map((one, index) => (index === line.length - 1 ? one : one + " ".repeat(Math.max(0, (widths[index] ?? 0) - places(one)))))
        .join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
};

const plainBlock = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return block.text.toUpperCase();
    case "heading":
      return `${block.text}\n${"-".repeat(Math.min(60, places(block.text)))}`;
    case "sentence":
    case "note":
      return block.text;
    case "list":
      return block.items.map((item, index) => `${block.numbered ? `${(index + 1).toString()}.` : "•"} ${item}`).join("\n");
    case "table":
      return plainTable([block.header, ...block.rows].map((line) => line.map((one) => one.replace(/\s+/g, " "))));
  }
};

export const plainOf = (facts: BriefingFacts): string => `${story(facts).map(plainBlock).join("\n\n")}\n`;

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\r\n|\n|\r/g, "<br>");

const htmlBlock = (block: Block, { look }: BriefingFacts): string => {
  const cellLook = `border-bottom:1px solid ${look.line};padding:3px 10px 3px 4px;text-align:left;vertical-align:top`;
  switch (block.kind) {
    case "title":
      return `<h1 style="font-size:18pt;color:${look.brand};margin:0 0 4pt">${escaped(block.text)}</h1>`;
    case "heading":
      return `<h2 style="font-size:13pt;color:${look.ink};margin:12pt 0 4pt">${escaped(block.text)}</h2>`;
    case "sentence":
      return `<p style="margin:0 0 6pt">${escaped(block.text)}</p>`;
    case "note":
      return `<p style="margin:0 0 6pt;color:${look.muted}">${escaped(block.text)}</p>`;
    case "list": {
      const tag = block.numbered ? "ol" : "ul";
      return `<${tag} style="margin:0 0 6pt">${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${tag}>`;
    }
    case "table": {
      const header = block.header
        .map((one) => `<th style="${cellLook};background:${look.brandTint};color:${look.brand}">${escaped(one)}</th>`)
        .join("");
      const rows = block.rows
        .map((line) => `<tr>${line.map((one) => `<td style="${cellLook}">${escaped(one)}</td>`).join("")}</tr>`)
        .join("");
      return `<table style="border-collapse:collapse;margin:0 0 6pt"><tr>${header}</tr>${rows}</table>`;
    }
  }
};

export const htmlOf = (facts: BriefingFacts): string =>
  `<div lang="${facts.language === "zh" ? "zh-CN" : "en"}" style="font-family:Arial,'Microsoft YaHei',sans-serif;font-size:10.5pt;color:${facts.look.ink}">${story(
    facts,
  )
    .map((block) => htmlBlock(block, facts))
    .join("")}</div>`;
