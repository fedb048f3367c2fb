/** Language and look of the pane; both take effect at once and stay on this computer. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languages } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";
import { themeChoices, type Preferences } from "../preferences";
import { languageNames } from "../languageNames";

export interface SettingsViewProps {
  readonly preferences: Preferences;
  readonly texts: Messages;
  readonly onChange: (preferences: Preferences) => void;
}

export const SettingsView = ({ preferences, texts, onChange }: SettingsViewProps): ReactElement => {
  const styles = usePanelStyles();
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
      <p className={styles.muted}>{texts.settings.privacy}</p>
    </div>
  );
};
