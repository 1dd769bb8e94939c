import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Policy } from '../../policy';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';

/** How to reach the data protection officer. */
export function ContactList({ dsb }: { readonly dsb: Policy['dsb'] }): ReactElement {
  const reading = useReadingStyles();
  const words = useTabTexts().tab.dsb;
  const { name, mail, phone } = dsb;
  if (name === '' && mail === '' && phone === '') return <p className={reading.text}>{words.none}</p>;
  return (
    <ul className={reading.bareList}>
      {name !== '' && <li>{name}</li>}
      {phone !== '' && (
        <li>
          {words.phone}: {phone}
        </li>
      )}
      {mail !== '' && (
        <li>
          {words.mail}:{' '}
          <Link className={reading.link} inline href={`mailto:${mail}`}>
            {mail}
          </Link>
        </li>
      )}
    </ul>
  );
}
