import { link, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { canary, home, inEach, inEachWithNamespaces, machine, root, target } from './ground.ts'

/** Everything that is readable to us and must not be to a command. */
const SECRETS = [join(home, '.ssh', 'id_ed25519'), join(home, '.netrc'), join(target, '.env')]
/** Where a checkout leaves its token, for everyone to read. */
const CONFIG = join(target, '.git', 'config')

inEach(['bwrap', 'user'], 'code of the target', (ground) => {
  const { attack, kind } = ground

  it.each(SECRETS)('does not read %s', async (file) => {
    const { output } = await attack(['/bin/cat', file])
    expect(output).not.toContain(canary)
    expect(output).toMatch(kind === 'bwrap' ? /No such file/ : /Permission denied/)
    expect(await readFile(file, 'utf8')).toContain(canary)
  })

  it('does not read one through a link that it leaves in the worktree', async () => {
    const { output } = await attack(SECRETS.map((file, at) => `ln -sf ${file} link-${at}; cat link-${at}`).join('\n'))
    expect(output).not.toContain(canary)
    const again = await attack('cat link-*')
    expect(again.output).not.toContain(canary)
  })

  it('does not read one through a hard link', async () => {
    const { output } = await attack(SECRETS.map((file, at) => `ln ${file} hard-${at}; cat hard-${at}`).join('\n'))
    expect(output).not.toContain(canary)
  })

  it('does not read the environment, the memory or the files of our process', async () => {
    process.env['LLM_OPS_CANARY'] = canary
    const { output } = await attack(`
      cat /proc/*/environ | tr '\\0' '\\n'
      cat /proc/${process.pid}/environ /proc/${process.ppid}/environ
      head -c 100 /proc/${process.pid}/mem
      cat /proc/${process.pid}/root${target}/.env /proc/1/root${target}/.env /proc/1/cwd/.env`)
    delete process.env['LLM_OPS_CANARY']
    expect(output).not.toContain(canary)
    expect(output).toContain('HOME=')
  })

  it('does not read the password hashes of the machine', async () => {
    const { output } = await attack('cat /etc/shadow; cat /etc/sudoers')
    expect(output).toMatch(/shadow: (Permission denied|No such file)/)
    expect(output).not.toContain('$')
  })

  it.each([
    join(target, 'written'),
    join(target, 'kept.txt'),
    join(target, '.git', 'hooks', 'pre-commit'),
    join(home, '.profile'),
    join(machine, 'written'),
    '/etc/written-by-the-target',
    '/usr/local/bin/written-by-the-target',
  ])('does not write %s', async (file) => {
    const before = await readFile(file, 'utf8').catch(() => null)
    await attack(`echo spoiled > ${file}; echo spoiled >> ${file}; rm -f ${file}`)
    expect(await readFile(file, 'utf8').catch(() => null)).toBe(before)
  })

  it('does not write through a link of the repository that leads out', async () => {
    await symlink(join(target, 'kept.txt'), join(ground.worktree, 'way-out')).catch(() => undefined)
    await attack('echo spoiled > way-out; rm -rf way-out/ 2>/dev/null; true')
    expect(await readFile(join(target, 'kept.txt'), 'utf8')).toBe('kept\n')
  })

  it('does not change the objects or references of the target', async () => {
    await attack(
      'git commit --allow-empty -m spoiled; git tag spoiled; git config user.name spoiled; git gc --prune=now',
    )
    expect(await readdir(join(target, '.git', 'refs', 'tags'))).toEqual([])
    expect(await readFile(join(target, '.git', 'config'), 'utf8')).not.toContain('spoiled')
  })

  it('writes into its worktree, its home and its temporary folder, and what it wrote is ours afterwards', async () => {
    const script =
      'mkdir -m 700 made && echo yes > made/file && echo yes > "$HOME/a" && cp "$HOME/a" "$TMPDIR/b" && cat "$TMPDIR/b"'
    const { output, record } = await attack(script)
    expect({ output, exitCode: record.exitCode }).toEqual({ output: 'yes\n', exitCode: 0 })
    await writeFile(join(ground.worktree, 'made', 'file'), 'changed')
    await link(join(ground.worktree, 'made', 'file'), join(ground.worktree, 'made', 'again'))
    const seen = await attack('cat made/again && echo more >> made/again')
    expect(seen).toMatchObject({ output: 'changed', record: { exitCode: 0 } })
  })
})

inEachWithNamespaces(['bwrap', 'user'], 'the token of a checkout', ({ attack }) => {
  it('is not read, by its name nor through a link', async () => {
    const { output } = await attack(`cat ${CONFIG}; ln -sf ${CONFIG} token; cat token; git -C ${target} config --list`)
    expect(output).not.toContain(canary)
    expect(await readFile(CONFIG, 'utf8')).toContain(canary)
  })
})

inEach(['bwrap', 'user'], 'a folder that is for us alone', ({ attack }) => {
  it('is the command’s for its time, to stand in and to write into, and ours again afterwards', async () => {
    const [cwd, writable] = [await mkdtemp(join(tmpdir(), 'llm-ops-a-')), await mkdtemp(join(tmpdir(), 'llm-ops-b-'))]
    const { record, output } = await attack(`pwd; echo made > ${writable}/made`, { cwd, writable: [writable] })
    expect({ output, exitCode: record.exitCode }).toEqual({ output: `${cwd}\n`, exitCode: 0 })
    expect(await readFile(join(writable, 'made'), 'utf8')).toBe('made\n')
    for (const path of [cwd, writable, join(writable, 'made')]) expect((await stat(path)).uid).toBe(process.getuid?.())
    for (const path of [cwd, writable]) await rm(path, { recursive: true })
  })
})

inEach(['bwrap'], 'the machine', ({ attack }) => {
  it('has an empty home and no other temporary files', async () => {
    const { output } = await attack(`ls -A ${home} 2> /dev/null; ls -A /var/tmp /run; ls -A /tmp | grep -v ^llm-ops-`)
    // A checkout of ours that itself lies in /tmp is shown: its Node runs the command.
    const [, top, own] = root.split('/')
    const seen = output
      .trim()
      .split('\n')
      .filter((name) => name !== '' && !(top === 'tmp' && name === own))
    expect(seen).toEqual(['/run:', '/var/tmp:'])
  })

  it('is not shown by mounting, nor by taking away what hides it', async () => {
    const { output } = await attack(`
      mount -t tmpfs tmpfs /mnt && echo mounted
      umount ${home} && echo shown
      unshare --user --map-root-user --mount sh -c 'umount -l ${home}; umount -l /run; mount --bind / /mnt; cat ${SECRETS.join(' ')} ${CONFIG} /mnt${target}/.env'`)
    expect(output).not.toMatch(/^(mounted|shown)$/m)
    expect(output).not.toContain(canary)
  })

  it('takes no more into its memory than is set aside', async () => {
    const { output } = await attack('stat -f -c "%b %S" /tmp /dev/shm | while read b s; do echo $((b * s)); done')
    expect(output.trim().split('\n')).toEqual([String(2 ** 30), String(2 ** 30)])
  })
})
