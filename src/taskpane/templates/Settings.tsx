/** What a manager has set otherwise than the template, each with one click back. */
import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePanelStyles } from "../../plan/panel/styles";
import type { ChangedSetting } from "../../workbook/conform/settings";
import type { PlanTemplateProps } from "./planTemplateProps";

export const Settings = ({
  open,
  host,
  busy,
  onRun,
  language,
  texts,
}: Pick<PlanTemplateProps, "open" | "host" | "busy" | "onRun" | "language" | "texts">): ReactElement | null => {
  const panel = usePanelStyles();
  const [settings, setSettings] = useState<readonly ChangedSetting[] | null>(null);
  useEffect(() => {
    let gone = false;
    void host
      .templates(({ settings: changed }) => changed())
      .then((outcome) => {
        if (!gone && outcome.ok) setSettings(outcome.value);
      });
    return () => {
      gone = true;
    };
    // The plan was read again: something may have been changed back, or otherwise.
  }, [host, open]);
  if (settings === null) return null;
  return (
    <section className={panel.stack} aria-label={texts.plan.settings}>
      <h2 className={panel.heading}>{texts.plan.settings}</h2>
      {settings.length === 0 && <p className={panel.body}>{texts.plan.asSaid}</p>}
      <ul className={panel.list}>
        {settings.map((setting) => (
          <li key={`${setting.kind} ${setting.list} ${setting.id}`} className={panel.between}>
            <div className={panel.tight}>
              <span className={panel.body}>{setting.text[language]}</span>
              {!setting.allowed && <span className={panel.attention}>▲ {texts.plan.notAllowed}</span>}
            </div>
            {setting.resets && (
              <Button
                size="small"
                disabled={busy}
                aria-label={texts.plan.backOf(setting.text[language])}
                onClick={() => void onRun(() => host.templates(({ reset }) => reset(setting)))}
              >
                {texts.plan.back}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
