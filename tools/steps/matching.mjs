import { tool } from '../kit/run.mjs'

const PROJECTS = ['unit', 'cloud', 'ui']

const listTests = async (project, pattern) => {
  const args = ['--selectProjects', project, '--listTests', '--json', ...pattern]
  const { output } = await tool('jest/bin/jest.js', args)
  return output.split('\n').some((line) => /^\["/.test(line))
}

/** The jest projects that have a test whose path matches. */
export const projectsMatching = async (pattern) => {
  const matching = await Promise.all(PROJECTS.map((project) => listTests(project, pattern)))
  return PROJECTS.filter((_, i) => matching[i])
}
