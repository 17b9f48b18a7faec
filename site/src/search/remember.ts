/** Remembers the answers to the last questions: readers come back to them. What failed is asked again. */
export function remember<A>(ask: (question: string) => Promise<A>, most: number) {
  const answers = new Map<string, Promise<A>>()
  return (question: string): Promise<A> => {
    const known = answers.get(question)
    if (known) return known
    const answer = ask(question)
    answers.set(question, answer)
    answer.catch(() => answers.delete(question))
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}

/** Asks once, at the first call. */
export function once<A>(ask: () => Promise<A>): () => Promise<A> {
  const remembered = remember(ask, 1)
  return () => remembered('')
}
