// The styles in ../style; `make lint` runs it from the root of the project.
/** @type {import("stylelint").Config} */
export default {
  extends: ["stylelint-config-standard-scss"],
  rules: {
    // Flat BEM, each class written in full, so that it can be searched for.
    "selector-class-pattern": [
      "^app-[a-z0-9]+(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$",
      {
        message: (/** @type {string} */ selector) =>
          `"${selector}" is no block__element--modifier that begins with "app-"`,
      },
    ],
    "scss/selector-no-union-class-name": true,
    // Phones of before 2021 know no list in `:not()`.
    "selector-not-notation": "simple",
    // Colours are tokens of style/_settings.scss.
    "color-no-hex": true,
    "color-named": "never",
  },
  overrides: [{ files: ["**/_settings.scss"], rules: { "color-no-hex": null } }],
};
