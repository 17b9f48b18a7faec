import { describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { followReleases } from './follow-releases.ts'
import { publishToTargets } from './publish-to-targets.ts'
import type { PublishedRelease, Target } from './target.ts'

const release = (number: number): PublishedRelease => ({
  folder: `/releases/${number}`,
  manifestFile: `/releases/${number}.json`,
  name: `000${number}-1`,
})

/** A target that fails as often as it is told, and remembers what reached it. */
function makeTarget(name: string, failures = 0): Target & { got: string[] } {
  const got: string[] = []
  let left = failures
  return {
    name,
    got,
    publish: async ({ name: release }) => {
      left -= 1
      if (left >= 0) throw new Failure('de schijf daar is vol')
      got.push(release)
    },
  }
}

const pauses = [0, 0]

describe('publishing to targets', () => {
  it('tries again what fails in passing', async () => {
    const target = makeTarget('daar', 2)
    await publishToTargets([target], release(1), { pauses })
    expect(target.got).toEqual(['0001-1'])
  })

  it('names every target that still fails, and holds up no other', async () => {
    const targets = [makeTarget('een', 9), makeTarget('twee'), makeTarget('drie', 9)]
    await expect(
      publishToTargets(targets, release(1), { pauses }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Failure: De nieuwe release is niet overal aangekomen:
      - een: de schijf daar is vol.
      - drie: de schijf daar is vol.
      Lezers zien daar nog de vorige release, of in een bucket een deel van de nieuwe; hier is zij live. Herstel dit en doe npm run release; npm start en npm run follow proberen het zelf opnieuw.]
    `)
    expect(targets[1]?.got).toEqual(['0001-1'])
  })

  it('stops when asked', async () => {
    const stop = AbortSignal.abort(new Error('klaar'))
    const work = publishToTargets([makeTarget('daar', 9)], release(1), { signal: stop })
    await expect(work).rejects.toThrow('klaar')
  })
})

describe('following releases', () => {
  it('takes up the newest release after the one it is busy with', async () => {
    const stop = new AbortController()
    const gate = Promise.withResolvers<void>()
    const done = Promise.withResolvers<void>()
    const got: string[] = []
    const target: Target = {
      name: 'traag',
      publish: async ({ name }) => {
        await gate.promise
        got.push(name)
        if (name === '0003-1') done.resolve()
      },
    }
    const follower = followReleases([target], {
      signal: stop.signal,
      tell: () => undefined,
      onTrouble: () => undefined,
    })
    for (const number of [1, 2, 3]) follower.publish(release(number))
    gate.resolve()
    await done.promise
    expect(got).toEqual(['0001-1', '0003-1'])
    stop.abort()
  })

  it('tells of trouble, and takes a new release as a reason to try again at once', async () => {
    const stop = new AbortController()
    const target = makeTarget('daar', 3)
    const told: string[] = []
    const trouble = Promise.withResolvers<unknown>()
    const arrived = Promise.withResolvers<void>()
    const follower = followReleases([target], {
      signal: stop.signal,
      pauses,
      tell: (line) => {
        told.push(line)
        arrived.resolve()
      },
      onTrouble: trouble.resolve,
    })
    follower.publish(release(1))
    expect(await trouble.promise).toBeInstanceOf(Failure)
    follower.publish(release(2))
    await arrived.promise
    expect(target.got).toEqual(['0002-1'])
    expect(told).toEqual(['Release 0002-1 staat op daar.'])
    stop.abort()
  })
})
