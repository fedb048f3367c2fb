/** A balance that tilts: problems on the left pan, the solution on the right one; it turns gently unless motion is unwanted. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  drawing: { width: "100%", height: "auto", display: "block" },
  turning: {
    transitionProperty: "transform",
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  line: { stroke: tokens.colorNeutralForeground2, strokeWidth: "3", fill: "none", strokeLinecap: "round" },
  problems: { fill: tokens.colorCompoundBrandBackground, stroke: "none", "@media (forced-colors: active)": { fill: "ButtonText" } },
  solution: { fill: tokens.colorNeutralStrokeAccessible, stroke: "none", "@media (forced-colors: active)": { fill: "GrayText" } },
  label: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, textAnchor: "middle" },
});

/** Degrees of the beam at its steepest. */
const steepest = 14;

export interface BalanceDrawingProps {
  /** −1…1: 1 is all on the side of the problems. */
  readonly tilt: number;
  /** Says the same as the drawing. */
  readonly description: string;
  /** Lines under each pan. */
  readonly labels: { readonly problems: readonly string[]; readonly solution: readonly string[] };
}

export const BalanceDrawing = ({ tilt, description, labels }: BalanceDrawingProps): ReactElement => {
  const styles = useStyles();
  // The beam falls on the left when the problems weigh more: a turn against the clock.
  const angle = -tilt * steepest;
  const turned = (degrees: number, x: number) => ({
    transform: `rotate(${degrees.toString()}deg)`,
    transformOrigin: `${x.toString()}px 34px`,
  });
  const size = (weight: number): number => 10 + 14 * weight;
  const pan = (x: number, weight: number, fill: string, label: readonly string[]): ReactElement => (
    <g className={styles.turning} style={turned(-angle, x)}>
      <path className={styles.line} d={`M${x} 34 L${x - 32} 84 H${x + 32} Z`} />
      <rect className={fill} x={x - size(weight)} y={84 - size(weight)} width={size(weight) * 2} height={size(weight)} />
      {label.map((line, index) => (
        <text key={line} className={styles.label} x={x} y={100 + index * 14}>
          {line}
        </text>
      ))}
    </g>
  );
  return (
    <svg className={styles.drawing} viewBox="0 0 280 144" role="img" aria-label={description}>
      <path className={styles.line} d="M140 34 V136 M112 136 H168" />
      <g className={styles.turning} style={turned(angle, 140)}>
        <path className={styles.line} d="M60 34 H220" />
        {pan(60, (1 + tilt) / 2, styles.problems, labels.problems)}
        {pan(220, (1 - tilt) / 2, styles.solution, labels.solution)}
      </g>
    </svg>
  );
};
