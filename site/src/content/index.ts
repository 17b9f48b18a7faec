/** The door of the content store, for who fills it and who prints from it. */
export * from './read-store.ts'
export { type ContentStore, openStore, readState, UnusableStoreError } from './store.ts'
export {
  applyFeedPage,
  filesOfDocument,
  hasFile,
  putDocuments,
  type StoredFile,
} from './write-store.ts'
