/** A question that has to be answered before work goes on. */
import { useEffect, useRef } from "react";

import type { Question } from "./commit";

export function Dialog({ question, onClose }: { readonly question: Question; readonly onClose: () => void }): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question"
      data-testid="question"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onClose={onClose}
    >
      <h2 id="question-title">{question.title}</h2>
      <p id="question-text">{question.message}</p>
      <div className="answers">
        {question.answers.map((answer, index) => (
          <button
            key={answer.label}
            type="button"
            className={index === 0 ? "primary" : undefined}
            data-testid={`answer-${index}`}
            onClick={() => {
              dialog.current?.close();
              answer.run();
            }}
          >
            {answer.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
