/** Everything about one row of the plan, each line with the way to its cell. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { cardModules, cardOf } from "../../plan/card";
import type { Language } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Offer } from "../../plan/panel/types";
import { nameOfRow, rowsOf } from "../../plan/plan";
import type { CardLine, CardModule, Registry } from "../../plan/section";
import type { Messages } from "../messages/messages";
import type { OpenPlan, Place } from "../planHost";

export interface AboutViewProps {
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly table: string;
  readonly row: number;
  readonly texts: Messages;
  readonly language: Language;
  readonly onShow: (place: Place) => void;
  readonly onSection: (section: string) => void;
  readonly offers: readonly Offer[];
  readonly onOffer: (section: string, name: string) => void;
}

const marks = { good: "✓", attention: "▲", bad: "■" } as const;

/** The button keeps its width beside a long text. */
const useStyles = makeStyles({ button: { flexShrink: 0 } });

/** A sentence of a sheet may bring its mark along. */
const marked = ({ text, tone }: CardLine): string => (tone === undefined || text.includes(marks[tone]) ? text : `${marks[tone]} ${text}`);

const Line = ({
  line,
  texts,
  language,
  onShow,
}: Pick<AboutViewProps, "texts" | "language" | "onShow"> & { readonly line: CardLine }): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const { label, text, place, tone } = line;
  const words = (
    <>
      <span className={styles.muted}>{label[language]}</span>
      <span className={mergeClasses(styles.body, tone === undefined ? undefined : styles[tone])}>{marked(line)}</span>
    </>
  );
  return (
    <li className={styles.between}>
      <div className={styles.tight}>{words}</div>
      {place && (
        <Button
          className={own.button}
          size="small"
          appearance="subtle"
          aria-label={`${texts.common.showMe}: ${label[language]} ${text}`}
          onClick={() => onShow(place)}
        >
          {texts.common.showMe}
        </Button>
      )}
    </li>
  );
};

export const AboutView = (props: AboutViewProps): ReactElement => {
  const { registry, open, table: id, row, texts, language, onShow, onSection, offers, onOffer } = props;
  const styles = usePanelStyles();
  const [modules, setModules] = useState<Readonly<Record<string, CardModule>> | null>(null);
  useEffect(() => {
    let gone = false;
    void cardModules(registry).then((loaded) => {
      if (!gone) setModules(loaded);
    });
    return () => {
      gone = true;
    };
  }, [registry]);
  const table = registry.table(id);
  if (!modules || !table) return <p role="status">{texts.common.opening}</p>;
  const { plan, findings, today } = open;
  const blocks = cardOf({ registry, modules, plan, findings, table, row, today, language });
  const name = nameOfRow(table, rowsOf(plan, table)[row]);
  const offered = offers.filter((offer) => offer.table === id);
  return (
    <div className={styles.view}>
      {offered.length > 0 && (
        <div className={styles.buttons}>
          {offered.map(({ section, label }) => (
            <Button key={section} size="small" aria-label={`${label}: ${name}`} onClick={() => onOffer(section, name)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {blocks.length === 0 && <p className={styles.body}>{texts.about.nothing}</p>}
      {blocks.map(({ section, title, lines }) => (
        <section key={section} className={styles.card} aria-label={title[language]}>
          <div className={styles.between}>
            <h2 className={styles.heading}>{title[language]}</h2>
            <Button size="small" appearance="subtle" aria-label={texts.palette.go(title[language])} onClick={() => onSection(section)}>
              {texts.about.section}
            </Button>
          </div>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <Line key={`${line.label.en}${index.toString()}`} line={line} texts={texts} language={language} onShow={onShow} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
