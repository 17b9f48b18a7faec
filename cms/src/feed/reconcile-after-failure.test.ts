import type { AfterErrorHook } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { reconcileAfterFailure } from './reconcile-after-failure.ts'
import { reconcileJournal } from './reconcile-journal.ts'

vi.mock('./reconcile-journal.ts', () => ({ reconcileJournal: vi.fn(async () => undefined) }))

function fail(method: string, error: Error): unknown {
  const args = { error, req: { method, payload: {} } }
  return reconcileAfterFailure(args as unknown as Parameters<AfterErrorHook>[0])
}

describe('reconcileAfterFailure', () => {
  it('compares the journal after a save that broke off, and not after a refusal or a read', async () => {
    await fail('PATCH', Object.assign(new Error('Refused'), { status: 400 }))
    await fail('GET', new Error('SQLITE_BUSY'))
    expect(reconcileJournal).not.toHaveBeenCalled()
    await fail('PATCH', new Error('SQLITE_BUSY'))
    expect(reconcileJournal).toHaveBeenCalledOnce()
  })
})
