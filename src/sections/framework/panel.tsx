/** The value framework in the pane: a tree from the executives' figures to our solutions, with value, contribution and what is not served. */
import { Button, Tree, TreeItem, TreeItemLayout } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../method/language";
import { schema } from "../../template/schema";
import { formatMoney, formatShare, joinParts } from "../panel/format";
import { RowForm } from "../panel/RowForm";
import { usePanelStyles } from "../panel/styles";
import type { PanelProps, SharedTexts } from "../panel/types";
import { outlineOf, type OutlineNode } from "./outline";
import type { FrameworkTexts } from "./panelTexts";

const firstFields = ["id", "level", "name", "supports", "owner"] as const;

interface NodeProps {
  readonly node: OutlineNode;
  readonly currency: string;
  readonly language: Language;
  readonly texts: FrameworkTexts;
  readonly shared: SharedTexts;
  readonly onShow: (row: number) => void;
}

const NodeLine = ({ node, currency, language, texts }: Omit<NodeProps, "onShow" | "shared">): ReactElement => {
  const styles = usePanelStyles();
  const level = texts.levels[node.level - 1] ?? "";
  const value = node.value === null ? null : texts.value(formatMoney(node.value, currency, language));
  const contribution = node.contribution === null ? null : texts.contribution(formatShare(node.contribution));
  const served = node.unserved === null ? null : node.unserved > 0.0005 ? texts.unserved(formatShare(node.unserved)) : texts.served;
  return (
    <div className={styles.tight}>
      <span className={styles.title}>{node.name}</span>
      <span className={styles.muted}>{joinParts([level, node.owner === null ? null : texts.owner(node.owner), value, contribution])}</span>
      {served !== null && (
        <span className={node.unserved !== null && node.unserved > 0.0005 ? `${styles.muted} ${styles.attention}` : styles.muted}>
          {served}
        </span>
      )}
      {node.gap && <span className={`${styles.muted} ${styles.attention}`}>▲ {texts.gap}</span>}
    </div>
  );
};

const NodeItem = (props: NodeProps): ReactElement => {
  const { node, shared, onShow } = props;
  const branch = node.children.length > 0;
  return (
    <TreeItem itemType={branch ? "branch" : "leaf"} value={node.path}>
      <TreeItemLayout
        actions={
          <Button size="small" aria-label={`${shared.showMe}: ${node.name}`} onClick={() => onShow(node.row)}>
            {shared.showMe}
          </Button>
        }
      >
        <NodeLine {...props} />
      </TreeItemLayout>
      {branch && (
        <Tree>
          {node.children.map((child) => (
            <NodeItem key={child.path} {...props} node={child} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
};

const pathsOf = (nodes: readonly OutlineNode[]): readonly string[] => nodes.flatMap((node) => [node.path, ...pathsOf(node.children)]);

export const FrameworkPanel = ({
  plan,
  language,
  texts,
  shared,
  form,
  busy,
  adding,
  onAddingChange,
  onShow,
  onAdd,
}: PanelProps<FrameworkTexts>): ReactElement => {
  const styles = usePanelStyles();
  const { roots, complete } = outlineOf(plan);

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

  return (
    <div className={styles.view}>
      {roots.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          {complete !== null && <p className={styles.muted}>{texts.complete(formatShare(complete))}</p>}
          <Tree aria-label={texts.outline} defaultOpenItems={pathsOf(roots)}>
            {roots.map((node) => (
              <NodeItem
                key={node.path}
                node={node}
                currency={plan.account.currency}
                language={language}
                texts={texts}
                shared={shared}
                onShow={(row) => onShow("framework", row)}
              />
            ))}
          </Tree>
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
