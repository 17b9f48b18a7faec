import { keepReadStops, readStops } from './read-stops.ts'

/** Shows on the page of a route which stops this browser has read. */
function show(): void {
  const read = new Set(readStops())
  const numbers: number[] = []
  document.querySelectorAll<HTMLElement>('[data-stop]').forEach((stop, index) => {
    const isRead = read.has(stop.dataset.stop ?? '')
    if (isRead) numbers.push(index + 1)
    stop.classList.toggle('track-passed', isRead)
    for (const word of stop.querySelectorAll<HTMLElement>('[data-stop-read]')) word.hidden = !isRead
  })
  for (const part of document.querySelectorAll<SVGElement>('[data-stop-line], [data-stop-mark]')) {
    const id = part.dataset.stopLine ?? part.dataset.stopMark ?? ''
    part.classList.toggle('is-read', read.has(id))
  }
  tell(numbers)
}

function tell(numbers: number[]): void {
  const line = document.querySelector<HTMLElement>('[data-progress]')
  const words = line?.querySelector('[data-progress-words]')
  const forget = line?.querySelector<HTMLButtonElement>('[data-progress-forget]')
  if (!line || !words || !forget) return
  const last = numbers.at(-1)
  const before = numbers.slice(0, -1).join(', ')
  const sentence = (before === '' ? line.dataset.one : line.dataset.many) ?? ''
  words.textContent =
    last === undefined ? '' : sentence.replace('{before}', before).replace('{last}', String(last))
  line.hidden = false
  forget.hidden = last === undefined
  forget.onclick = () => {
    const here = [...document.querySelectorAll<HTMLElement>('[data-stop]')].map(
      ({ dataset }) => dataset.stop,
    )
    keepReadStops(readStops().filter((id) => !here.includes(id)))
    show()
  }
}

show()
