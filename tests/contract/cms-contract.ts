import { describeAccessContract } from './access-contract.ts'
import { describeConcurrencyContract } from './concurrency-contract.ts'
import { describeFactsContract } from './facts-contract.ts'
import { describeFeedContract } from './feed-contract.ts'
import { describeFormsContract } from './forms-contract.ts'
import { describeBrokenImportContract } from './import-broken-contract.ts'
import { describeImportContract } from './import-contract.ts'
import { describeProofContract } from './proof-contract.ts'
import { describePublishingContract } from './publishing-contract.ts'
import { describeReleasesContract } from './releases-contract.ts'
import type { MakeDatabase } from './test-database.ts'
import { describeTogetherContract } from './together-contract.ts'
import { describeUploadContract } from './upload-contract.ts'

/** Everything that holds for the cms on each database that we support. */
export function describeCmsContract(makeDatabase: MakeDatabase): void {
  describeFeedContract(makeDatabase)
  describeConcurrencyContract(makeDatabase)
  describePublishingContract(makeDatabase)
  describeReleasesContract(makeDatabase)
  describeProofContract(makeDatabase)
  describeFactsContract(makeDatabase)
  describeTogetherContract(makeDatabase)
  describeUploadContract(makeDatabase)
  describeAccessContract(makeDatabase)
  describeFormsContract(makeDatabase)
  describeImportContract(makeDatabase)
  describeBrokenImportContract(makeDatabase)
}
