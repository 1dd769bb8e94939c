/** An element as text. Attributes and children keep their order: in these manifests order is part of the format. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly string[]
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `<${name}${list.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.length === 1 && !children[0]?.startsWith('<')) return `${open}>${children[0] ?? ''}</${name}>`;
  const inner = children.flatMap((child) => child.split('\n')).map((line) => `  ${line}`);
  return [`${open}>`, ...inner, `</${name}>`].join('\n');
}

/** Text between tags. */
export const text = (value: string): string => escape(value);

function escape(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
