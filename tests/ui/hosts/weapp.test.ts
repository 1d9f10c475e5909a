import { conformsToTheProtocol } from './conformance'

describe('the host of the mini-program in Node', () => conformsToTheProtocol('weapp'))
