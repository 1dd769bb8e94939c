const { parse } = require('acorn');
const { transform } = require('esbuild');

/** Shorter texts cost more where they are fetched from than they gain. */
const LONG_TEXT = 120;
/** The same of lists. */
const LONG_LIST = 6;
const SEPARATORS = [' ', ',', '~'];

/**
 * Minimizer of webpack: lowers a file of the check to `options.target`. Done for the whole file, since module by module each
 * would carry its own copies of the helpers. `const` becomes `let`: nothing assigns to it, TypeScript has seen to that.
 * Lists of texts that are laid out once become one text.
 */
async function lowerSyntax(input, _sourceMap, { target }) {
  const [source] = Object.values(input);
  const { code } = await transform(String(source), {
    target,
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
  });
  const edits = [];
  visit(parse(code, { ecmaVersion: 'latest' }), (node, _parent, isOnce) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const')
      edits.push({ start: node.start, end: node.start + 'const'.length, text: 'let' });
    const list = isOnce && node.type === 'ArrayExpression' ? asOneText(node.elements) : null;
    if (list !== null) edits.push({ start: node.start, end: node.end, text: list });
  });
  return { code: edit(code, edits) };
}

/** A list of texts as one text that is split when it is loaded; null where that is no gain. */
function asOneText(elements) {
  if (elements.length < LONG_LIST) return null;
  if (!elements.every((element) => element?.type === 'Literal' && typeof element.value === 'string'))
    return null;
  const texts = elements.map(({ value }) => value);
  const separator = SEPARATORS.find((sign) => !texts.some((text) => text.includes(sign)));
  return separator === undefined
    ? null
    : `${JSON.stringify(texts.join(separator))}.split(${JSON.stringify(separator)})`;
}

/**
 * Minimizer of webpack: brings the long texts of a minified file to its beginning, each beside others of its kind. gzip has
 * one table of letters for some 16,000 signs and looks back 32,000: lists of names, hosts and packed words between two
 * functions spoil both for the code, and the code for them.
 */
async function groupTexts(input) {
  const [source] = Object.values(input);
  const code = String(source);
  const texts = [];
  visit(parse(code, { ecmaVersion: 'latest' }), (node, parent) => {
    if (isText(node, parent) && node.end - node.start > LONG_TEXT) texts.push(node);
  });
  if (texts.length === 0) return { code };
  const names = unusedNames(code);
  const moved = texts
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: names.next().value }));
  const declared = moved
    .map(({ start, end, text }) => ({ name: text, text: code.slice(start, end) }))
    .sort((a, b) => KINDS.indexOf(kindOf(a.text)) - KINDS.indexOf(kindOf(b.text)))
    .map(({ name, text }) => `${name}=${text}`);
  return { code: `(()=>{let ${declared.join(',')};${edit(code, moved)}})();` };
}

/** In the order in which they compress best beside each other. */
const KINDS = ['names', 'hosts', 'packed words', 'weights', 'words', 'expressions'];

function kindOf(text) {
  const share = (pattern) => (text.match(pattern) ?? []).length / text.length;
  if (text.length > 3000 && new Set(text).size > 70) return 'weights';
  if (share(/\.[a-z]/g) > 0.02 && !/[()]/.test(text)) return 'hosts';
  if (text.length > 5000 && share(/\d/g) > 0.05) return 'names';
  if (/[A-Z][^A-Z ]*[A-Z]/.test(text) && share(/ /g) < 0.01) return 'packed words';
  return share(/[\\()[\]{}|]/g) > 0.05 ? 'expressions' : 'words';
}

function isText(node, parent) {
  if (parent?.type === 'Property' && parent.key === node) return false;
  if (node.type === 'Literal') return typeof node.value === 'string';
  return (
    node.type === 'TemplateLiteral' &&
    node.expressions.length === 0 &&
    parent?.type !== 'TaggedTemplateExpression'
  );
}

/** Names that are no word of the file. */
function* unusedNames(code) {
  const words = new Set(code.match(/[\w$]+/g));
  for (let index = 0; ; index++) {
    const name = `_${index.toString(36)}`;
    if (!words.has(name)) yield name;
  }
}

/** @param look gets each node, its parent, and whether it stands in no function but those called at once. */
function visit(node, look, parent = null, isOnce = true) {
  look(node, parent, isOnce);
  const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
  const inside = isOnce && (isCalled || !/Function|MethodDefinition/.test(node.type));
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, look, node, inside);
    }
  }
}

/** @param edits must not overlap. */
function edit(code, edits) {
  let at = 0;
  let result = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

module.exports = { lowerSyntax, groupTexts };
