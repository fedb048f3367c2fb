/** The map of styles: assertiveness to the right, responsiveness downward, five fields; the list below says the same in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { formatIndex } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { labelOf } from "../../../plan/words";
import { styleProfiles } from "../../stakeholders/style";
import { styleWords } from "../../stakeholders/words";
import { type Axes } from "../figures";
import type { StyleTexts } from "./texts";

const width = 300;
const height = 260;
const margin = { left: 8, right: 8, top: 18, bottom: 18 };

const useMapStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block" },
  field: { fill: tokens.colorNeutralBackground2, stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  middle: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: tokens.fontFamilyBase },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "10px", fontFamily: tokens.fontFamilyBase },
  mark: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  chosen: { fill: tokens.colorStatusWarningForeground3, "@media (forced-colors: active)": { fill: "Highlight" } },
});

/** Somebody on the map. */
interface StyleMark {
  readonly row: number;
  readonly name: string;
  readonly style: string;
  readonly axes: Axes;
  readonly measured: boolean;
}

const across = (value: number): number => margin.left + ((value + 10) / 20) * (width - margin.left - margin.right);
const down = (value: number): number => margin.top + ((value + 10) / 20) * (height - margin.top - margin.bottom);

/** Rows of text on the map are at least this far apart. */
const lineHeight = 11;

interface Label {
  readonly mark: StyleMark;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const letterWidth = (letter: string): number => (letter.charCodeAt(0) > 0x2e7f ? 10 : 5.4);
const longest = 130;

/** A name cut to what fits beside its mark. */
const shortName = (name: string): string => {
  let taken = 0;
  const letters = Array.from(name);
  const fits = letters.findIndex((letter) => (taken += letterWidth(letter)) > longest);
  return fits < 0 ? name : `${letters.slice(0, fits).join("")}…`;
};

/** Names beside their marks, toward the middle of the map; a name moves down where another stands already, and is left to the list at the edge. */
const labelsOf = (marks: readonly StyleMark[]): readonly Label[] => {
  const placed: Label[] = [];
  for (const mark of [...marks].sort((left, right) => left.axes.responsiveness - right.axes.responsiveness)) {
    const anchor = mark.axes.assertiveness > 0 ? ("end" as const) : ("start" as const);
    const x = across(mark.axes.assertiveness) + (anchor === "end" ? -8 : 8);
    const from = (label: { readonly x: number; readonly anchor: string; readonly mark: StyleMark }): readonly [number, number] => {
      const length = Array.from(shortName(label.mark.name)).reduce((sum, letter) => sum + letterWidth(letter), 0);
      return label.anchor === "end" ? [label.x - length, label.x] : [label.x, label.x + length];
    };
    const [left, right] = from({ x, anchor, mark });
    const inTheWay = placed.filter((other) => {
      const [start, end] = from(other);
      return start < right && left < end;
    });
    let y = down(mark.axes.responsiveness) + 3;
    while (inTheWay.some((other) => Math.abs(other.y - y) < lineHeight)) y += 1;
    if (y < height - margin.bottom) placed.push({ mark, x, y, anchor });
  }
  return placed;
};

export interface StyleMapProps {
  readonly marks: readonly StyleMark[];
  readonly chosen: number | null;
  readonly texts: StyleTexts;
  readonly language: Language;
}

export const StyleMap = ({ marks, chosen, texts, language }: StyleMapProps): ReactElement => {
  const map = useMapStyles();
  const styles = usePanelStyles();
  const label = (id: string): string => `${labelOf(styleWords, id, language)} · ${styleProfiles[id]?.animal[language] ?? ""}`;
  const [left, right, top, bottom] = [across(-10), across(10), down(-10), down(10)];
  const corners = [
    { id: "analytical", x: left, y: top, anchor: "start", line: top + 12 },
    { id: "driving", x: across(0), y: top, anchor: "end", line: top + 12 },
    { id: "amiable", x: left, y: down(0), anchor: "start", line: bottom - 5 },
    { id: "expressive", x: across(0), y: down(0), anchor: "end", line: bottom - 5 },
  ] as const;
  return (
    <figure className={styles.card} style={{ margin: 0 }}>
      <figcaption className={styles.heading}>{texts.mapTitle}</figcaption>
      <svg viewBox={`0 0 ${width.toString()} ${height.toString()}`} className={map.picture} aria-hidden>
        {corners.map(({ id, x, y }) => (
          <rect key={id} className={map.field} x={x} y={y} width={across(0) - left} height={down(0) - top} />
        ))}
        <rect className={map.middle} x={across(-2)} y={down(-2)} width={across(2) - across(-2)} height={down(2) - down(-2)} />
        {corners.map(({ id, anchor, line }) => (
          <text key={id} className={map.text} x={anchor === "start" ? left + 4 : right - 4} y={line} textAnchor={anchor}>
            {label(id)}
          </text>
        ))}
        <text className={map.text} x={across(0)} y={down(2) + 11} textAnchor="middle">
          {label("integrator")}
        </text>
        <text className={map.text} x={across(0)} y={12} textAnchor="middle">
          {texts.keeps}
        </text>
        <text className={map.text} x={across(0)} y={height - 5} textAnchor="middle">
          {texts.shows}
        </text>
        <text className={map.text} x={left + 4} y={down(0) + 3}>
          ◄ {texts.asks}
        </text>
        <text className={map.text} x={right - 4} y={down(0) + 3} textAnchor="end">
          {texts.tells} ►
        </text>
        {marks.map(({ row, axes }) => (
          <circle
            key={row}
            className={row === chosen ? `${map.mark} ${map.chosen}` : map.mark}
            cx={across(axes.assertiveness)}
            cy={down(axes.responsiveness)}
            r={row === chosen ? 7 : 5}
          />
        ))}
        {labelsOf(marks).map(({ mark, x, y, anchor }) => (
          <text key={mark.row} className={map.name} x={x} y={y} textAnchor={anchor}>
            {shortName(mark.name)}
          </text>
        ))}
      </svg>
      <h3 className={styles.heading}>{texts.onMap}</h3>
      {marks.length === 0 && <p className={styles.muted}>{texts.nobody}</p>}
      <ul className={styles.list}>
        {marks.map(({ row, name, style, axes, measured }) => (
          <li key={row} className={styles.muted}>
            {name}: {label(style)},{" "}
            {measured ? texts.place(formatIndex(axes.assertiveness), formatIndex(axes.responsiveness)) : texts.entered}
          </li>
        ))}
      </ul>
    </figure>
  );
};
