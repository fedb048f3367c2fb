/** The evidence in the pane: ticked in place, with document and date, and what is missing. */
import { Button, Checkbox, Field, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { flagWords } from "../../plan/commonWords";
import { formatDate, joinParts } from "../../plan/panel/format";
import { RowButtons } from "../../plan/panel/RowButtons";
import { RowCard } from "../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../plan/panel/RowEntry";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import { WordSelect } from "../../plan/panel/WordSelect";
import type { PlanWith } from "../../plan/plan";
import { listText } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { accountTable } from "../account/table";
import { categoryWords } from "../account/words";
import { isUndated, missingItems, qualifiedShare, requiredItems } from "./figures";
import { evidenceRows } from "./prefill";
import { qualificationTable, type Evidence } from "./table";
import { inHandText } from "./texts";
import { evidenceItems } from "./words";

const en = {
  empty: "The list of evidence is not in this plan yet: let Keyplan repair the plan.",
  category: "Category of the account",
  noCategory: "It says which evidence is needed.",
  choose: "not known",
  chosen: "The category is set.",
  lacks: (count: number) =>
    count === 1
      ? "One item of this category is not in the plan yet."
      : `${count.toString()} items of this category are not in the plan yet.`,
  add: "Add what is missing",
  completed: "The evidence of this category stands on the Account sheet.",
  progress: "Evidence in hand",
  missing: (names: string) => `Missing: ${names}.`,
  complete: "✓ All evidence is in hand: this is a key account.",
  undated: "Date missing",
  document: "no document named",
  other: "From another category; it does not count.",
  added: (name: string) => `${name} stands on the Account sheet.`,
};

const zh: typeof en = {
  empty: "计划中尚无认定依据清单，请用 Keyplan 修复计划。",
  category: "客户分类",
  noCategory: "由它决定需要哪些依据。",
  choose: "未知",
  chosen: "客户分类已确定。",
  lacks: (count) => `计划中尚缺该分类的 ${count.toString()} 项依据。`,
  add: "补充缺少的依据",
  completed: "该分类的认定依据已写入客户档案表。",
  progress: "已具备的依据",
  missing: (names) => `尚缺：${names}。`,
  complete: "✓ 认定依据齐全，符合大客户条件。",
  undated: "缺少日期",
  document: "未注明文件",
  other: "属于其他分类，不计入。",
  added: (name) => `“${name}”已写入客户档案表。`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof qualificationTable | typeof accountTable>>;

const names = new Map(Object.values(evidenceItems).flatMap((items) => items.map(({ id, name }) => [id, name] as const)));

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, busy, form, selected, onAdd, onChange } = props;
  const styles = usePanelStyles();
  if (asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={qualificationTable}
        first={["ticked", "date", "document"]}
        added={(cells) => own.added(String(cells["item"] ?? ""))}
      />
    );
  const { category } = plan.account;
  const rows = plan.qualification;
  if (rows.length === 0) return <p className={styles.body}>{own.empty}</p>;
  const required = requiredItems(category);
  const missing = missingItems(category, rows);
  const share = qualifiedShare(category, rows);
  const known = new Set(rows.map(({ item }) => item));
  const lacking = evidenceRows(category, plan.language).filter(({ item }) => !known.has(String(item)));
  const nameOf = (evidence: Evidence): string => names.get(evidence.item ?? "")?.[language] ?? evidence.text ?? evidence.item ?? "";
  const item = (evidence: Evidence, row: number): ReactElement => {
    const counts = required.some(({ id }) => id === evidence.item);
    return (
      <RowCard key={`${evidence.item ?? ""}${row.toString()}`} selected={selected === row}>
        <Checkbox
          label={evidence.text ?? nameOf(evidence)}
          checked={evidence.ticked === true}
          disabled={busy}
          onChange={(_event, { checked }) => {
            const ticked = flagWords(checked === true)[plan.language];
            void onChange(qualificationTable.id, row, { ticked }, form.changed(nameOf(evidence)));
          }}
        />
        <p className={styles.muted}>
          {joinParts([evidence.document ?? own.document, evidence.date === null ? null : formatDate(evidence.date)])}
        </p>
        {isUndated(evidence) && <p className={`${styles.muted} ${styles.attention}`}>▲ {own.undated}</p>}
        {!counts && <p className={styles.muted}>{own.other}</p>}
        <div className={styles.buttons}>
          <RowButtons {...props} table={qualificationTable} row={row} about={nameOf(evidence)} />
        </div>
      </RowCard>
    );
  };
  return (
    <div className={styles.view}>
      {category === null ? (
        <Field label={own.category} hint={own.noCategory}>
          <WordSelect
            list={categoryWords}
            value={category}
            blank={own.choose}
            language={language}
            disabled={busy}
            onChoose={(id) => void onChange(accountTable.id, 0, { category: id && labelOf(categoryWords, id, plan.language) }, own.chosen)}
          />
        </Field>
      ) : (
        <div className={styles.tight}>
          <p className={styles.body}>
            {joinParts([
              labelOf(categoryWords, category, language),
              inHandText(required.length - missing.length, required.length)[language],
            ])}
          </p>
          <ProgressBar value={share ?? 0} aria-label={own.progress} />
          <p className={styles.muted}>
            {missing.length === 0
              ? own.complete
              : own.missing(
                  listText(
                    missing.map(({ name }) => name[language]),
                    language,
                  ),
                )}
          </p>
          {lacking.length > 0 && (
            <>
              <p className={`${styles.muted} ${styles.attention}`}>▲ {own.lacks(lacking.length)}</p>
              <div>
                <Button disabled={busy} onClick={() => void onAdd(qualificationTable.id, lacking, own.completed)}>
                  {own.add}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
      <ul className={styles.list}>{rows.map(item)}</ul>
    </div>
  );
};
