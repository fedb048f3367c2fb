/** The first view: where the plan stands, what to act on, what comes next, and the sections with their state. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HealthColour } from "../../plan/health/health";
import { labelOf } from "../../plan/words/vocabulary";
import type { Language } from "../../plan/language";
import { tasksOf } from "../../sections/actions/tasks";
import { formatDate, formatIndex, formatMoney, formatScore, formatShare, joinParts } from "../../plan/panel/format";
import { Reason } from "../../plan/panel/Reason";
import type { PanelTask } from "../../plan/panel/types";
import { usePanelStyles } from "../../plan/panel/styles";
import type { FindingCardProps } from "../components/FindingCard";
import type { Messages } from "../messages/messages";
import { sectionIds, type SectionId } from "../navigation";
import type { OpenPlan } from "../planHost";
import { healthReasons } from "../healthReasons";
import { standingOf, type Standing } from "../standing";
import { FindingList, gravestFirst } from "./FindingsView";

const findingsShown = 3;
const actionsShown = 3;

const useStyles = makeStyles({
  sectionButton: { width: "100%", justifyContent: "space-between", textAlign: "start", paddingLeft: 0, paddingRight: 0, minWidth: 0 },
  sectionName: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  sectionState: { textAlign: "end", fontWeight: tokens.fontWeightRegular, paddingLeft: tokens.spacingHorizontalS },
});

interface StandingProps {
  readonly standing: Standing;
  readonly texts: Messages;
}

const progressColour: Readonly<Record<HealthColour, "success" | "warning" | "error">> = {
  green: "success",
  amber: "warning",
  red: "error",
};

const Health = ({ standing, texts, language, open }: StandingProps & Pick<HomeViewProps, "language" | "open">): ReactElement => {
  const styles = usePanelStyles();
  const { health } = standing;
  const wordStyle = health.colour === null ? "" : { green: styles.good, amber: styles.attention, red: styles.bad }[health.colour];
  return (
    <section className={styles.card} aria-label={texts.health.title}>
      <div className={styles.between}>
        <h2 className={styles.title}>{texts.health.title}</h2>
        {health.score !== null && health.colour !== null && (
          <span className={mergeClasses(styles.figure, wordStyle)}>
            {formatScore(health.score)} {texts.health.colours[health.colour]}
          </span>
        )}
      </div>
      {health.score === null || health.colour === null ? (
        <p className={styles.muted}>{texts.health.unknown}</p>
      ) : (
        <>
          <ProgressBar
            aria-label={texts.health.title}
            value={health.score}
            max={100}
            thickness="large"
            color={progressColour[health.colour]}
          />
          {health.lift && (
            <p className={styles.muted}>{texts.health.liftsMost(health.lift.step[language], formatScore(health.lift.gain))}</p>
          )}
          <Reason labels={texts.common} about={texts.health.title} lines={healthReasons(open, language, texts)} />
          {health.capped && <p className={styles.muted}>{texts.health.capped}</p>}
        </>
      )}
    </section>
  );
};

const sectionState = (
  section: SectionId,
  { standing, texts, language, currency }: StandingProps & { readonly language: Language; readonly currency: string },
): string => {
  const { home } = texts;
  const { counts } = standing;
  if (counts[section] === 0) return home.empty;
  switch (section) {
    case "stakeholders":
      return joinParts([home.people(counts.stakeholders), standing.support === null ? null : home.support(formatIndex(standing.support))]);
    case "framework":
      return joinParts([
        home.nodes(counts.framework),
        standing.complete === null
          ? null
          : standing.complete === 1
            ? home.frameworkComplete
            : home.frameworkShare(formatShare(standing.complete)),
      ]);
    case "opportunities":
      return joinParts([
        home.opportunities(counts.opportunities),
        standing.expected === null ? null : home.weighted(formatMoney(standing.expected, currency, language)),
      ]);
    case "actions":
      return joinParts([home.open(standing.openActions), standing.overdueActions === 0 ? null : home.overdue(standing.overdueActions)]);
  }
};

export interface HomeViewProps extends Omit<FindingCardProps, "finding"> {
  readonly open: OpenPlan;
  readonly onSection: (section: SectionId, task?: PanelTask) => void;
  readonly onAccount: () => void;
  readonly onFindings: () => void;
  readonly onCheck: () => void;
}

/** What to do in a plan that is still empty. */
const FirstSteps = ({ texts, onSection }: Pick<HomeViewProps, "texts" | "onSection">): ReactElement => {
  const styles = usePanelStyles();
  return (
    <section className={styles.card} aria-label={texts.home.firstSteps}>
      <h2 className={styles.title}>{texts.home.firstSteps}</h2>
      <p className={styles.body}>{texts.stakeholders.empty}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onSection("stakeholders")}>{texts.stakeholders.openForm}</Button>
        <Button onClick={() => onSection("stakeholders", "paste")}>{texts.stakeholders.paste}</Button>
      </div>
    </section>
  );
};

const NextActions = ({ open, texts, onSection }: Pick<HomeViewProps, "open" | "texts" | "onSection">): ReactElement => {
  const styles = usePanelStyles();
  const tasks = tasksOf(open.plan, open.today).open.slice(0, actionsShown);
  return (
    <section className={styles.stack} aria-label={texts.home.nextActions}>
      <h2 className={styles.heading}>{texts.home.nextActions}</h2>
      {tasks.length === 0 ? (
        <p className={styles.body}>{texts.home.noActions}</p>
      ) : (
        <ul className={styles.list}>
          {tasks.map((task) => (
            <li key={task.row} className={styles.tight}>
              <Button
                appearance="transparent"
                style={{ justifyContent: "flex-start", padding: 0, textAlign: "start", minWidth: 0 }}
                onClick={() => onSection("actions")}
              >
                {task.action}
              </Button>
              <span className={task.daysLate > 0 ? mergeClasses(styles.muted, styles.bad) : styles.muted}>
                {joinParts([
                  task.owner ?? texts.actions.noOwner,
                  task.due === null
                    ? texts.actions.noDate
                    : task.daysLate > 0
                      ? `■ ${texts.actions.overdueSince(formatDate(task.due), task.daysLate)}`
                      : texts.actions.due(formatDate(task.due)),
                ])}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

export const HomeView = ({ open, onSection, onAccount, onFindings, onCheck, ...card }: HomeViewProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const { texts, language, busy } = card;
  const standing = standingOf(open);
  const currency = open.plan.account.currency;
  const urgent = gravestFirst(open.findings).slice(0, findingsShown);
  return (
    <div className={styles.view}>
      <Health standing={standing} texts={texts} language={language} open={open} />
      {standing.counts.stakeholders === 0 && <FirstSteps texts={texts} onSection={onSection} />}
      <section className={styles.stack} aria-label={texts.home.actNow}>
        <h2 className={styles.heading}>{texts.home.actNow}</h2>
        {urgent.length === 0 ? <p className={styles.body}>{texts.home.nothingToDo}</p> : <FindingList findings={urgent} {...card} />}
        {open.findings.length > findingsShown && (
          <div>
            <Button appearance="subtle" onClick={onFindings}>
              {texts.home.allFindings(open.findings.length)}
            </Button>
          </div>
        )}
      </section>
      <NextActions open={open} texts={texts} onSection={onSection} />
      <section className={styles.stack} aria-label={texts.home.sections}>
        <h2 className={styles.heading}>{texts.home.sections}</h2>
        <ul className={styles.list}>
          {sectionIds.map((section) => (
            <li key={section}>
              <Button appearance="subtle" className={own.sectionButton} onClick={() => onSection(section)}>
                <span className={own.sectionName}>{texts.sections[section]}</span>
                <span className={mergeClasses(styles.muted, own.sectionState)}>
                  {sectionState(section, { standing, texts, language, currency })}
                </span>
              </Button>
            </li>
          ))}
          <li>
            <Button appearance="subtle" className={own.sectionButton} onClick={onAccount}>
              <span className={own.sectionName}>{texts.account.title}</span>
              <span className={mergeClasses(styles.muted, own.sectionState)}>
                {joinParts([
                  open.plan.account.industry,
                  open.plan.account.category === null ? null : labelOf("category", open.plan.account.category, language),
                ])}
              </span>
            </Button>
          </li>
        </ul>
      </section>
      <div>
        <Button appearance="primary" disabled={busy} onClick={onCheck}>
          {texts.home.check}
        </Button>
      </div>
    </div>
  );
};
