/** The four scores as a radar; the list beside it says the same in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatShare } from "../../../plan/panel/format";
import type { FourResult } from "../figures";
import { questionIds } from "../words";
import type { FourPanelTexts } from "./texts";

const size = { width: 280, height: 200, radius: 64 } as const;
const center = { x: size.width / 2, y: size.height / 2 } as const;
const rings = [0.25, 0.5, 0.75, 1] as const;

const useRadarStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block" },
  ring: { fill: "none", stroke: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { stroke: "GrayText" } },
  shape: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.3,
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: 2,
    "@media (forced-colors: active)": { fill: "none", stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** Where a score of one of the four lies: the first at the top, then clockwise. */
const radarPoint = (index: number, score: number): { readonly x: number; readonly y: number } => {
  const angle = (index * Math.PI) / 2 - Math.PI / 2;
  return {
    x: Number((center.x + Math.cos(angle) * size.radius * score).toFixed(2)),
    y: Number((center.y + Math.sin(angle) * size.radius * score).toFixed(2)),
  };
};

const outline = (scores: readonly number[]): string =>
  scores
    .map((score, index) => radarPoint(index, score))
    .map(({ x, y }) => `${x.toString()},${y.toString()}`)
    .join(" ");

const anchors = ["middle", "start", "middle", "end"] as const;
const lineHeight = 13;
/** Two lines: above the top, beside the middle, below the bottom. */
const lineStarts = [-12, -3, 8, -3] as const;

interface Props {
  readonly result: FourResult;
  readonly name: string;
  readonly texts: FourPanelTexts;
}

export const Radar = ({ result, name, texts }: Props): ReactElement => {
  const styles = useRadarStyles();
  const labels = questionIds.map((id) => {
    const { score } = result.of[id];
    return { name: texts.short[id], score: score === null ? texts.noScore : formatShare(score) };
  });
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size.width.toString()} ${size.height.toString()}`}
      role="img"
      aria-label={`${texts.radar(name)}: ${labels.map((label) => `${label.name} ${label.score}`).join(", ")}`}
    >
      {rings.map((ring) => (
        <polygon key={ring} className={styles.ring} points={outline([ring, ring, ring, ring])} />
      ))}
      <polygon className={styles.shape} points={outline(questionIds.map((id) => result.of[id].score ?? 0))} />
      {labels.map((label, index) => {
        const { x, y } = radarPoint(index, 1.14);
        const top = y + (lineStarts[index] ?? 0);
        return (
          <g key={label.name} className={styles.text} textAnchor={anchors[index]}>
            <text x={x} y={top}>
              {label.name}
            </text>
            <text x={x} y={top + lineHeight}>
              {label.score}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
