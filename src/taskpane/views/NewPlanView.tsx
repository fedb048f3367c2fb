/**
 * A new plan in under a minute: account, language and the first three people; currency and sections on demand. Then the progress per
 * sheet, which can be stopped and taken up again.
 */
import { Button, Checkbox, Field, Input, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { languages, type Language } from "../../plan/language";
import { Disclosure } from "../../plan/panel/Disclosure";
import { joinParts } from "../../plan/panel/format";
import { parseQuickAdd } from "../../plan/quickAdd";
import { useFormStyles, usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";
import { optionalSections, type BuildProgress, type NewPlan, type OptionalSection } from "../planHost";

/** Languages are named in themselves, whatever the pane speaks. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

export interface NewPlanViewProps {
  readonly language: Language;
  readonly texts: Messages;
  /** Null while nothing is built. */
  readonly progress: BuildProgress | null;
  readonly onBuild: (request: NewPlan) => void;
  readonly onCancel: () => void;
}

const defaultCurrency: Readonly<Record<Language, string>> = { en: "EUR", zh: "CNY" };

const Progress = ({
  progress,
  texts,
  onCancel,
}: {
  readonly progress: BuildProgress;
  readonly texts: Messages;
  readonly onCancel: () => void;
}): ReactElement => {
  const styles = usePanelStyles();
  const { sheets, total } = progress;
  return (
    <div className={styles.view}>
      <Field
        validationState="none"
        validationMessage={total === 0 ? texts.common.working : texts.newPlan.building(Math.min(sheets.length + 1, total), total)}
      >
        <ProgressBar aria-label={texts.newPlan.title} {...(total === 0 ? {} : { value: sheets.length, max: total })} />
      </Field>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.between}>
            <span className={styles.body}>{sheet}</span>
            <span className={styles.muted}>✓ {texts.newPlan.done}</span>
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{texts.newPlan.cancelHint}</p>
      <div>
        <Button onClick={onCancel}>{texts.common.cancel}</Button>
      </div>
    </div>
  );
};

/** One person in one line, with what was understood of it. */
const PersonField = ({
  number,
  line,
  language,
  texts,
  onChange,
}: {
  readonly number: number;
  readonly line: string;
  readonly language: Language;
  readonly texts: Messages;
  readonly onChange: (line: string) => void;
}): ReactElement => {
  const panel = usePanelStyles();
  const { cells, unknown } = parseQuickAdd(line, "stakeholders", language);
  const understood = Object.values(cells).map(String);
  return (
    <>
      <Input
        aria-label={texts.newPlan.person(number)}
        placeholder={number === 1 ? texts.stakeholders.quickPlaceholder : ""}
        value={line}
        onChange={(_event, data) => onChange(data.value)}
      />
      {understood.length > 1 && (
        <span className={panel.muted}>
          {joinParts([`→ ${understood.join(" · ")}`, unknown.length === 0 ? null : texts.form.notUnderstood(unknown.join(", "))])}
        </span>
      )}
    </>
  );
};

export const NewPlanView = ({ language, texts, progress, onBuild, onCancel }: NewPlanViewProps): ReactElement => {
  const form = useFormStyles();
  const panel = usePanelStyles();
  const sectionsHint = useId();
  const peopleHint = useId();
  const [account, setAccount] = useState("");
  const [currency, setCurrency] = useState(defaultCurrency[language]);
  const [planLanguage, setPlanLanguage] = useState(language);
  const [lines, setLines] = useState<readonly string[]>(["", "", ""]);
  const [sections, setSections] = useState<readonly OptionalSection[]>(optionalSections);
  const [tried, setTried] = useState(false);

  if (progress) return <Progress progress={progress} texts={texts} onCancel={onCancel} />;

  const accountMissing = tried && account.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (account.trim() === "") return;
    const people = lines.flatMap((line) => {
      const { cells } = parseQuickAdd(line, "stakeholders", planLanguage);
      return "name" in cells ? [cells] : [];
    });
    onBuild({ account: account.trim(), currency: currency.trim(), language: planLanguage, sections, people });
  };
  const toggle = (section: OptionalSection, chosen: boolean): void =>
    setSections(optionalSections.filter((id) => (id === section ? chosen : sections.includes(id))));

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <Field
        label={texts.newPlan.account}
        hint={texts.newPlan.accountHint}
        required
        {...(accountMissing ? { validationMessage: texts.newPlan.accountMissing } : {})}
      >
        <Input value={account} onChange={(_event, data) => setAccount(data.value)} />
      </Field>
      <Field label={texts.newPlan.language}>
        <RadioGroup
          layout="horizontal"
          value={planLanguage}
          onChange={(_event, data) => setPlanLanguage(languages.find((known) => known === data.value) ?? planLanguage)}
        >
          {languages.map((known) => (
            <Radio key={known} value={known} label={<span lang={known}>{languageNames[known]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <fieldset className={form.group} aria-describedby={peopleHint}>
        <legend className={form.legend}>{texts.newPlan.people}</legend>
        <div className={panel.tight}>
          {lines.map((line, index) => (
            <PersonField
              // Three fields that stay where they are.
              key={index}
              number={index + 1}
              line={line}
              language={planLanguage}
              texts={texts}
              onChange={(typed) => setLines((before) => before.map((one, at) => (at === index ? typed : one)))}
            />
          ))}
        </div>
        <p id={peopleHint} className={panel.muted}>
          {texts.newPlan.peopleHint}
        </p>
      </fieldset>
      <Disclosure title={texts.newPlan.more} className={form.form}>
        <Field label={texts.newPlan.currency} hint={texts.newPlan.currencyHint}>
          <Input value={currency} onChange={(_event, data) => setCurrency(data.value)} />
        </Field>
        <fieldset className={form.group} aria-describedby={sectionsHint}>
          <legend className={form.legend}>{texts.newPlan.sections}</legend>
          <Checkbox label={texts.sections.stakeholders} checked disabled />
          {optionalSections.map((section) => (
            <Checkbox
              key={section}
              label={texts.sections[section]}
              checked={sections.includes(section)}
              onChange={(_event, data) => toggle(section, data.checked === true)}
            />
          ))}
          <p id={sectionsHint} className={panel.muted}>
            {texts.newPlan.sectionsHint}
          </p>
        </fieldset>
      </Disclosure>
      <p className={panel.muted}>{texts.newPlan.undoHint}</p>
      <div>
        <Button type="submit" appearance="primary">
          {texts.newPlan.build}
        </Button>
      </div>
    </form>
  );
};
