/** One page for the meeting: it shows on paper only, and on paper it is all that shows. */
import { makeStaticStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SpinPanelTexts } from "./texts";
import { spinSteps } from "../words";
import type { Spin } from "../table";

/** Everything that neither is, holds nor stands within the page goes when it is printed. */
const usePaper = makeStaticStyles(`
.keyplan-page { display: none; }
@media print {
  body *:not(:has(.keyplan-page)):not(.keyplan-page):not(.keyplan-page *) { display: none !important; }
  html, body, body *:has(.keyplan-page) {
    overflow: visible !important; height: auto !important; min-height: 0 !important; max-height: none !important; margin: 0 !important; padding: 0 !important;
  }
  .keyplan-page { display: block; color: #000; background: #fff; font-size: 11pt; line-height: 1.4; }
  .keyplan-page h1 { font-size: 16pt; margin: 0 0 4pt; }
  .keyplan-page h2 { font-size: 12pt; margin: 12pt 0 2pt; }
  .keyplan-page p, .keyplan-page ul, .keyplan-page ol { margin: 0 0 4pt; }
  .keyplan-page .keyplan-line { border-bottom: 0.5pt solid #888; height: 16pt; }
  .keyplan-page section { break-inside: avoid; }
  @page { margin: 16mm; }
}
`);

export interface PrintPageProps {
  readonly need: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly notes: Pick<Spin, (typeof spinSteps)[number]>;
  /** Planned questions in order, each with what we give after it. */
  readonly questions: readonly { readonly text: string; readonly give: string | null }[];
  readonly texts: SpinPanelTexts;
}

export const PrintPage = ({ need, facts, notes, questions, texts }: PrintPageProps): ReactElement => {
  usePaper();
  return (
    <div className="keyplan-page" aria-hidden="true" data-testid="page">
      <h1>
        {texts.page.title}: {need}
      </h1>
      <p>{facts.map(([label, value]) => `${label}: ${value}`).join(" · ")}</p>
      {spinSteps.map((step) => (
        <section key={step}>
          <h2>{texts.steps[step].title}</h2>
          {notes[step] === null ? (
            <ul>
              {texts.steps[step].prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          ) : (
            <p>{notes[step]}</p>
          )}
          <div className="keyplan-line" />
        </section>
      ))}
      {questions.length > 0 && (
        <section>
          <h2>{texts.questions}</h2>
          <ol>
            {questions.map(({ text, give }) => (
              <li key={text}>
                {text}
                {give !== null && ` (${texts.give(give)})`}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{texts.page.notes}</h2>
        <div className="keyplan-line" />
        <div className="keyplan-line" />
        <div className="keyplan-line" />
      </section>
    </div>
  );
};
