/** Name of the workbook, what is needed most, the language of the page and the way to the pane. */
import type { Desk } from "./desk";
import { Icon } from "./icons";
import type { Messages } from "./messages";
import { withStep } from "./stepNames";

export interface TitleBarProps {
  readonly desk: Desk;
  readonly messages: Messages;
  readonly onSave: () => void;
}

export function TitleBar({ desk, messages, onSave }: TitleBarProps): React.JSX.Element {
  const { bench, language } = desk;
  const { history, session } = bench;
  const undoName = withStep(messages.undo, history.undoLabel, language);
  const redoName = withStep(messages.redo, history.redoLabel, language);
  return (
    <header className="title-bar">
      <h1>
        {session.workbook.name}
        <small>{messages.title}</small>
      </h1>
      <div className="quick" role="group" aria-label={messages.file}>
        <button type="button" aria-label={messages.save} title="Ctrl+S" data-testid="quick-save" onClick={onSave}>
          <Icon name="save" />
        </button>
        <button
          type="button"
          aria-label={undoName}
          title={`${undoName} (Ctrl+Z)`}
          data-testid="quick-undo"
          disabled={history.undoLabel === null}
          onClick={() => {
            history.undo();
          }}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          aria-label={redoName}
          title={`${redoName} (Ctrl+Y)`}
          data-testid="quick-redo"
          disabled={history.redoLabel === null}
          onClick={() => {
            history.redo();
          }}
        >
          <Icon name="redo" />
        </button>
      </div>
      <label className="language">
        <span className="visually-hidden">{messages.displayLanguage}</span>
        <select
          value={language}
          data-testid="display-language"
          onChange={(event) => {
            desk.setLanguage(event.currentTarget.value === "zh" ? "zh" : "en");
          }}
        >
          <option value="en" lang="en">
            English
          </option>
          <option value="zh" lang="zh-CN">
            中文
          </option>
        </select>
      </label>
      <button
        type="button"
        className="pane-switch"
        data-testid="pane-switch"
        aria-pressed={desk.isPaneShown}
        onClick={() => {
          desk.showPane(!desk.isPaneShown);
        }}
      >
        {desk.isPaneShown ? messages.hidePane : messages.showPane}
      </button>
    </header>
  );
}
