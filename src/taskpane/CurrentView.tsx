/** Draws the view the user is in. Views that need a plan give way to the empty state where the workbook holds none. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../plan/language";
import { ActionPanel } from "../sections/actions/panel";
import { FrameworkPanel } from "../sections/framework/panel";
import type { FunctionDefinition } from "../plan/functions/functionDefinition";
import { OpportunityPanel } from "../sections/opportunities/panel";
import { usePanelStyles } from "../plan/panel/styles";
import type { PanelProps } from "../plan/panel/types";
import { StakeholderPanel } from "../sections/stakeholders/panel";
import { Notice } from "./components/Notice";
import { placeOf } from "./findingActions";
import type { Messages } from "./messages/messages";
import { sectionIds, sectionView, type View } from "./navigation";
import type { OpenPlan } from "./planHost";
import type { Preferences } from "./preferences";
import type { Navigation } from "./useNavigation";
import type { Operations } from "./useOperations";
import type { PlanState } from "./usePlan";
import { AccountView } from "./views/AccountView";
import { FindingsView } from "./views/FindingsView";
import { HelpView } from "./views/HelpView";
import { HomeView } from "./views/HomeView";
import { NewPlanView } from "./views/NewPlanView";
import { SettingsView } from "./views/SettingsView";

export interface CurrentViewProps {
  readonly state: Exclude<PlanState, { readonly kind: "loading" }>;
  readonly busy: boolean;
  readonly navigation: Navigation;
  readonly operations: Operations;
  readonly onReload: () => void;
  readonly definitions: readonly FunctionDefinition[];
  readonly language: Language;
  readonly texts: Messages;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

const NoPlan = ({ texts, onStart }: { readonly texts: Messages; readonly onStart: () => void }): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{texts.noPlan.title}</h2>
      <p className={styles.body}>{texts.noPlan.body}</p>
      <ul className={styles.list}>
        {sectionIds.map((section) => (
          <li key={section} className={styles.card}>
            <span className={styles.muted}>{texts.sections[section]}</span>
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

const SectionView = ({
  view,
  open,
  props,
}: {
  readonly view: Extract<View, { name: "section" }>;
  readonly open: OpenPlan;
  readonly props: CurrentViewProps;
}): ReactElement => {
  const { texts, language, busy, navigation, operations } = props;
  const shared: Omit<PanelProps<never>, "texts"> = {
    plan: open.plan,
    cells: open.cells[view.section],
    today: open.today,
    language,
    shared: texts.common,
    form: texts.form,
    busy,
    task: view.task,
    selected: view.row,
    onTask: (task, row = null) => navigation.replace(sectionView(view.section, task, row)),
    onShow: (table, row) => operations.show({ table, row, column: null }),
    onAdd: operations.add,
    onChange: operations.change,
    onDelete: operations.remove,
  };
  switch (view.section) {
    case "stakeholders":
      return <StakeholderPanel {...shared} texts={texts.stakeholders} />;
    case "framework":
      return <FrameworkPanel {...shared} texts={texts.framework} />;
    case "opportunities":
      return <OpportunityPanel {...shared} texts={texts.opportunities} />;
    case "actions":
      return <ActionPanel {...shared} texts={texts.actions} />;
  }
};

const PlanView = ({
  view,
  open,
  props,
}: {
  readonly view: View;
  readonly open: OpenPlan;
  readonly props: CurrentViewProps;
}): ReactElement => {
  const { texts, language, busy, navigation, operations } = props;
  const card = {
    language,
    texts,
    busy,
    onShow: (finding: Parameters<typeof placeOf>[0]) => operations.show(placeOf(finding)),
    onDoIt: (finding: Parameters<typeof placeOf>[0]) => operations.doIt(finding, open),
    onDone: (finding: Parameters<typeof placeOf>[0]) => operations.markDone(finding, open),
  };
  if (view.name === "section") return <SectionView view={view} open={open} props={props} />;
  if (view.name === "account")
    return (
      <AccountView
        open={open}
        language={language}
        texts={texts}
        busy={busy}
        onShow={() => operations.show({ table: "account", row: 0, column: null })}
        onCancel={() => navigation.go({ name: "home" })}
        onSave={(cells) => {
          void operations.change("account", 0, cells, texts.account.saved).then((stands) => {
            if (stands) navigation.go({ name: "home" });
          });
        }}
      />
    );
  if (view.name === "findings") return <FindingsView findings={open.findings} {...card} />;
  return (
    <HomeView
      open={open}
      onSection={(section, task) => navigation.go(sectionView(section, task))}
      onAccount={() => navigation.go({ name: "account" })}
      onFindings={() => navigation.go({ name: "findings" })}
      onCheck={() => void operations.check()}
      {...card}
    />
  );
};

export const CurrentView = (props: CurrentViewProps): ReactElement => {
  const { state, navigation, operations, definitions, language, texts, preferences, onPreferences, onReload } = props;
  const { view } = navigation;
  if (view.name === "settings") return <SettingsView preferences={preferences} texts={texts} onChange={onPreferences} />;
  if (view.name === "help") return <HelpView definitions={definitions} language={language} texts={texts} />;
  if (view.name === "newPlan")
    return (
      <NewPlanView
        language={language}
        texts={texts}
        progress={operations.progress}
        onCancel={operations.cancelBuild}
        onBuild={(request) => {
          void operations.build(request).then((built) => {
            if (built) navigation.go({ name: "home" });
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
  if (state.kind === "none") return <NoPlan texts={texts} onStart={() => navigation.go({ name: "newPlan" })} />;
  const { nameErrors } = state.open;
  return (
    <>
      {nameErrors > 0 && (
        <Notice
          content={{
            intent: "info",
            text: texts.repair.nameErrors(nameErrors),
            action: { label: texts.repair.command, run: () => void operations.repair() },
          }}
          texts={texts}
        />
      )}
      <PlanView view={view} open={state.open} props={props} />
    </>
  );
};
