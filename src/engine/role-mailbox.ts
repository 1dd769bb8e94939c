import { ROLE_MAILBOXES } from '../data/role-mailboxes';

const ROLES = new Set(ROLE_MAILBOXES.split(' '));
const OFFICE_ENDING =
  /(?:amt|stelle|behoerde|behörde|gericht|verband|verein|buero|büro|dezernat|fachdienst|fachbereich|[a-z]{3}(?:hilfe|dienst|beratung|leitung|station|klinik|schule|zentrum|service))$/;

/**
 * Whether an office or a task sits behind a mailbox: `poststelle@`, `bauamt@`, `presse.kiel@`; not `erika.post@`.
 *
 * @param local what stands before the at sign.
 */
export function isRoleMailbox(local: string): boolean {
  const name = local.toLowerCase();
  const parts = name.split(/[._-]/);
  return ROLES.has(name) || ROLES.has(parts[0] ?? '') || parts.some((part) => OFFICE_ENDING.test(part));
}
