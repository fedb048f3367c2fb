/**
 * The stakeholder map: x = support (attitude × closeness), y = influence, size = priority. Whoever is most urgent carries the
 * attention colour. Each mark is a button; the sentence below says the same in words.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import { formatScore } from "../../../plan/panel/format";
import type { PersonView } from "./people";
import type { StakeholderTexts } from "./texts";

const width = 300;
const height = 200;
const margin = { left: 14, right: 14, top: 22, bottom: 24 };
/** Marks named on the map; more names than this cover each other. */
const named = 7;

const useMapStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    fontFamily: tokens.fontFamilyBase,
    pointerEvents: "none",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  mark: {
    cursor: "pointer",
    outlineStyle: "none",
    "& circle": { fill: tokens.colorCompoundBrandBackground, fillOpacity: 0.75, stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5 },
    ":focus-visible circle": { stroke: tokens.colorStrokeFocus2, strokeWidth: 2.5 },
    "@media (forced-colors: active)": { "& circle": { fill: "CanvasText", stroke: "Canvas" } },
  },
  ring: {
    "&&": { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
    "@media (forced-colors: active)": { "&&": { stroke: "Highlight" } },
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
  /** Left end of the text and its baseline. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterWidth = (letter: string): number => (letter.charCodeAt(0) > 0x2e7f ? 10 : 5.4);
const textWidth = (text: string): number => Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
const textHeight = 10;
const gap = 3;

const boxOf = (mark: Mark): Box => ({
  left: mark.x - mark.radius,
  right: mark.x + mark.radius,
  top: mark.y - mark.radius,
  bottom: mark.y + mark.radius,
});

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const insidePicture = (box: Box): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height - margin.bottom + textHeight;

/** Where a name may stand: right of its mark, left of it, above or below. */
const placesFor = (mark: Mark): readonly Box[] => {
  const length = textWidth(mark.person.name);
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + length,
    top: middle - textHeight / 2,
    bottom: middle + textHeight / 2,
  });
  const beyond = mark.radius + gap;
  return [
    at(mark.x + beyond, mark.y),
    at(mark.x - beyond - length, mark.y),
    at(mark.x - length / 2, mark.y - beyond - textHeight / 2),
    at(mark.x - length / 2, mark.y + beyond + textHeight / 2),
  ];
};

/** Names of the biggest marks; a name that would cover another name or mark is left to the list. */
export const labelsOf = (marks: readonly Mark[]): readonly Label[] => {
  const taken: Box[] = [];
  return marks.slice(0, named).flatMap((mark) => {
    const others = marks.filter((other) => other !== mark).map(boxOf);
    const place = placesFor(mark).find((box) => insidePicture(box) && ![...taken, ...others].some((other) => overlap(other, box)));
    if (!place) return [];
    taken.push(place);
    return [{ name: mark.person.name, x: place.left, y: place.bottom - 2 }];
  });
};

export interface StakeholderMapProps {
  readonly people: readonly PersonView[];
  readonly texts: StakeholderTexts;
  readonly selected?: number | null;
  readonly onChoose: (row: number) => void;
}

export const StakeholderMap = ({ people, texts, selected = null, onChoose }: StakeholderMapProps): ReactElement | null => {
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
            aria-current={selected === person.row ? "true" : undefined}
            aria-label={texts.personLabel(person.name, formatScore(person.influence ?? 0), formatScore(person.priority ?? 0))}
            onClick={() => onChoose(person.row)}
            onKeyDown={(event) => chooseByKey(event, person.row)}
          >
            <circle cx={x} cy={y} r={radius} />
            {selected === person.row && <circle className={styles.ring} cx={x} cy={y} r={radius + 3} />}
          </g>
        ))}
        {labelsOf(marks).map((label) => (
          <text key={label.name} className={styles.name} x={label.x} y={label.y} aria-hidden>
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
