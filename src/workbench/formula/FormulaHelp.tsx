/** Names of functions to choose from, or the arguments of the function that is being typed. */
import type { Messages } from "../messages";
import type { CatalogEntry } from "./catalog";
import { textIn } from "./catalog";
import { helpListId, optionId, type FormulaHelpState } from "./useFormulaHelp";

interface FormulaHelpProps {
  readonly help: FormulaHelpState;
  readonly messages: Messages;
  readonly style?: React.CSSProperties;
}

export function FormulaHelp({ help, messages, style }: FormulaHelpProps): React.JSX.Element | null {
  const { shown } = help;
  if (!shown) return null;
  if (shown.kind === "arguments")
    return <Arguments entry={shown.entry} argument={shown.argument} messages={messages} {...(style ? { style } : {})} />;
  const chosen = shown.candidates[help.chosen];
  return (
    <div className="formula-help" style={style} data-testid="formula-help">
      <div id={helpListId} role="listbox" aria-label={messages.functions} className="options">
        {shown.candidates.map((entry, index) => (
          <div
            key={entry.name}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === help.chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              help.choose(entry);
            }}
          >
            {entry.name}
          </div>
        ))}
      </div>
      {chosen?.description && <p>{textIn(chosen.description, messages.language)}</p>}
    </div>
  );
}

function Arguments({
  entry,
  argument,
  messages,
  style,
}: {
  entry: CatalogEntry;
  argument: number;
  messages: Messages;
  style?: React.CSSProperties;
}) {
  const current = entry.repeats ? Math.min(argument, entry.parameters.length - 1) : argument;
  const description = textIn(entry.parameters[current]?.description ?? null, messages.language);
  return (
    <div className="formula-help arguments" style={style} data-testid="argument-help" role="status">
      <p>
        <b>{entry.name}</b>(
        {entry.parameters.map((parameter, index) => (
          <span key={parameter.label}>
            {index > 0 && ", "}
            {index === current ? <strong>{parameter.label}</strong> : parameter.label}
          </span>
        ))}
        {entry.repeats && ", …"})
      </p>
      {description && <p>{description}</p>}
    </div>
  );
}
