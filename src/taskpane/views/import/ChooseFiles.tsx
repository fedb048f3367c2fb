/** The first step: files from the disk, or what is on the clipboard. */
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import { FileButton } from "../../components/FileButton";
import type { ImportTexts } from "./texts";

const useStyles = makeStyles({
  drop: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  area: { minHeight: "8em" },
});

export interface ChooseFilesProps {
  readonly texts: ImportTexts;
  /** Nothing has been chosen yet. */
  readonly first: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string, html: string) => void;
}

export const ChooseFiles = ({ texts, first, onFiles, onPaste }: ChooseFilesProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const [typed, setTyped] = useState("");
  return (
    <div className={styles.view}>
      <div className={`${styles.card} ${own.drop}`}>
        <p className={styles.body}>{texts.lead}</p>
        <div className={styles.buttons}>
          <FileButton label={texts.choose} appearance={first ? "primary" : "secondary"} onFiles={onFiles} />
        </div>
        <p className={styles.muted}>{texts.kinds}</p>
      </div>
      <Field label={texts.paste}>
        <Textarea
          resize="vertical"
          textarea={{ className: own.area }}
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
          onPaste={(event) => {
            event.preventDefault();
            // The view listens too, for what is pasted anywhere in it.
            event.stopPropagation();
            onPaste(event.clipboardData.getData("text"), event.clipboardData.getData("text/html"));
          }}
        />
      </Field>
      {typed.trim() !== "" && (
        <div>
          <Button onClick={() => onPaste(typed, "")}>{texts.readPasted}</Button>
        </div>
      )}
    </div>
  );
};
