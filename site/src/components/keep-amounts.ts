/** The text with each euro sign on the line of its amount. */
export function keepAmounts(text: string): string {
  return text.replace(/€ (?=\d)/g, '€\u00a0')
}
