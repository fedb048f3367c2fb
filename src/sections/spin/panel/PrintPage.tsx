/** One page of questions for the meeting. */
import type { ReactElement } from "react";
import { BlankLines, PrintPage as Page } from "../../../plan/panel/PrintPage";
import type { SpinPanelTexts } from "./texts";
import { spinSteps } from "../words";
import type { Spin } from "../table";

export interface PrintPageProps {
  readonly need: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly notes: Pick<Spin, (typeof spinSteps)[number]>;
  /** Planned questions in order, each with what we give after it. */
  readonly questions: readonly { readonly text: string; readonly give: string | null }[];
  readonly texts: SpinPanelTexts;
}

export const PrintPage = ({ need, facts, notes, questions, texts }: PrintPageProps): ReactElement => (
  <Page>
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
        <BlankLines count={1} />
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
      <BlankLines count={3} />
    </section>
  </Page>
);
