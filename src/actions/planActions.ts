/** Every action, in the order in which the palette offers them: what the sections bring, then what belongs to the plan. */
import type { PanelTask } from "../plan/panel/types";
import { inPaneOrder } from "../plan/registry";
import type { Registry, Section, SectionCommand } from "../plan/section";
import type { Action, ActionView } from "./action";

const view = ({ id }: Section, task: PanelTask = "list"): ActionView => ({ name: "section", section: id, task, row: null });

const onPlan = { inExcel: true, inPalette: true, needsPlan: true } as const;
const anyTime = { inExcel: false, inPalette: true, needsPlan: false } as const;
const inPane = { inExcel: false, inPalette: true, needsPlan: true } as const;
const onCell = { inExcel: true, inPalette: false, needsPlan: true } as const;

const commandOf = (section: Section, { id, label, task, inExcel }: SectionCommand): Action => ({
  id,
  label: (_texts, language) => label[language],
  inExcel,
  inPalette: true,
  needsPlan: true,
  run: (context) => context.open(view(section, task)),
});

const goTo = (section: Section): Action => ({
  id: `go-${section.id}`,
  label: (texts, language) => texts.palette.go(section.name[language]),
  ...inPane,
  run: (context) => context.open(view(section)),
});

const ofPlan: readonly Action[] = [
  {
    id: "checkPlan",
    label: (texts) => texts.home.check,
    ...onPlan,
    run: (context) => {
      context.open({ name: "findings" });
      context.check();
    },
  },
  { id: "briefing", label: (texts) => texts.briefing.command, ...inPane, run: (context) => context.open({ name: "briefing" }) },
  { id: "reviewPlan", label: (texts) => texts.review.command, ...inPane, run: (context) => context.open({ name: "review" }) },
  { id: "repairPlan", label: (texts) => texts.repair.command, ...onPlan, run: (context) => context.repair() },
  { id: "import", label: (texts) => texts.importing.command, ...onPlan, run: (context) => context.open({ name: "import" }) },
  { id: "changeSize", label: (texts) => texts.size.command, ...inPane, run: (context) => context.open({ name: "size" }) },
  { id: "calendar", label: (texts) => texts.calendar.command, ...inPane, run: (context) => context.open({ name: "calendar" }) },
  { id: "compare", label: (texts) => texts.compare.title, ...inPane, run: (context) => context.open({ name: "compare" }) },
  { id: "saveCsv", label: (texts) => texts.csv.command, ...inPane, run: (context) => context.open({ name: "csv", section: null }) },
  {
    id: "planTemplate",
    label: (texts) => texts.templates.plan,
    ...inPane,
    run: (context) => context.open({ name: "planTemplate" }),
  },
  {
    id: "saveTemplate",
    label: (texts) => texts.templates.save,
    ...inPane,
    run: (context) => context.open({ name: "saveTemplate" }),
  },
  { id: "editSelected", label: (texts) => texts.form.editSelected, ...inPane, run: (context) => context.openSelected("edit") },
  { id: "undoLast", label: (texts) => texts.common.undoLast, ...onPlan, run: (context) => context.undo() },
];

const ofPane: readonly Action[] = [
  {
    id: "goFindings",
    label: (texts) => texts.palette.go(texts.findings.title),
    ...inPane,
    run: (context) => context.open({ name: "findings" }),
  },
  { id: "newPlan", label: (texts) => texts.newPlan.title, ...anyTime, inExcel: true, run: (context) => context.open({ name: "newPlan" }) },
  { id: "goHelp", label: (texts) => texts.palette.go(texts.help.title), ...anyTime, run: (context) => context.open({ name: "help" }) },
  {
    id: "selfCheck",
    label: (texts) => texts.selfCheck.title,
    ...anyTime,
    inExcel: true,
    run: (context) => context.open({ name: "selfCheck" }),
  },
  { id: "templates", label: (texts) => texts.templates.edit, ...anyTime, run: (context) => context.open({ name: "templates" }) },
  {
    id: "goSettings",
    label: (texts) => texts.palette.go(texts.settings.title),
    ...anyTime,
    run: (context) => context.open({ name: "settings" }),
  },
  {
    id: "showPane",
    label: (texts) => texts.shell.title,
    inExcel: true,
    inPalette: false,
    needsPlan: false,
    run: (context) => context.open({ name: "home" }),
  },
  { id: "showInPane", label: (texts) => texts.shell.title, ...onCell, run: (context) => context.openSelected("list") },
  { id: "explainCell", label: (texts) => texts.shell.title, ...onCell, run: (context) => context.openSelected("why") },
];

/** The actions of a plan with these sections. */
export const planActions = ({ sections }: Registry): readonly Action[] => [
  ...sections.flatMap((section) => (section.pane?.commands ?? []).map((command) => commandOf(section, command))),
  ...ofPlan,
  ...inPaneOrder(sections).map(goTo),
  ...ofPane,
];

/** Ids that ribbon, context menu and shortcuts may name. */
export const excelActionIds = (registry: Registry): readonly string[] =>
  planActions(registry)
    .filter(({ inExcel }) => inExcel)
    .map(({ id }) => id);

/**
 * What the palette offers. Without a plan that is what makes sense then, followed by the commands of the ribbon, which lead to the first
 * view; with a plan its own actions come first.
 */
export const paletteActions = (registry: Registry, hasPlan: boolean): readonly Action[] => {
  const offered = planActions(registry).filter(({ inPalette }) => inPalette);
  const needing = offered.filter(({ needsPlan }) => needsPlan);
  const always = offered.filter(({ needsPlan }) => !needsPlan);
  return hasPlan ? [...needing, ...always] : [...always, ...needing.filter(({ inExcel }) => inExcel)];
};
