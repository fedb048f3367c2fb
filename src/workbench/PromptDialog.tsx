/** Asks for a number, a text or one of some choices; an answer that is refused stays in the field with the reason below. */
import { useEffect, useRef, useState } from "react";
import type { Prompt } from "./commands/context";
import type { Messages } from "./messages";
import { refusalIn } from "./refusals";

interface PromptDialogProps {
  readonly prompt: Prompt;
  readonly messages: Messages;
  readonly onClose: () => void;
}

export function PromptDialog({ prompt, messages, onClose }: PromptDialogProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState(prompt.value);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>("input:checked, input[type=text]")?.focus();
    dialog.current?.querySelector<HTMLInputElement>("input[type=text]")?.select();
  }, []);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const reason = notInLimits(prompt, answer, messages) ?? prompt.take(answer.trim());
    if (reason === null) dialog.current?.close();
    setRefused(reason === null ? null : refusalIn(messages.language, reason));
  };

  return (
    <dialog ref={dialog} className="question" data-testid="prompt" aria-labelledby="prompt-title" onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id="prompt-title">{prompt.title.replace(/\s?…$/, "")}</h2>
        {prompt.choices ? (
          <fieldset className="choices">
            <legend className="visually-hidden">{prompt.label}</legend>
            {prompt.choices.map(({ value, label, color }) => (
              <label key={value}>
                <input
                  type="radio"
                  name="choice"
                  value={value}
                  checked={answer === value}
                  onChange={() => {
                    setAnswer(value);
                  }}
                />
                {color !== undefined && <span className="swatch" style={color === null ? undefined : { background: color }} />}
                {label}
              </label>
            ))}
          </fieldset>
        ) : (
          <label className="answer">
            <span>{prompt.label}</span>
            <input
              type="text"
              data-testid="prompt-answer"
              inputMode={prompt.number ? "decimal" : "text"}
              value={answer}
              aria-invalid={refused !== null}
              aria-describedby="prompt-refused"
              onChange={(event) => {
                setAnswer(event.currentTarget.value);
              }}
            />
          </label>
        )}
        <p id="prompt-refused" className="refused" role="alert">
          {refused}
        </p>
        <div className="answers">
          <button type="submit" className="primary" data-testid="prompt-ok">
            {messages.ok}
          </button>
          <button
            type="button"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {messages.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function notInLimits({ number }: Prompt, answer: string, messages: Messages): string | null {
  if (!number) return null;
  const value = Number(answer);
  const fits = answer.trim() !== "" && value >= number.least && value <= number.most;
  return fits ? null : messages.notBetween(number.least, number.most);
}
