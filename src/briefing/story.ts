/** The briefing as text that flows: headings, sentences, lists and tables, from which Markdown, plain text and HTML are written. */
import { severityWords } from "../plan/frame/findings/layout";
import { formatMoney, formatScore } from "../plan/panel/format";
import type { BriefingFacts } from "./facts";
import { firstOf } from "./fit";
import { treeShown } from "./treeShown";
import { briefingTexts as texts, liftText, moreText } from "./texts";

export type Block =
  | { readonly kind: "title" | "heading" | "sentence" | "note"; readonly text: string }
  | { readonly kind: "list"; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A page of text, not a dump of the plan. */
const most = { people: 10, nodes: 6, bars: 8, findings: 6, asks: 5, steps: 8, changes: 6 } as const;

/** A list, or what is said where it is empty, with how many more there are. */
const listed = (
  items: readonly string[],
  limit: number,
  otherwise: string,
  { language }: BriefingFacts,
  numbered = false,
): readonly Block[] => {
  const { shown, more } = firstOf(items, limit);
  if (shown.length === 0) return [{ kind: "note", text: otherwise }];
  return [{ kind: "list", numbered, items: shown }, ...moreNote(more, language)];
};

const moreNote = (more: number, language: BriefingFacts["language"]): readonly Block[] =>
  more > 0 ? [{ kind: "note", text: moreText(more)[language] }] : [];

const tabled = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  limit: number,
  { language }: BriefingFacts,
): readonly Block[] => {
  const { shown, more } = firstOf(rows, limit);
  return [{ kind: "table", header, rows: shown }, ...moreNote(more, language)];
};

const mapBlocks = (facts: BriefingFacts): readonly Block[] => {
  const { map, language } = facts;
  if (!map) return [{ kind: "note", text: texts.noMap[language] }];
  const rows = map.points.map(({ name, sign, x, y, size }) => [`${sign} ${name}`, formatScore(y), formatScore(x * 100), formatScore(size)]);
  return [
    { kind: "sentence", text: map.says },
    ...tabled(
      [texts.name, texts.influence, texts.support, texts.priority].map((text) => text[language]),
      rows,
      most.people,
      facts,
    ),
  ];
};

const treeBlocks = (facts: BriefingFacts): readonly Block[] => {
  const { tree, language } = facts;
  if (!tree) return [{ kind: "note", text: texts.noTree[language] }];
  const items = treeShown(tree, most.nodes)
    .filter(({ shown }) => shown.length > 0)
    .map(({ name, shown, more }) => {
      const nodes = shown.map(({ name: called, detail, worth, gap }) => {
        const said = gap === null ? [detail, worth].filter((one) => one !== "").join(" · ") : `▲ ${gap}`;
        return said === "" ? called : language === "zh" ? `${called}（${said}）` : `${called} (${said})`;
      });
      const told = more > 0 ? [...nodes, moreText(more)[language]] : nodes;
      return language === "zh" ? `${name}：${told.join("；")}` : `${name}: ${told.join("; ")}`;
    });
  return [
    { kind: "sentence", text: tree.says },
    { kind: "list", numbered: false, items },
    ...(tree.note === "" ? [] : [{ kind: "note", text: tree.note } as const]),
  ];
};

const barBlocks = (facts: BriefingFacts): readonly Block[] => {
  const { bars, language, currency } = facts;
  if (!bars) return [{ kind: "note", text: texts.noBars[language] }];
  const rows = bars.bars.map(({ name, value }) => [name, formatMoney(value, currency, language)]);
  return [{ kind: "sentence", text: bars.says }, ...tabled([texts.name[language], texts.value[language]], rows, most.bars, facts)];
};

const stepBlocks = (facts: BriefingFacts): readonly Block[] => {
  const { steps, language } = facts;
  if (steps.length === 0) return [{ kind: "note", text: texts.noSteps[language] }];
  const rows = steps.map(({ text, who, due, late }) => [text, who, late ? `▲ ${due} ${texts.late[language]}` : due]);
  return tabled(
    [texts.what, texts.who, texts.when].map((text) => text[language]),
    rows,
    most.steps,
    facts,
  );
};

export const story = (facts: BriefingFacts): readonly Block[] => {
  const { language, changes } = facts;
  const heading = (text: string): Block => ({ kind: "heading", text });
  const owner = facts.owner === "" ? [] : [facts.owner];
  const findings = facts.findings.map(
    ({ severity, text, others, next }) =>
      `${severityWords[severity][language]} ${text} → ${[next, others].filter((one) => one !== "").join(" · ")}`,
  );
  const asks = facts.asks.map(({ text, why }) => (why === "" ? text : language === "zh" ? `${text}（${why}）` : `${text} (${why})`));
  return [
    { kind: "title", text: facts.title },
    { kind: "note", text: [`${texts.briefing[language]} ${facts.date}`, ...owner].join(" · ") },
    heading(texts.whereWeStand[language]),
    { kind: "sentence", text: facts.headline },
    { kind: "sentence", text: liftText(facts.lift)[language] },
    {
      kind: "table",
      header: [texts.figure[language], texts.value[language]],
      rows: facts.figures
        .filter(({ id, value }) => id === "health" || value !== null)
        .map(({ name, text, note }) => [name, note === "" ? text : `${text} · ${note}`]),
    },
    ...(changes ? [heading(changes.title), ...listed(changes.lines, most.changes, texts.none[language], facts)] : []),
    heading(texts.matters[language]),
    ...listed(findings, most.findings, texts.nothingMatters[language], facts),
    ...barBlocks(facts),
    heading(texts.mapAndFramework[language]),
    ...mapBlocks(facts),
    ...treeBlocks(facts),
    heading(texts.whatWeAsk[language]),
    { kind: "sentence", text: `${(facts.asked ? texts.decide : texts.clear)[language]}${language === "zh" ? "：" : ":"}` },
    ...listed(asks, most.asks, texts.nothingAsked[language], facts, true),
    heading(texts.steps[language]),
    ...stepBlocks(facts),
  ];
};
