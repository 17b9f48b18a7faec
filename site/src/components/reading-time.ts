const WORDS_PER_MINUTE = 200

/** Minutes to read a text, at least one; 200 words a minute is a calm pace for Dutch non-fiction. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
