import type { OutlineAnswer, OutlineJob } from '../ports/outliner.ts'
import { outlineRows } from '../languages/table.ts'
import { outlineTree } from '../outline/outline.ts'
import { loadParser, parseTree } from './tree-sitter.ts'

/**
 * One file from text to outline, on whatever thread it is called. A parse that fails is an answer; only a grammar that
 * cannot be loaded is an error.
 */
export async function outlineJob(job: OutlineJob): Promise<OutlineAnswer> {
  await loadParser(job.grammar)
  try {
    const tree = await parseTree(job.grammar, job.text)
    try {
      return { blob: job.blob, outline: outlineTree(tree, outlineRows[job.grammar], job) }
    } finally {
      tree.delete()
    }
  } catch (error) {
    return { blob: job.blob, failure: error instanceof Error ? error.message : String(error) }
  }
}
