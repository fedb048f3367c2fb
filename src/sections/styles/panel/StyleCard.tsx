/** How to meet one person: need, dealings, time, deciding, do and don't, and how whoever looks after them adjusts. */
import type { ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import { labelOf } from "../../../plan/words";
import { styleProfiles } from "../../stakeholders/style";
import type { Stakeholder } from "../../stakeholders/table";
import { styleWords } from "../../stakeholders/words";
import { advice, alike } from "../texts/adjusting";
import { adjustments, axesOf, meeterOf, styleOf } from "../figures";
import type { OwnStyle } from "../table";
import type { StyleTexts } from "./texts";

export interface StyleCardProps {
  readonly person: Stakeholder;
  readonly own: readonly OwnStyle[];
  readonly texts: StyleTexts;
  readonly language: Language;
}

export const StyleCard = ({ person, own, texts, language }: StyleCardProps): ReactElement => {
  const styles = usePanelStyles();
  const style = styleOf(person);
  const profile = style === null ? undefined : styleProfiles[style];
  const axes = axesOf(person);
  const me = meeterOf(own, person.owner);
  if (style === null || profile === undefined || axes === null)
    return (
      <section className={styles.card} aria-label={person.name}>
        <h2 className={styles.title}>{person.name}</h2>
        <p className={styles.body}>{texts.unknown}</p>
      </section>
    );
  const ways = me === null ? [] : adjustments(axes, me);
  const lines = [
    [texts.need, profile.need],
    [texts.dealings, profile.people],
    [texts.time, profile.time],
    [texts.decides, profile.decides],
    [`✓ ${texts.wanted}`, profile.wanted],
    [`✕ ${texts.avoid}`, profile.avoid],
  ] as const;
  return (
    <section className={styles.card} aria-label={person.name}>
      <div className={styles.between}>
        <h2 className={styles.title}>{person.name}</h2>
        <span className={styles.figure}>
          {labelOf(styleWords, style, language)} · {profile.animal[language]}
        </span>
      </div>
      {lines.map(([label, words]) => (
        <p key={label} className={styles.body}>
          <strong>{label}</strong> {words[language]}
        </p>
      ))}
      <h3 className={styles.heading}>{me === null ? texts.own : texts.adjust(me.person)}</h3>
      {me === null && <p className={styles.muted}>{texts.noOwn}</p>}
      {me !== null && ways.length === 0 && <p className={styles.body}>{alike[language]}</p>}
      {ways.map((way) => (
        <div key={way}>
          <p className={styles.body}>
            <strong>{advice[way].name[language]}</strong> {advice[way].point[language]}
          </p>
          <ul>
            {advice[way].steps.map((step) => (
              <li key={step.en} className={styles.body}>
                {step[language]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
