/** An entry of the playbook: its name opens it; open, it says how, what to say and what to avoid, and goes where it is needed. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { Language } from "../../../plan/language";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { themes, type Entry } from "../words/entry";
import type { PlaybookTexts } from "./texts";

const useStyles = makeStyles({
  name: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  quote: { borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly entry: Entry;
  readonly open: boolean;
  readonly language: Language;
  readonly texts: PlaybookTexts;
  readonly onToggle: () => void;
  /** Where it can go. */
  readonly children: ReactNode;
}

export const EntryCard = ({ entry, open, language, texts, onToggle, children }: Props): ReactElement => {
  const panel = usePanelStyles();
  const styles = useStyles();
  const body = useId();
  return (
    <li className={panel.card}>
      <h3 className={panel.title}>
        <Button appearance="transparent" className={styles.name} aria-expanded={open} aria-controls={body} onClick={onToggle}>
          {entry.title[language]}
        </Button>
      </h3>
      <p className={panel.muted}>{joinParts([themes[entry.theme][language], entry.id.startsWith("own-") ? texts.own : null])}</p>
      <div id={body} hidden={!open} className={open ? panel.tight : undefined}>
        {open && (
          <>
            {entry.how[language]
              .split("\n")
              .filter((line) => line !== "")
              .map((line) => (
                <p key={line} className={panel.body}>
                  {line}
                </p>
              ))}
            {entry.say && (
              <blockquote className={`${panel.body} ${styles.quote}`} aria-label={texts.say}>
                {entry.say[language]}
              </blockquote>
            )}
            {entry.avoid && (
              <p className={panel.muted}>
                <strong>{texts.avoid}</strong> {entry.avoid[language]}
              </p>
            )}
            <div className={panel.buttons}>{children}</div>
          </>
        )}
      </div>
    </li>
  );
};
