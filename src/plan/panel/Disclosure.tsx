/** Something that shows on demand: the browser's own disclosure, which the keyboard and screen readers know. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface DisclosureProps {
  readonly title: string;
  readonly className?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** The content is drawn only while it shows. */
export const Disclosure = ({ title, className, startsOpen = false, children }: DisclosureProps): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* In Excel on the web office.js moves the focus at Tab, and only to what it knows or what has a tab index. */}
      <summary tabIndex={0} className={styles.summary}>
        {title}
      </summary>
      {open && <div className={mergeClasses(className)}>{children}</div>}
    </details>
  );
};
