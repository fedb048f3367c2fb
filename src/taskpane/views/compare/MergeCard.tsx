/** Bringing another copy into this plan: what both began with, the clashes, what comes of it, and one button that does it. */
import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isEmptyDiff } from "../../../plan/changes/compare";
import type { Language } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { usePanelStyles } from "../../../plan/panel/styles";
import { FileButton } from "../../components/FileButton";
import type { PlanHere } from "../../comparisonHost";
import { Clashes } from "./Clashes";
import { Differences } from "./Differences";
import { snapshotLabel } from "./snapshotLabel";
import type { CompareTexts } from "./texts";
import type { Base, Comparison, Merging } from "./useComparison";

export interface MergeCardProps {
  readonly here: PlanHere;
  readonly comparison: Comparison;
  readonly merging: Merging;
  readonly language: Language;
  readonly texts: CompareTexts;
  readonly showMe: string;
  readonly busy: boolean;
  readonly onBring: () => void;
}

const none = "none";

const labelOf = ({ label }: Base, texts: CompareTexts): string => {
  if (label.kind === "file") return label.name;
  return label.shared ? `${snapshotLabel(label.snapshot)} (${texts.inBoth})` : snapshotLabel(label.snapshot);
};

export const MergeCard = ({ here, comparison, merging, language, texts, showMe, busy, onBring }: MergeCardProps): ReactElement => {
  const styles = usePanelStyles();
  const { bases, base, sides, chooseBase, chooseBaseFile, decide } = comparison;
  const { decisions, diff } = merging;
  const sum = (of: "changed" | "added" | "removed"): number => diff.tables.reduce((total, one) => total + one[of].length, 0);
  const isEmpty = isEmptyDiff(diff);
  return (
    <section className={styles.stack} aria-label={texts.merge}>
      <p className={styles.muted}>{texts.mergeLead}</p>
      <Field label={texts.base}>
        <Select value={base?.id ?? none} onChange={(_event, data) => chooseBase(data.value)}>
          <option value={none}>{texts.noBase}</option>
          {bases.map((one) => (
            <option key={one.id} value={one.id}>
              {labelOf(one, texts)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <FileButton label={texts.chooseBase} accept=".xlsx,.xlsm" single onFiles={([file]) => file && chooseBaseFile(file)} />
      </div>
      {decisions.length > 0 && (
        <Clashes
          registry={here.registry}
          decisions={decisions}
          sides={sides}
          isKnown={base !== null}
          language={language}
          texts={texts}
          onDecide={decide}
        />
      )}
      <p className={styles.body} role="status">
        {isEmpty ? texts.nothingComes : texts.comes(sum("changed") + (diff.settings.length > 0 ? 1 : 0), sum("added"), sum("removed"))}
      </p>
      {!isEmpty && (
        <Disclosure title={texts.whatComes}>
          <Differences
            registry={here.registry}
            diff={diff}
            here={texts.after}
            there={texts.now}
            language={language}
            texts={texts}
            showMe={showMe}
            onShow={null}
          />
        </Disclosure>
      )}
      {!isEmpty && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={busy} onClick={onBring}>
            {texts.bring}
          </Button>
        </div>
      )}
    </section>
  );
};
