/** The whale curve: accounts from left to right, the most profitable first; what they earn together, which may pass 100 % and fall back. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatShare } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { whale } from "../../profitLoss/figures";
import { thinned } from "../../profitLoss/figures/thinned";
import type { AccountsPanelTexts } from "./texts";

const size = { width: 300, height: 150 } as const;
const plot = { left: 40, right: 292, top: 10, bottom: 126 } as const;
/** More cannot be seen. */
const mostPoints = 400;

const useWhaleStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block" },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2.5,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** Share of accounts that it takes to earn a share of all profit. */
const reaching = (curve: readonly (readonly [number, number])[], profit: number): readonly [number, number] =>
  curve.find(([, earned]) => earned >= profit) ?? [1, 1];

export const Whale = ({
  profits,
  texts,
  share,
}: {
  readonly profits: readonly (number | null)[];
  readonly texts: AccountsPanelTexts;
  /** Share of all profit that the sentence speaks of. */
  readonly share: number;
}): ReactElement | null => {
  const styles = usePanelStyles();
  const own = useWhaleStyles();
  const curve = whale(profits);
  if (curve === null || curve.length < 2) return null;
  const top = curve.reduce((best, point) => (point[1] > best[1] ? point : best));
  const lowest = Math.min(0, ...thinned(curve, mostPoints).map(([, profit]) => profit));
  const highest = Math.max(1, top[1]);
  const x = (accounts: number): number => plot.left + accounts * (plot.right - plot.left);
  const y = (profit: number): number => plot.bottom - ((profit - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
  const points = thinned([[0, 0] as const, ...curve], mostPoints);
  const [accounts, earned] = reaching(curve, share);
  const words = [
    texts.whaleWords(formatShare(accounts), formatShare(earned)),
    ...(top[1] > 1.005 ? [texts.whaleFalls(formatShare(top[0]), formatShare(top[1]))] : []),
  ];
  return (
    <section className={styles.stack} aria-label={texts.whale}>
      <h3 className={styles.heading}>{texts.whale}</h3>
      <svg
        className={own.picture}
        viewBox={`0 0 ${size.width.toString()} ${size.height.toString()}`}
        role="img"
        aria-label={words.join(" ")}
      >
        {[0, 1].map((level) => (
          <g key={level}>
            <line className={own.grid} x1={plot.left} x2={plot.right} y1={y(level)} y2={y(level)} />
            <text className={own.text} x={plot.left - 5} y={y(level) + 3.5} textAnchor="end">
              {formatShare(level)}
            </text>
          </g>
        ))}
        <polyline className={own.line} points={points.map(([at, profit]) => `${x(at).toFixed(1)},${y(profit).toFixed(1)}`).join(" ")} />
        <text className={own.text} x={plot.right} y={size.height - 6} textAnchor="end">
          {texts.accountsAxis} →
        </text>
      </svg>
      {words.map((sentence) => (
        <p key={sentence} className={styles.muted}>
          {sentence}
        </p>
      ))}
    </section>
  );
};
