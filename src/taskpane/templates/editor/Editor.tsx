/**
 * The editor of a template: its parts, what is wrong in it with the way to the place, undo and redo, the difference to the version before,
 * and a preview that follows every change.
 */
import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useReducer, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { copyText } from "../../../plan/panel/copyText";
import { usePanelStyles } from "../../../plan/panel/styles";
import { inTemplate } from "../../../plan/inTemplate";
import type { Registry } from "../../../plan/section";
import { templateById } from "../../../templates/builtIn";
import { sectionsOf } from "../../../templates/builtIn";
import { compileDocument } from "../../../templates/document/compile";
import { nextVersion } from "../../../templates/document/newDocument";
import { readDocument } from "../../../templates/document/parse";
import { pathOf } from "../../../templates/document/problem";
import type { TemplateDocument } from "../../../templates/document/schema";
import { fileNameOf, saveFile } from "../../saveFile";
import { problemsOf } from "../judgedTemplate";
import type { TemplateTexts } from "../texts/texts";
import { Changes } from "./Changes";
import { Columns } from "./Columns";
import { calledIn, EditingProvider, type Editing } from "./editing";
import { General } from "./General";
import { begun, reduce } from "./history";
import { Locks } from "./Locks";
import { LookPart } from "./LookPart";
import { beginning, nearest, parts, spotOf, stepsOf, type Part, type Spot } from "./places";
import { Preview } from "./Preview";
import { Process } from "./Process";
import { Problems } from "./Problems";
import { Rows } from "./Rows";
import { Sections } from "./Sections";
import { Words } from "./Words";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  bar: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
});

export interface Draft {
  readonly document: TemplateDocument;
  /** The version before, to compare with. */
  readonly before: TemplateDocument | null;
}

export interface EditorProps {
  readonly begins: Draft;
  readonly registry: Registry;
  readonly language: Language;
  readonly texts: TemplateTexts;
  /** Is told after every change, so that the draft outlives the view. */
  readonly onDraft: (draft: Draft) => void;
  readonly onPlan: (document: TemplateDocument) => void;
}

const PartView = ({ part, ...changes }: { readonly part: Part } & Parameters<typeof Changes>[0]): ReactElement => {
  switch (part) {
    case "general":
      return <General />;
    case "sections":
      return <Sections />;
    case "columns":
      return <Columns />;
    case "words":
      return <Words />;
    case "process":
      return <Process />;
    case "look":
      return <LookPart />;
    case "locks":
      return <Locks />;
    case "rows":
      return <Rows />;
    case "changes":
      return <Changes {...changes} />;
  }
};

export const Editor = ({ begins, registry: all, language, texts, onDraft, onPlan }: EditorProps): ReactElement => {
  const styles = useStyles();
  const panel = usePanelStyles();
  const root = useRef<HTMLDivElement>(null);
  const [history, change] = useReducer(reduce, begins.document, begun);
  const [before, setBefore] = useState(begins.before);
  const [spot, setSpot] = useState<Spot>(beginning);
  /** The place of the problem that was asked for. */
  const [wanted, setWanted] = useState<{ readonly path: string } | null>(null);
  const [said, setSaid] = useState("");
  const { document } = history;
  useEffect(() => onDraft({ document, before }), [document, before, onDraft]);

  const problems = useMemo(() => problemsOf(readDocument(document), all), [document, all]);
  const template = useMemo(() => compileDocument(document), [document]);
  const own = useMemo(() => sectionsOf(all, template), [all, template]);
  const registry = inTemplate(all, templateById(document.base));
  const errors = problems.filter(({ severity }) => severity === "error");

  useEffect(() => {
    if (!wanted) return;
    const fields = [...(root.current?.querySelectorAll<HTMLElement>("[data-path]") ?? [])];
    const at = nearest(
      wanted.path,
      fields.map((field) => pathOf(stepsOf(field.dataset["path"] ?? ""))),
    );
    fields[at]?.focus();
    setWanted(null);
  }, [wanted]);

  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    change({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
  };
  const name = calledIn(document.name, language, texts.editor.unnamed);
  const content = (): string => `${JSON.stringify(document, null, 2)}\n`;
  const save = (): void => {
    saveFile(`${fileNameOf(document.id)}-${document.version.toString()}.json`, content(), "application/json");
    setSaid(texts.editor.saved);
  };
  const copy = async (): Promise<void> => setSaid((await copyText(content())) ? texts.editor.copied : texts.editor.copyFails);
  const begin = (): void => {
    setBefore(document);
    change({ kind: "replace", document: nextVersion(document) });
  };
  const editing: Editing = {
    document,
    problems,
    change,
    registry,
    own,
    spot,
    go: (to) => setSpot((now) => ({ ...now, ...to })),
    language,
    texts,
  };
  return (
    <EditingProvider value={editing}>
      {/* The keys are those of the fields inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={root} className={panel.view} onKeyDown={press}>
        <div className={styles.bar}>
          <h2 className={`${panel.title} ${styles.name}`}>{texts.plan.line(name, document.version)}</h2>
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            aria-label={texts.editor.undo}
            title={texts.editor.undo}
            disabled={history.past.length === 0}
            onClick={() => change({ kind: "undo" })}
          />
          <Button
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            aria-label={texts.editor.redo}
            title={texts.editor.redo}
            disabled={history.future.length === 0}
            onClick={() => change({ kind: "redo" })}
          />
        </div>
        <Problems
          problems={problems}
          language={language}
          texts={texts}
          onGo={(path) => {
            setSpot((now) => spotOf(path, now));
            setWanted({ path });
          }}
        />
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={texts.editor.parts}
          selectedValue={spot.part}
          onTabSelect={(_event, { value }) => setSpot({ ...spot, part: parts.find((one) => one === value) ?? spot.part, entry: null })}
        >
          {parts.map((part) => (
            <Tab key={part} id={`part-${part}`} value={part}>
              {texts.tabs[part]}
            </Tab>
          ))}
        </TabList>
        <div role="tabpanel" aria-labelledby={`part-${spot.part}`} className={panel.stack}>
          <PartView part={spot.part} before={before} onBefore={setBefore} onNext={begin} />
        </div>
        {spot.part !== "changes" && <Preview template={template} />}
        <div className={panel.buttons}>
          <Button appearance="primary" disabled={errors.length > 0} onClick={save}>
            {texts.editor.save}
          </Button>
          <Button disabled={errors.length > 0} onClick={() => void copy()}>
            {texts.editor.copy}
          </Button>
          <Button disabled={errors.length > 0} onClick={() => onPlan(document)}>
            {texts.editor.makePlan}
          </Button>
        </div>
        <p className={panel.muted} role="status">
          {said}
        </p>
        <p className={panel.muted}>{texts.editor.asXltx}</p>
      </div>
    </EditingProvider>
  );
};
