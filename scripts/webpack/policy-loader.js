const path = require('node:path');
const { asJavaScript, fromSources, packError, watchPack } = require('./pack-module.js');

/**
 * For the on-send file: what only the pane shows or asks is emptied, so that Outlook does not load it on every send. A
 * whole `Policy` it stays, and its rules, hosts and numbers are the same.
 */
function forSending({ links, rules, ...policy }) {
  const empty = { de: '', en: '' };
  return {
    ...policy,
    title: empty,
    links: { ...links, insteadOf: undefined },
    // Rules are named in the pane's report only.
    rules: rules.map((rule) => ({ ...rule, id: '' })),
    reasons: [],
    channels: [],
    ways: undefined,
    dsb: { name: '', mail: '', phone: '' },
  };
}

/** For the pane's check: what is shown only once somebody opens a second view or gives a reason is emptied. */
function forChecking(policy) {
  const { reasons, channels, ways, dsb } = forSending(policy);
  return { ...policy, reasons, channels, ways, dsb };
}

/**
 * webpack loader: a pack's `policy.yaml` becomes `export const policy = {…}`, read and checked by the same code
 * as `umschlag policy check`. Every problem fails the build with file, line and sentence. `packHash` is the number that
 * the same command prints. `policy.yaml?send` is for the on-send file, `policy.yaml?check` for the pane's.
 */
module.exports = function policyLoader() {
  const { DETECTOR_IDS } = fromSources('check/index.ts');
  const { readPolicyPack } = fromSources('hosts/files/read-policy-pack.ts');
  const folder = path.dirname(this.resourcePath);
  watchPack(this, folder);
  const result = readPolicyPack(folder, DETECTOR_IDS);
  if (!result.ok) throw packError(result.problems);
  if (this.resourceQuery === '?send')
    return `export const policy = ${asJavaScript(forSending(result.policy))};`;
  const hash = fromSources('hosts/files/hash-pack.ts').hashPack(folder);
  const policy = this.resourceQuery === '?check' ? forChecking(result.policy) : result.policy;
  return `export const policy = ${asJavaScript(policy)};\nexport const packHash = ${asJavaScript(hash)};`;
};
