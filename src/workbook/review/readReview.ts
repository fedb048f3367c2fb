/**
 * Everything a review tells: where the plan stands, what has changed since the last one, what is asked, whether it is still what was signed,
 * and the agenda made of it. Nothing is written.
 */
import { agendaOf, type AgendaItem } from "../../plan/changes/agenda";
import { fingerprintOf } from "../../plan/changes/fingerprint";
import type { ChangeReport } from "../../plan/changes/report";
import { changeReport } from "../../plan/changes/reportOf";
import type { Snapshot, Standing } from "../../plan/changes/standing";
import { standingOf } from "../../plan/changes/standingOf";
import type { Text } from "../../plan/language";
import { questionModules, weighing, type WeighedQuestion } from "../../plan/questions/nextQuestions";
import type { AskLine, LastReview, ReviewModule } from "../../plan/review";
import type { Registry } from "../../plan/section";
import { countOf, dateText, text } from "../../plan/wording";
import { problemOf, WorkbookError } from "../errors";
import { readInBatch, type PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { snapshotsInBatch, type KeptSnapshots } from "../snapshots/snapshots";
import { registryOf, shownIn } from "../templateOf";
import { reviewMark, type ReviewMark } from "./mark";

/** Whether the plan's data are those that were signed last. `changes` is null where what was signed is no longer kept. */
export type Signed =
  | { readonly kind: "never" }
  | { readonly kind: "unchanged"; readonly by: string; readonly day: number }
  | { readonly kind: "changed"; readonly by: string; readonly day: number; readonly changes: number | null };

export interface ReviewReading {
  /** Id of the section of reviews, whether the plan has it or not. */
  readonly section: string;
  readonly reading: PlanReading;
  readonly standing: Standing;
  readonly fingerprint: string;
  readonly kept: KeptSnapshots;
  /** What the report compares with; null at a first review. */
  readonly since: Snapshot | null;
  readonly report: ChangeReport | null;
  /** What the section of reviews says; null where the plan does not have it. */
  readonly module: ReviewModule | null;
  readonly asks: readonly AskLine[];
  readonly last: LastReview | null;
  readonly signed: Signed;
  readonly questions: readonly WeighedQuestion[];
  readonly agenda: readonly AgendaItem[];
  readonly mark: ReviewMark | null;
}

/** The section of the registry that has the tables of reviews. */
export const reviewSection = ({ sections }: Registry) => sections.find(({ review }) => review);

/** @param plan its registry has only the sections of the plan: one that was not asked for is not among them */
const reviewModule = async (plan: Registry, { absent }: PlanReading): Promise<ReviewModule | null> => {
  const module = (await reviewSection(plan)?.review?.()) ?? null;
  return module && !absent.includes(module.asks.id) && !absent.includes(module.reviews.id) ? module : null;
};

const questionsOf = async (registry: Registry, { plan }: PlanReading, today: number): Promise<readonly WeighedQuestion[]> => {
  const steps = weighing({ registry, modules: await questionModules(registry), plan, today });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Rows and settings that are no longer what they were. */
const amountOf = ({ diff }: ChangeReport): number | null =>
  diff &&
  diff.tables.reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, diff.settings.length);

/** "Unchanged since …", for agenda and pane. */
export const signedText = (signed: Signed): Text | null => {
  if (signed.kind === "never") return null;
  const day = dateText(signed.day);
  if (signed.kind === "unchanged")
    return text(`Unchanged since ${signed.by} signed it off on ${day}.`, `自${signed.by}于 ${day} 签署以来没有变化。`);
  const { by, changes } = signed;
  return changes === null
    ? text(`Changed since ${by} signed it off on ${day}.`, `自${by}于 ${day} 签署以来有变化。`)
    : text(
        `Changed since ${by} signed it off on ${day}: ${countOf(changes, "row", "rows")}.`,
        `自${by}于 ${day} 签署以来有变化：${changes.toString()} 行。`,
      );
};

/**
 * @param known all sections
 * @param today serial of the day
 * @throws WorkbookError, with code `no-plan` where there is none
 */
export const readReview = async (known: Registry, today: number): Promise<ReviewReading> => {
  const { reading, kept } = await runExcel(async (context) => {
    const read = await readInBatch(context, known);
    return { reading: read, kept: await snapshotsInBatch(context) };
  });
  if (reading.tooNew) throw new WorkbookError(problemOf("too-new"));
  const mark = await reviewMark();
  const shown = shownIn(known, reading);
  const module = await reviewModule(registryOf(known, reading), reading);
  const standing = await standingOf(known, reading, today);
  const fingerprint = await fingerprintOf(standing.state);
  const { plan } = reading;
  const asks = module?.asksOf(plan as never) ?? [];
  const last = module?.lastOf(plan as never) ?? null;
  const report = (snapshot: Snapshot | undefined): Promise<ChangeReport> | null =>
    snapshot ? changeReport(shown, snapshot.standing, standing, plan) : null;
  const signedThen = kept.snapshots.findLast((snapshot) => last !== null && isOf(last, snapshot));
  // Right after a sign-off nothing has changed since; what was told in that review is told until something does.
  const since = kept.snapshots.findLast((snapshot) => snapshot.fingerprint !== fingerprint) ?? kept.snapshots.at(-1) ?? null;
  const sinceReport = since && (await report(since));
  const signed = signedOf(last, fingerprint, signedThen === since ? sinceReport : await report(signedThen));
  const questions = await questionsOf(shown, reading, today);
  const agenda = agendaOf({
    health: standing.health,
    report: sinceReport,
    findings: shown.findings(plan, today),
    questions,
    asks: asks
      .filter(({ answer }) => answer === null)
      .map(({ ask, row }) => ({ text: text(ask, ask), place: { table: module?.asks.id ?? "", row, column: null } })),
    signed: signedText(signed),
    next: last?.next === null || last === null ? null : dateText(last.next),
  });
  const section = reviewSection(known)?.id ?? "";
  return { section, reading, standing, fingerprint, kept, since, report: sinceReport, module, asks, last, signed, questions, agenda, mark };
};

/** Whether a snapshot is what was signed. */
const isOf = ({ fingerprint }: LastReview, snapshot: Snapshot): boolean =>
  fingerprint !== "" && snapshot.fingerprint.startsWith(fingerprint);

const signedOf = (last: LastReview | null, fingerprint: string, report: ChangeReport | null): Signed => {
  if (last === null || last.fingerprint === "") return { kind: "never" };
  const { reviewer: by, date: day } = last;
  return fingerprint.startsWith(last.fingerprint)
    ? { kind: "unchanged", by, day }
    : { kind: "changed", by, day, changes: report && amountOf(report) };
};
