import type { Message } from '../../../src/message';
import type { Policy } from '../../../src/policy';
import { policyWith } from '../../policy/minimal-pack';

// All personal data here is invented. The IBAN is the specimen of the German banks, the domains are reserved ones.

export const IBAN = 'DE89 3704 0044 0532 0130 00';

export const STOP_IBAN = `<p style="margin:0">Guten Tag,</p>\r\n<P>Konto: <b>DE89</b> 3704&nbsp;0044 0532 0130 00.</P><!-- x -->`;

export function mail(content: string, more: Partial<Message> = {}): Message {
  return {
    kind: 'mail',
    from: { address: 'a.muster@kreis.example', name: 'Anna Muster' },
    recipients: [{ address: 'info@firma.example', name: '', field: 'to', kind: 'person' }],
    subject: 'Ihre Anfrage',
    body: { format: 'html', content },
    attachments: [],
    location: '',
    ...more,
  };
}

/** IBANs stop, in the history they are asked about, dates of birth want a reason, the rest is a hint. */
export function samplePolicy(): Policy {
  return {
    ...policyWith({
      rules: [
        { id: 'verlauf', when: { zones: ['quoted'] }, level: 'confirm' },
        { id: 'konto', when: { detectors: ['iban'] }, level: 'stop' },
        { id: 'fremde-cloud', when: { detectors: ['cloud-link'] }, level: 'stop' },
        { id: 'rest', when: {}, level: 'hint' },
      ],
      reasons: [
        { id: 'gesetz', label: { de: 'Ein Gesetz verlangt es.', en: 'A law requires it.' } },
        { id: 'bitte', label: { de: 'Die Person bat darum.', en: 'The person asked for it.' } },
      ],
      channels: [
        { id: 'brief', name: { de: 'Brief', en: 'Letter' }, contact: 'Musterstraße 1, Musterstadt' },
      ],
    }),
  };
}

/** The same with `justify` where {@link samplePolicy} says `stop`. */
export function lenientPolicy(): Policy {
  const policy = samplePolicy();
  return {
    ...policy,
    rules: policy.rules.map((rule) => (rule.level === 'stop' ? { ...rule, level: 'justify' } : rule)),
  };
}
