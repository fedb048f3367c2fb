/** One page for a meeting: it shows on paper only, and on paper it is all that shows. */
import { makeStaticStyles } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";

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

/** Lines to write on by hand. */
export const BlankLines = ({ count }: { readonly count: number }): ReactElement => (
  <>
    {Array.from({ length: count }, (_line, index) => (
      <div key={index} className="keyplan-line" />
    ))}
  </>
);

export const PrintPage = ({ children }: { readonly children: ReactNode }): ReactElement => {
  usePaper();
  return (
    <div className="keyplan-page" aria-hidden="true" data-testid="page">
      {children}
    </div>
  );
};

/** Opens the print window; says whether this Excel refuses to open one from the pane. */
export const usePrint = (): { readonly print: () => void; readonly refused: boolean } => {
  const [refused, setRefused] = useState(false);
  const print = (): void => {
    try {
      window.print();
    } catch {
      setRefused(true);
    }
  };
  return { print, refused };
};
