const MAX_ADDRESSES = 2

/** Says in Dutch what makes words look like spam, or nothing. Whoever means well can mend it. */
export function spamProblem(words: string): string | undefined {
  if (/<\s*\/?\s*[a-z!?]|\[\/?(url|link|img)\b|javascript:/i.test(words)) {
    return 'Schrijf gewone tekst, zonder code.'
  }
  const addresses = words.match(/https?:\/\/|www\./gi) ?? []
  return addresses.length > MAX_ADDRESSES
    ? `Laat webadressen weg: hoogstens ${MAX_ADDRESSES}. Stuur de andere als we je bellen.`
    : undefined
}
