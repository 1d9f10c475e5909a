import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A node as rendered last; it does not follow later renders. */
export interface NodeHandle {
  node: RenderedNode
  $$(selector: string): Promise<NodeHandle[]>
  attr(name: string): Promise<string | undefined>
  text(): Promise<string>
  tagName(): Promise<string | undefined>
  trigger(event: string, options?: { detail?: unknown; target?: object }): Promise<unknown>
  wxml(): Promise<string>
}

export interface RenderedNode {
  name?: string
  attribs?: Record<string, string>
  children?: RenderedNode[]
  parent?: RenderedNode | null
}

export interface PageHandle {
  /** The same for one page instance, never used again. */
  pageId: number
  path: string
  query: Record<string, string>
  $$(selector: string): Promise<NodeHandle[]>
  getElementsByXpath(expression: string): Promise<NodeHandle[]>
  data(path?: string): Promise<unknown>
  setData(data: object): Promise<void>
  callMethod(method: string, ...args: unknown[]): Promise<unknown>
  wxml(): Promise<string>
}

export type Wx = Record<string, (...args: never[]) => unknown> & { cloud?: object }

/** The mini-program before its first line has run. */
export interface RawSession {
  getWx(): Wx
  evaluateRuntime(source: string, args: unknown[]): unknown
}

export interface ConsoleEntry {
  level: string
  args: unknown[]
}

/** The mini-program running. */
export interface Runtime {
  currentPage(): Promise<PageHandle>
  getCurrentPages(): Promise<PageHandle[]>
  callWxMethod(method: string, ...args: unknown[]): Promise<unknown>
  evaluate(source: string, ...args: unknown[]): Promise<unknown>
  on(event: 'console', listener: (entry: ConsoleEntry) => void): void
  triggerPullDownRefresh(): Promise<void>
  close(): Promise<void>
}

interface LaunchOptions {
  projectPath: string
  /** Called with the runtime's handle before the app starts. */
  onSessionCreated(runtime: Runtime): void
  /** Called before the app starts: whatever it needs of `wx` has to be there then. */
  configureSession(session: RawSession): void
}

/**
 * The public Launcher starts the app before anyone can lay hands on `wx`; the launcher inside the
 * pinned package hands it over first.
 */
const innerLauncher = (): string => {
  const folder = path.dirname(require.resolve('@weapp-vite/miniprogram-automator/package.json'))
  const name = readdirSync(path.join(folder, 'dist')).find((file) => /^launch-.*\.mjs$/.test(file))
  if (!name) throw new Error('@weapp-vite/miniprogram-automator has no launch-*.mjs any more')
  return pathToFileURL(path.join(folder, 'dist', name)).href
}

/** Starts the built mini-program in Node. `projectPath` holds project.config.json. */
export async function launchRuntime(options: LaunchOptions): Promise<Runtime> {
  const { launch } = (await import(innerLauncher())) as {
    launch(options: LaunchOptions): Promise<Runtime>
  }
  return launch(options)
}
