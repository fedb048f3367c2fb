/**
 * The stakeholder map: x = support (attitude × closeness), y = influence, size = priority. Whoever is most urgent carries the
 * attention colour. Each mark is a button; the sentence below says the same in words.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import { formatScore } from "../../../plan/panel/format";
import { placeNames } from "../../../plan/pointLabels";
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

const textSize = 10;

/** Names stand within these: below the last line there is room for the names of the axis. */
const picture = { left: 0, right: width, top: 0, bottom: height - margin.bottom + textSize } as const;

/** Names of the biggest marks; a name that would cover another name or mark is left to the list. */
export const labelsOf = (marks: readonly Mark[]): readonly Label[] => {
  const places = placeNames(
    marks.map(({ person, ...place }) => ({ name: person.name, ...place })),
    picture,
    textSize,
    false,
  );
  return places
    .slice(0, named)
    .flatMap(({ box, free }, index) => (free ? [{ name: marks[index]?.person.name ?? "", x: box.left, y: box.bottom - 2 }] : []));
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
