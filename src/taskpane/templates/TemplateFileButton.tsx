/** Opens the file of a template; what cannot be used is told with every place that is wrong. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { Language, Text } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import type { LoadedTemplate } from "./judgedTemplate";
import type { TemplateTexts } from "./texts/texts";

/** Why a template cannot be used. */
export const Refused = ({
  name,
  reasons,
  language,
  texts,
}: {
  readonly name: string;
  readonly reasons: readonly Text[];
  readonly language: Language;
  readonly texts: TemplateTexts;
}): ReactElement => {
  const panel = usePanelStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{texts.offer.refused(name)}</MessageBarTitle>
        <ul className={panel.list}>
          {reasons.map((reason, index) => (
            <li key={index}>{reason[language]}</li>
          ))}
        </ul>
        {texts.offer.nothingLost}
      </MessageBarBody>
    </MessageBar>
  );
};

export interface TemplateFileButtonProps {
  readonly label: string;
  readonly registry: Registry;
  readonly language: Language;
  readonly texts: TemplateTexts;
  readonly onLoaded: (loaded: LoadedTemplate, file: string) => void;
}

export const TemplateFileButton = ({ label, registry, language, texts, onLoaded }: TemplateFileButtonProps): ReactElement => {
  const panel = usePanelStyles();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly reasons: readonly Text[] } | null>(null);
  const read = async (file: File): Promise<void> => {
    const { readTemplateFile } = await import("./templateFile");
    const loading = await readTemplateFile(registry, file);
    if (loading.kind === "refused") {
      setRefused({ name: file.name, reasons: loading.reasons });
      return;
    }
    setRefused(null);
    onLoaded(loading.loaded, file.name);
  };
  return (
    // Dropping is another way to what the button does with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={panel.tight}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        // The pane takes files elsewhere for an import.
        event.stopPropagation();
        const [file] = event.dataTransfer.files;
        if (file) void read(file);
      }}
    >
      <div>
        <Button onClick={() => input.current?.click()}>{label}</Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.xltx,.xlsx"
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = "";
          if (file) void read(file);
        }}
      />
      {refused && <Refused {...refused} language={language} texts={texts} />}
    </div>
  );
};
