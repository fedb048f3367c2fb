/**
 * The org chart: everybody below the superior named in "Reports to". A mark says the attitude by its shape, so that it reads without
 * colour; each person is a button. The names are text of the page, so that they wrap and grow with it; only the lines are drawn.
 */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PersonView } from "./people";
import type { StakeholderTexts } from "./texts";
import { chartLines, postsOf, type ChartLine, type Post } from "./reporting";

/** Levels drawn by their lines; deeper ones stand below each other, so that names have room at 320 px. */
const deepest = 7;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "stretch" },
  rail: { position: "relative", flexShrink: 0, width: "16px" },
  down: {
    position: "absolute",
    left: "5px",
    top: 0,
    bottom: 0,
    borderLeft: `1.5px solid ${tokens.colorNeutralStroke1}`,
  },
  elbow: {
    position: "absolute",
    left: "5px",
    right: 0,
    top: 0,
    bottom: "50%",
    borderLeft: `1.5px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1.5px solid ${tokens.colorNeutralStroke1}`,
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

/** The lines before a person: past those whose superior has more people below, and across from the own superior. */
const Rails = ({ line }: { readonly line: ChartLine }): ReactElement => {
  const own = useStyles();
  const levels = line.continues.slice(-deepest);
  return (
    <>
      {levels.map((continues, level) => (
        <span key={level} className={own.rail} aria-hidden>
          {continues && <span className={own.down} />}
          {level === levels.length - 1 && <span className={own.elbow} />}
        </span>
      ))}
    </>
  );
};

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
  return (
    <figure className={styles.card} style={{ margin: 0 }}>
      <figcaption className={styles.heading}>{texts.orgTitle}</figcaption>
      {known ? (
        <ul className={own.list}>
          {lines.map((line) => (
            <li key={line.post.key} className={own.line}>
              <Rails line={line} />
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
