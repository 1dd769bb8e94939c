/** Whether a number as written is that of a mobile telephone, which belongs to a person and to no desk. */
export function isMobileNumber(written: string): boolean {
  return /^(?:\+?49|0049)?[ (]*0?\)?[ ]*1[5-7]/.test(written);
}
