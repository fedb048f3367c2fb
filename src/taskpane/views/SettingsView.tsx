/** Language and look of the pane, which stay on this computer, and how the plan of this workbook computes; all take effect at once. */
import { Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languages, type Language } from "../../plan/language";
import type { FormulaKind } from "../../plan/section";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";
import { themeChoices, type Preferences } from "../preferences";
import { languageNames } from "../languageNames";
import { privacyPage } from "../privacyPage";

const kinds: readonly FormulaKind[] = ["kam", "native"];

export interface SettingsViewProps {
  readonly preferences: Preferences;
  readonly language: Language;
  readonly texts: Messages;
  /** How the plan computes; null where there is none. */
  readonly formulas: FormulaKind | null;
  readonly busy: boolean;
  readonly onFormulas: (kind: FormulaKind) => void;
  readonly onChange: (preferences: Preferences) => void;
}

export const SettingsView = ({ preferences, language, texts, formulas, busy, onFormulas, onChange }: SettingsViewProps): ReactElement => {
  const styles = usePanelStyles();
  const privacy = privacyPage(document, language);
  return (
    <div className={styles.view}>
      <Field label={texts.settings.language}>
        <RadioGroup
          value={preferences.language ?? "excel"}
          onChange={(_event, data) => onChange({ ...preferences, language: languages.find((known) => known === data.value) ?? null })}
        >
          <Radio value="excel" label={texts.settings.sameAsExcel} />
          {languages.map((known) => (
            <Radio key={known} value={known} label={<span lang={known}>{languageNames[known]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.settings.theme}>
        <RadioGroup
          value={preferences.theme}
          onChange={(_event, data) => onChange({ ...preferences, theme: themeChoices.find((known) => known === data.value) ?? "auto" })}
        >
          {themeChoices.map((choice) => (
            <Radio key={choice} value={choice} label={texts.settings.themes[choice]} />
          ))}
        </RadioGroup>
      </Field>
      {formulas !== null && (
        <Field label={texts.computing.title} hint={texts.computing.hint[formulas]}>
          <RadioGroup value={formulas} disabled={busy} onChange={(_event, data) => onFormulas(data.value === "native" ? "native" : "kam")}>
            {kinds.map((kind) => (
              <Radio key={kind} value={kind} label={texts.computing.kinds[kind]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <p className={styles.muted}>{texts.settings.privacy}</p>
      {privacy !== null && (
        <Link href={privacy} target="_blank" rel="noreferrer">
          {texts.settings.privacyPage}
        </Link>
      )}
    </div>
  );
};
