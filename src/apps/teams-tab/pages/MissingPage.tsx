import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTabTexts } from '../../../ui/tab-speech';
import { addressOf } from '../routes';
import { SubPage } from './SubPage';

/** An address of yesterday. */
export function MissingPage(): ReactElement {
  const { missing } = useTabTexts().tab;
  return (
    <SubPage title={missing.title} lead={missing.text}>
      <div>
        <Button as="a" appearance="primary" href={addressOf({ page: 'home' })}>
          {missing.home}
        </Button>
      </div>
    </SubPage>
  );
}
