/**
 * What a briefing tells, in one language: everything of it is here, and page, slides and texts only lay it out. Figures are those of the
 * workbook's cells. What is personal stays out: findings about tables and columns that are left out of every copy for others.
 *
 * Parts that a plan does not have are null or empty; what is asked are the decisions that sections ask for, and where they ask for none the
 * next steps of the gravest findings. Lists stand in full, the most telling first.
 */
import type { BriefingBars, BriefingPart, MapPoint } from "../plan/briefing";
import type { ChangeReport } from "../plan/changes/report";
import { formatFigure } from "../plan/changes/formatFigure";
import type { KeyFigure } from "../plan/changes/standing";
import { linesOf, othersText, type Finding, type Severity } from "../plan/finding";
import { health, healthColour, healthMeasures, type HealthColour } from "../plan/health/health";
import { explainPlanHealth } from "../plan/health/reasons";
import { healthColourWords, healthMeasureWords, healthThresholds } from "../plan/health/words";
import type { Language } from "../plan/language";
import { leadersFirst } from "../plan/leadersFirst";
import { formatDate, formatMoney, formatScore } from "../plan/panel/format";
import { isPersonalRow } from "../plan/personalRows";
import { rowsOf, type Plan } from "../plan/plan";
import { ownerOf, subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import { numbersOf, orderedNumbers } from "../plan/settings";
import { inCompanyColours } from "../plan/sheet/companyLook";
import { colors } from "../plan/sheet/looks";
import type { Template } from "../plan/template";
import { atStart } from "../plan/wording";
import { labelOf } from "../plan/words";
import { briefingTexts as texts, daysText, dueText, healthMoved, sinceText, worthText } from "./texts";

export interface BriefingInput {
  /** The sections that the plan shows. */
  readonly registry: Registry;
  readonly plan: Plan;
  readonly template: Template;
  /** Serial of the day. */
  readonly asOf: number;
  readonly language: Language;
  /** What changed since an earlier review; null where there was none. */
  readonly changes?: ChangeReport | null;
}

export interface ToldFigure {
  /** Of the key figure, or "health". */
  readonly id: string;
  readonly name: string;
  /** As the workbook holds it; null while not known. */
  readonly value: number | null;
  readonly text: string;
  /** What the figure means, or empty. */
  readonly note: string;
  /** Among the figures of its section: the first say most. */
  readonly place: number;
}

export interface ToldFinding {
  readonly severity: Severity;
  readonly text: string;
  /** How many more there are of its kind, and of whom; or empty. */
  readonly others: string;
  readonly next: string;
}

export interface ToldNode {
  readonly id: string;
  readonly name: string;
  /** "62 → 75 %"; may be empty. */
  readonly detail: string;
  /** The money at it, short; empty where none is known. */
  readonly worth: string;
  readonly value: number | null;
  /** What is missing, or null. */
  readonly gap: string | null;
  readonly leadsTo: readonly string[];
}

export interface ToldMap {
  readonly title: string;
  readonly says: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly key: string;
  readonly points: readonly MapPoint[];
}

export interface ToldTree {
  readonly title: string;
  readonly says: string;
  /** What the money at the nodes is; empty where there is none. */
  readonly note: string;
  readonly levels: readonly { readonly name: string; readonly nodes: readonly ToldNode[] }[];
}

export interface ToldBars {
  readonly title: string;
  readonly says: string;
  readonly bars: BriefingBars["bars"];
}

interface ToldStep {
  readonly text: string;
  readonly who: string;
  /** yyyy-mm-dd, or empty. */
  readonly due: string;
  readonly late: boolean;
}

interface ToldAsk {
  readonly text: string;
  /** What it would settle, or empty. */
  readonly why: string;
}

export interface BriefingFacts {
  readonly language: Language;
  /** What the plan is about. */
  readonly title: string;
  readonly owner: string;
  readonly currency: string;
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly headline: string;
  /** What would lift the plan's health most. */
  readonly lift: string;
  readonly colour: HealthColour | null;
  /** Health first. */
  readonly figures: readonly ToldFigure[];
  readonly measures: readonly { readonly name: string; readonly value: number | null }[];
  readonly findings: readonly ToldFinding[];
  readonly map: ToldMap | null;
  readonly tree: ToldTree | null;
  readonly bars: ToldBars | null;
  readonly asks: readonly ToldAsk[];
  /** Sections asked for them; otherwise they follow from findings. */
  readonly asked: boolean;
  readonly steps: readonly ToldStep[];
  readonly changes: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly look: Pick<
    typeof colors,
    "ink" | "muted" | "line" | "band" | "paper" | "brand" | "brandTint" | "brandMiddle" | "brandLight" | "attention" | "attentionTint"
  >;
}

/** What is about something personal: who made the copy knows it, others need not. */
const isPersonal = ({ tables }: Registry, plan: Plan, { table: id, row, column }: Pick<Finding, "table" | "row" | "column">): boolean => {
  const table = tables.find((one) => one.id === id);
  const about = table && row !== null ? rowsOf(plan, table)[row] : undefined;
  if (table && about && isPersonalRow(table, about)) return true;
  return table?.personal === true || table?.columns.some((one) => one.id === column && one.personal === true) === true;
};

const figureText = (figure: Pick<KeyFigure, "value" | "format">, currency: string, language: Language): string =>
  formatFigure(figure, currency, language, (days) => daysText(Math.round(days))[language]) ?? texts.none[language];

/** What the sections give, each kind from the first that has it, lists from all. */
const partsOf = async ({ registry, plan, template, asOf }: BriefingInput): Promise<Required<BriefingPart>> => {
  const sections = leadersFirst(registry.sections, template);
  const parts = await Promise.all(
    sections.map(async (section): Promise<BriefingPart> => (await section.briefing?.())?.briefing(plan as never, asOf) ?? {}),
  );
  const first = <Kind extends "map" | "tree" | "bars">(kind: Kind): NonNullable<BriefingPart[Kind]> | null =>
    parts.map((part) => part[kind]).find(Boolean) ?? null;
  return {
    map: first("map"),
    tree: first("tree"),
    bars: first("bars"),
    steps: parts.flatMap(({ steps = [] }) => steps),
    decisions: parts.flatMap(({ decisions = [] }) => decisions),
  };
};

/** Key figures with their place among those of their section. */
const keyFiguresOf = async ({
  registry,
  plan,
  template,
  asOf,
}: BriefingInput): Promise<readonly (KeyFigure & { readonly place: number })[]> => {
  const sections = leadersFirst(registry.sections, template);
  const given = await Promise.all(sections.map(async (section) => (await section.keyFigures?.())?.keyFigures(plan as never, asOf) ?? []));
  return given.flatMap((figures) => figures.map((figure, place) => ({ ...figure, place })));
};

/**
 * Changes that may be told: not of personal tables, and not of rows in which something personal or a column of the user changed, because
 * their sentence names it.
 */
const toldChanges = ({ tables, sectionOf }: Registry, { diff, told }: ChangeReport): ChangeReport["told"] => {
  const personalTables = tables.filter(({ personal, personalRows }) => personal === true || personalRows !== undefined);
  const names = personalTables.flatMap(({ id }) => sectionOf(id)?.name.en ?? []);
  const named = (id: string, row: number): boolean => {
    const table = tables.find((one) => one.id === id);
    const fields = diff?.tables.find((one) => one.table === id)?.changed.find(({ after }) => after === row)?.fields ?? [];
    return fields.some(({ column, user }) => user || table?.columns.find((one) => one.id === column)?.personal === true);
  };
  return told.filter(({ place, text }) =>
    place === null
      ? !names.some((name) => text.en.includes(name))
      : !personalTables.some(({ id }) => id === place.table) && !named(place.table, place.row),
  );
};

const changesOf = (registry: Registry, changes: ChangeReport | null | undefined, language: Language): BriefingFacts["changes"] => {
  if (!changes) return null;
  const { before, after } = changes.health;
  const lines = [
    ...(before === null || after === null ? [] : [healthMoved(before, after)[language]]),
    ...[...toldChanges(registry, changes)].sort((left, right) => right.weight - left.weight).map(({ text }) => text[language]),
  ];
  return { title: sinceText(formatDate(changes.from))[language], lines };
};

/** What of the plan's tree is told, with money and figures in one line. */
const treeOf = (tree: Required<BriefingPart>["tree"], currency: string, language: Language): ToldTree | null =>
  tree && {
    title: tree.title[language],
    says: tree.says[language],
    note: tree.levels.some(({ nodes }) => nodes.some(({ value }) => value !== null && value !== 0))
      ? worthText(currency, tree.per[language])[language]
      : "",
    levels: tree.levels.map(({ name, nodes }) => ({
      name: name[language],
      nodes: nodes.map(({ id, name: called, detail, value, gap, leadsTo }) => {
        const worth = value === null || value === 0 ? "" : formatMoney(value, "", language);
        return { id, name: called, detail, worth, value, gap: gap?.[language] ?? null, leadsTo };
      }),
    })),
  };

/** Letters that no file of XML may hold, and line feeds, which end no sentence here. */

const unwritten = /[\s\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g;
const halfLetters = /\p{Surrogate}/gu;

/** The facts with every text of them in one line. */
const inOneLine = <Told>(told: Told): Told => {
  if (typeof told === "string")
    return told
      .replace(halfLetters, "")
      .replace(unwritten, (found) => (/^\u00a0+$/.test(found) ? found : " "))
      .trim() as Told;
  if (Array.isArray(told)) return told.map((one: unknown) => inOneLine(one)) as Told;
  if (told === null || typeof told !== "object") return told;
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, inOneLine<unknown>(value)])) as Told;
};

export const briefingFacts = async (input: BriefingInput): Promise<BriefingFacts> => inOneLine(await toldFacts(input));

const toldFacts = async (input: BriefingInput): Promise<BriefingFacts> => {
  const { registry, plan, template, asOf, language, changes } = input;
  const { title, currency } = subjectOf(registry, plan);
  const [parts, keyFigures] = await Promise.all([partsOf(input), keyFiguresOf(input)]);
  const { map, tree, bars, steps, decisions } = parts;
  const findings = registry.findings(plan, asOf);
  const told = findings.filter((finding) => !isPersonal(registry, plan, finding));
  const hasBlocker = findings.some(({ severity }) => severity === "blocker");
  const measures = healthMeasures(registry.measures, plan, asOf);
  const value = health(measures, orderedNumbers(healthMeasureWords, plan.settings));
  const colour = value === null ? null : healthColour(value, hasBlocker, numbersOf(healthThresholds, plan.settings));
  const why = explainPlanHealth(registry.measures, plan, measures, hasBlocker, asOf);
  const end = language === "en" ? "." : "。";
  const asks =
    decisions.length > 0
      ? decisions.map(({ text, due }): ToldAsk => ({ text: text[language], why: due === null ? "" : dueText(formatDate(due))[language] }))
      : linesOf(told)
          .filter(({ finding }) => finding.severity !== "hint")
          .map(({ finding }): ToldAsk => ({ text: finding.next[language], why: finding.text[language] }));
  return {
    language,
    title: title === "" ? texts.untitled[language] : title,
    owner: ownerOf(registry, plan),
    currency,
    date: formatDate(asOf),
    headline: value === null ? why.reason[language] : `${texts.health[language]} ${why.reason[language]}`,
    lift: why.lift[language],
    colour,
    figures: [
      {
        id: "health",
        name: texts.health[language],
        value,
        text: value === null ? texts.none[language] : formatScore(value),
        note: colour === null ? "" : `${labelOf(healthColourWords, colour, language)} · ${texts.of100[language]}`,
        place: 0,
      },
      ...keyFigures.map((figure) => ({
        id: figure.id,
        name: figure.name[language],
        value: figure.value,
        text: figureText(figure, currency, language),
        note: "",
        place: figure.place,
      })),
    ],
    measures: healthMeasureWords.terms.map(({ id }, index) => ({
      name: labelOf(healthMeasureWords, id, language),
      value: measures[index] ?? null,
    })),
    findings: linesOf(told).map((line) => {
      const { severity, text, next } = line.finding;
      return { severity, text: text[language], others: othersText(line)?.[language] ?? "", next: next[language] };
    }),
    map: map && {
      title: map.title[language],
      says: `${atStart(map.says[language])}${end}`,
      axes: { x: map.axes.x[language], y: map.axes.y[language] },
      key: map.key[language],
      points: map.points,
    },
    tree: treeOf(tree && { ...tree, says: { en: `${tree.says.en}.`, zh: `${tree.says.zh}。` } }, currency, language),
    bars: bars && { title: bars.title[language], says: `${bars.says[language]}${end}`, bars: bars.bars },
    asks: asks.filter(({ text }, index) => asks.findIndex((one) => one.text === text) === index),
    asked: decisions.length > 0,
    steps: steps.map(({ text, owner, due, late }) => ({
      text,
      who: owner ?? "",
      due: due === null ? "" : formatDate(due),
      late,
    })),
    changes: changesOf(registry, changes, language),
    look: inCompanyColours(template, {
      ink: colors.ink,
      muted: colors.muted,
      line: colors.line,
      band: colors.band,
      paper: colors.paper,
      brand: colors.brand,
      brandTint: colors.brandTint,
      brandMiddle: colors.brandMiddle,
      brandLight: colors.brandLight,
      attention: colors.attention,
      attentionTint: colors.attentionTint,
    }),
  };
};
