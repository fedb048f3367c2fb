/**
 * Files and lists as people have them → the plan, in few clicks: choose, look at the columns, look at the changes, import. Nothing is written
 * before the last step.
 */
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { encodingLabel } from "../../../import/decodeText";
import { isoOf } from "../../../plan/cells/dateText";
import type { Language } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Messages } from "../../messages/messages";
import type { ImportRequest, OpenPlan, PlanHost } from "../../planHost";
import { useFileDrop } from "../../useFileDrop";
import { ChangesCard } from "./ChangesCard";
import { ChooseFiles } from "./ChooseFiles";
import { openQuestions, type Given, type ImportFile } from "./importFiles";
import { SourceCard, type SourceCardProps } from "./SourceCard";
import { importTexts, type ImportTexts } from "./texts";
import { useImport, type ImportSession, type Work } from "./useImport";

export interface ImportViewProps {
  readonly host: Pick<PlanHost, "importGround" | "importMemory">;
  readonly open: OpenPlan;
  /** Dropped on the pane or chosen elsewhere. */
  readonly files: readonly File[];
  readonly language: Language;
  readonly texts: Messages;
  /** Rows written; null while nothing is. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
  readonly onImport: (request: ImportRequest) => void;
}

/** What comes next stays in reach, however many columns there are. */
const useStyles = makeStyles({
  next: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

const given = (files: readonly File[]): Promise<readonly Given[]> =>
  Promise.all(
    files.map(async (file): Promise<Given> => ({ kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

const Refused = ({ file, texts, language }: { readonly file: ImportFile; readonly texts: ImportTexts; readonly language: Language }) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{texts.refused(file.name ?? texts.pasted)}</MessageBarTitle>
      {file.refused?.[language]} {texts.nothingChanged}
    </MessageBarBody>
  </MessageBar>
);

/** Asked only where two ways to read the file are about equally likely. */
const EncodingChoice = ({
  file,
  texts,
  onChoose,
}: {
  readonly file: ImportFile;
  readonly texts: ImportTexts;
  readonly onChoose: ImportSession["readAs"];
}): ReactElement => {
  const styles = usePanelStyles();
  return (
    <Field label={texts.encoding(file.name ?? texts.pasted)}>
      <RadioGroup
        value={file.encoding ?? ""}
        onChange={(_event, data) => {
          const chosen = file.encodings.find(({ encoding }) => encoding === data.value);
          if (chosen) onChoose(file, chosen.encoding);
        }}
      >
        {file.encodings.map(({ encoding, firstLines }) => (
          <Radio
            key={encoding}
            value={encoding}
            label={
              <span className={styles.tight}>
                <span>{firstLines[0]}</span>
                <span>{firstLines[1]}</span>
                <span className={styles.muted}>{encodingLabel(encoding)}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};

const Working = ({
  label,
  progress,
  texts,
  cancel,
  hint,
  onCancel,
}: {
  readonly label: string;
  readonly progress: ImportViewProps["progress"];
  readonly texts: ImportTexts;
  readonly cancel: string;
  readonly hint?: string;
  readonly onCancel: () => void;
}): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.view}>
      {progress ? (
        <Field validationState="none" validationMessage={texts.importing(progress.done, progress.total)}>
          <ProgressBar aria-label={label} value={progress.done} max={Math.max(1, progress.total)} />
        </Field>
      ) : (
        <Spinner size="small" labelPosition="after" label={label} />
      )}
      {hint !== undefined && <p className={styles.muted}>{hint}</p>}
      <div>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </div>
  );
};

const workLabel = (work: Work, texts: ImportTexts): string => {
  if (work.kind === "reading") return texts.reading(work.name === "" ? texts.pasted : work.name);
  return work.kind === "comparing" ? texts.comparing : texts.preparing;
};

/** Files with what is found in them, those that go nowhere folded away. */
const Sources = ({
  session,
  ...card
}: Pick<SourceCardProps, "reader" | "offered" | "language" | "texts"> & { readonly session: ImportSession }): ReactElement => {
  const styles = usePanelStyles();
  const { files } = session;
  const { texts, language } = card;
  const all = files.flatMap((file) => file.sources.map((source) => ({ file, source })));
  // A single table is asked about; of several those that fit none wait.
  const isAside = ({ source }: (typeof all)[number]): boolean => all.length > 1 && source.mapping.tableId === null;
  const draw = ({ file, source }: (typeof all)[number]): ReactElement => (
    <SourceCard
      key={source.id}
      {...card}
      source={source}
      onChoose={(choice) => session.choose(source, choice)}
      onRemove={() => session.remove(file.id, source.id)}
    />
  );
  const aside = all.filter(isAside);
  return (
    <>
      {files
        .filter(({ refused }) => refused !== null)
        .map((file) => (
          <Refused key={file.id} file={file} texts={texts} language={language} />
        ))}
      {files
        .filter(({ encodings }) => encodings.length > 1)
        .map((file) => (
          <EncodingChoice key={file.id} file={file} texts={texts} onChoose={session.readAs} />
        ))}
      {all.filter((one) => !isAside(one)).map(draw)}
      {aside.length > 0 && (
        <Disclosure title={texts.tablesLeftOut(aside.length)} startsOpen={aside.length === all.length} className={styles.view}>
          {aside.map(draw)}
        </Disclosure>
      )}
    </>
  );
};

export const ImportView = ({ host, open, files, language, texts: shell, progress, onCancel, onImport }: ImportViewProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const texts = importTexts[language];
  const session = useImport(host, open.registry);
  const { reader, ground, work, changes, error } = session;
  const addFiles = (chosen: readonly File[]): void => void given(chosen).then(session.add);
  const paste = (text: string, html: string): void => session.add([{ kind: "pasted", text, html }]);
  const isOver = changes !== null || progress !== null;

  useEffect(() => {
    if (files.length > 0) addFiles(files);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was brought is read once
  }, []);
  useFileDrop((dropped) => {
    if (!isOver) addFiles(dropped);
  });
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (isOver || target?.closest("input, textarea, select")) return;
      if (event.clipboardData) paste(event.clipboardData.getData("text"), event.clipboardData.getData("text/html"));
    };
    document.addEventListener("paste", pasted);
    return () => document.removeEventListener("paste", pasted);
  });

  const nameOf = (id: string): string => open.registry.sectionOf(id)?.name[language] ?? id;
  if (progress)
    return (
      <Working
        label={shell.importing.title}
        progress={progress}
        texts={texts}
        cancel={shell.common.cancel}
        hint={texts.cancelHint}
        onCancel={onCancel}
      />
    );
  if (error)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{error.text[language]}</MessageBarTitle>
          {error.next[language]}
        </MessageBarBody>
      </MessageBar>
    );
  if (work)
    return <Working label={workLabel(work, texts)} progress={null} texts={texts} cancel={shell.common.cancel} onCancel={session.stop} />;
  if (changes && ground) {
    const apply = async (): Promise<void> => {
      const request = await session.request(isoOf(open.today));
      if (request) onImport(request);
    };
    return (
      <div className={styles.view}>
        {changes.map((one) => (
          <ChangesCard
            key={one.table.id}
            name={nameOf(one.table.id)}
            changes={one}
            language={language}
            texts={texts}
            onChoose={(choices) => session.chooseChanges(one, choices)}
          />
        ))}
        <div className={own.next}>
          <Button appearance="primary" onClick={() => void apply()}>
            {texts.apply}
          </Button>
          <Button onClick={session.back}>{texts.backToColumns}</Button>
        </div>
      </div>
    );
  }
  const sources = session.files.flatMap((file) => file.sources);
  const ready = sources.filter(({ mapping }) => mapping.tableId !== null);
  const questions = ready.reduce((sum, source) => sum + openQuestions(source).length, 0);
  const chooser = <ChooseFiles texts={texts} first={sources.length === 0} onFiles={addFiles} onPaste={paste} />;
  if (!reader) return <p role="status">{shell.common.loading}</p>;
  return (
    <div className={styles.view}>
      <Sources
        session={session}
        reader={reader}
        offered={reader.knowledge.tables.map((table) => ({ table, name: nameOf(table.id) }))}
        language={language}
        texts={texts}
      />
      {sources.length === 0 ? (
        chooser
      ) : (
        <>
          <Disclosure title={texts.more}>{chooser}</Disclosure>
          <div className={own.next}>
            <Button appearance="primary" disabled={ready.length === 0} onClick={session.compare}>
              {texts.preview}
            </Button>
            {(ready.length === 0 || questions > 0) && (
              <p className={styles.muted}>{ready.length === 0 ? texts.noTable : texts.stillOpen(questions)}</p>
            )}
          </div>
        </>
      )}
    </div>
  );
};
