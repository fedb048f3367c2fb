/**
 * Ten minutes with a reviewer, made from the plan: where it stands, what moved, what changed, what the rules say, what is not known, what is
 * asked of the reviewer, and the sign-off. An item without anything to say is left out, and its minutes go to the others.
 */
import type { Finding } from "../finding";
import { inBoth, numberText, text } from "../wording";
import type { Text } from "../language";
import type { WeighedQuestion } from "../questions/nextQuestions";
import type { ChangeReport } from "./report";
import { saidFigure } from "./saidValue";

/** Minutes of the whole, and of each item where all have something to say. */
const minutesInAll = 10;
const usual = { standing: 1, figures: 1, changes: 2, findings: 2, unknowns: 1, asks: 2, signing: 1 } as const;

export type AgendaId = keyof typeof usual;

/** Lines that an item has room for. */
const most = { figures: 3, changes: 8, findings: 6, unknowns: 5, asks: 5 } as const;

interface AgendaLine {
  readonly text: Text;
  readonly place: { readonly table: string; readonly row: number; readonly column: string | null } | null;
}

export interface AgendaItem {
  readonly id: AgendaId;
  readonly title: Text;
  readonly minutes: number;
  readonly lines: readonly AgendaLine[];
  /** How many more there are than lines. */
  readonly more: number;
}

/** A decision that the reviewer is asked for, or a comment that nobody has answered. */
interface AgendaAsk {
  readonly text: Text;
  readonly place: AgendaLine["place"];
}

export interface AgendaSource {
  readonly health: number | null;
  /** Null where there is nothing to compare with yet. */
  readonly report: ChangeReport | null;
  /** As the registry sorts them: the gravest first. */
  readonly findings: readonly Finding[];
  /** What matters most first. */
  readonly questions: readonly WeighedQuestion[];
  readonly asks: readonly AgendaAsk[];
  /** "Unchanged since signed …", where somebody signed. */
  readonly signed: Text | null;
  /** What is agreed as the next review, as yyyy-mm-dd; null where nothing is. */
  readonly next: string | null;
}

const titles: Readonly<Record<AgendaId, Text>> = {
  standing: text("Where we stand", "现状"),
  figures: text("Figures that moved", "变动最大的指标"),
  changes: text("What changed", "变化"),
  findings: text("Findings by weight", "重要发现"),
  unknowns: text("What we do not know", "关键未知"),
  asks: text("Decisions we ask for", "请求决策"),
  signing: text("Sign-off and next review", "签署与下次评审"),
};

/** Whole minutes that sum to all: each one more goes where the usual share is least met. */
const minutesOf = (items: readonly AgendaId[]): readonly number[] => {
  const minutes = items.map((id): number => usual[id]);
  for (let left = minutesInAll - minutes.reduce((sum, one) => sum + one, 0); left > 0 && items.length > 0; left -= 1) {
    const claims = items.map((id, index) => usual[id] / (minutes[index] ?? 1));
    const at = claims.indexOf(Math.max(...claims));
    minutes[at] = (minutes[at] ?? 0) + 1;
  }
  return minutes;
};

const plain = (said: Text): AgendaLine => ({ text: said, place: null });

const healthLine = ({ health, report }: AgendaSource): AgendaLine => {
  const now = health === null ? "–" : numberText(health);
  const before = report?.health.before ?? null;
  return plain(
    before === null
      ? text(`Health ${now}`, `健康度 ${now}`)
      : text(`Health ${now}, at the last review ${numberText(before)}`, `健康度 ${now}，上次评审为 ${numberText(before)}`),
  );
};

const figureLines = (report: ChangeReport | null): readonly AgendaLine[] =>
  (report?.figures ?? []).map(({ figure, before }) =>
    plain(
      inBoth((language) => {
        const was = saidFigure({ ...figure, value: before }, language);
        return `${figure.name[language]}${language === "zh" ? "：" : ": "}${was} → ${saidFigure(figure, language)}`;
      }),
    ),
  );

const linesOf = (source: AgendaSource): Readonly<Record<AgendaId, readonly AgendaLine[]>> => ({
  standing: [healthLine(source), ...(source.signed ? [plain(source.signed)] : [])],
  figures: figureLines(source.report),
  changes: (source.report?.told ?? []).map(({ text: said, place }) => ({ text: said, place: place && { ...place, column: null } })),
  findings: source.findings.map(({ text: said, table, row, column }) => ({
    text: said,
    place: row === null ? null : { table, row, column },
  })),
  unknowns: source.questions.map(({ question }) => ({
    text: question.text,
    place: { table: question.table, row: question.row, column: question.column },
  })),
  asks: source.asks,
  signing: [
    plain(
      source.next === null
        ? text("Decision, conditions, and the day of the next review", "决定、条件与下次评审日期")
        : text(`Decision and conditions; the next review was agreed for ${source.next}`, `决定与条件；原定下次评审：${source.next}`),
    ),
  ],
});

export const agendaOf = (source: AgendaSource): readonly AgendaItem[] => {
  const lines = linesOf(source);
  const items = (Object.keys(usual) as AgendaId[]).filter((id) => lines[id].length > 0);
  const minutes = minutesOf(items);
  return items.map((id, index) => {
    const limit = id in most ? most[id as keyof typeof most] : lines[id].length;
    return {
      id,
      title: titles[id],
      minutes: minutes[index] ?? 0,
      lines: lines[id].slice(0, limit),
      more: Math.max(0, lines[id].length - limit),
    };
  });
};
