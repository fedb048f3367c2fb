/** The pane as a whole: language and look around the shell, and the last line of defence when drawing fails. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Component, useEffect, useState, type ReactElement, type ReactNode } from "react";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import type { CommandBus } from "./commandBus";
import { messages, type Messages } from "./messages/messages";
import type { PlanHost } from "./planHost";
import { readPreferences, writePreferences, type Preferences } from "./preferences";
import { Shell } from "./Shell";
import { useSurroundings } from "./surroundings";
import { lookOf, themes } from "./theme";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

class CrashBarrier extends Component<{ readonly text: string; readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <p role="alert">{this.props.text}</p> : this.props.children;
  }
}

export interface AppProps {
  readonly host: PlanHost;
  readonly bus: CommandBus;
  /** The sections of a light plan. */
  readonly registry: Registry;
  /** Those of every size. */
  readonly everything: () => Promise<Registry>;
  /** Excel's display language as one of ours. */
  readonly displayLanguage: Language;
  readonly store: Pick<Storage, "getItem" | "setItem">;
  readonly preferencesKey: string;
  /** Texts by language; tests put a pseudo-language here. */
  readonly texts?: Readonly<Record<Language, Messages>>;
}

export const App = ({
  registry,
  everything,
  host,
  bus,
  displayLanguage,
  store,
  preferencesKey,
  texts = messages,
}: AppProps): ReactElement => {
  const styles = useStyles();
  const surroundings = useSurroundings();
  const [preferences, setPreferences] = useState<Preferences>(() => readPreferences(store, preferencesKey));
  const language = preferences.language ?? displayLanguage;
  const look = lookOf(preferences.theme, surroundings);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  // What the browser draws itself (scroll bars, the calendar of a date field) follows.
  useEffect(() => {
    document.documentElement.style.colorScheme = look === "light" ? "light" : "dark";
  }, [look]);

  const change = (next: Preferences): void => {
    setPreferences(next);
    writePreferences(store, preferencesKey, next);
  };

  return (
    <FluentProvider theme={themes[look]} className={styles.provider}>
      <CrashBarrier text={texts[language].shell.crashed}>
        <Shell
          host={host}
          bus={bus}
          registry={registry}
          everything={everything}
          language={language}
          texts={texts[language]}
          preferences={preferences}
          onPreferences={change}
        />
      </CrashBarrier>
    </FluentProvider>
  );
};
