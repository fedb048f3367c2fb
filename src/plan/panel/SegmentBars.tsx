/** Bars made of their parts: each part is a button that leads to its row; its length is its figure. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePanelStyles } from "./styles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(1.5em, 6.5em) 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  label: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  track: { display: "flex", columnGap: "1px", height: "24px", minWidth: 0 },
  part: {
    minWidth: "8px",
    height: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorCompoundBrandBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { backgroundColor: "ButtonText", forcedColorAdjust: "none" },
  },
});

export interface SegmentBar {
  readonly label: string;
  /** The whole bar's figure as it is written. */
  readonly total: string;
  readonly parts: readonly { readonly row: number; readonly name: string; readonly figure: number }[];
}

export interface SegmentBarsProps {
  readonly title: string;
  readonly total?: string;
  readonly bars: readonly SegmentBar[];
  readonly onChoose: (row: number) => void;
}

export const SegmentBars = ({ title, total, bars, onChoose }: SegmentBarsProps): ReactElement => {
  const panel = usePanelStyles();
  const styles = useStyles();
  const sum = (bar: SegmentBar): number => bar.parts.reduce((all, part) => all + part.figure, 0);
  const largest = Math.max(...bars.map(sum), 1);
  return (
    <section className={panel.card} aria-label={title}>
      <div className={panel.between}>
        <h2 className={panel.heading}>{title}</h2>
        {total !== undefined && <span className={panel.muted}>{total}</span>}
      </div>
      {bars.map((bar) => (
        <div key={bar.label} className={styles.row}>
          <span className={styles.label}>{bar.label}</span>
          <div className={styles.track}>
            {bar.parts.map((part) => (
              <button
                key={part.row}
                type="button"
                className={styles.part}
                style={{ width: `${((part.figure / largest) * 100).toString()}%` }}
                title={part.name}
                aria-label={part.name}
                onClick={() => onChoose(part.row)}
              />
            ))}
          </div>
          <span className={panel.muted}>{bar.total}</span>
        </div>
      ))}
    </section>
  );
};
