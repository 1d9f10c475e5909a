import { randomUUID } from 'node:crypto'

/** Who calls: a phone, a timer, or another function. */
export type Source = 'wx_client' | 'wx_trigger' | 'wx_client,scf' | 'wx_trigger,scf'

/** One run of a function, and whatever is done in its name. */
export class Invocation {
  /** Also the trace id that an error answer carries. */
  readonly id = randomUUID()
  /** Known to this run alone; every SDK call of it brings it back. */
  readonly token = randomUUID()
  databaseCalls = 0

  constructor(
    readonly functionName: string,
    readonly openid: string | null,
    readonly source: Source,
    private readonly parent?: Invocation,
  ) {}

  countDatabaseCall(): void {
    this.databaseCalls++
    this.parent?.countDatabaseCall()
  }
}
