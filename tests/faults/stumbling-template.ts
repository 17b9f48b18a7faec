/**
 * Loaded before a releaser (`node --import`): templates then throw on a text with the word "Struikelblok", and the news feed alone
 * on "Struikelfeed". Both search every text for signs that must be escaped, each in its own way, so that is where they stumble.
 */
const { test } = RegExp.prototype
const { replace } = String.prototype

function stumbleOver(word: string, pattern: unknown, text: unknown): void {
  const isEscaping = pattern instanceof RegExp && /&.*<|<.*&/.exec(pattern.source)
  if (isEscaping && String(text).includes(word)) throw new Error('de sjabloon struikelt')
}

RegExp.prototype.test = function stumble(text: string) {
  stumbleOver('Struikelblok', this, text)
  return test.call(this, text)
}

String.prototype.replace = function stumble(this: string, ...parts: Parameters<typeof replace>) {
  stumbleOver('Struikelfeed', parts[0], this)
  return replace.apply(this, parts)
} as typeof replace
