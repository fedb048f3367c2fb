/** `keyplan check`: what the method says about a plan workbook, each finding with its sheet and cell. */
import { correctCell } from "../plan/cells/cellIssues";
import { linesOf, othersText, severities, type Finding, type FindingLine, type Severity } from "../plan/finding";
import { invitationOf } from "../plan/invitation";
import type { Language } from "../plan/language";
import { subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import type { PlacedIssue, PlanReading } from "../workbook/read";
import { shownIn, templateOf } from "../workbook/templateOf";
import { clockOf } from "./asOf";
import { readPlanFile } from "./embeddedPlan";
import { exitCodes, type CliIo, type ExitCode } from "./io";
import { countOf } from "../plan/wording";

export interface CheckOptions {
  readonly json?: boolean;
  /** Each finding by itself, however many are of its kind. */
  readonly all?: boolean;
  readonly asOf?: string;
  readonly failOn?: "blocker" | "warning";
}

interface CheckedFinding {
  readonly kind: "finding";
  readonly id: string;
  readonly severity: Severity;
  readonly section: string;
  readonly subject: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
  readonly next: string;
}

interface CheckedCell {
  readonly kind: "cell";
  readonly id: string;
  readonly severity: "warning";
  readonly section: string;
  readonly subject: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
  readonly next: string;
}

type Checked = CheckedFinding | CheckedCell;

/** What is said of the others of its kind. */
type Told = Checked & { readonly more?: string | null };

const ofFinding = (finding: Finding, reading: PlanReading, language: Language): CheckedFinding => {
  const place = reading.places.of(finding);
  const { id, severity, table: section, subject } = finding;
  return {
    kind: "finding",
    id,
    severity,
    section,
    subject,
    sheet: place?.sheet ?? null,
    cell: place?.address ?? null,
    text: finding.text[language],
    next: finding.next[language],
  };
};

const ofCell = ({ code, table, value, place, text }: PlacedIssue, language: Language): CheckedCell => ({
  kind: "cell",
  id: code,
  severity: "warning",
  section: table,
  subject: value,
  sheet: place?.sheet ?? null,
  cell: place?.address ?? null,
  text: text[language],
  next: correctCell[language],
});

const at = (checked: Checked): string => (checked.sheet === null ? checked.section : `${checked.sheet}!${checked.cell ?? ""}`);

const block = (checked: Told): string =>
  `${checked.severity.toUpperCase().padEnd(8)} ${at(checked)}${checked.subject === "" ? "" : ` · ${checked.subject}`}\n         ${checked.text}\n${checked.more ? `         + ${checked.more}\n` : ""}         → ${checked.next}\n`;

const summary = (all: readonly Checked[]): string =>
  severities.map((severity) => countOf(all.filter((one) => one.severity === severity).length, severity, `${severity}s`)).join(", ");

const gravest = <T extends { readonly severity: Severity }>(all: readonly T[]): readonly T[] =>
  severities.flatMap((severity) => all.filter((one) => one.severity === severity));

/** Lists the findings, the most severe first; many of a kind in one line, unless all are asked for. */
export const checkCommand = async (registry: Registry, file: string, options: CheckOptions, io: CliIo): Promise<ExitCode> => {
  const { json, asOf, failOn } = options;
  const now = clockOf(asOf);
  const today = Math.floor(now());
  const reading = await readPlanFile(registry, file, now, io);
  const { language } = reading.plan;
  const shown = shownIn(registry, reading);
  const found = shown.findings(reading.plan, today);
  const findings = found.map((finding) => ofFinding(finding, reading, language));
  const cells = reading.issues.map((issue) => ofCell(issue, language));
  const all = gravest([...findings, ...cells]);
  if (json) io.out(`${JSON.stringify(all, null, 2)}\n`);
  else {
    const invitation = invitationOf(shown.sections, templateOf(reading), reading.plan);
    if (invitation) io.out(`${invitation.says.title[language]}: ${invitation.says.text[language]}\n`);
    const lines = options.all ? found.map((finding): FindingLine => ({ finding, others: [] })) : linesOf(found);
    const told = lines.map((line) => ({ ...ofFinding(line.finding, reading, language), more: othersText(line)?.[language] ?? null }));
    io.out(
      gravest([...told, ...cells])
        .map(block)
        .join("\n"),
    );
    io.error(`${subjectOf(registry, reading.plan).title}: ${summary(all)}.\n`);
  }
  if (reading.tooNew) io.error("The plan was made by a later version of Keyplan; what this version does not know was left out.\n");
  const failing = failOn === undefined ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  return all.some((one) => failing.includes(one.severity)) ? exitCodes.findings : exitCodes.fine;
};
