/**
 * The icons without their paths. The package draws 20,000 of them in files that hold no one else's, 17 MB for every suite that shows a view;
 * jsdom draws nothing, and that an icon exists is what its type says. Each is made when first asked for, by the package's own function, so that
 * what an icon says to assistive technology and styles stays what it is.
 */
const { createFluentIcon } = require("../../node_modules/@fluentui/react-icons/lib-cjs/utils/createFluentIcon.js");
const { default: bundleIcon } = require("../../node_modules/@fluentui/react-icons/lib-cjs/utils/bundleIcon.js");
const { default: wrapIcon } = require("../../node_modules/@fluentui/react-icons/lib-cjs/utils/wrapIcon.js");

const made = {
  __esModule: true,
  createFluentIcon,
  bundleIcon,
  wrapIcon,
  ...require("../../node_modules/@fluentui/react-icons/lib-cjs/utils/constants.js"),
  ...require("../../node_modules/@fluentui/react-icons/lib-cjs/utils/useIconState.js"),
  ...require("../../node_modules/@fluentui/react-icons/lib-cjs/contexts/index.js"),
};

const isIcon = (name) => typeof name === "string" && /^[A-Z].*(Regular|Filled|Light|Color)$/.test(name);

module.exports = new Proxy(made, {
  get: (icons, name) => (name in icons || !isIcon(name) ? icons[name] : (icons[name] = createFluentIcon(name, "1em", [""]))),
  has: (icons, name) => name in icons || isIcon(name),
});
