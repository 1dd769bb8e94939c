import { createContext, runInContext } from 'node:vm';
import { hideBrowser } from '../../../src/workbench/runtime/hide-browser';

test('what a browser has and the language has not is gone; the language stays', () => {
  const scope = createContext(Object.create({ fetch: () => undefined }) as object);
  Object.assign(scope, { URL, self: {}, crypto: {}, setTimeout, Map, JSON });
  hideBrowser(scope);
  const types: unknown = runInContext(
    '[fetch, URL, self, crypto, Map, JSON, setTimeout].map((x) => typeof x).join()',
    scope,
  );
  expect(types).toBe('undefined,undefined,undefined,undefined,function,object,function');
});
