/** `uses: $/actions/x` as servers and runners read it that do not know `$/`. @param repository `OWNER/NAME@REF` */
export function withoutSelfReference(workflow: string, repository: string): string {
  const [name, ref] = repository.split('@')
  if (!name?.includes('/') || !ref) throw new Error(`${repository}: write OWNER/NAME@REF`)
  return workflow.replaceAll(/uses: \$\/(\S+)/g, (_, path: string) => `uses: ${name}/${path}@${ref}`)
}

/** A server has no service for artifacts of the toolkit's second version: the evidence stands in the summary of the job. */
export function withoutArtifacts(workflow: string): string {
  return workflow.replaceAll(/^( +)- uses: actions\/upload-artifact@.*\n(?:\1 .*\n)*/gm, '')
}
