const path = require('node:path');
const { createRequire } = require('node:module');
const { transformSync } = require('esbuild');

const FLUENT = '@fluentui/react-components';
const fluent = createRequire(require.resolve(FLUENT));
const griffel = createRequire(fluent.resolve('@griffel/react'))('@griffel/core');
const theme = fluent('@fluentui/react-theme');

/**
 * webpack loader: a `*.styles.ts` module becomes its finished CSS rules, in the form Fluent's own components are
 * delivered in. The page then carries neither the CSS compiler nor the tables of tokens and themes, and starts sooner.
 *
 * Such a module imports from Fluent and from files beside it that need nothing, and exports nothing but what `makeStyles`,
 * `makeResetStyles` and `makeStaticStyles` return.
 */
module.exports = function stylesLoader(source) {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, (name) => {
    if (name === FLUENT) return { ...theme, makeStyles, makeResetStyles, makeStaticStyles };
    if (!name.startsWith('.'))
      throw new Error(`${this.resourcePath}: imports ${name}, which is neither ${FLUENT} nor a file`);
    const file = `${path.resolve(path.dirname(this.resourcePath), name)}.ts`;
    this.addDependency(file);
    return require(file);
  });
  const exported = Object.entries(module.exports).map(
    ([name, { maker, rules }]) =>
      `export const ${name} = ${maker}(${rules.map((rule) => JSON.stringify(rule)).join(', ')});`,
  );
  return ["import { __resetStyles, __staticStyles, __styles } from '@griffel/react';", ...exported].join(
    '\n',
  );
};

const makeStyles = (styles) => ({ maker: '__styles', rules: griffel.resolveStyleRulesForSlots(styles) });

const makeResetStyles = (styles) => ({
  maker: '__resetStyles',
  rules: griffel.resolveResetStyleRules(styles),
});

const makeStaticStyles = (styles) => {
  const rules = griffel.resolveStaticStyleRules([styles].flat());
  if (!rules.every((rule) => typeof rule === 'string'))
    throw new Error('makeStaticStyles: a media query is lost unless the rules are written as CSS');
  return { maker: '__staticStyles', rules: [{ d: rules }] };
};
