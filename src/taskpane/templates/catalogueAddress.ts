/** Where the templates of the company stand beside the add-in, as the bundler knows it. */
declare const __webpack_public_path__: string;

export const catalogueAddress = (): string => new URL("catalogue/", new URL(__webpack_public_path__, document.baseURI)).href;
