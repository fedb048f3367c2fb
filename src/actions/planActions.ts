/** Every action, in the order in which the palette offers them. */
import type { Action, ActionView, PlanSection, SectionTask } from "./action";

const section = (name: PlanSection, task: SectionTask = "list"): ActionView => ({ name: "section", section: name, task, row: null });

const onPlan = { inExcel: true, inPalette: true, needsPlan: true } as const;
const anyTime = { inExcel: false, inPalette: true, needsPlan: false } as const;
const inPane = { inExcel: false, inPalette: true, needsPlan: true } as const;
const onCell = { inExcel: true, inPalette: false, needsPlan: true } as const;

const goToSection = (name: PlanSection): Action => ({
  id: `go-${name}`,
  label: (texts) => texts.palette.go(texts.sections[name]),
  inExcel: false,
  inPalette: true,
  needsPlan: true,
  run: (context) => context.open(section(name)),
});

export const planActions: readonly Action[] = [
  {
    id: "addStakeholder",
    label: (texts) => texts.stakeholders.openForm,
    ...onPlan,
    run: (context) => context.open(section("stakeholders", "add")),
  },
  {
    id: "pastePeople",
    label: (texts) => texts.stakeholders.paste,
    ...inPane,
    run: (context) => context.open(section("stakeholders", "paste")),
  },
  {
    id: "addOpportunity",
    label: (texts) => texts.opportunities.add,
    ...onPlan,
    run: (context) => context.open(section("opportunities", "add")),
  },
  { id: "addAction", label: (texts) => texts.actions.add, ...onPlan, run: (context) => context.open(section("actions", "add")) },
  {
    id: "checkPlan",
    label: (texts) => texts.home.check,
    ...onPlan,
    run: (context) => {
      context.open({ name: "findings" });
      context.check();
    },
  },
  { id: "repairPlan", label: (texts) => texts.repair.command, ...onPlan, run: (context) => context.repair() },
  { id: "editSelected", label: (texts) => texts.form.editSelected, ...inPane, run: (context) => context.openSelected("edit") },
  { id: "undoLast", label: (texts) => texts.common.undoLast, ...inPane, run: (context) => context.undo() },
  ...(["stakeholders", "framework", "opportunities", "actions"] as const).map(goToSection),
  {
    id: "goAccount",
    label: (texts) => texts.palette.go(texts.account.title),
    ...inPane,
    run: (context) => context.open({ name: "account" }),
  },
  {
    id: "goFindings",
    label: (texts) => texts.palette.go(texts.findings.title),
    ...anyTime,
    needsPlan: true,
    run: (context) => context.open({ name: "findings" }),
  },
  { id: "newPlan", label: (texts) => texts.newPlan.title, ...anyTime, inExcel: true, run: (context) => context.open({ name: "newPlan" }) },
  { id: "goHelp", label: (texts) => texts.palette.go(texts.help.title), ...anyTime, run: (context) => context.open({ name: "help" }) },
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

/** Ids that ribbon, context menu and shortcuts may name. */
export const excelActionIds: readonly string[] = planActions.filter((action) => action.inExcel).map((action) => action.id);

/**
 * What the palette offers. Without a plan that is what makes sense then, followed by the commands of the ribbon, which lead to the first
 * view; with a plan its own actions come first.
 */
export const paletteActions = (hasPlan: boolean): readonly Action[] => {
  const offered = planActions.filter((action) => action.inPalette);
  const ofPlan = offered.filter((action) => action.needsPlan);
  const always = offered.filter((action) => !action.needsPlan);
  return hasPlan ? [...ofPlan, ...always] : [...always, ...ofPlan.filter((action) => action.inExcel)];
};
