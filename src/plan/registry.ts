/**
 * The sections of a plan taken together. Made once at each entry (pane, functions, command line) from the list of sections and handed down,
 * so that a test or a template can work with other sections. What every plan has stands here too: yes and no, how sure a row is, health.
 *
 * Order: findings, tables and functions follow the list of sections; what belongs to the whole plan comes last.
 */
import { ageThresholds, evidenceWords, yesNoWords } from "./commonWords";
import { inOrder, type Finding } from "./finding";
import { contentsDefinition, findingsDefinition, listsDefinition } from "./frame/definitions";
import { twinsOf } from "./functions/twins";
import { whyFunction } from "./functions/why";
import { healthFunction, healthReason } from "./health/functions";
import { healthColourWords, healthMeasureWords, healthThresholds } from "./health/words";
import { rowsOf, type Plan } from "./plan";
import { requiredFindings } from "./required";
import type { Registry, Section, SheetDefinition } from "./section";
import { defaultSettings } from "./settings";
import { showsIn, type Size, type Table } from "./table";
import { weigher } from "./weights";
import { merged, type Vocabulary } from "./words";

const planWords: readonly Vocabulary[] = [
  healthMeasureWords,
  ageThresholds,
  healthThresholds,
  evidenceWords,
  yesNoWords,
  healthColourWords,
];

const isWeighted = ({ terms }: Vocabulary): boolean => terms.some(({ weight }) => weight !== undefined);

/** Words with weights first, because figures read some of them as one range; then numbers, thresholds last; then plain words. */
const inOrderOfLists = (lists: readonly Vocabulary[]): readonly Vocabulary[] => {
  const rank = (list: Vocabulary): number => (list.id === "threshold" ? 2 : list.numbers ? 1 : isWeighted(list) ? 0 : 3);
  return [...lists].sort((left, right) => rank(left) - rank(right));
};

const inOrderOfTabs = (sheets: readonly SheetDefinition[]): readonly SheetDefinition[] => [
  contentsDefinition,
  ...sheets.filter(({ place }) => place === "front"),
  ...sheets.filter(({ place }) => place === undefined),
  ...sheets.filter(({ place }) => place === "back"),
  findingsDefinition,
  listsDefinition,
];

const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [...new Map(all.map((one) => [one.id, one])).values()];

/** @throws where two sections or tables share an id: that is a mistake of the code. */
const refuseTwins = (kind: string, all: readonly { readonly id: string }[]): void => {
  const ids = all.map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) throw new Error(`Two ${kind} have the id ${twin}.`);
};

export const createRegistry = (sections: readonly Section[]): Registry => {
  const tables = sections.flatMap((section) => section.tables);
  refuseTwins("sections", sections);
  refuseTwins("tables", tables);
  for (const { id, columns } of tables) refuseTwins(`columns of ${id}`, columns);
  const lists = inOrderOfLists(merged([...sections.flatMap(({ words = [] }) => words), ...planWords]).filter(({ listed }) => listed));
  const has = (table: Table): boolean => tables.some(({ id }) => id === table.id);
  const functions = [
    ...sections.flatMap((section) => section.functions ?? []),
    healthFunction,
    whyFunction([...sections.flatMap(({ why = [] }) => why), healthReason]),
  ];
  const { twins, load: loadTwins } = twinsOf(functions);
  // Whatever draws a sheet has loaded it before.
  const sheets = inOrderOfTabs(sections.flatMap(({ sheet }) => (sheet ? [sheet] : []))).map((one) => ({
    ...one,
    load: () => loadTwins().then(one.load),
  }));
  refuseTwins("sheets", sheets);
  const sectionOf = (table: string): Section | undefined => sections.find((section) => section.tables.some(({ id }) => id === table));
  const sheet = (id: string): SheetDefinition | undefined => sheets.find((one) => one.id === id);
  const order = tables.map(({ id }) => id);
  /** Nothing is said about a table as a whole before its first row: an empty plan is invited, not judged. */
  const hasBegun = (plan: Plan, { row, subject, table: id }: Finding): boolean => {
    const table = tables.find((one) => one.id === id);
    return row !== null || subject !== "" || table === undefined || rowsOf(plan, table).length > 0;
  };
  return {
    sections,
    tables,
    readOnly: byId(sections.flatMap(({ reads = [] }) => reads)).filter((table) => !has(table)),
    sheets,
    lists,
    settings: defaultSettings(lists),
    measures: Object.assign({}, ...sections.map(({ measures }) => measures)) as Registry["measures"],
    functions,
    twins,
    loadTwins,
    subject: sections.find(({ subject }) => subject)?.subject ?? null,
    table: (id) => tables.find((one) => one.id === id),
    sectionOf,
    sheetOf: (table) => {
      const section = sectionOf(table);
      return sheet(section?.sheet?.id ?? section?.part?.sheet ?? "");
    },
    sheet,
    findings: (plan: Plan, asOf) => {
      const found = [...sections.flatMap((section) => section.findings?.(plan as never, asOf) ?? []), ...requiredFindings(tables, plan)];
      const judged = found.filter((finding) => hasBegun(plan, finding));
      return inOrder(judged, order, weigher(sections, plan));
    },
  };
};

/** The sections with a view in the pane; those about the plan as a whole stand behind the others. */
export const inPaneOrder = (sections: readonly Section[]): readonly Section[] => {
  const shown = sections.filter(({ pane }) => pane);
  return [...shown.filter(({ pane }) => !pane?.aside), ...shown.filter(({ pane }) => pane?.aside)];
};

/** What the plan is about: its name and its currency, empty while not known. */
export const subjectOf = ({ subject }: Registry, plan: Plan): { readonly title: string; readonly currency: string } => {
  const row = subject ? rowsOf(plan, subject.table)[0] : undefined;
  const text = (column: string | undefined): string => {
    const value = row?.[column ?? ""];
    return typeof value === "string" ? value : "";
  };
  return { title: text(subject?.title), currency: text(subject?.currency) };
};

/** Who answers for the plan, empty while nobody says so. */
export const ownerOf = ({ sections }: Registry, plan: Plan): string => {
  const owner = sections.find((section) => section.owner)?.owner;
  const name = owner && rowsOf(plan, owner.table)[0]?.[owner.column];
  return typeof name === "string" ? name : "";
};

const known = new WeakMap<Registry, Map<Size, Registry>>();

/** The registry with the sections that a size shows: what judges and shows a plan of that size. The full registry reads and writes it. */
export const ofSize = (registry: Registry, size: Size): Registry => {
  const sizes = known.get(registry) ?? new Map<Size, Registry>();
  known.set(registry, sizes);
  const made = sizes.get(size);
  if (made) return made;
  const sections = registry.sections.filter((section) => showsIn(section.size, size));
  const smaller = sections.length === registry.sections.length ? registry : createRegistry(sections);
  sizes.set(size, smaller);
  return smaller;
};
