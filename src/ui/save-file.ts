/**
 * Hands a file to the browser's downloads. A frame that may not download ignores it silently, so nobody is told that
 * it worked.
 */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // At once would be too early: some browsers fetch it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
