/** After the last suite in the browser. */
export default async (): Promise<void> => {
  await globalThis.stopBrowser?.();
};
