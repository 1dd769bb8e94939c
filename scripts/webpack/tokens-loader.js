const { createRequire } = require('node:module');

const { tokens } = createRequire(require.resolve('@fluentui/react-components'))('@fluentui/react-theme');

/**
 * webpack loader for Fluent's own styles: names of tokens become what the table of all tokens says they are, so that
 * the table, which a button needs for one line, need not be loaded.
 */
module.exports = function tokensLoader(source) {
  return source.replace(/\btokens\.(\w+)/g, (name, key) =>
    typeof tokens[key] === 'string' ? JSON.stringify(tokens[key]) : name,
  );
};
