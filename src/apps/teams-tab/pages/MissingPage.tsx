import type { ReactElement } from 'react';
import { ButtonLink } from '../../../ui/Button/ButtonLink';
import { useTabTexts } from '../../../ui/tab-speech';
import { addressOf } from '../routes';
import { SubPage } from './SubPage';

/** An address of yesterday. */
export function MissingPage(): ReactElement {
  const { missing } = useTabTexts().tab;
  return (
    <SubPage title={missing.title} lead={missing.text}>
      <div>
        <ButtonLink appearance="primary" href={addressOf({ page: 'home' })}>
          {missing.home}
        </ButtonLink>
      </div>
    </SubPage>
  );
}
