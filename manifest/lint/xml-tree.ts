import { XMLParser } from 'fast-xml-parser';
import { isObject } from './json-walk';

/** An element with its children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in it, without the white space around it. */
  readonly text: string;
  /** Element names from the root, with the number among equals where there are several: `OfficeApp/Rule[2]`. */
  readonly path: string;
}

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The root element, or the sentence why there is none. */
export function parseXml(xml: string): XmlElement | string {
  const unbalanced = findUnbalancedTag(xml);
  if (unbalanced !== null) return unbalanced;
  const [root] = elements(parser.parse(xml), '');
  return root ?? 'there is no element';
}

/** The parser takes any tag for closed at the end of the text, so open and closing tags are counted off first. */
function findUnbalancedTag(xml: string): string | null {
  const open: string[] = [];
  for (const [, closing, name, attributes] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>/g)) {
    if (attributes?.endsWith('/') === true) continue;
    if (closing === '') open.push(name ?? '');
    else if (open.pop() !== name) return `</${name ?? ''}> closes nothing`;
  }
  return open.length === 0 ? null : `<${open.join('>, <')}> is not closed`;
}

function elements(list: unknown, parent: string): readonly XmlElement[] {
  const nodes = Array.isArray(list) ? list.filter(isObject) : [];
  const names = nodes.map((node) => Object.keys(node).find((key) => key !== ATTRIBUTES) ?? TEXT);
  return nodes.flatMap((node, index) => {
    const name = names[index] ?? TEXT;
    if (name === TEXT) return [];
    const number = names.slice(0, index + 1).filter((other) => other === name).length;
    const step = names.filter((other) => other === name).length > 1 ? `${name}[${number}]` : name;
    const path = parent === '' ? step : `${parent}/${step}`;
    const content = node[name];
    return [
      {
        name,
        attributes: attributesOf(node),
        children: elements(content, path),
        text: textOf(content),
        path,
      },
    ];
  });
}

function attributesOf(node: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const attributes = node[ATTRIBUTES];
  if (!isObject(attributes)) return {};
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return '';
  return content
    .map((node: unknown) => (isObject(node) && TEXT in node ? String(node[TEXT]) : ''))
    .join('')
    .trim();
}

/** The element and everything in it, from the outside in. */
export const descendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(descendants),
];

/** All elements of a name, at any depth. */
export const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  descendants(element).filter((inner) => inner.name === name);

/** The children of a name. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);
