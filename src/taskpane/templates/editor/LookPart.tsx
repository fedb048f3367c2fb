/** Colours and logo of the company; a colour says at once whether it can be read. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { usePanelStyles, useFormStyles } from "../../../plan/panel/styles";
import { colors } from "../../../plan/sheet/looks";
import { pathOf } from "../../../templates/document/problem";
import { contrast, readable } from "../../../plan/sheet/contrast";
import { problemAt, useEditing } from "./editing";
import type { Path } from "./history";

const largestLogo = 150_000;
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  pick: {
    width: tokens.spacingHorizontalXXXL,
    height: tokens.spacingVerticalXXXL,
    padding: 0,
    flexShrink: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  text: { minWidth: 0, flexGrow: 1, "& input": { minWidth: 0 } },
  // A logo is drawn for paper.
  logo: {
    maxWidth: "100%",
    maxHeight: "96px",
    alignSelf: "flex-start",
    backgroundColor: "#ffffff",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const ColorPlace = ({
  path,
  label,
  hint,
  usual,
}: {
  readonly path: Path;
  readonly label: string;
  readonly hint: string;
  readonly usual: string;
}): ReactElement => {
  const editing = useEditing();
  const { document, change, texts } = editing;
  const styles = useStyles();
  const said = path.at(-1) === "brand" ? document.look?.brand : document.look?.accent;
  const ratio = contrast(said ?? usual, colors.paper);
  const problem = problemAt(editing, path);
  const isWeak = ratio !== null && ratio < readable;
  const judged = ratio === null ? "" : (isWeak ? texts.look.weak : texts.look.contrast)(ratio.toFixed(1));
  const write = (value: string): void => change({ kind: "put", path, value: value === "" ? undefined : value, typed: true });
  return (
    <Field
      label={label}
      hint={hint}
      validationMessage={problem?.said ?? judged}
      validationState={problem ? "error" : isWeak ? "warning" : "success"}
    >
      {(field) => (
        <div className={styles.row}>
          <input
            type="color"
            className={styles.pick}
            aria-label={texts.look.pick(label)}
            value={ratio === null ? usual.toLowerCase() : (said ?? usual).toLowerCase()}
            onChange={(event) => write(event.target.value.toUpperCase())}
            onBlur={() => change({ kind: "settle" })}
          />
          <Input
            {...field}
            className={styles.text}
            data-path={pathOf(path)}
            value={said ?? ""}
            placeholder={usual}
            title={texts.look.hex}
            onChange={(_event, { value }) => write(value.trim())}
            onBlur={() => change({ kind: "settle" })}
          />
        </div>
      )}
    </Field>
  );
};

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const Logo = (): ReactElement => {
  const editing = useEditing();
  const { document, change, texts } = editing;
  const styles = useStyles();
  const panel = usePanelStyles();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const logo = document.look?.logo;
  const take = async (file: File): Promise<void> => {
    if (file.size > largestLogo) {
      setRefused(texts.look.tooLarge(Math.ceil(file.size / 1000)));
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!pngSignature.every((byte, index) => bytes[index] === byte)) {
      setRefused(texts.look.notPng);
      return;
    }
    setRefused(null);
    change({ kind: "put", path: ["look", "logo"], value: base64(bytes) });
  };
  const problem = problemAt(editing, ["look", "logo"])?.said ?? refused;
  return (
    <Field label={texts.look.logo} hint={texts.look.logoHint} {...(problem === null ? {} : { validationMessage: problem })}>
      <div className={panel.stack}>
        {logo !== undefined && <img className={styles.logo} src={`data:image/png;base64,${logo}`} alt={texts.look.logoAlt} />}
        <div className={panel.buttons}>
          <Button data-path="look.logo" onClick={() => input.current?.click()}>
            {texts.look.chooseLogo}
          </Button>
          {logo !== undefined && (
            <Button appearance="subtle" onClick={() => change({ kind: "put", path: ["look", "logo"], value: undefined })}>
              {texts.look.removeLogo}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png"
          aria-label={texts.look.chooseLogo}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            event.currentTarget.value = "";
          }}
        />
      </div>
    </Field>
  );
};

export const LookPart = (): ReactElement => {
  const { texts } = useEditing();
  const form = useFormStyles();
  return (
    <div className={form.form}>
      <ColorPlace path={["look", "brand"]} label={texts.look.brand} hint={texts.look.brandHint} usual={colors.brand} />
      <ColorPlace path={["look", "accent"]} label={texts.look.accent} hint={texts.look.accentHint} usual={colors.attention} />
      <Logo />
    </div>
  );
};
