/**
 * The value framework in the pane: a tree from the executives' figures to our solutions, each element with what it contributes, what is not
 * served, what it is worth and how close we are to its owner.
 */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { solutionLevel } from "../graph";
import { formatMoney, formatNumber, formatShare, joinParts } from "../../../plan/panel/format";
import { Reason, type ReasonLine } from "../../../plan/panel/Reason";
import { RowCard } from "../../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import { outlineOf, type OutlineNode } from "./outline";
import { frameworkTexts, type FrameworkTexts } from "./texts";
import type { PlanWith } from "../../../plan/plan";
import { closenessWords } from "../../stakeholders/words";
import { frameworkTable } from "../table";
import { labelOf } from "../../../plan/words";
import { stakeholderTable } from "../../stakeholders/table";

type Props = PanelProps<FrameworkTexts, PlanWith<typeof frameworkTable | typeof stakeholderTable>>;

const firstFields = ["id", "level", "name", "supports", "owner"] as const;
/** The tree opens down to here; the rest opens on demand. */
const openedLevels = 2;
/** Shares below this are rounding, not a gap. */
const noise = 0.0005;

const useTreeStyles = makeStyles({
  node: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  toggle: { minWidth: 0, flexShrink: 0 },
  leaf: { paddingLeft: tokens.spacingHorizontalXXL },
  children: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    marginLeft: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalXS,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { justifyContent: "flex-start", textAlign: "start", padding: 0, minWidth: 0 },
  line: { flexGrow: 1, minWidth: 0 },
  bar: { display: "block", width: "100%", height: "6px" },
  track: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" } },
  share: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  missing: { fill: tokens.colorStatusWarningForeground3, "@media (forced-colors: active)": { fill: "Highlight" } },
});

/** A share as a bar; of an executive figure, from the right, what is not served. The line beside it says both in words. */
const ShareBar = ({ share, missing }: { readonly share: number; readonly missing: number }): ReactElement => {
  const tree = useTreeStyles();
  return (
    <svg className={tree.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className={tree.track} width={100} height={6} />
      <rect className={tree.share} width={100 * share} height={6} />
      {missing > noise && <rect className={tree.missing} x={100 * (1 - missing)} width={100 * missing} height={6} />}
    </svg>
  );
};

interface NodeProps extends Pick<Props, "plan" | "currency" | "language" | "texts" | "shared" | "form" | "task" | "selected" | "onTask"> {
  readonly node: OutlineNode;
  readonly onShowRow: (row: number) => void;
}

const valueText = ({ node, currency, language, texts }: NodeProps): string | null => {
  if (node.value === null) return null;
  const money = formatMoney(node.value, currency, language);
  return node.level === solutionLevel ? texts.value(money) : texts.valueBelow(money);
};

/** ● in contact, ○ not met, ▼ against us; the mark of the sheet. */
const closenessText = ({ node, language, texts }: NodeProps): string | null => {
  if (node.owner === null) return null;
  const { contact } = node;
  if (contact === null) return texts.owner(node.owner);
  const met = contact.closeness !== null && contact.closeness !== "none";
  const mark = contact.attitude === "opponent" ? "▼" : met ? "●" : "○";
  const word = contact.closeness === null ? texts.closenessUnknown : labelOf(closenessWords, contact.closeness, language);
  return `${texts.owner(node.owner)} ${mark} ${word}`;
};

const reasonsOf = (props: NodeProps): readonly ReasonLine[] => {
  const { node, plan, currency, language, texts } = props;
  const own = plan.framework[node.row];
  return [
    ...(node.contribution === null || node.parent === null
      ? []
      : [
          {
            figure: texts.contributionTitle,
            reason: texts.whyContribution(
              formatShare(node.contribution),
              formatNumber(node.parent.ownShare),
              formatNumber(node.parent.allShares),
              node.parent.name,
            ),
            lift: null,
          },
        ]),
    ...(node.value === null || node.value === 0
      ? [{ figure: texts.valueTitle, reason: texts.noValue, lift: texts.liftValue }]
      : [
          {
            figure: texts.valueTitle,
            reason:
              node.level === solutionLevel
                ? texts.whyOwnValue(
                    formatMoney(own?.annualValue ?? node.value, currency, language),
                    formatShare(own?.confidence ?? 1),
                    formatMoney(node.value, currency, language),
                  )
                : texts.whyValueBelow(formatMoney(node.value, currency, language)),
            lift: null,
          },
        ]),
    ...(node.unserved === null
      ? []
      : [
          {
            figure: texts.servedTitle,
            reason: node.unserved > noise ? texts.whyUnserved(formatShare(node.unserved)) : texts.served,
            lift: node.unserved > noise ? texts.liftUnserved : null,
          },
        ]),
    ...(node.gap ? [{ figure: texts.gapTitle, reason: texts.gap, lift: texts.liftGap }] : []),
  ];
};

const NodeLine = (props: NodeProps): ReactElement => {
  const { node, texts, shared, form, task, selected, onTask, onShowRow } = props;
  const styles = usePanelStyles();
  const tree = useTreeStyles();
  const unserved = node.unserved !== null && node.unserved > noise;
  const share = node.contribution ?? (node.unserved === null ? null : 1 - node.unserved);
  return (
    <div className={mergeClasses(styles.tight, tree.line)}>
      <Button
        appearance="transparent"
        className={mergeClasses(styles.title, tree.name)}
        aria-label={`${shared.showMe}: ${node.name}`}
        onClick={() => onShowRow(node.row)}
      >
        {node.name}
      </Button>
      {share !== null && <ShareBar share={share} missing={node.unserved ?? 0} />}
      <span className={styles.muted}>
        {joinParts([
          texts.levels[node.level - 1] ?? null,
          node.contribution === null ? null : texts.contribution(formatShare(node.contribution)),
          valueText(props),
        ])}
      </span>
      {node.owner !== null && <span className={styles.muted}>{closenessText(props)}</span>}
      {node.unserved !== null && (
        <span className={unserved ? mergeClasses(styles.muted, styles.attention) : styles.muted}>
          {unserved ? `▲ ${texts.unserved(formatShare(node.unserved))}` : texts.served}
        </span>
      )}
      {node.gap && <span className={mergeClasses(styles.muted, styles.attention)}>▲ {texts.gap}</span>}
      {selected === node.row && (
        <Reason labels={shared} about={node.name} lines={reasonsOf(props)} asked={task === "why"}>
          <Button size="small" aria-label={`${form.edit}: ${node.name}`} onClick={() => onTask("edit", node.row)}>
            {form.edit}
          </Button>
        </Reason>
      )}
    </div>
  );
};

const holdsRow = (node: OutlineNode, row: number | null): boolean =>
  row !== null && node.children.some((child) => child.row === row || holdsRow(child, row));

const NodeItem = (props: NodeProps): ReactElement => {
  const { node, texts, selected } = props;
  const tree = useTreeStyles();
  const [open, setOpen] = useState(node.level <= openedLevels);
  const [before, setBefore] = useState<number | null>(null);
  const branch = node.children.length > 0;
  // What is selected in the sheet has to be seen.
  if (selected !== before) {
    setBefore(selected);
    if (!open && holdsRow(node, selected)) setOpen(true);
  }
  return (
    <RowCard plain selected={selected === node.row}>
      <div className={mergeClasses(tree.node, branch ? undefined : tree.leaf)}>
        {branch && (
          <Button
            size="small"
            appearance="subtle"
            className={tree.toggle}
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-label={texts.below(node.name)}
            onClick={() => setOpen(!open)}
          />
        )}
        <NodeLine {...props} />
      </div>
      {branch && open && (
        <ul className={tree.children}>
          {node.children.map((child) => (
            <NodeItem key={child.path} {...props} node={child} />
          ))}
        </ul>
      )}
    </RowCard>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts, busy, onTask, onShow } = props;
  const styles = usePanelStyles();

  if (asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={frameworkTable}
        first={firstFields}
        added={(cells) => texts.added(String(cells["name"] ?? cells["id"]))}
      />
    );

  const { roots, complete } = outlineOf(plan);
  const show = (row: number): void => {
    onTask("list", row);
    onShow(frameworkTable.id, row);
  };
  return (
    <div className={styles.view}>
      {roots.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          {complete !== null && <p className={styles.muted}>{texts.complete(formatShare(complete))}</p>}
          <p className={styles.muted}>{texts.choose}</p>
          <ul className={styles.list} aria-label={texts.outline}>
            {roots.map((node) => (
              <NodeItem key={node.path} {...props} node={node} onShowRow={show} />
            ))}
          </ul>
        </>
      )}
      <div>
        <Button appearance="primary" disabled={busy} onClick={() => onTask("add", null)}>
          {texts.addNode}
        </Button>
      </div>
    </div>
  );
};

export const texts = frameworkTexts;
