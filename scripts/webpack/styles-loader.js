const { createRequire } = require('node:module');
const { transformSync } = require('esbuild');

const FLUENT = '@fluentui/react-components';
const fluent = createRequire(require.resolve(FLUENT));
const griffel = createRequire(fluent.resolve('@griffel/react'))('@griffel/core');
const { tokens } = fluent('@fluentui/react-theme');

/**
 * webpack loader: a `*.styles.ts` module becomes its finished CSS rules, in the form Fluent's own components are
 * delivered in. The page then carries neither the CSS compiler nor the table of all tokens, and starts sooner.
 *
 * Such a module imports from Fluent only, and exports nothing but what `makeStyles` and `makeStaticStyles` return.
 */
module.exports = function stylesLoader(source) {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, (name) => {
    if (name !== FLUENT) throw new Error(`${this.resourcePath}: imports ${name}, not only ${FLUENT}`);
    return { tokens, makeStyles, makeStaticStyles };
  });
  const exported = Object.entries(module.exports).map(
    ([name, { maker, rules }]) =>
      `export const ${name} = ${maker}(${rules.map((rule) => JSON.stringify(rule)).join(', ')});`,
  );
  return ["import { __staticStyles, __styles } from '@griffel/react';", ...exported].join('\n');
};

const makeStyles = (styles) => ({ maker: '__styles', rules: griffel.resolveStyleRulesForSlots(styles) });

const makeStaticStyles = (styles) => ({
  maker: '__staticStyles',
  rules: [{ d: griffel.resolveStaticStyleRules([styles].flat()) }],
});
