/** The door of the content store, for who fills it and who prints from it. */
export { filesOfDocument } from './files-of-document.ts'
export { findDamage } from './find-damage.ts'
export {
  dropPending,
  idOfChange,
  type PendingChange,
  pendingChanges,
  putPending,
} from './pending-changes.ts'
export { quotedIds } from './quoted-ids.ts'
export { quotingDocuments } from './quoting-documents.ts'
export * from './read-files.ts'
export * from './read-lists.ts'
export * from './read-store.ts'
export {
  attachStore,
  type ContentStore,
  openStore,
  readState,
  UnusableStoreError,
  writeState,
} from './store.ts'
export { tags } from './tags.ts'
export { currentDay } from './today.ts'
export { type DocumentChange, touchedTags } from './touched-tags.ts'
export { inTransaction } from './transaction.ts'
export {
  dropUnusedFiles,
  putDocuments,
  putFile,
  receiveFeedPage,
  replaceDocument,
  type StoredFile,
} from './write-store.ts'
