import { UnusableStoreError } from 'site/content-store'
import { Failure, reasonOf } from '../failure.ts'

/** Puts what went wrong with a release in words for who can mend it; anything unknown keeps its stack. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof Failure) return error
  if (error instanceof UnusableStoreError) {
    return new Failure(
      `${error.message} Controleer de rechten van de map met gegevens. De huidige site is niet gewijzigd.`,
      { cause: error },
    )
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || /disk is full|no space left/i.test(message ?? '')) {
    return new Failure(
      'De nieuwe site past niet op de schijf: de schijf is vol. Maak ruimte en probeer het opnieuw. De huidige site is niet gewijzigd.',
    )
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new Failure(
      `De nieuwe site kan niet worden bewaard: ${reasonOf(error)}. Controleer de rechten van de map met gegevens. De huidige site is niet gewijzigd.`,
    )
  }
  return error
}
