/** The plan's size, changed in either direction. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import type { Size } from "../../plan/table";
import { sectionsOf, templateById } from "../../templates/builtIn";
import { BuildSteps } from "../components/BuildSteps";
import { SizeChoice } from "../components/SizeChoice";
import type { Messages } from "../messages/messages";
import type { BuildProgress } from "../planHost";
import { useEverything } from "../useEverything";

export interface SizeViewProps {
  readonly everything: () => Promise<Registry>;
  /** Id of the plan's template. */
  readonly template: string;
  readonly now: Size;
  readonly language: Language;
  readonly texts: Messages;
  readonly busy: boolean;
  readonly progress: BuildProgress | null;
  readonly onCancel: () => void;
  readonly onResize: (size: Size) => void;
}

export const SizeView = ({
  everything,
  template,
  now,
  language,
  texts,
  busy,
  progress,
  onCancel,
  onResize,
}: SizeViewProps): ReactElement => {
  const styles = usePanelStyles();
  const [size, setSize] = useState(now);
  const registry = useEverything(everything);
  if (progress) return <BuildSteps title={texts.size.title} progress={progress} texts={texts} onCancel={onCancel} />;
  if (!registry) return <p role="status">{texts.common.opening}</p>;
  return (
    <div className={styles.view}>
      <p className={styles.body}>{texts.size.lead}</p>
      <SizeChoice
        registry={sectionsOf(registry, templateById(template))}
        size={size}
        now={now}
        language={language}
        texts={texts}
        onChoose={setSize}
      />
      <div>
        <Button appearance="primary" disabled={busy || size === now} onClick={() => onResize(size)}>
          {texts.size.change}
        </Button>
      </div>
    </div>
  );
};
