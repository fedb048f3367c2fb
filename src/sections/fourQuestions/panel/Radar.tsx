/** The four scores as a radar; the list beside it says the same in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { formatShare } from "../../../plan/panel/format";
import { labelOf } from "../../../plan/words";
import type { FourResult } from "../figures";
import { questionIds, questionWords } from "../words";
import type { FourPanelTexts } from "./texts";

const size = { width: 280, height: 190, radius: 66 } as const;
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
export const radarPoint = (index: number, score: number): { readonly x: number; readonly y: number } => {
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

interface Props {
  readonly result: FourResult;
  readonly name: string;
  readonly language: Language;
  readonly texts: FourPanelTexts;
}

export const Radar = ({ result, name, language, texts }: Props): ReactElement => {
  const styles = useRadarStyles();
  const words = questionIds.map((id) => {
    const { score } = result.of[id];
    return `${labelOf(questionWords, id, language)} ${score === null ? texts.noScore : formatShare(score)}`;
  });
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size.width.toString()} ${size.height.toString()}`}
      role="img"
      aria-label={`${texts.radar(name)}: ${words.join(", ")}`}
    >
      {rings.map((ring) => (
        <polygon key={ring} className={styles.ring} points={outline([ring, ring, ring, ring])} />
      ))}
      <polygon className={styles.shape} points={outline(questionIds.map((id) => result.of[id].score ?? 0))} />
      {words.map((label, index) => {
        const { x, y } = radarPoint(index, 1.14);
        return (
          <text key={label} className={styles.text} x={x} y={index === 2 ? y + 8 : y + 3} textAnchor={anchors[index]}>
            {index === 1 || index === 3
              ? label.split(" ").map((part, line) => (
                  <tspan key={part} x={x} dy={line === 0 ? 0 : 13}>
                    {part}
                  </tspan>
                ))
              : label}
          </text>
        );
      })}
    </svg>
  );
};
