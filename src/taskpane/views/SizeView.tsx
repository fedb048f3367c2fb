/** The plan's size, changed in either direction. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { sizeWords } from "../../plan/commonWords";
import type { Language } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import type { Size } from "../../plan/table";
import type { Template } from "../../plan/template";
import { labelOf } from "../../plan/words";
import { sectionsOf } from "../../templates/builtIn";
import { BuildSteps } from "../components/BuildSteps";
import { SizeChoice } from "../components/SizeChoice";
import type { Messages } from "../messages/messages";
import { templateTexts } from "../templates/texts/texts";
import type { BuildProgress } from "../planHost";
import { useEverything } from "../useEverything";

export interface SizeViewProps {
  readonly everything: () => Promise<Registry>;
  readonly template: Template;
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
  if (template.company?.may.size === false)
    return <p className={styles.body}>{templateTexts[language].offer.keepsSize(labelOf(sizeWords, now, language))}</p>;
  return (
    <div className={styles.view}>
      <p className={styles.body}>{texts.size.lead}</p>
      <SizeChoice registry={sectionsOf(registry, template)} size={size} now={now} language={language} texts={texts} onChoose={setSize} />
      <div>
        <Button appearance="primary" disabled={busy || size === now} onClick={() => onResize(size)}>
          {texts.size.change}
        </Button>
      </div>
    </div>
  );
};
