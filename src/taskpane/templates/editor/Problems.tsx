/** What is wrong in the template, each with the way to its field. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import { sayProblem, type TemplateProblem } from "../../../templates/document/problem";
import type { TemplateTexts } from "../texts/texts";

/** The others show where they are. */
const mostShown = 6;

export interface ProblemsProps {
  readonly problems: readonly TemplateProblem[];
  readonly language: Language;
  readonly texts: TemplateTexts;
  readonly onGo: (path: string) => void;
}

export const Problems = ({ problems, language, texts, onGo }: ProblemsProps): ReactElement => {
  const panel = usePanelStyles();
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <section className={panel.tight} aria-live="polite">
      <p className={errors === 0 ? panel.muted : `${panel.body} ${panel.bad}`}>
        {errors === 0 ? `✓ ${texts.editor.fine}` : `■ ${texts.editor.problems(errors)}`}
      </p>
      {problems.length > 0 && (
        <ul className={panel.list}>
          {problems.slice(0, mostShown).map((one, index) => (
            <li key={index} className={panel.between}>
              <span className={panel.body}>{sayProblem(one, language)}</span>
              {one.path !== "" && (
                <Button size="small" appearance="subtle" aria-label={texts.editor.goTo(one.path)} onClick={() => onGo(one.path)}>
                  →
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
