import type { SiteView } from '../../releases/overview.ts'
import { dutchMoment } from '../dutch-moment.ts'

/** What became of a press on "Terugzetten". */
export function WishNote({ view: { wish, refused } }: { view: SiteView }) {
  return (
    <div role="status">
      {wish && (
        <p className="releases__note">
          De site gaat terug naar release {wish.to}
          {wish.by ? `, gevraagd door ${wish.by}` : ''} om {dutchMoment(wish.at)}. Dit wacht op de
          machine die de site maakt.
        </p>
      )}
      {refused && (
        <p className="releases__note releases__note--bad">
          Teruggaan naar release {refused.to} lukte niet: {refused.problem} De live site is niet
          gewijzigd.
        </p>
      )}
    </div>
  )
}
