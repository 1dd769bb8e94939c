/** Reads the tables of positives and negatives out of a detector's test, without running it. */
import ts from 'typescript';

/** Reasons with their texts, in the order of the table; expected values stand in «…» where the table marks them. */
export interface Examples {
  readonly found: readonly Group[];
  readonly notFound: readonly Group[];
}

export interface Group {
  readonly reason: string;
  readonly texts: readonly string[];
}

/** @param source of a test that calls `testDetector` or `testLinkDetector` with two tables of literals. */
export function readExamples(source: string): Examples {
  const file = ts.createSourceFile('table.test.ts', source, ts.ScriptTarget.ES2022, true);
  const constants = new Map<string, ts.Expression>();
  let tables: readonly ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      constants.set(node.name.text, node.initializer);
    }
    if (ts.isCallExpression(node) && /^test(?:Link)?Detector$/.test(node.expression.getText(file))) {
      tables = node.arguments.slice(1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const table = (index: number): readonly Group[] => {
    const argument = tables[index];
    if (argument === undefined) throw new Error('the test calls neither testDetector nor testLinkDetector');
    return groups(argument, constants);
  };
  return { found: table(0), notFound: table(1) };
}

type Constants = ReadonlyMap<string, ts.Expression>;

function groups(expression: ts.Expression, constants: Constants): readonly Group[] {
  const table = resolve(expression, constants);
  if (ts.isArrayLiteralExpression(table)) {
    return table.elements.flatMap((row) => {
      const [reason, text] = ts.isArrayLiteralExpression(row) ? row.elements : [];
      if (reason === undefined || text === undefined) return [];
      return [{ reason: readString(reason, constants) ?? '', texts: strings([text], constants) }];
    });
  }
  if (!ts.isObjectLiteralExpression(table)) throw new Error('a table must be a literal');
  return table.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [];
    const list = resolve(property.initializer, constants);
    const texts = ts.isArrayLiteralExpression(list) ? strings(list.elements, constants) : [];
    const reason = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
    return [{ reason, texts }];
  });
}

function resolve(expression: ts.Expression, constants: Constants): ts.Expression {
  if (ts.isIdentifier(expression)) return constants.get(expression.text) ?? expression;
  return ts.isAsExpression(expression) ? resolve(expression.expression, constants) : expression;
}

/** Texts put together by a call are left out: they are long on purpose. */
function strings(expressions: readonly ts.Expression[], constants: Constants): readonly string[] {
  return expressions.flatMap((expression) => readString(expression, constants) ?? []);
}

function readString(expression: ts.Expression, constants: Constants): string | undefined {
  const value = resolve(expression, constants);
  if (ts.isStringLiteralLike(value)) return value.text;
  if (!ts.isTemplateExpression(value)) return undefined;
  let text = value.head.text;
  for (const span of value.templateSpans) {
    const part = readString(span.expression, constants);
    if (part === undefined) return undefined;
    text += part + span.literal.text;
  }
  return text;
}
