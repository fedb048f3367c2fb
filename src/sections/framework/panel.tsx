/** The value framework in the pane: a tree from the executives' figures to our solutions, with value, contribution and what is not served. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Language } from "../../method/language";
import { solutionLevel } from "../../method/frameworkGraph";
import { schema } from "../../template/schema";
import { formatMoney, formatShare, joinParts } from "../panel/format";
import { RowForm } from "../panel/RowForm";
import { usePanelStyles } from "../panel/styles";
import type { PanelProps, SharedTexts } from "../panel/types";
import { outlineOf, type OutlineNode } from "./outline";
import type { FrameworkTexts } from "./panelTexts";

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
});

interface NodeProps {
  readonly node: OutlineNode;
  readonly currency: string;
  readonly language: Language;
  readonly texts: FrameworkTexts;
  readonly shared: SharedTexts;
  readonly selected: number | null;
  readonly onShow: (row: number) => void;
}

const NodeLine = ({ node, currency, language, texts, shared, onShow }: NodeProps): ReactElement => {
  const styles = usePanelStyles();
  const tree = useTreeStyles();
  const money = node.value === null ? null : formatMoney(node.value, currency, language);
  const value = money === null ? null : node.level === solutionLevel ? texts.value(money) : texts.valueBelow(money);
  const unserved = node.unserved !== null && node.unserved > noise;
  return (
    <div className={styles.tight}>
      <Button
        appearance="transparent"
        className={mergeClasses(styles.title, tree.name)}
        aria-label={`${shared.showMe}: ${node.name}`}
        onClick={() => onShow(node.row)}
      >
        {node.name}
      </Button>
      <span className={styles.muted}>
        {joinParts([
          texts.levels[node.level - 1] ?? null,
          node.owner === null ? null : texts.owner(node.owner),
          node.contribution === null ? null : texts.contribution(formatShare(node.contribution)),
          value,
        ])}
      </span>
      {node.unserved !== null && (
        <span className={unserved ? mergeClasses(styles.muted, styles.attention) : styles.muted}>
          {unserved ? `▲ ${texts.unserved(formatShare(node.unserved))}` : texts.served}
        </span>
      )}
      {node.gap && <span className={mergeClasses(styles.muted, styles.attention)}>▲ {texts.gap}</span>}
    </div>
  );
};

const NodeItem = (props: NodeProps): ReactElement => {
  const { node, texts, selected } = props;
  const tree = useTreeStyles();
  const [open, setOpen] = useState(node.level <= openedLevels);
  const branch = node.children.length > 0;
  return (
    <li aria-current={selected === node.row ? "true" : undefined}>
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
    </li>
  );
};

export const FrameworkPanel = (props: PanelProps<FrameworkTexts>): ReactElement => {
  const { plan, language, texts, shared, form, busy, adding, onAddingChange, onShow, onAdd, selected } = props;
  const styles = usePanelStyles();

  if (adding)
    return (
      <RowForm
        table={schema.framework}
        first={firstFields}
        language={language}
        planLanguage={plan.language}
        texts={form}
        busy={busy}
        onCancel={() => onAddingChange(false)}
        onSave={(cells) => {
          void onAdd("framework", cells, texts.added(String(cells["name"] ?? cells["id"]))).then((stands) => {
            if (stands) onAddingChange(false);
          });
        }}
      />
    );

  const { roots, complete } = outlineOf(plan);
  return (
    <div className={styles.view}>
      {roots.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          {complete !== null && <p className={styles.muted}>{texts.complete(formatShare(complete))}</p>}
          <ul className={styles.list} aria-label={texts.outline}>
            {roots.map((node) => (
              <NodeItem
                key={node.path}
                node={node}
                currency={plan.account.currency}
                language={language}
                texts={texts}
                shared={shared}
                selected={selected}
                onShow={(row) => onShow("framework", row)}
              />
            ))}
          </ul>
        </>
      )}
      <div>
        <Button appearance="primary" disabled={busy} onClick={() => onAddingChange(true)}>
          {texts.addNode}
        </Button>
      </div>
    </div>
  );
};
