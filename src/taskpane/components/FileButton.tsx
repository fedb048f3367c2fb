/** Chooses files from the disk, several at once unless one is wanted. */
import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

export interface FileButtonProps {
  readonly label: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  /** Endings that are offered; by default those that import reads. */
  readonly accept?: string;
  readonly single?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What import reads; other files are refused with a reason, so that "All files" helps too. */
const accepted = ".csv,.tsv,.txt,.xlsx,.xlsm,.json,.md,.html,.htm";

export const FileButton = ({
  label,
  appearance = "secondary",
  accept = accepted,
  single = false,
  onFiles,
}: FileButtonProps): ReactElement => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!single}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
