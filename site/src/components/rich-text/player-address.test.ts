import { expect, test } from 'vitest'
import { playerAddress } from './player-address.ts'

test.each([
  ['https://www.youtube.com/watch?v=aBcDeFgHi_1&t=10', 'aBcDeFgHi_1'],
  ['https://youtu.be/aBcDeFgHi-1', 'aBcDeFgHi-1'],
  ['https://www.youtube.com/shorts/aBcDeFgHi01', 'aBcDeFgHi01'],
])('%s plays without cookies', (url, id) => {
  expect(playerAddress(url)).toBe(`https://www.youtube-nocookie.com/embed/${id}?autoplay=1`)
})

test('Vimeo is told not to follow', () => {
  const player = 'https://player.vimeo.com/video/12345?autoplay=1&dnt=1'
  expect(playerAddress('https://vimeo.com/12345')).toBe(player)
})

test.each([
  'https://voorbeeld.nl/film',
  'https://youtube.com.kwaad.example/watch?v=aBcDeFgHi01',
  'https://www.youtube.com/watch?v="><script>',
  'geen adres',
])('%s is a link only', (url) => {
  expect(playerAddress(url)).toBeUndefined()
})
