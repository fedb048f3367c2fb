/**
 * Draws the view the user is in. Views that need a plan give way to the empty state where the workbook holds none; what is not needed at
 * first is loaded when it is opened.
 */
import { Button } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { taskMaker } from "../actions/actionForFinding";
import { cardTables } from "../plan/card";
import type { Finding } from "../plan/finding";
import { healthSteps } from "../plan/health/health";
import { invitationOf } from "../plan/invitation";
import type { Language } from "../plan/language";
import { usePanelStyles } from "../plan/panel/styles";
import type { Offer } from "../plan/panel/types";
import { nameOfRow, rowsOf } from "../plan/plan";
import { subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import type { Messages } from "./messages/messages";
import { home, sectionView, type View } from "./navigation";
import type { OpenPlan, Place, PlanHost } from "./planHost";
import type { Preferences } from "./preferences";
import type { Navigation } from "./useNavigation";
import type { Operations } from "./useOperations";
import type { PlanState } from "./usePlan";
import { FindingsView } from "./views/FindingsView";
import { HomeView } from "./views/HomeView";
import { sectionComponent } from "./views/SectionView";

const HelpView = lazy(async () => ({ default: (await import("./views/HelpView")).HelpView }));
const Notice = lazy(async () => ({ default: (await import("./components/Notice")).Notice }));
const NewPlanView = lazy(async () => ({ default: (await import("./views/NewPlanView")).NewPlanView }));
const AboutView = lazy(async () => ({ default: (await import("./views/AboutView")).AboutView }));
const SizeView = lazy(async () => ({ default: (await import("./views/SizeView")).SizeView }));
const TemplateView = lazy(async () => ({ default: (await import("./templates/TemplateView")).TemplateView }));
const TemplateNotice = lazy(async () => ({ default: (await import("./templates/TemplateNotice")).TemplateNotice }));
const CsvView = lazy(async () => ({ default: (await import("./views/CsvView")).CsvView }));
const BriefingView = lazy(async () => ({ default: (await import("./views/briefing/BriefingView")).BriefingView }));
const ReviewView = lazy(async () => ({ default: (await import("./views/review/ReviewView")).ReviewView }));
const CalendarView = lazy(async () => ({ default: (await import("./views/CalendarView")).CalendarView }));
const CompareView = lazy(async () => ({ default: (await import("./views/compare/CompareView")).CompareView }));
const SelfCheckView = lazy(async () => ({ default: (await import("./views/SelfCheckView")).SelfCheckView }));
const ImportView = lazy(async () => ({ default: (await import("./views/import/ImportView")).ImportView }));
const SettingsView = lazy(async () => ({ default: (await import("./views/SettingsView")).SettingsView }));

export interface CurrentViewProps {
  /** The sections that the plan shows. */
  readonly registry: Registry;
  /** The sections of every size. */
  readonly everything: () => Promise<Registry>;
  readonly state: Exclude<PlanState, { readonly kind: "loading" }>;
  readonly busy: boolean;
  readonly navigation: Navigation;
  readonly operations: Operations;
  readonly onReload: () => void;
  readonly host: Pick<PlanHost, "selfCheck" | "comparison" | "importGround" | "importMemory" | "csv" | "templates" | "review">;
  readonly language: Language;
  readonly texts: Messages;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

const NoPlan = ({
  registry,
  language,
  texts,
  onStart,
}: Pick<CurrentViewProps, "registry" | "language" | "texts"> & { readonly onStart: () => void }): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{texts.noPlan.title}</h2>
      <p className={styles.body}>{texts.noPlan.body}</p>
      <ul className={styles.list}>
        {registry.sections
          .filter(({ pane, onRequest }) => pane && !pane.aside && !onRequest)
          .map(({ id, name }) => (
            <li key={id} className={styles.card}>
              <span className={styles.muted}>{name[language]}</span>
            </li>
          ))}
      </ul>
      <div>
        <Button appearance="primary" onClick={onStart}>
          {texts.noPlan.start}
        </Button>
      </div>
    </div>
  );
};

interface PlanViewProps {
  readonly view: View;
  readonly open: OpenPlan;
  readonly props: CurrentViewProps;
}

/** Back to the first view, where it is said what was done. */
const finish = ({ navigation, operations }: CurrentViewProps): void => {
  operations.carry();
  navigation.go(home);
};

/** What the sections of the plan offer to do about rows of other tables. */
const offersOf = ({ sections }: Registry, language: Language): readonly Offer[] =>
  sections.flatMap(({ id, pane }) =>
    Object.entries(pane?.offers ?? {}).map(([table, label]) => ({ section: id, table, label: label[language] })),
  );

/** What the company says of a section. */
const Guidance = ({ open, section, language }: { readonly open: OpenPlan; readonly section: string; readonly language: Language }) => {
  const styles = usePanelStyles();
  const said = open.template.company?.guidance[section]?.[language] ?? "";
  return said === "" ? null : <p className={styles.muted}>{said}</p>;
};

const SectionInPlan = ({
  view,
  open,
  props,
}: PlanViewProps & { readonly view: Extract<View, { name: "section" }> }): ReactElement | null => {
  const { registry, texts, language, busy, navigation, operations } = props;
  const section = registry.sections.find(({ id }) => id === view.section);
  if (!section?.pane) return null;
  const Panel = sectionComponent(section.pane);
  const { plan, today } = open;
  const panel = (
    <Panel
      key={`${section.id}${navigation.visit.toString()}`}
      plan={plan}
      cells={open.cells[section.tables[0]?.id ?? ""] ?? []}
      tables={open.cells}
      known={Object.fromEntries(registry.tables.map((table) => [table.id, rowsOf(plan, table).map((row) => nameOfRow(table, row))]))}
      currency={subjectOf(registry, plan).currency}
      steps={healthSteps(registry.measures, plan, today)}
      today={today}
      language={language}
      shared={texts.common}
      form={texts.form}
      busy={busy}
      task={view.task}
      selected={view.row}
      onTask={(task, row = null) => navigation.replace(sectionView(view.section, task, row))}
      cards={cardTables(registry)}
      onAbout={(table, row) => navigation.go({ name: "about", table, row })}
      about={view.about ?? null}
      offers={offersOf(registry, language)}
      onOpen={(section, task, row, about) => navigation.go(sectionView(section, task, row, about))}
      onClose={() => finish(props)}
      onShow={(table, row) => operations.show({ table, row, column: null })}
      onInclude={operations.include}
      onAdd={operations.add}
      onChange={operations.change}
      onChangeRows={operations.changeAll}
      onDelete={operations.remove}
    />
  );
  const holds = section.tables.some(({ id }) => (open.cells[id] ?? []).length > 0);
  const guidance = <Guidance open={open} section={section.id} language={language} />;
  if (view.task !== "list" || !holds)
    return (
      <>
        {guidance}
        {panel}
      </>
    );
  return (
    <>
      {guidance}
      {panel}
      <div>
        <Button appearance="subtle" size="small" onClick={() => navigation.go({ name: "csv", section: section.id })}>
          {texts.csv.open}
        </Button>
      </div>
    </>
  );
};

/** The cell a finding is about. */
const placeOf = ({ table, row, column }: Finding): Place => ({ table, row, column });

const PlanView = ({ view, open, props }: PlanViewProps): ReactElement => {
  const { registry, texts, language, busy, navigation, operations } = props;
  const card = {
    language,
    texts,
    tasks: taskMaker(registry),
    busy,
    onShow: (finding: Finding) => operations.show(placeOf(finding)),
    onDoIt: (finding: Finding) => operations.doIt(finding, open),
    onDone: (finding: Finding) => operations.markDone(finding, open),
  };
  if (view.name === "section") return <SectionInPlan view={view} open={open} props={props} />;
  const invitation = invitationOf(registry.sections, open.template, open.plan);
  if (view.name === "findings") return <FindingsView findings={open.findings} invitation={invitation} {...card} />;
  if (view.name === "csv") return <CsvView section={view.section} registry={registry} open={open} host={props.host} language={language} />;
  if (view.name === "review")
    return <ReviewView registry={registry} open={open} host={props.host} operations={operations} busy={busy} card={card} />;
  if (view.name === "briefing")
    return (
      <BriefingView
        registry={registry}
        open={open}
        host={props.host}
        language={language}
        opening={texts.common.opening}
        onImport={() => navigation.go({ name: "import" })}
      />
    );
  if (view.name === "calendar") return <CalendarView registry={registry} open={open} texts={texts} />;
  if (view.name === "compare")
    return (
      <CompareView
        host={props.host}
        open={open}
        language={language}
        texts={texts}
        busy={busy}
        onShow={operations.show}
        onWrite={operations.write}
        onDone={() => finish(props)}
      />
    );
  if (view.name === "about")
    return (
      <AboutView
        registry={registry}
        open={open}
        table={view.table}
        row={view.row}
        texts={texts}
        language={language}
        onShow={operations.show}
        onSection={(section) => navigation.go(sectionView(section))}
        offers={offersOf(registry, language)}
        onOffer={(section, about) => navigation.go(sectionView(section, "list", null, about))}
      />
    );
  if (view.name === "import")
    return (
      <ImportView
        key={navigation.visit}
        host={props.host}
        open={open}
        files={view.files ?? []}
        language={language}
        texts={texts}
        progress={operations.importing}
        onCancel={operations.cancel}
        onImport={(request) => {
          void operations.importRows(request).then((done) => {
            if (done) finish(props);
          });
        }}
      />
    );
  if (view.name === "size")
    return (
      <SizeView
        everything={props.everything}
        template={open.template}
        now={open.size}
        language={language}
        texts={texts}
        busy={busy}
        progress={operations.progress}
        onCancel={operations.cancel}
        onResize={(size) => {
          void operations.resize(size).then((done) => {
            if (done) finish(props);
          });
        }}
      />
    );
  return (
    <HomeView
      registry={registry}
      open={open}
      invitation={invitation}
      onSection={(section, task) => navigation.go(sectionView(section, task))}
      onSize={() => navigation.go({ name: "size" })}
      onImport={() => navigation.go({ name: "import" })}
      onFindings={() => navigation.go({ name: "findings" })}
      onCheck={() => void operations.check()}
      onAnswer={({ table, row }, cells, done) => operations.change(table, row, cells, done)}
      onPlace={operations.show}
      {...card}
    />
  );
};

const Chosen = (props: CurrentViewProps): ReactElement => {
  const { registry, state, navigation, operations, language, texts, preferences, onPreferences, onReload } = props;
  const { view } = navigation;
  if (view.name === "settings")
    return (
      <SettingsView
        preferences={preferences}
        language={language}
        texts={texts}
        formulas={state.kind === "open" ? state.open.formulas : null}
        busy={props.busy}
        onFormulas={(kind) => void operations.computeWith(kind)}
        onChange={onPreferences}
      />
    );
  if (view.name === "help") return <HelpView everything={props.everything} language={language} texts={texts} />;
  if (view.name === "selfCheck") return <SelfCheckView selfCheck={props.host.selfCheck} language={language} texts={texts} />;
  const open = state.kind === "open" ? state.open : null;
  if (view.name === "templates" || (open && (view.name === "planTemplate" || view.name === "saveTemplate")))
    return (
      <TemplateView
        key={navigation.visit}
        view={view}
        everything={props.everything}
        host={props.host}
        onRun={operations.run}
        open={open}
        busy={props.busy}
        language={language}
        opening={texts.common.opening}
        onGo={navigation.go}
      />
    );
  if (view.name === "newPlan")
    return (
      <NewPlanView
        everything={props.everything}
        language={language}
        texts={texts}
        progress={operations.progress}
        onCancel={operations.cancel}
        files={view.files ?? []}
        begins={view.template ?? null}
        seen={preferences.seenTemplates ?? {}}
        onSeen={(seenTemplates) => onPreferences({ ...preferences, seenTemplates })}
        onBuild={(request, files) => {
          void operations.build(request).then((built) => {
            if (!built) return;
            if (files.length === 0) finish(props);
            else {
              operations.carry();
              navigation.go({ name: "import", files });
            }
          });
        }}
      />
    );
  if (state.kind === "failed")
    return (
      <Notice
        content={{ intent: "error", text: state.error.text[language], next: state.error.next[language], retry: onReload }}
        texts={texts}
        onDismiss={onReload}
      />
    );
  if (state.kind === "none")
    return <NoPlan registry={registry} language={language} texts={texts} onStart={() => navigation.go({ name: "newPlan" })} />;
  const { nameErrors, templateUnusable } = state.open;
  return (
    <>
      {nameErrors > 0 && (
        <Notice
          content={{
            intent: "info",
            text: texts.repair.nameErrors(nameErrors),
            action: { label: texts.repair.reenter, run: () => void operations.reenter() },
          }}
          texts={texts}
        />
      )}
      {templateUnusable && <TemplateNotice unusable={templateUnusable} language={language} />}
      <PlanView view={view} open={state.open} props={props} />
    </>
  );
};

export const CurrentView = (props: CurrentViewProps): ReactElement => (
  <Suspense fallback={<p role="status">{props.texts.common.opening}</p>}>
    <Chosen {...props} />
  </Suspense>
);
