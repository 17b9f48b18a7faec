import { keepReadStops, readStops } from '../route/read-stops.ts'

/** A stop counts as read when its end comes into view. */
const end = document.querySelector<HTMLElement>('[data-stop-end]')
if (end) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    seen.disconnect()
    keepReadStops([...new Set([...readStops(), end.dataset.stopEnd ?? ''])])
  })
  seen.observe(end)
}
