/**
 * This plan beside another one: the file of another copy or plan, or an earlier state of it. Two copies are brought together here, each clash
 * decided; nothing is written before the last button, and one undo takes all of it back.
 */
import { Field, MessageBar, MessageBarBody, MessageBarTitle, Select, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isEmptyDiff } from "../../../plan/changes/compare";
import { countBeside, sideBySide } from "../../../plan/changes/sideBySide";
import type { Language, Text } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { usePanelStyles } from "../../../plan/panel/styles";
import { joinNames } from "../../../plan/wording";
import { FileButton } from "../../components/FileButton";
import type { Messages } from "../../messages/messages";
import type { OpenPlan, Outcome, PaneError, Place, PlanHost, Undo } from "../../planHost";
import { useFileDrop } from "../../useFileDrop";
import { Differences } from "./Differences";
import { MergeCard } from "./MergeCard";
import { snapshotLabel } from "./snapshotLabel";
import { compareTexts, type CompareTexts } from "./texts";
import { useComparison, type Comparison } from "./useComparison";

export interface CompareViewProps {
  readonly host: Pick<PlanHost, "comparison">;
  readonly open: OpenPlan;
  readonly language: Language;
  readonly texts: Messages;
  readonly busy: boolean;
  readonly onShow: (place: Place) => void;
  /** Changes the plan and says so, with its undo; resolves to true when it stands. */
  readonly onWrite: (work: () => Promise<Outcome<Undo>>, said: () => string) => Promise<boolean>;
  readonly onDone: () => void;
}

const inBoth = (said: (texts: CompareTexts, language: Language) => string): Text => ({
  en: said(compareTexts.en, "en"),
  zh: said(compareTexts.zh, "zh"),
});

const failed = (code: string, text: Text, next: Text): Outcome<never> => ({ ok: false, error: { code, text, next } satisfies PaneError });

const Choice = ({ comparison, texts }: { readonly comparison: Comparison; readonly texts: CompareTexts }): ReactElement => {
  const styles = usePanelStyles();
  const { snapshots, thinned, other, choose, chooseSnapshot } = comparison;
  return (
    <div className={styles.card}>
      <div>
        <FileButton
          label={texts.choose}
          appearance={other === null ? "primary" : "secondary"}
          accept=".xlsx,.xlsm"
          single
          onFiles={([file]) => file && choose(file)}
        />
      </div>
      <p className={styles.muted}>{texts.kinds}</p>
      {snapshots.length > 0 && (
        <Field label={texts.snapshots}>
          <Select value={other?.kind === "snapshot" ? other.snapshot.id : ""} onChange={(_event, data) => chooseSnapshot(data.value)}>
            <option value="">{texts.chooseSnapshot}</option>
            {snapshots.map((snapshot) => (
              <option key={snapshot.id} value={snapshot.id}>
                {snapshotLabel(snapshot)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {snapshots.length === 0 && <p className={styles.muted}>{texts.noSnapshots}</p>}
      {thinned > 0 && <p className={styles.muted}>{texts.thinned(thinned)}</p>}
    </div>
  );
};

export const CompareView = ({ host, open, language, texts, busy, onShow, onWrite, onDone }: CompareViewProps): ReactElement => {
  const styles = usePanelStyles();
  const own = compareTexts[language];
  const comparison = useComparison(host, open);
  const { here, other, diff, merging, reading, refused, error, choose } = comparison;
  useFileDrop(([file]) => {
    if (file && !busy) choose(file);
  });

  const bring = async (): Promise<void> => {
    if (!here || !merging || other?.kind !== "file") return;
    let rows = 0;
    const done = await onWrite(
      async () => {
        const outcome = await host.comparison((workbook) => workbook.bring(here.state, merging.merged));
        if (!outcome.ok) return outcome;
        const brought = outcome.value;
        if (brought.kind === "changed")
          return failed(
            "changed-meanwhile",
            inBoth((said) => said.changed),
            inBoth((said) => said.changedNext),
          );
        if (brought.kind === "lacks")
          return failed(
            "not-found",
            inBoth((said, of) =>
              said.lacks(
                joinNames(
                  brought.sections.map((section) => section[of]),
                  of,
                ),
              ),
            ),
            inBoth((said) => said.lacksNext),
          );
        rows = brought.rows;
        return { ok: true, value: brought.undo };
      },
      () => own.brought(rows, other.name),
    );
    if (done) onDone();
  };

  const isFile = other?.kind === "file";
  // What one of them does not know could not be written.
  const isOfTemplate = other?.kind === "file" && other.plan.template === here?.template;
  const counts = here && diff ? countBeside(sideBySide(here.registry, diff)) : null;
  return (
    <div className={styles.view}>
      <p className={styles.body}>{own.lead}</p>
      {here && <Choice comparison={comparison} texts={own} />}
      {!here && !error && <Spinner size="tiny" label={texts.common.opening} />}
      {reading !== null && <Spinner size="tiny" label={own.reading(reading)} />}
      {refused && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{own.refused(refused.name)}</MessageBarTitle>
            {refused.reasons.map((reason) => reason[language]).join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      {error && (
        <p className={styles.body} role="alert">
          {error.text[language]} {error.next[language]}
        </p>
      )}
      {here && other && diff && counts && (
        <>
          <p className={styles.body} role="status">
            {isEmptyDiff(diff) ? own.same : own.counts(counts.fields + diff.settings.length, counts.here, counts.there)}
            {isFile && !isOfTemplate && ` ${own.otherTemplate}`}
          </p>
          {isFile && isOfTemplate && merging && !isEmptyDiff(diff) && (
            <Disclosure title={own.merge} className={styles.card}>
              <MergeCard
                here={here}
                comparison={comparison}
                merging={merging}
                language={language}
                texts={own}
                showMe={texts.common.showMe}
                busy={busy}
                onBring={() => void bring()}
              />
            </Disclosure>
          )}
          <Differences
            registry={here.registry}
            diff={diff}
            here={isFile ? own.here : own.now}
            there={isFile ? other.name : own.then}
            language={language}
            texts={own}
            showMe={texts.common.showMe}
            onShow={onShow}
          />
        </>
      )}
    </div>
  );
};
