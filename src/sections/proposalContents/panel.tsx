/** The contents in the pane: a checklist by chapter, with text, owner and status changed in place. */
import { Field, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../../plan/panel/format";
import { RowButtons } from "../../plan/panel/RowButtons";
import { RowCard } from "../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../plan/panel/RowEntry";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import { WordSelect } from "../../plan/panel/WordSelect";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import type { frameworkTable } from "../framework/table";
import type { stakeholderTable } from "../stakeholders/table";
import { itemMeaning, itemName, lackOf, readyShare } from "./figures";
import { personalCheck, type PersonalCheck } from "./figures/personal";
import { proposalContentsTable, type ProposalItem } from "./table";
import { readyText } from "./texts";
import { contentsStatusWords } from "./words";

const en = {
  status: "Status",
  none: "not begun",
  missing: { text: "Text missing", owner: "Owner missing" },
  personal: (found: string) => `Personal benefit in the text: “${found}”. Take it out.`,
  ready: "Contents that are ready",
  empty: "The list of contents is not in this plan yet: let Keyplan repair the plan.",
  added: (name: string) => `${name} stands on the Proposal sheet.`,
};

const zh: typeof en = {
  status: "状态",
  none: "尚未开始",
  missing: { text: "缺少正文", owner: "缺少负责人" },
  personal: (found) => `正文中有个人利益：“${found}”，请删除。`,
  ready: "已就绪的内容",
  empty: "计划中尚无内容清单，请用 Keyplan 修复计划。",
  added: (name) => `“${name}”已写入方案与提案表。`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof proposalContentsTable | typeof stakeholderTable | typeof frameworkTable>>;

interface ItemProps {
  readonly item: ProposalItem;
  readonly row: number;
  readonly check: PersonalCheck;
  readonly props: Props;
}

const ItemCard = ({ item, row, check, props }: ItemProps): ReactElement => {
  const { plan, language, texts: own, form, busy, onChange } = props;
  const styles = usePanelStyles();
  const name = itemName(item);
  const lack = lackOf(item);
  const found = check(item.content) ?? check(item.where);
  return (
    <>
      <h3 className={styles.title}>
        {item.status === "ready" ? "✓ " : ""}
        {name}
      </h3>
      <p className={styles.muted}>{itemMeaning(item)}</p>
      {item.content !== null && <p className={styles.body}>{item.content}</p>}
      <p className={styles.muted}>{joinParts([item.owner, item.where, lack === null ? null : own.missing[lack]])}</p>
      {found !== null && <p className={`${styles.body} ${styles.bad}`}>■ {own.personal(found)}</p>}
      <Field label={own.status}>
        <WordSelect
          list={contentsStatusWords}
          value={item.status}
          blank={own.none}
          language={language}
          aria-label={`${own.status}: ${name}`}
          disabled={busy}
          onChoose={(id) => {
            const status = id && labelOf(contentsStatusWords, id, plan.language);
            void onChange(proposalContentsTable.id, row, { status }, form.changed(name));
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <RowButtons {...props} table={proposalContentsTable} row={row} about={name} />
      </div>
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, selected } = props;
  const styles = usePanelStyles();
  if (asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={proposalContentsTable}
        first={["content", "status", "owner", "where"]}
        added={(cells) => own.added(String(cells["item"] ?? ""))}
      />
    );
  const items = plan.proposalContents;
  const share = readyShare(items);
  if (share === null) return <p className={styles.body}>{own.empty}</p>;
  const check = personalCheck(plan.stakeholders, plan.framework);
  const ready = items.filter(({ status }) => status === "ready").length;
  const chapters = [...new Set(items.map(({ chapter }) => chapter ?? ""))];
  return (
    <div className={styles.view}>
      <div className={styles.tight}>
        <p className={styles.body}>{readyText(ready, items.length)[language]}</p>
        <ProgressBar value={share} aria-label={own.ready} />
      </div>
      {chapters.map((chapter) => (
        <section key={chapter} className={styles.stack} aria-label={chapter}>
          <h2 className={styles.heading}>{chapter}</h2>
          <ul className={styles.list}>
            {items.map((item, row) =>
              (item.chapter ?? "") === chapter ? (
                <RowCard key={`${item.item ?? ""}${row.toString()}`} selected={selected === row}>
                  <ItemCard item={item} row={row} check={check} props={props} />
                </RowCard>
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </div>
  );
};
