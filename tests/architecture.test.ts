import { posix } from 'node:path'
import {
  isKindWithPage,
  isListedKind,
  KIND_FACTS,
  KINDS,
  KINDS_WITH_LIST,
  type Kind,
} from 'content-models'
import { describe, expect, it } from 'vitest'
import { listFiles, readImports, readText } from './setup/source-files.ts'

const ROOMS = ['content-models', 'cms', 'site', 'scripts', 'tests'] as const
type Room = (typeof ROOMS)[number]

/** Which rooms a room may import from, through the doors that their package.json names. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  'content-models': [],
  cms: ['content-models'],
  site: ['content-models'],
  scripts: ['content-models', 'site'],
  tests: ['content-models', 'cms', 'site', 'scripts'],
}

/** Rooms whose name says nothing about what is in them. */
const NO_NAMES = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'manager',
  'misc',
  'lib',
]

/** Lines after which a file is split. */
const MAX_LINES = 200
const MAX_TEST_LINES = 300
/** Tables and generated files, which are as long as what they hold. */
const LONG_FILES = [
  /^content-models\/src\/kind-facts\.ts$/,
  /\/payload-types\.ts$/,
  /^cms\/src\/migrations\//,
  /\/texts\.nl\.ts$/,
]

const files = listFiles()
const code = files.filter((file) => /\.(ts|tsx|mts|js|mjs|astro)$/.test(file) && roomOf(file))

function roomOf(file: string): Room | undefined {
  return ROOMS.find((room) => file.startsWith(`${room}/`))
}

/** Every import that leaves its room: by name of another room, or by a path that climbs out. */
function importsAcross(file: string): { specifier: string; room: Room | undefined }[] {
  return readImports(file)
    .map((specifier) => {
      if (!specifier.startsWith('.')) {
        return { specifier, room: ROOMS.find((room) => `${specifier}/`.startsWith(`${room}/`)) }
      }
      const target = posix.normalize(posix.join(posix.dirname(file), specifier))
      return target.startsWith(`${roomOf(file)}/`) ? undefined : { specifier, room: undefined }
    })
    .filter((found) => found && (found.room !== undefined || found.specifier.startsWith('.')))
    .filter((found) => found !== undefined)
}

describe('who may import whom', () => {
  it('finds the files to look at', () => {
    for (const room of ROOMS) expect(code.filter((file) => roomOf(file) === room)).not.toEqual([])
    expect(readImports('scripts/serve/answer-file.ts')).toContain('send')
  })

  it('lets a room import only the rooms it may know, by their doors', () => {
    const wrong = code.flatMap((file) => {
      const allowed = MAY_IMPORT[roomOf(file) as Room]
      return importsAcross(file)
        .filter(({ room }) => room === undefined || !allowed.includes(room))
        .map(({ specifier }) => `${file} imports ${specifier}`)
    })
    expect(wrong).toEqual([])
  })

  it('lets content-models know zod alone', () => {
    const wrong = code
      .filter((file) => file.startsWith('content-models/') && !file.endsWith('.test.ts'))
      .flatMap((file) => readImports(file).map((specifier) => ({ file, specifier })))
      .filter(({ specifier }) => specifier !== 'zod' && !specifier.startsWith('./'))
    expect(wrong).toEqual([])
  })
})

describe('kinds of content', () => {
  /** Where a kind stands; docs/guides/adding-a-kind.md tells what for. */
  const placesOf = (kind: Kind) => [
    `cms/src/feed/${kind}-to-published.ts`,
    ...(isListedKind(kind) ? [`site/src/components/${kind}/describe-${kind}.ts`] : []),
    ...(isKindWithPage(kind) && kind !== 'theme'
      ? [`site/src/components/${kind}/${capital(kind)}View.astro`]
      : []),
  ]

  it('have their files where the guide says', () => {
    const missing = KINDS.flatMap(placesOf).filter((file) => !files.includes(file))
    expect(missing).toEqual([])
  })

  it('have a list page in their own section', () => {
    const missing = KINDS_WITH_LIST.map(
      (kind) => `site/src/pages${KIND_FACTS[kind].section}index.astro`,
    ).filter((file) => !files.includes(file))
    expect(missing).toEqual([])
  })
})

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A helper is a kind of content here: somebody whom readers may call. */
function saysNothing(name: string): boolean {
  const isKind = (KINDS as string[]).includes(name.replace(/s$/, ''))
  return NO_NAMES.includes(name) && !isKind
}

describe('names and sizes', () => {
  it('names files in kebab-case, and components and layouts in PascalCase', () => {
    const wrong = code.filter((file) => {
      // `[...older]` takes the rest of an address.
      const [name = ''] = posix.basename(file).replace('[...', '[').split('.')
      if (/^cms\/src\/(app|migrations)\/|\/importMap\.js$/.test(file)) return false
      if (/^(site|cms)\/src\/(components|layouts)\/.*\.(astro|tsx)$/.test(file))
        return !/^[A-Z][A-Za-z0-9]*$/.test(name)
      return !/^([a-z0-9]+(-[a-z0-9]+)*|\[(\.\.\.)?[a-zA-Z]+\])$/.test(name)
    })
    expect(wrong).toEqual([])
  })

  it('has no rooms or files with a name that says nothing', () => {
    const wrong = files.filter((file) =>
      file.split('/').some((part) => saysNothing(part.split('.')[0] ?? '')),
    )
    expect(wrong).toEqual([])
  })

  it('keeps files short enough to read in one go', () => {
    const wrong = code
      .filter((file) => !LONG_FILES.some((pattern) => pattern.test(file)))
      .map((file) => ({ file, lines: readText(file)?.split('\n').length ?? 0 }))
      .filter(({ file, lines }) => lines > (isTest(file) ? MAX_TEST_LINES : MAX_LINES))
    expect(wrong).toEqual([])
  })
})

function isTest(file: string): boolean {
  return file.startsWith('tests/') || /\.(test|spec)\.ts$/.test(file)
}

describe('what does not belong in the repository', () => {
  it('holds no path of a machine and no host of a package registry', () => {
    const patterns = [
      /(?<![\w.~)])\/(work|home|Users|root)\/[\w.-]+/,
      /registry\.(npmjs|yarnpkg)\.|npmmirror|npm\.pkg\.github/,
    ]
    const wrong = files
      .filter((file) => file !== 'tests/architecture.test.ts')
      .flatMap((file) =>
        (readText(file) ?? '')
          .split('\n')
          .flatMap((line, index) =>
            patterns.some((pattern) => pattern.test(line))
              ? [`${file}:${index + 1}: ${line.slice(0, 120)}`]
              : [],
          ),
      )
    expect(wrong).toEqual([])
  })
})
