/** Title of the view, way back, language switch and the door to all commands. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import type { Language } from "../../plan/language";
import type { Messages } from "../messages/messages";

const useStyles = makeStyles({
  // Office lays its own menu over the top right corner of the pane.
  header: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXXXL },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  narrow: { minWidth: 0, whiteSpace: "nowrap", flexShrink: 0 },
});

export interface HeaderProps {
  readonly title: string;
  /** Grows with each step to a view. */
  readonly visit: number;
  readonly language: Language;
  readonly texts: Messages;
  /** Undefined on the first view. */
  readonly onBack: (() => void) | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly onMenu: () => void;
}

export const Header = ({ title, visit, language, texts, onBack, onLanguage, onMenu }: HeaderProps): ReactElement => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A step to a view is announced by moving the focus to its title. A title that changes with the sheet leaves the focus where somebody works.
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [visit]);
  const menu = `${texts.shell.menu} (${texts.palette.hint})`;
  const other: Language = language === "en" ? "zh" : "en";
  return (
    <header className={styles.header}>
      {onBack && <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label={texts.common.back} onClick={onBack} />}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <Button appearance="subtle" size="small" className={styles.narrow} lang={other} onClick={() => onLanguage(other)}>
        {other === "zh" ? "中文" : "EN"}
      </Button>
      <Button appearance="subtle" icon={<MoreHorizontalRegular />} title={menu} aria-label={menu} onClick={onMenu} />
    </header>
  );
};
