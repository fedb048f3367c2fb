/** The first view: where the plan stands, what to act on, what comes next, and the sections with their state. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { sizeWords } from "../../plan/commonWords";
import { gravestFirst, linesOf } from "../../plan/finding";
import type { Invitation } from "../../plan/invitation";
import type { Language, Text } from "../../plan/language";
import { formatScore } from "../../plan/panel/format";
import { Reason } from "../../plan/panel/Reason";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelTask } from "../../plan/panel/types";
import { rowsOf } from "../../plan/plan";
import { inPaneOrder } from "../../plan/registry";
import type { Registry, Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import type { FindingCardProps } from "../components/FindingCard";
import { healthReasons } from "../healthReasons";
import type { Messages } from "../messages/messages";
import type { OpenPlan } from "../planHost";
import { standingOf, type Standing } from "../standing";
import { FindingList } from "./FindingsView";
import type { NextQuestionsProps } from "./NextQuestions";

const NextQuestions = lazy(async () => ({ default: (await import("./NextQuestions")).NextQuestions }));

const findingsShown = 3;
const actionsShown = 3;

const useStyles = makeStyles({
  sectionButton: { width: "100%", justifyContent: "space-between", textAlign: "start", paddingLeft: 0, paddingRight: 0, minWidth: 0 },
  sectionName: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  underSheet: { paddingLeft: tokens.spacingHorizontalM },
  // The colours of the words beside it.
  green: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  amber: { backgroundColor: tokens.colorStatusWarningForeground3 },
  red: { backgroundColor: tokens.colorStatusDangerForeground1 },
  sectionState: { textAlign: "end", fontWeight: tokens.fontWeightRegular, paddingLeft: tokens.spacingHorizontalS },
});

interface StandingProps {
  readonly standing: Standing;
  readonly texts: Messages;
}

const Health = ({
  standing: health,
  texts,
  language,
  open,
  registry,
}: StandingProps & Pick<HomeViewProps, "language" | "open" | "registry">): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
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
            bar={{ className: own[health.colour] }}
          />
          {health.lift && (
            <p className={styles.muted}>{texts.health.liftsMost(health.lift.step[language], formatScore(health.lift.gain))}</p>
          )}
          {health.capped && <p className={styles.muted}>{texts.health.capped}</p>}
          <Reason labels={texts.common} about={texts.health.title} lines={healthReasons(registry, open, language, texts)} />
        </>
      )}
    </section>
  );
};

/** Whether a section holds nothing yet; one without rows of its own never is. */
const isEmpty = ({ tables }: Section, { plan }: OpenPlan): boolean =>
  tables.length > 0 && tables.every((table) => table.shape === "rows" && rowsOf(plan, table).length === 0);

const sectionState = (section: Section, open: OpenPlan, texts: Messages, language: Language): string =>
  isEmpty(section, open) ? texts.home.empty : (section.pane?.state(open.plan as never, open.today, language) ?? "");

export interface HomeViewProps extends Omit<FindingCardProps, "finding"> {
  readonly registry: Registry;
  readonly open: OpenPlan;
  /** How the plan begins, while it is empty. */
  readonly invitation: Invitation | null;
  readonly onSection: (section: string, task?: PanelTask) => void;
  readonly onSize: () => void;
  readonly onImport: () => void;
  readonly onFindings: () => void;
  readonly onCheck: () => void;
  readonly onAnswer: NextQuestionsProps["onAnswer"];
  readonly onPlace: NextQuestionsProps["onShow"];
}

/** What to do in a plan that is still empty. */
const FirstSteps = ({
  invitation: { section, says },
  language,
  onSection,
}: Pick<HomeViewProps, "language" | "onSection"> & { readonly invitation: Invitation }): ReactElement => {
  const styles = usePanelStyles();
  return (
    <section className={styles.card} aria-label={says.title[language]}>
      <h2 className={styles.title}>{says.title[language]}</h2>
      <p className={styles.body}>{says.text[language]}</p>
      <div className={styles.buttons}>
        {says.steps.map(({ label, task }) => (
          <Button key={label.en} onClick={() => onSection(section.id, task)}>
            {label[language]}
          </Button>
        ))}
      </div>
    </section>
  );
};

const NextActions = ({
  registry,
  open,
  texts,
  language,
  onSection,
}: Pick<HomeViewProps, "registry" | "open" | "texts" | "language" | "onSection">): ReactElement => {
  const styles = usePanelStyles();
  const items = registry.sections
    .flatMap(({ id, pane }) => (pane?.agenda?.(open.plan as never, open.today, language) ?? []).map((item) => ({ ...item, section: id })))
    .slice(0, actionsShown);
  return (
    <section className={styles.stack} aria-label={texts.home.nextActions}>
      <h2 className={styles.heading}>{texts.home.nextActions}</h2>
      {items.length === 0 ? (
        <p className={styles.body}>{texts.home.noActions}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={`${item.section}${item.row.toString()}`} className={styles.tight}>
              <Button
                appearance="transparent"
                style={{ justifyContent: "flex-start", padding: 0, textAlign: "start", minWidth: 0 }}
                onClick={() => onSection(item.section)}
              >
                {item.text}
              </Button>
              <span className={item.late ? mergeClasses(styles.muted, styles.bad) : styles.muted}>{item.note}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

interface SectionGroup {
  /** Name of the sheet that several share, or null. */
  readonly title: Text | null;
  readonly sections: readonly Section[];
}

/**
 * The sections by the sheet they stand on, in the order of the tabs; those that share a sheet stand under its name, and one that stands
 * elsewhere but is called like it before them.
 */
const groupsOf = (registry: Registry): readonly SectionGroup[] => {
  const groups = new Map<string, { title: Text | null; sections: Section[] }>();
  for (const section of inPaneOrder(registry.sections)) {
    const shared = registry.sheet(section.part?.sheet ?? "")?.shared;
    const namesake = [...groups.values()].find(({ title }) => title?.en === section.name.en);
    if (!shared && namesake) {
      namesake.sections.unshift(section);
      continue;
    }
    const group = groups.get(shared?.id ?? section.id) ?? { title: shared?.name ?? null, sections: [] };
    group.sections.push(section);
    groups.set(shared?.id ?? section.id, group);
  }
  return [...groups.values()].map(({ title, sections }) => ({ title: sections.length > 1 ? title : null, sections }));
};

const SectionList = ({
  registry,
  open,
  texts,
  language,
  onSection,
  onSize,
}: Pick<HomeViewProps, "registry" | "open" | "texts" | "language" | "onSection" | "onSize">): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  return (
    <section className={styles.stack} aria-label={texts.home.sections}>
      <h2 className={styles.heading}>{texts.home.sections}</h2>
      {groupsOf(registry).map(({ title, sections }) => (
        <div key={sections[0]?.id}>
          {title && <h3 className={styles.muted}>{title[language]}</h3>}
          <ul className={mergeClasses(styles.list, title ? own.underSheet : undefined)}>
            {sections.map((section) => (
              <li key={section.id}>
                <Button appearance="subtle" className={own.sectionButton} onClick={() => onSection(section.id)}>
                  <span className={own.sectionName}>{section.name[language]}</span>
                  <span className={mergeClasses(styles.muted, own.sectionState)}>{sectionState(section, open, texts, language)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {open.size !== "full" && (
        <div>
          <Button appearance="subtle" onClick={onSize}>
            {texts.size.more(labelOf(sizeWords, open.size, language))}
          </Button>
        </div>
      )}
    </section>
  );
};

export const HomeView = ({
  registry,
  open,
  invitation,
  onSection,
  onSize,
  onImport,
  onFindings,
  onCheck,
  onAnswer,
  onPlace,
  ...card
}: HomeViewProps): ReactElement => {
  const styles = usePanelStyles();
  const { texts, language, busy } = card;
  const standing = standingOf(registry, open);
  const lines = linesOf(gravestFirst(open.findings));
  const urgent = lines.slice(0, findingsShown);
  return (
    <div className={styles.view}>
      <Health standing={standing} texts={texts} language={language} open={open} registry={registry} />
      {invitation && <FirstSteps invitation={invitation} language={language} onSection={onSection} />}
      {invitation && urgent.length === 0 ? null : (
        <section className={styles.stack} aria-label={texts.home.actNow}>
          <h2 className={styles.heading}>{texts.home.actNow}</h2>
          {urgent.length === 0 ? <p className={styles.body}>{texts.home.nothingToDo}</p> : <FindingList lines={urgent} {...card} />}
          {lines.length > findingsShown && (
            <div>
              <Button appearance="subtle" onClick={onFindings}>
                {texts.home.allFindings(open.findings.length)}
              </Button>
            </div>
          )}
        </section>
      )}
      <Suspense>
        <NextQuestions registry={registry} open={open} texts={texts} language={language} busy={busy} onAnswer={onAnswer} onShow={onPlace} />
      </Suspense>
      <NextActions registry={registry} open={open} texts={texts} language={language} onSection={onSection} />
      <SectionList registry={registry} open={open} texts={texts} language={language} onSection={onSection} onSize={onSize} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onCheck}>
          {texts.home.check}
        </Button>
        <Button disabled={busy} onClick={onImport}>
          {texts.importing.command}
        </Button>
      </div>
    </div>
  );
};
