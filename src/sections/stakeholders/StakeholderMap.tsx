/**
 * The stakeholder map: x = support (attitude × closeness), y = influence, size = priority. Whoever is most urgent carries the
 * attention colour. Each mark is a button; the sentence below says the same in words.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { usePanelStyles } from "../panel/styles";
import { formatScore } from "../panel/format";
import type { PersonView } from "./people";
import type { StakeholderTexts } from "./panelTexts";

const width = 300;
const height = 200;
const margin = { left: 14, right: 14, top: 22, bottom: 24 };
/** Marks named on the map; more names than this cover each other. */
const named = 5;

const useMapStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: tokens.fontFamilyBase },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "10px", fontFamily: tokens.fontFamilyBase, pointerEvents: "none" },
  mark: {
    cursor: "pointer",
    outlineStyle: "none",
    "& circle": { fill: tokens.colorBrandBackground, fillOpacity: 0.75, stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5 },
    ":focus-visible circle": { stroke: tokens.colorStrokeFocus2, strokeWidth: 2.5 },
    "@media (forced-colors: active)": { "& circle": { fill: "CanvasText", stroke: "Canvas" } },
  },
  urgent: {
    "& circle": { fill: tokens.colorStatusWarningForeground3, fillOpacity: 0.9 },
    "@media (forced-colors: active)": { "& circle": { fill: "Highlight" } },
  },
});

interface Mark {
  readonly person: PersonView;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** People whose place on the map is known, the biggest first so that small marks lie on top. */
export const marksOf = (people: readonly PersonView[]): readonly Mark[] =>
  people
    .flatMap((person) =>
      person.x === null || person.influence === null
        ? []
        : [
            {
              person,
              x: margin.left + ((person.x + 1) / 2) * (width - margin.left - margin.right),
              y: height - margin.bottom - (person.influence / 100) * (height - margin.top - margin.bottom),
              radius: 4 + Math.sqrt(Math.max(person.priority ?? 0, 0)) * 1.1,
            },
          ],
    )
    .sort((a, b) => b.radius - a.radius);

interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const letterWidth = (letter: string): number => (letter.charCodeAt(0) > 0x2e7f ? 10 : 5.4);
const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** Names beside their marks, on the side with room; a name that would cover another one is left to the list. */
export const labelsOf = (marks: readonly Mark[]): readonly Label[] => {
  const placed: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  return marks.flatMap((mark) => {
    if (placed.length >= named) return [];
    const length = textWidth(mark.person.name);
    const right = mark.x + mark.radius + 3 + length <= width;
    const start = right ? mark.x + mark.radius + 3 : mark.x - mark.radius - 3 - length;
    const box = { left: start, right: start + length, y: mark.y };
    if (start < 0 || placed.some((other) => Math.abs(other.y - box.y) < 11 && box.left < other.right && other.left < box.right)) return [];
    placed.push(box);
    return [
      { name: mark.person.name, x: right ? start : start + length, y: mark.y + 3, anchor: right ? ("start" as const) : ("end" as const) },
    ];
  });
};

export interface StakeholderMapProps {
  readonly people: readonly PersonView[];
  readonly texts: StakeholderTexts;
  readonly onChoose: (row: number) => void;
}

export const StakeholderMap = ({ people, texts, onChoose }: StakeholderMapProps): ReactElement | null => {
  const styles = useMapStyles();
  const panel = usePanelStyles();
  const marks = marksOf(people);
  const mostUrgent = marks[0];
  if (!mostUrgent) return null;
  const middle = (margin.left + width - margin.right) / 2;
  const levels = [0, 50, 100].map((influence) => height - margin.bottom - (influence / 100) * (height - margin.top - margin.bottom));
  const chooseByKey = (event: KeyboardEvent, row: number): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose(row);
  };
  return (
    <figure className={panel.card} style={{ margin: 0 }}>
      <figcaption className={panel.heading}>{texts.mapTitle}</figcaption>
      <svg viewBox={`0 0 ${width.toString()} ${height.toString()}`} className={styles.picture} role="group" aria-label={texts.mapTitle}>
        {levels.map((y) => (
          <line key={y} className={styles.grid} x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
        ))}
        <line className={styles.grid} x1={middle} x2={middle} y1={margin.top - 10} y2={height - margin.bottom} />
        <text className={styles.text} x={0} y={10}>
          {texts.influence}
        </text>
        <text className={styles.text} x={margin.left} y={height - 6}>
          {texts.againstUs}
        </text>
        <text className={styles.text} x={width - margin.right} y={height - 6} textAnchor="end">
          {texts.forUs}
        </text>
        {marks.map(({ person, x, y, radius }) => (
          <g
            key={person.row}
            className={person.urgent ? `${styles.mark} ${styles.urgent}` : styles.mark}
            role="button"
            tabIndex={0}
            aria-label={texts.personLabel(person.name, formatScore(person.influence ?? 0), formatScore(person.priority ?? 0))}
            onClick={() => onChoose(person.row)}
            onKeyDown={(event) => chooseByKey(event, person.row)}
          >
            <circle cx={x} cy={y} r={radius} />
          </g>
        ))}
        {labelsOf(marks).map((label) => (
          <text key={label.name} className={styles.name} x={label.x} y={label.y} textAnchor={label.anchor} aria-hidden>
            {label.name}
          </text>
        ))}
      </svg>
      <p className={panel.muted}>
        {texts.mapSummary(marks.length, marks.filter((mark) => mark.person.x !== null && mark.person.x > 0).length, mostUrgent.person.name)}
      </p>
    </figure>
  );
};
