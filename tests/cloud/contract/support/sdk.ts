/**
 * The part of wx-server-sdk the contract uses, typed as it behaves when no callbacks are given:
 * the package's own types answer `void | Promise` everywhere.
 */
export type Data = Record<string, unknown>
export type Found = Data & { _id: string }
type Stats<Name extends string> = { stats: Record<Name, number> }

export interface DocumentRef {
  get<T = Found>(): Promise<{ data: T }>
  set(options: { data: object }): Promise<{ _id: string } & Stats<'created' | 'updated'>>
  update(options: { data: object }): Promise<Stats<'updated'>>
  remove(): Promise<Stats<'removed'>>
}

export interface QueryRef {
  get(): Promise<{ data: Found[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object }): Promise<Stats<'updated'>>
  remove(): Promise<Stats<'removed'>>
  orderBy(field: string, direction: 'asc' | 'desc'): QueryRef
  skip(count: number): QueryRef
  limit(count: number): QueryRef
  field(fields: Record<string, boolean>): QueryRef
}

export interface CollectionRef extends QueryRef {
  doc(id: string): DocumentRef
  add(options: { data: object }): Promise<{ _id: string }>
  where(query: object): QueryRef
  aggregate(): Pipeline
}

/** Stages as the SDK names them; each gives the pipeline so far. */
export type Pipeline = {
  [Stage in
    | 'match'
    | 'group'
    | 'sort'
    | 'project'
    | 'unwind'
    | 'lookup'
    | 'bucket'
    | 'count'
    | 'limit'
    | 'skip']: (value: unknown) => Pipeline
} & { end(): Promise<{ list: Data[] }> }

export interface Transaction {
  collection(name: string): Pick<CollectionRef, 'doc' | 'add' | 'where'>
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

/** A command both starts and continues a chain: `_.gt(1).and(_.lt(5))`. */
export interface Command {
  and(...parts: unknown[]): Command
  or(...parts: unknown[]): Command
}
type Named<Names extends string> = Record<Names, (...values: unknown[]) => Command>

type QueryCommands = Named<
  | 'eq'
  | 'neq'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'not'
  | 'nor'
  | 'exists'
  | 'mod'
  | 'all'
  | 'size'
  | 'elemMatch'
>
type UpdateCommands = Named<
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'max'
  | 'min'
  | 'rename'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet'
>
type Expressions = Named<'sum' | 'max' | 'multiply' | 'dayOfMonth'>

export interface Database {
  command: QueryCommands & UpdateCommands & { aggregate: Expressions }
  collection(name: string): CollectionRef
  createCollection(name: string): Promise<unknown>
  serverDate(options?: { offset: number }): unknown
  RegExp(options: { regexp: string; options: string }): unknown
  startTransaction(): Promise<Transaction>
  runTransaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>
}

export interface Sdk {
  init(options: Record<string, unknown>): void
  database(): Database
  callFunction(call: { name: string; data?: object }): Promise<{ result: unknown }>
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(files: { fileList: string[] }): Promise<{
    fileList: { fileID: string; status: number }[]
  }>
  getTempFileURL(files: { fileList: (string | { fileID: string; maxAge: number })[] }): Promise<{
    fileList: { fileID: string; status: number; tempFileURL: string }[]
  }>
}
