/** A sheet of the playbook, made on request: one theme or all. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { useFormStyles, usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlaybookRow } from "../../playbookSheet/table";
import { playbookPageTable } from "../../playbookSheet/table";
import { pageRows } from "../figures/page";
import { entries } from "../words";
import { themeIds, themes, type ThemeId } from "../words/entry";
import type { PlaybookTexts } from "./texts";

/** Id of the section that comes when somebody asks for it. */
const sheetSection = "playbookSheet";

interface Props extends Pick<PanelProps, "tables" | "form" | "busy" | "onTask" | "onAdd" | "onInclude"> {
  readonly rows: readonly PlaybookRow[];
  readonly language: Language;
  readonly planLanguage: Language;
  readonly texts: PlaybookTexts;
}

export const ThemeSelect = ({
  theme,
  label,
  all,
  language,
  onChoose,
}: {
  readonly theme: ThemeId | null;
  readonly label: string;
  readonly all: string;
  readonly language: Language;
  readonly onChoose: (theme: ThemeId | null) => void;
}): ReactElement => (
  <Field label={label}>
    <Select value={theme ?? ""} onChange={(_event, data) => onChoose(themeIds.find((id) => id === data.value) ?? null)}>
      <option value="">{all}</option>
      {themeIds.map((id) => (
        <option key={id} value={id}>
          {themes[id][language]}
        </option>
      ))}
    </Select>
  </Field>
);

export const MakeSheet = (props: Props): ReactElement => {
  const { tables, rows, language, planLanguage, texts, form, busy, onTask, onAdd, onInclude } = props;
  const styles = usePanelStyles();
  const buttons = useFormStyles().buttons;
  const [theme, setTheme] = useState<ThemeId | null>(null);
  const stands = tables[playbookPageTable.id] !== undefined;
  const further = pageRows(entries, theme, planLanguage, rows);
  const make = (): void => {
    const said = texts.made(further.length);
    const made = stands ? onAdd(playbookPageTable.id, further, said) : onInclude(sheetSection, { [playbookPageTable.id]: further }, said);
    void made.then((done) => {
      if (done) onTask("list");
    });
  };
  return (
    <div className={styles.view}>
      <p className={styles.body}>{texts.makeLead}</p>
      <ThemeSelect theme={theme} label={texts.which} all={texts.allThemes} language={language} onChoose={setTheme} />
      <p className={styles.muted} role="status">
        {further.length === 0 ? texts.allThere : texts.count(further.length)}
      </p>
      {!stands && <p className={styles.muted}>{texts.noUndo}</p>}
      <div className={buttons}>
        <Button appearance="primary" disabled={busy || further.length === 0} onClick={make}>
          {stands ? texts.addTo : texts.makeIt}
        </Button>
        <Button onClick={() => onTask("list")}>{form.cancel}</Button>
      </div>
    </div>
  );
};
