/** The shell: header, notices, the present view, the command palette, and the commands that reach the pane from Excel. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import type { Language } from "../plan/language";
import { nameOfRow, rowsOf, type Plan } from "../plan/plan";
import { PlanTables } from "../plan/panel/planTables";
import { ofSize, subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import type { CommandBus } from "./commandBus";
import { Header } from "./components/Header";
import { CurrentView } from "./CurrentView";
import type { Messages } from "./messages/messages";
import { sectionView, type View } from "./navigation";
import { paneCommands, runCommand } from "./paneCommands";
import type { Place, PlanHost } from "./planHost";
import type { Preferences } from "./preferences";
import { useFileDrop } from "./useFileDrop";
import { useNavigation } from "./useNavigation";
import { useOperations } from "./useOperations";
import { useRenaming } from "./useRenaming";
import { usePlan } from "./usePlan";

/** Not among what the pane opens with: it is fetched when the plan stands there, so that the first Ctrl+K finds it. */
const CommandPalette = lazy(async () => ({ default: (await import("./components/CommandPalette")).CommandPalette }));

/** Nothing has happened yet when the pane opens. */
const Notice = lazy(async () => ({ default: (await import("./components/Notice")).Notice }));

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: "anywhere",
  },
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export interface ShellProps {
  readonly host: PlanHost;
  readonly bus: CommandBus;
  /** The sections of a light plan. */
  readonly registry: Registry;
  readonly everything: () => Promise<Registry>;
  readonly language: Language;
  readonly texts: Messages;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

const nameOf = ({ table: id, row }: Extract<View, { name: "about" }>, registry: Registry, plan: Plan | null): string => {
  const table = registry.table(id);
  return table && plan ? nameOfRow(table, rowsOf(plan, table)[row]) : "";
};

const titleOf = (view: View, registry: Registry, texts: Messages, language: Language, account: string, plan: Plan | null): string => {
  switch (view.name) {
    case "home":
      return account === "" ? texts.shell.title : account;
    case "newPlan":
      return texts.newPlan.title;
    case "import":
      return texts.importing.title;
    case "findings":
      return texts.findings.title;
    case "help":
      return texts.help.title;
    case "settings":
      return texts.settings.title;
    case "size":
      return texts.size.title;
    case "selfCheck":
      return texts.selfCheck.title;
    case "calendar":
      return texts.calendar.title;
    case "compare":
      return texts.compare.title;
    case "briefing":
      return texts.briefing.command;
    case "review":
      return texts.review.command;
    case "csv":
      return texts.csv.title;
    case "planTemplate":
      return texts.templates.plan;
    case "saveTemplate":
      return texts.templates.save;
    case "templates":
      return texts.templates.edit;
    case "about":
      return texts.about.title(nameOf(view, registry, plan));
    case "section":
      return registry.sections.find(({ id }) => id === view.section)?.name[language] ?? "";
  }
};

/** Somebody has begun to write: leaving the view would lose it. */
const holdsEntry = (element: HTMLElement | null): boolean =>
  [...(element?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea") ?? [])].some(
    ({ value }) => value !== "",
  );

export const Shell = ({
  registry: light,
  everything,
  host,
  bus,
  language,
  texts,
  preferences,
  onPreferences,
}: ShellProps): ReactElement => {
  const styles = useStyles();
  const store = usePlan(host);
  // What a plan of this size shows.
  const open = store.state.kind === "open" ? store.state.open : null;
  const registry = open ? ofSize(open.registry, open.size) : light;
  const navigation = useNavigation();
  const able = useOperations(registry, host, store, language, texts);
  // Where the pane went itself, and from which view: Excel says so late, when the user may be somewhere else already.
  const gone = useRef<{ readonly place: Place; readonly visit: number } | null>(null);
  const operations: typeof able = {
    ...able,
    show: (place) => {
      gone.current = { place, visit: navigation.visit };
      able.show(place);
    },
  };
  const renaming = useRenaming(open);
  const followNames = (): void => {
    if (!renaming.offer) return;
    void operations.follow(renaming.offer);
    renaming.dismiss();
  };
  const [palette, setPalette] = useState(false);
  const { view } = navigation;
  const plan = open?.plan ?? null;
  const account = store.state.kind === "open" ? subjectOf(registry, store.state.open.plan).title : "";
  const surroundings = { registry, texts, language, hasPlan: store.state.kind === "open", navigation, operations };
  const commands = paneCommands(surroundings);

  // The listener stays the same while commands change with the plan and the language.
  const handle = useRef<(id: string) => void>(() => undefined);
  handle.current = (id) => runCommand(id, surroundings);
  useEffect(() => bus.listen((id) => handle.current(id)), [bus]);

  // Also when the view follows the sheet to another section.
  const section = view.name === "section" ? view.section : "";
  const { moveOn } = operations;
  useEffect(() => moveOn(), [moveOn, navigation.visit, section]);

  // Whoever moves through the sheet sees the row in the pane, unless something is being written there.
  const main = useRef<HTMLElement>(null);
  const follow = useRef<(place: Place | null) => void>(() => undefined);
  follow.current = (place) => {
    const own = gone.current;
    gone.current = null;
    if (own && own.visit !== navigation.visit && own.place.table === place?.table && own.place.row === place.row) return;
    const section = place && registry.sectionOf(place.table);
    if (!section?.pane || section.pane.aside || !place || place.row === null || view.name !== "section") return;
    if (view.task !== "list" && view.task !== "why") return;
    if (view.section === section.id && view.row === place.row) return;
    if (view.section !== section.id && holdsEntry(main.current)) return;
    navigation.replace(sectionView(section.id, "list", place.row));
  };
  useEffect(() => host.watchSelection((place) => follow.current(place)), [host]);

  // Views that take files themselves go on with what they hold.
  useFileDrop((files) => {
    if (view.name === "import" || view.name === "newPlan" || view.name === "templates" || view.name === "compare" || store.busy) return;
    navigation.go({ name: open ? "import" : "newPlan", files });
  });

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setPalette((open) => !open);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <div className={styles.shell}>
      <Header
        title={titleOf(view, registry, texts, language, account, plan)}
        visit={navigation.visit}
        language={language}
        texts={texts}
        onBack={navigation.canGoBack && operations.progress === null && operations.importing === null ? navigation.back : undefined}
        onLanguage={(chosen) => onPreferences({ ...preferences, language: chosen })}
        onMenu={() => setPalette(true)}
      />
      <main ref={main} className={styles.main}>
        <Suspense>
          {renaming.offer && (
            <Notice
              content={{
                intent: "info",
                text: texts.renaming.offer(renaming.offer.from, renaming.offer.to, renaming.offer.count),
                action: { label: texts.renaming.follow, run: followNames },
              }}
              texts={texts}
              onDismiss={renaming.dismiss}
            />
          )}
        </Suspense>
        <Suspense>{operations.notice && <Notice content={operations.notice} texts={texts} onDismiss={operations.dismiss} />}</Suspense>
        {store.state.kind === "loading" ? (
          <p role="status">{texts.common.loading}</p>
        ) : (
          <PlanTables.Provider value={registry}>
            <CurrentView
              registry={registry}
              everything={everything}
              state={store.state}
              busy={store.busy}
              navigation={navigation}
              operations={operations}
              onReload={() => void store.reload()}
              host={host}
              language={language}
              texts={texts}
              preferences={preferences}
              onPreferences={onPreferences}
            />
          </PlanTables.Provider>
        )}
      </main>
      {(palette || store.state.kind !== "loading") && (
        <Suspense>
          <CommandPalette open={palette} commands={commands} texts={texts} onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </div>
  );
};
