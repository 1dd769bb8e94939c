/** @jest-environment jsdom */
import { createRef } from 'react';
import { Button } from '../../../src/ui/Button/Button';
import { ButtonLink } from '../../../src/ui/Button/ButtonLink';
import { useReactRoot } from '../use-react-root';

const place = useReactRoot();
const element = (name: string): HTMLElement => {
  const found = place.container().querySelector<HTMLElement>(name);
  if (found === null) throw new Error(`no ${name}`);
  return found;
};

describe('Button', () => {
  test('sends no form unless it is told to', async () => {
    await place.draw(<Button>Prüfen</Button>, 'de');
    expect(element('button').getAttribute('type')).toBe('button');
    await place.draw(<Button type="submit">Prüfen</Button>, 'de');
    expect(element('button').getAttribute('type')).toBe('submit');
  });

  test('while it waits it keeps the focus, does nothing and sends no form', async () => {
    const pressed = jest.fn();
    const sent = jest.fn();
    await place.draw(
      <form onSubmit={sent}>
        <Button type="submit" disabledFocusable onClick={pressed}>
          Speichern
        </Button>
      </form>,
      'de',
    );
    const button = element('button');
    button.focus();
    button.click();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(pressed).not.toHaveBeenCalled();
    expect(sent).not.toHaveBeenCalled();
  });

  test('hands out its element', async () => {
    const ref = createRef<HTMLButtonElement>();
    await place.draw(<Button ref={ref}>Zurück</Button>, 'de');
    expect(ref.current).toBe(element('button'));
  });

  test.each([
    ['before', 'before', 'Text'],
    ['after', 'after', 'Text'],
    ['before', 'only', undefined],
  ] as const)('an icon %s the words stands %s', async (iconPosition, stands, words) => {
    await place.draw(
      <Button icon={<svg />} iconPosition={iconPosition}>
        {words}
      </Button>,
      'de',
    );
    const box = element('button > [data-icon]');
    expect(box.dataset['icon']).toBe(stands);
    expect(box.nextSibling === null).toBe(stands !== 'before');
  });
});

describe('ButtonLink', () => {
  test('is a link and looks like a button', async () => {
    await place.draw(<ButtonLink href="#/start">Start</ButtonLink>, 'de');
    const link = element('a');
    expect(link.getAttribute('href')).toBe('#/start');
    await place.draw(<Button>Start</Button>, 'de');
    expect(element('button').className).toBe(link.className);
  });
});
