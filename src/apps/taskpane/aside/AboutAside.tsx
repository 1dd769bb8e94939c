import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import product from '../../../../manifest/product.json';
import { formatDate } from '../../../ui/format-date';
import { PackHash } from '../../../ui/PackHash/PackHash';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import type { AsideContentProps } from '../AsidePane';
import { abilityLines, clientLines } from './about-lines';
import { copyInPane } from './draft-tools';
import { loadedOrigins } from './loaded-origins';
import { PRODUCT_VERSION } from './product-version';
import { useAsideTexts } from './use-aside-texts';

/** What this add-in reads, stores and can do here: from the manifest, the page and Outlook itself. */
export function AboutAside({ policy, canAsk, tools }: AsideContentProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { about } = useAsideTexts();
  const { title, version, date } = policy;
  const client = tools.client();
  return (
    <>
      <AboutPart
        title={about.reads}
        lines={[
          ...about.readsWhat,
          about.permission(product.permissions.unified, product.permissions.addinOnly),
        ]}
      />
      <AboutPart title={about.stores} lines={about.storesWhat} />
      <AboutPart title={about.servers} note={about.serversNote} lines={loadedOrigins(document)} />
      <AboutPart
        title={about.version}
        lines={[
          about.product(PRODUCT_VERSION),
          about.rules(title[language], version, formatDate(date, language)),
        ]}
      />
      <PackHash hash={tools.packHash} copy={copyInPane} />
      <AboutPart title={about.client} lines={clientLines(client, about)} />
      <AboutPart title={about.works} lines={abilityLines(client, tools.capabilities(), canAsk, about)} />
      <AboutPart title={about.elsewhere} lines={about.elsewhereWhat} />
      <div>
        <Link inline className={reading.link} href="licences.txt" target="_blank" rel="noopener">
          {about.licences}
        </Link>
      </div>
    </>
  );
}

interface AboutPartProps {
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly string[];
}

function AboutPart({ title, note, lines }: AboutPartProps): ReactElement {
  const reading = useReadingStyles();
  return (
    <section>
      <h2 className={reading.smallHeading}>{title}</h2>
      {note !== undefined && <p className={reading.text}>{note}</p>}
      <ul className={reading.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
