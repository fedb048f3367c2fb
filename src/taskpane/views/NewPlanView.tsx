/**
 * A new plan in under a minute: account, language and the first three people; currency and sections on demand. Then the progress per
 * sheet, which can be stopped and taken up again.
 */
import { Button, Checkbox, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState, type FormEvent, type ReactElement } from "react";
import { sizeWords } from "../../plan/commonWords";
import { leadersFirst } from "../../plan/leadersFirst";
import { languages, type Language } from "../../plan/language";
import { Disclosure } from "../../plan/panel/Disclosure";
import { joinParts } from "../../plan/panel/format";
import type { Cells } from "../../plan/planData";
import { parseQuickAdd } from "../../plan/quickAdd";
import type { Registry, Section } from "../../plan/section";
import { showsIn, type Size, type Table } from "../../plan/table";
import type { Template } from "../../plan/template";
import { sectionsOf, templateById, templates } from "../../templates/builtIn";
import { useFormStyles, usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";
import { BuildSteps } from "../components/BuildSteps";
import { FileButton } from "../components/FileButton";
import { languageNames } from "../languageNames";
import { templateTexts } from "../templates/texts/texts";
import type { LoadedTemplate } from "../templates/judgedTemplate";
import { SizeChoice } from "../components/SizeChoice";
import { TemplateChoice } from "../components/TemplateChoice";
import type { BuildProgress, NewPlan } from "../planHost";
import { useEverything } from "../useEverything";
import { useFileDrop } from "../useFileDrop";
import { joinNames } from "../../plan/wording";
import { labelOf } from "../../plan/words";

/** The reader of templates comes when the choices stand. */
const CompanyTemplates = lazy(async () => ({ default: (await import("../templates/CompanyTemplates")).CompanyTemplates }));

export interface NewPlanViewProps {
  readonly everything: () => Promise<Registry>;
  readonly language: Language;
  readonly texts: Messages;
  /** Null while nothing is built. */
  readonly progress: BuildProgress | null;
  /** Files that were dropped on the pane: read in after the plan is built. */
  readonly files: readonly File[];
  /** Text of the company template to begin with; null where somebody is to choose. */
  readonly begins: string | null;
  /** The newest version of each company template that somebody has chosen before. */
  readonly seen: Readonly<Record<string, number>>;
  readonly onSeen: (seen: Readonly<Record<string, number>>) => void;
  readonly onBuild: (request: NewPlan, files: readonly File[]) => void;
  readonly onCancel: () => void;
}

const defaultCurrency: Readonly<Record<Language, string>> = { en: "EUR", zh: "CNY" };

/** A section whose first rows a new plan asks for. */
interface Asked {
  readonly table: Table;
  readonly meaning: NonNullable<Section["quickAdd"]>;
  readonly words: NonNullable<NonNullable<Section["pane"]>["firstRows"]>;
}

/** The first section that the plan shows and that asks for rows: one that leads in the template, else the first of all. */
const askedBy = ({ sections }: Registry, template: Template, planSize: Size): Asked | null => {
  const section = leadersFirst(sections, template).find(
    ({ pane, required, size }) => pane?.firstRows && (required === true || showsIn(size, planSize)),
  );
  const table = section?.tables[0];
  return section?.quickAdd && section.pane?.firstRows && table ? { table, meaning: section.quickAdd, words: section.pane.firstRows } : null;
};

const linesIn = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== "");

/** Pasted lines take the field they were pasted into and those after it; what was written moves on. */
const withPasted = (lines: readonly string[], at: number, pasted: readonly string[]): readonly string[] => {
  const written = lines.slice(at).filter((line) => line.trim() !== "");
  const all = [...lines.slice(0, at), ...pasted, ...written];
  return [...all, ...lines.slice(all.length).map(() => "")];
};

/** One row in one line, with what was understood of it. */
const FirstRow = ({
  asked: { table, meaning, words },
  number,
  line,
  language,
  paneLanguage,
  texts,
  onChange,
  onLines,
}: {
  readonly asked: Asked;
  readonly number: number;
  readonly line: string;
  readonly language: Language;
  readonly paneLanguage: Language;
  readonly texts: Messages;
  readonly onChange: (line: string) => void;
  /** Several lines were pasted. */
  readonly onLines: (lines: readonly string[]) => void;
}): ReactElement => {
  const panel = usePanelStyles();
  const { cells, unknown } = parseQuickAdd(line, table, meaning, language);
  const understood = Object.values(cells).map(String);
  return (
    <>
      <Input
        aria-label={words.line(number)[paneLanguage]}
        value={line}
        onChange={(_event, data) => onChange(data.value)}
        onPaste={(event) => {
          const pasted = linesIn(event.clipboardData.getData("text"));
          if (pasted.length < 2) return;
          event.preventDefault();
          onLines(pasted);
        }}
      />
      {understood.length > 1 && (
        <span className={panel.muted}>
          {joinParts([
            `→ ${understood.join(" · ")}`,
            unknown.length === 0 ? null : texts.form.notUnderstood(joinNames(unknown, paneLanguage)),
          ])}
        </span>
      )}
    </>
  );
};

/** The sections with a sheet in a plan of the size: those every plan has, and those the user may leave out. */
const choicesOf = (
  { sections }: Registry,
  planSize: Size,
): { readonly always: readonly Section[]; readonly optional: readonly Section[] } => {
  const offered = sections.filter(({ sheet, size, onRequest }) => sheet && !onRequest && showsIn(size, planSize));
  return { always: offered.filter(({ required }) => required), optional: offered.filter(({ required }) => !required) };
};

/** Everything the template has but the sheets left out, with what stands on them: a larger size later finds the rest. */
const chosenOf = ({ sections }: Registry, template: Template, offered: readonly Section[], left: readonly string[]): readonly string[] =>
  [...new Set([...template.sections, ...offered.map(({ id }) => id)])].filter((id) => {
    const sheet = sections.find((section) => section.id === id)?.part?.sheet;
    return !left.includes(id) && (sheet === undefined || !left.includes(sheet));
  });

type FormProps = Omit<NewPlanViewProps, "everything"> & { readonly registry: Registry };

const NewPlanForm = ({
  registry: all,
  language,
  texts,
  progress,
  files: brought,
  begins,
  seen,
  onSeen,
  onBuild,
  onCancel,
}: FormProps): ReactElement => {
  const form = useFormStyles();
  const panel = usePanelStyles();
  const sectionsHint = useId();
  const rowsHint = useId();
  const [title, setTitle] = useState("");
  const [currency, setCurrency] = useState(defaultCurrency[language]);
  const [planLanguage, setPlanLanguage] = useState(language);
  const [lines, setLines] = useState<readonly string[]>(["", "", ""]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [builtIn, setBuiltIn] = useState(templateById(""));
  const [company, setCompany] = useState<LoadedTemplate | null>(null);
  const template = company?.template ?? builtIn;
  const may = template.company?.may;
  const offered = company?.document.languages ?? languages;
  const own = templateTexts[language].offer;
  const [example, setExample] = useState(false);
  const [size, setSize] = useState<Size>(template.size);
  const [files, setFiles] = useState(brought);
  useFileDrop((dropped) => setFiles((before) => [...before, ...dropped]));
  const registry = sectionsOf(all, template);
  const asked = askedBy(registry, template, size);
  const { always, optional } = choicesOf(registry, size);

  if (progress) return <BuildSteps title={texts.newPlan.title} progress={progress} texts={texts} onCancel={onCancel} />;

  const titleMissing = tried && title.trim() === "" && !example;
  const firstRows = (): Readonly<Record<string, readonly Cells[]>> =>
    asked
      ? {
          [asked.table.id]: lines.flatMap((line) => {
            const { cells } = parseQuickAdd(line, asked.table, asked.meaning, planLanguage);
            return asked.table.identifiedBy in cells ? [cells] : [];
          }),
        }
      : {};
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "" && !example) return;
    const sections = chosenOf(registry, template, optional, left);
    const about = { title: title.trim(), currency: currency.trim(), language: planLanguage };
    if (company) onSeen({ ...seen, [template.id]: template.version });
    onBuild({ ...about, template, example, size, sections, rows: example ? {} : firstRows() }, files);
  };
  const toggle = (section: string, chosen: boolean): void =>
    setLeft((before) => [...before.filter((id) => id !== section), ...(chosen ? [] : [section])]);

  /** What the template says of its plans is what the form begins with. */
  const choose = (loaded: LoadedTemplate): void => {
    setCompany(loaded);
    setSize(loaded.template.size);
    setLeft([]);
    const [only, other] = loaded.document.languages;
    if (only !== undefined && other === undefined) setPlanLanguage(only);
    if (loaded.document.currency !== undefined) setCurrency(loaded.document.currency);
  };

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <TemplateChoice
        templates={templates}
        chosen={company ? null : builtIn}
        language={language}
        texts={texts}
        onChoose={(chosen) => {
          setBuiltIn(chosen);
          setCompany(null);
        }}
      />
      <Suspense>
        <CompanyTemplates
          registry={all}
          begins={begins}
          chosen={company}
          seen={seen}
          language={language}
          texts={templateTexts[language]}
          onChoose={choose}
        />
      </Suspense>
      <Field
        label={texts.newPlan.name}
        hint={texts.newPlan.nameHint}
        required={!example}
        {...(titleMissing ? { validationMessage: texts.newPlan.nameMissing } : {})}
      >
        <Input value={title} onChange={(_event, data) => setTitle(data.value)} />
      </Field>
      <Field label={texts.newPlan.language} {...(offered.length === 1 ? { hint: own.oneLanguage } : {})}>
        <RadioGroup
          layout="horizontal"
          value={planLanguage}
          onChange={(_event, data) => setPlanLanguage(languages.find((known) => known === data.value) ?? planLanguage)}
        >
          {offered.map((known) => (
            <Radio key={known} value={known} label={<span lang={known}>{languageNames[known]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={texts.newPlan.exampleHint}>
        <Checkbox label={texts.newPlan.example} checked={example} onChange={(_event, data) => setExample(data.checked === true)} />
      </Field>
      <Field hint={texts.importing.startHint}>
        <div className={panel.tight}>
          <div>
            <FileButton label={texts.importing.start} onFiles={(chosen) => setFiles((before) => [...before, ...chosen])} />
          </div>
          {files.length > 0 && (
            <p className={panel.body} role="status">
              {joinNames(
                files.map(({ name }) => name),
                language,
              )}
            </p>
          )}
        </div>
      </Field>
      {asked && !example && (
        <fieldset className={form.group} aria-describedby={rowsHint}>
          <legend className={form.legend}>{asked.words.label[language]}</legend>
          <div className={panel.tight}>
            {lines.map((line, index) => (
              <FirstRow
                // Fields that stay where they are.
                key={index}
                asked={asked}
                number={index + 1}
                line={line}
                language={planLanguage}
                paneLanguage={language}
                texts={texts}
                onChange={(typed) => setLines((before) => before.map((one, at) => (at === index ? typed : one)))}
                onLines={(pasted) => setLines((before) => withPasted(before, index, pasted))}
              />
            ))}
          </div>
          <p id={rowsHint} className={panel.muted}>
            {texts.form.withExample(asked.words.hint[language], asked.words.example[language])}
          </p>
        </fieldset>
      )}
      {may?.size === false ? (
        <p className={panel.body}>{own.keepsSize(labelOf(sizeWords, size, language))}</p>
      ) : (
        <SizeChoice registry={registry} size={size} language={language} texts={texts} onChoose={setSize} />
      )}
      <Disclosure title={texts.newPlan.more} className={form.form}>
        <Field label={texts.newPlan.currency} hint={texts.newPlan.currencyHint}>
          <Input value={currency} onChange={(_event, data) => setCurrency(data.value)} />
        </Field>
        {may?.sections === false ? (
          <p className={panel.body}>{own.keepsSections}</p>
        ) : (
          <fieldset className={form.group} aria-describedby={sectionsHint}>
            <legend className={form.legend}>{texts.newPlan.sections}</legend>
            {always.map(({ id, name }) => (
              <Checkbox key={id} label={name[language]} checked disabled />
            ))}
            {optional.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name[language]}
                checked={!left.includes(id)}
                onChange={(_event, data) => toggle(id, data.checked === true)}
              />
            ))}
            <p id={sectionsHint} className={panel.muted}>
              {texts.newPlan.sectionsHint}
            </p>
          </fieldset>
        )}
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

export const NewPlanView = ({ everything, ...form }: NewPlanViewProps): ReactElement => {
  const registry = useEverything(everything);
  return registry ? <NewPlanForm registry={registry} {...form} /> : <p role="status">{form.texts.common.opening}</p>;
};
