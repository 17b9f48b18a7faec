/** Puts the player in the place of a video's picture, when a reader presses on it. Until then nothing is asked of its host. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-player]')) {
  link.addEventListener('click', (event) => {
    const { player, title } = link.dataset
    if (!player || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    Object.assign(frame, { src: player, title, allow: 'autoplay; fullscreen', className: 'video' })
    link.replaceWith(frame)
    frame.focus()
  })
}
