/** The address by which a reader calls a number as people write it, or undefined when there is no number in it. */
export function telAddress(phone: string): string | undefined {
  const number = phone.replace(/[^\d+]/g, '')
  return number === '' ? undefined : `tel:${number}`
}
