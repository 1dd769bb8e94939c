import type { Office } from '../policy';
import type { DeclineValues } from './choice';

/** The house's contact data as values for blanks; what the pack does not say stays open. */
export function officeValues(office: Office | undefined): DeclineValues {
  if (office === undefined) return {};
  const { press, procurement, personnel, head } = office.phones;
  return {
    behoerde: office.name,
    telefon: office.phone,
    anschrift: office.post.join(', '),
    ...(office.fax !== undefined && { fax: office.fax }),
    ...(office.mail !== undefined && { email: office.mail }),
    ...(office.allris !== undefined && { allris: office.allris }),
    ...(office.cloud !== undefined && { cloud: office.cloud }),
    ...(press !== undefined && { 'telefon-presse': press }),
    ...(procurement !== undefined && { 'telefon-vergabe': procurement }),
    ...(personnel !== undefined && { 'telefon-personal': personnel }),
    ...(head !== undefined && { 'telefon-leitung': head }),
  };
}
