'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { KIND_LABELS } from 'content-models'
import type { MemberProof } from '../../proof/proof.ts'
import type { MemberProblem } from '../../together/find-set-problems.ts'
import type { SetProof } from '../../together/proof-endpoint.ts'
import { ProofView } from '../proof/ProofView.tsx'

/** Each document that can't be published, and why. */
export function RefusedMembers({ problems }: { problems: MemberProblem[] }) {
  return (
    <ul>
      {problems.map((one) => (
        <li key={one.id}>
          <strong>
            {KIND_LABELS[one.kind].label} “{one.title}”
          </strong>
          {one.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** How far the set is as a whole, and each document in it. */
export function SetMembers({ proof: { members } }: { proof: SetProof }) {
  if (members.length === 0) return null
  return (
    <>
      <p className="together__outcome" role="status">
        {sentence(members)}
      </p>
      <ul className="together__members">
        {members.map((member) => (
          <li key={member.id}>
            <Title {...member} />
            <ProofView isQuiet proof={member.proof} />
          </li>
        ))}
      </ul>
    </>
  )
}

function sentence(members: MemberProof[]): string {
  const live = members.filter(({ proof }) => proof.state === 'live').length
  if (live === members.length)
    return live === 1 ? 'Het stuk is live.' : `Alle ${live} stukken zijn live.`
  const held = members.filter(({ proof }) => proof.state === 'held')
  const faulty = held.find(({ proof }) => proof.problems.length > 0)
  if (faulty && live === 0) return 'Nog geen van de stukken is live. Hieronder staat waarom.'
  return `${live} van de ${members.length} stukken ${live === 1 ? 'is' : 'zijn'} live.`
}

function Title({ collection, id, title, kind }: MemberProof) {
  const { config } = useConfig()
  return (
    <p>
      {KIND_LABELS[kind].label}{' '}
      <Link href={`${config.routes.admin}/collections/${collection}/${id}`} prefetch={false}>
        {title}
      </Link>
    </p>
  )
}
