/**
 * The profile: criteria one below the other, scores 1–5 from left to right, a line of ours and one of each competitor. Lines differ by
 * mark and dash, not by colour alone; the sentences below say the same in words.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Point, ProfileLine } from "./profile";

const width = 300;
const rowHeight = 24;
const plot = { left: 112, right: 290, top: 20 };
const scores = [1, 2, 3, 4, 5] as const;
const lineHeight = 12;
/** Letters of a criterion that fit on a line beside the plot; a Chinese character takes the room of two. */
const letters = 19;

const useProfileStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ours: {
    stroke: tokens.colorCompoundBrandStroke,
    fill: tokens.colorCompoundBrandStroke,
    strokeWidth: 2.5,
    "@media (forced-colors: active)": { stroke: "Highlight", fill: "Highlight" },
  },
  theirs: {
    stroke: tokens.colorNeutralForeground3,
    fill: tokens.colorNeutralBackground1,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "Canvas" },
  },
  line: { fill: "none" },
  key: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, listStyleType: "none", margin: 0, padding: 0 },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

const dashes = ["6 3", "2 3", "8 3 2 3", "1 2"] as const;

/** Outline of a mark around a point: a circle is ours, competitors have a square, a triangle, a diamond and a flat bar. */
const markPath = (rival: number | null, x: number, y: number): string => {
  const at = (...points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`).join("L")}Z`;
  switch (rival) {
    case null:
      return `M${(x - 4).toFixed(1)} ${y.toFixed(1)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
    case 0:
      return at([-3.5, -3.5], [3.5, -3.5], [3.5, 3.5], [-3.5, 3.5]);
    case 1:
      return at([0, -4.5], [4.5, 3.5], [-4.5, 3.5]);
    case 2:
      return at([0, -5], [5, 0], [0, 5], [-5, 0]);
    default:
      return at([-5, -2], [5, -2], [5, 2], [-5, 2]);
  }
};

const xOf = ({ score }: Point): number => plot.left + ((score - 1) / 4) * (plot.right - plot.left);

const widthOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** A name in lines that have room beside the plot: broken at blanks, within Chinese, and within a word that is too long for a line. */
export const nameLines = (name: string): readonly string[] => {
  const pieces = name.match(/\p{Script=Han}[，、）]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((one) => (widthOf(one.trim()) > letters ? Array.from(one) : [one]))) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > letters) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trim()];
};

interface Row {
  readonly lines: readonly string[];
  /** Where its points stand. */
  readonly middle: number;
  readonly bottom: number;
}

/** A row for each criterion, as high as its name. */
const rowsOf = (criteria: readonly string[]): readonly Row[] =>
  criteria.reduce<readonly Row[]>((rows, name) => {
    const lines = nameLines(name);
    const height = Math.max(rowHeight, lines.length * lineHeight + lineHeight / 2);
    const top = rows.at(-1)?.bottom ?? plot.top;
    return [...rows, { lines, middle: top + height / 2, bottom: top + height }];
  }, []);

export interface ProfileProps {
  readonly title: string;
  readonly criteria: readonly string[];
  readonly lines: readonly ProfileLine[];
  /** What the picture says, a sentence for each competitor. */
  readonly words: readonly string[];
}

export const Profile = ({ title, criteria, lines, words }: ProfileProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useProfileStyles();
  const rows = rowsOf(criteria);
  const height = (rows.at(-1)?.bottom ?? plot.top) + 4;
  const yOf = ({ at }: Point): number => rows[at]?.middle ?? plot.top;
  const lineLook = (rival: number | null): string => (rival === null ? own.ours : own.theirs);
  const dash = (rival: number | null): string | undefined => (rival === null ? undefined : dashes[rival]);
  // Ours is drawn last, so that it lies on top.
  const drawn = [...lines].reverse();
  return (
    <section className={styles.stack} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <svg className={own.picture} viewBox={`0 0 ${width.toString()} ${height.toString()}`} role="img" aria-label={words.join(" ")}>
        {scores.map((score) => {
          const x = xOf({ at: 0, score });
          return (
            <g key={score}>
              <line className={own.grid} x1={x} x2={x} y1={plot.top} y2={height - 4} />
              <text className={own.text} x={x} y={plot.top - 7} textAnchor="middle">
                {score}
              </text>
            </g>
          );
        })}
        {rows.map((row, at) => (
          <text key={at} className={own.text} y={row.middle + 3.5 - ((row.lines.length - 1) * lineHeight) / 2} textAnchor="end">
            {row.lines.map((line, index) => (
              <tspan key={index} x={plot.left - 12} dy={index === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        {drawn.map(({ rival, stretches }) => (
          <g key={rival ?? "us"} className={lineLook(rival)}>
            {stretches.map((points) => (
              <polyline
                key={points[0]?.at}
                className={own.line}
                strokeDasharray={dash(rival)}
                points={points.map((point) => `${xOf(point).toFixed(1)},${yOf(point).toFixed(1)}`).join(" ")}
              />
            ))}
            {stretches.flat().map((point) => (
              <path key={point.at} d={markPath(rival, xOf(point), yOf(point))} />
            ))}
          </g>
        ))}
      </svg>
      <ul className={own.key}>
        {lines.map(({ name, rival }) => (
          <li key={rival ?? "us"} className={own.entry}>
            <svg width="28" height="12" aria-hidden="true">
              <g className={lineLook(rival)}>
                <line x1="1" x2="27" y1="6" y2="6" strokeDasharray={dash(rival)} />
                <path d={markPath(rival, 14, 6)} />
              </g>
            </svg>
            <span className={styles.muted}>{name}</span>
          </li>
        ))}
      </ul>
      {words.map((sentence) => (
        <p key={sentence} className={styles.muted}>
          {sentence}
        </p>
      ))}
    </section>
  );
};
