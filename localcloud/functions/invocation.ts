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
  /** The longest chain of database calls of which each began after the one before had ended. */
  databaseDepth = 0
  /** Ends the run at once, as if its instance had died. Set while it runs. */
  abort: () => void = () => {}

  constructor(
    readonly functionName: string,
    readonly openid: string | null,
    readonly source: Source,
    private readonly parent?: Invocation,
    /** Test mode: the run dies after this many database calls. */
    private readonly abortAfter?: number,
  ) {}

  /** Counts a database call that begins; the result is called when it has ended. */
  beginDatabaseCall(): () => void {
    this.databaseCalls++
    const depth = this.databaseDepth + 1
    const dies = this.databaseCalls === this.abortAfter
    const endForParent = this.parent?.beginDatabaseCall()
    return () => {
      this.databaseDepth = Math.max(this.databaseDepth, depth)
      endForParent?.()
      if (dies) this.abort()
    }
  }
}
