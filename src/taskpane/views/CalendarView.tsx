/** What is due, as a file for a calendar outside Excel; where a pane may save no file, its text can be copied. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { calendarOf } from "../../plan/calendar";
import { icsOf } from "../../plan/ics";
import { copyText } from "../../plan/panel/copyText";
import { formatDate } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { subjectOf } from "../../plan/registry";
import type { Registry } from "../../plan/section";
import type { Messages } from "../messages/messages";
import type { OpenPlan } from "../planHost";
import { fileNameOf, saveFile } from "../saveFile";

export interface CalendarViewProps {
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly texts: Messages;
}

export const CalendarView = ({ registry, open, texts }: CalendarViewProps): ReactElement => {
  const styles = usePanelStyles();
  const { plan, today } = open;
  const [text, setText] = useState("");
  const [said, setSaid] = useState<"saved" | "copied" | "copyFails" | null>(null);
  const own = texts.calendar;
  const days = calendarOf(registry, plan, today, plan.language);
  const { title } = subjectOf(registry, plan);
  useEffect(() => {
    let gone = false;
    // Where the library cannot be loaded the buttons stay as they are; the list is there all the same.
    void icsOf(calendarOf(registry, plan, today, plan.language), title, plan.language, new Date())
      .then((written) => {
        if (!gone) setText(written);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [registry, plan, today, title]);
  if (days.length === 0)
    return (
      <div className={styles.view}>
        <p className={styles.body}>{own.none}</p>
      </div>
    );
  const copy = async (): Promise<void> => setSaid((await copyText(text)) ? "copied" : "copyFails");
  return (
    <div className={styles.view}>
      <p className={styles.body}>{own.lead}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={text === ""}
          onClick={() => {
            saveFile(`${fileNameOf(title)}.ics`, text, "text/calendar");
            setSaid("saved");
          }}
        >
          {own.save}
        </Button>
        <Button disabled={text === ""} onClick={() => void copy()}>
          {own.copy}
        </Button>
      </div>
      <p className={styles.muted} role="status">
        {said === null ? own.again : own[said]}
      </p>
      {said === "copyFails" && (
        <Field label={own.text}>
          <Textarea readOnly value={text} resize="vertical" />
        </Field>
      )}
      <section className={styles.card} aria-label={own.count(days.length)}>
        <h2 className={styles.heading}>{own.count(days.length)}</h2>
        <ul className={styles.list}>
          {days.map(({ uid, day, title: what, isLate }) => (
            <li key={uid} className={styles.body}>
              {formatDate(day)} · {isLate ? "■ " : ""}
              {what}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
