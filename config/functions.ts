/**
 * The one manifest of the cloud functions beside their code: what the deployment sets for each.
 * The build writes it into each bundle's config.json and package.json.
 */
export interface FunctionManifest {
  /** Seconds after which a run is ended; WeChat's own default is 3. */
  timeout: number
  /** Megabytes. */
  memory: number
  /** Open APIs it may call. */
  openapi?: string[]
  /** Times at which it runs by itself: second minute hour day month weekday year, China time. */
  timer?: string
  /** Packages that are no plain JavaScript: installed by the cloud, never bundled. */
  installs?: string[]
}

const DEFAULT: FunctionManifest = { timeout: 10, memory: 256 }

const special: Record<string, Partial<FunctionManifest>> = {
  account: {
    openapi: ['cloudbase.sendSmsV2', 'phonenumber.getPhoneNumber', 'subscribeMessage.send'],
  },
  /** Many submits for one last use try again until it is settled. */
  applications: { timeout: 20 },
  /** Every ten minutes; sends what people subscribed to. */
  clock: { timeout: 60, openapi: ['subscribeMessage.send'], timer: '0 */10 * * * * *' },
  desk: { openapi: ['subscribeMessage.send'] },
  /** A withdrawal ends all that rests on it; an erasure goes through all that is kept. */
  privacy: { timeout: 20 },
  /** Only by hand, after a new key: `npm run rekey`. */
  rekey: { timeout: 60 },
  relatives: { openapi: ['subscribeMessage.send'] },
  /** Photos are decoded and encoded anew. */
  materials: { timeout: 20, memory: 512, installs: ['sharp'] },
}

export const functionManifest = (name: string): FunctionManifest => ({
  ...DEFAULT,
  ...special[name],
})
