/** The address of the player for a video, or undefined for a host whose player we don't let in. */
export function playerAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname, searchParams } = new URL(url)
  const host = hostname.replace(/^(www|m)\./, '')
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  const id = host === 'youtube.com' && pathname === '/watch' ? (searchParams.get('v') ?? '') : last
  if (['youtube.com', 'youtu.be', 'youtube-nocookie.com'].includes(host) && isYouTubeId(id))
    return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`
  if (['vimeo.com', 'player.vimeo.com'].includes(host) && /^\d+$/.test(last))
    return `https://player.vimeo.com/video/${last}?autoplay=1&dnt=1`
  return undefined
}

function isYouTubeId(id: string): boolean {
  return /^[\w-]{11}$/.test(id)
}
