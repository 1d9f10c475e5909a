import type { Facts } from '../contracts/facts'

/**
 * Facts of which silence would bar, since an untold boolean is false (ruling G16). While somebody is still looking or
 * filling in, silence about them is no refusal yet: they are supposed true until told. A submit supposes nothing.
 */
const SUPPOSED: Facts = { examOrder: true, urban: true }

export const supposing = (facts: Facts): Facts => ({ ...SUPPOSED, ...facts })
