/** What a bare engine of 2024 has besides the language's own names; `Intl` is not promised there. */
const KEPT = [
  'Object Function Array Number Boolean String Symbol BigInt Math Date RegExp JSON Promise Proxy Reflect Atomics',
  'Map Set WeakMap WeakSet WeakRef FinalizationRegistry Error AggregateError EvalError RangeError ReferenceError',
  'SyntaxError TypeError URIError ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray',
  'Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array',
  'parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
  'eval globalThis undefined NaN Infinity constructor console',
  'setTimeout clearTimeout setInterval clearInterval',
]
  .join(' ')
  .split(' ');

/** Makes every other global `undefined`: `self`, `URL`, `fetch`, `TextEncoder`, `crypto`, storage and the rest. */
export function hideBrowser(scope: object): void {
  const kept = new Set(KEPT);
  for (
    let owner: object | null = scope;
    owner !== null && owner !== Object.prototype;
    owner = parentOf(owner)
  )
    for (const name of Object.getOwnPropertyNames(owner)) if (!kept.has(name)) hide(scope, name);
}

function hide(scope: object, name: string): void {
  try {
    Object.defineProperty(scope, name, { value: undefined, configurable: true, writable: true });
  } catch {
    // The browser does not let go of it.
  }
}

function parentOf(owner: object): object | null {
  return Object.getPrototypeOf(owner) as object | null;
}
