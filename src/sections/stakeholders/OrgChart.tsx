/**
 * The org chart: everybody below the superior named in "Reports to". A mark says the attitude by its shape, so that it reads without
 * colour; each person is a button. The names are text of the page, so that they wrap and grow with it; only the lines are drawn.
 */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../panel/format";
import { usePanelStyles } from "../panel/styles";
import type { PersonView } from "./people";
import type { StakeholderTexts } from "./panelTexts";
import { chartLines, postsOf, type ChartLine, type Post } from "./reporting";

/** Step to the right for each level, and the deepest that still leaves room for names at 320 px. */
const indent = 18;
const deepest = 7;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "stretch" },
  elbow: {
    flexShrink: 0,
    width: "14px",
    overflow: "visible",
    "& path": { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: 1.5, vectorEffect: "non-scaling-stroke" },
    "@media (forced-colors: active)": { "& path": { stroke: "CanvasText" } },
  },
  post: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
  },
  person: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  outside: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

const marks: Readonly<Record<string, string>> = { supporter: "▲", neutral: "●", opponent: "▼" };

/** Down from the superior, across to the person. */
const Elbow = ({ className }: { readonly className: string }): ReactElement => (
  <svg className={className} viewBox="0 0 14 100" preserveAspectRatio="none" aria-hidden>
    <path d="M4 0 V50 H14" />
  </svg>
);

interface PostProps {
  readonly post: Post;
  readonly texts: StakeholderTexts;
  readonly selected: number | null;
  readonly onChoose: (row: number) => void;
}

const PostBox = ({ post, texts, selected, onChoose }: PostProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const { person } = post;
  if (!person)
    return (
      <div className={mergeClasses(own.post, own.outside)}>
        {post.name} <span className={styles.muted}>{texts.orgOutside}</span>
      </div>
    );
  const mark = marks[person.attitude ?? ""] ?? "○";
  const colour = { supporter: styles.good, opponent: styles.bad }[person.attitude ?? ""];
  return (
    <button
      type="button"
      className={mergeClasses(own.post, own.person, selected === person.row && own.current)}
      aria-current={selected === person.row ? "true" : undefined}
      onClick={() => onChoose(person.row)}
    >
      <span aria-hidden className={colour}>
        {mark}
      </span>{" "}
      {person.name}
      <span className={styles.muted}>
        {joinParts(["", person.title, ...person.words.slice(-2), post.circular ? texts.orgCircle : null]).replace(/^(?=.)/, " · ")}
      </span>
    </button>
  );
};

export interface OrgChartProps {
  readonly people: readonly PersonView[];
  readonly texts: StakeholderTexts;
  readonly selected: number | null;
  readonly onChoose: (row: number) => void;
}

export const OrgChart = ({ people, texts, selected, onChoose }: OrgChartProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const lines = chartLines(postsOf(people));
  const known = people.some((person) => person.reportsTo !== null);
  const spaceBefore = ({ depth }: ChartLine): number => Math.min(depth, deepest) * indent - (depth > 0 ? 14 : 0);
  return (
    <figure className={styles.card} style={{ margin: 0 }}>
      <figcaption className={styles.heading}>{texts.orgTitle}</figcaption>
      {known ? (
        <ul className={own.list}>
          {lines.map((line) => (
            <li key={line.post.key} className={own.line} style={{ paddingInlineStart: `${spaceBefore(line).toString()}px` }}>
              {line.depth > 0 && <Elbow className={own.elbow} />}
              <PostBox post={line.post} texts={texts} selected={selected} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.body}>{texts.orgEmpty}</p>
      )}
    </figure>
  );
};
