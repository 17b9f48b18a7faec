import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { ROLES, type Role } from '../access/roles.ts'
import { passwordProblem } from '../hooks/check-password.ts'
import { runCommand } from './run-command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Accounts van het CMS, zonder browser. Werkt ook terwijl het CMS draait.

Gebruik:
  npm run user -- add E-MAIL --role admin|editor [--name NAAM] --password-stdin
  npm run user -- password E-MAIL --password-stdin
  npm run user -- list [--json]
  npm run user -- remove E-MAIL

Opties:
  --role ROL         admin (beheerder) of editor (redacteur)
  --name NAAM        hoe collega's de gebruiker noemen
  --password-stdin   lees het wachtwoord van de standaardinvoer: echo "…" | npm run user -- add …
  --json             schrijf de lijst als JSON
  --help             deze uitleg`

const OPTIONS = {
  role: { type: 'string' },
  name: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

type Options = {
  role?: string | undefined
  name?: string | undefined
  'password-stdin'?: boolean | undefined
  json?: boolean | undefined
}
type Step = { payload: Payload; email: string; options: Options; password: string }

const ACTIONS: Record<string, ((step: Step) => Promise<void>) | undefined> = {
  add,
  password: setPassword,
  list,
  remove,
}

await main()

async function main(): Promise<void> {
  const parsed = parse()
  if (!parsed || parsed.values.help) {
    console.log(HELP)
    process.exit(parsed ? 0 : 1)
  }
  const [name = '', email = '', ...rest] = parsed.positionals
  const action = ACTIONS[name]
  const problem = !action
    ? `Onbekende opdracht: "${name}".`
    : usageProblem({ name, email, rest, options: parsed.values })
  if (!action || problem) {
    console.error(`${problem}\n\n${HELP}`)
    process.exit(1)
  }
  const password = parsed.values['password-stdin'] ? await readPassword() : ''
  await runCommand(async (payload) =>
    action({ payload, email: email.toLowerCase(), options: parsed.values, password }),
  )
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

function usageProblem({
  name,
  email,
  rest,
  options,
}: {
  name: string
  email: string
  rest: string[]
  options: Options
}): string | undefined {
  if (rest.length > 0) return `Te veel woorden: "${rest.join(' ')}".`
  if (name !== 'list' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    return `Dit is geen e-mailadres: "${email}".`
  if (name === 'add' && !ROLES.includes(options.role as Role))
    return 'Geef een rol op: --role admin of --role editor.'
  const needsPassword = name === 'add' || name === 'password'
  return needsPassword && !options['password-stdin']
    ? 'Geef --password-stdin en stuur het wachtwoord naar de standaardinvoer.'
    : undefined
}

async function readPassword(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '')
}

async function add({ payload, email, options, password }: Step): Promise<void> {
  refuseWeak(password)
  if (await find(payload, email))
    throw new UsageError(`${email} heeft al een account. Er is niets gewijzigd.`)
  const role = options.role as Role
  await payload.create({
    collection: 'users',
    data: { email, password, role, ...(options.name ? { name: options.name } : {}) },
  })
  const made = await find(payload, email)
  console.error(
    `${email} heeft nu een account als ${made?.role === 'admin' ? 'beheerder' : 'redacteur'}.`,
  )
  if (made?.role !== role) console.error('Het eerste account is altijd van een beheerder.')
}

async function setPassword({ payload, email, password }: Step): Promise<void> {
  refuseWeak(password)
  const user = await findOrFail(payload, email)
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { password, loginAttempts: 0, lockUntil: null, sessions: [] },
  })
  console.error(`${email} heeft een nieuw wachtwoord en is overal afgemeld.`)
}

async function list({ payload, options }: Step): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    sort: 'email',
    depth: 0,
    pagination: false,
  })
  const users = docs.map(({ email, name, role, createdAt }) => ({
    email,
    name: name ?? null,
    role,
    createdAt,
  }))
  if (options.json) console.log(JSON.stringify(users, null, 2))
  else if (users.length === 0) console.error('Er zijn nog geen accounts.')
  else for (const user of users) console.log([user.email, user.role, user.name ?? ''].join('\t'))
}

async function remove({ payload, email }: Step): Promise<void> {
  const user = await findOrFail(payload, email)
  await payload.delete({ collection: 'users', id: user.id })
  console.error(`Het account van ${email} is weg. Wat deze gebruiker schreef, blijft staan.`)
}

async function find(payload: Payload, email: string) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
  })
  return docs[0]
}

async function findOrFail(payload: Payload, email: string) {
  const user = await find(payload, email)
  if (!user) throw new UsageError(`Er is geen account voor ${email}. "list" laat zien wie er zijn.`)
  return user
}

function refuseWeak(password: string): void {
  const problem = passwordProblem(password)
  if (problem) throw new UsageError(`${problem} Er is niets gewijzigd.`)
}
