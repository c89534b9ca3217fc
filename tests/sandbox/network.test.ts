import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { inEachWithNamespaces } from './ground.ts'

const python = (script: string): string[] => ['/usr/bin/env', 'python3', '-c', script]

inEachWithNamespaces(['bwrap', 'user'], 'the network', ({ attack, sandbox }) => {
  it('of this machine is out of reach, and so are its abstract sockets', async () => {
    expect((await sandbox.probe()).network).toBe(false)
    let reached = 0
    const tcp = createServer(() => reached++).listen(0, '127.0.0.1')
    const name = `llm-ops-${randomUUID()}`
    const abstract = createServer(() => reached++).listen(`\0${name}`)
    await Promise.all([once(tcp, 'listening'), once(abstract, 'listening')])
    const { output } = await attack(
      python(`
import socket
def attempt(family, address):
    try:
        with socket.socket(family) as s:
            s.settimeout(2)
            s.connect(address)
            print("reached")
    except OSError as error:
        print(type(error).__name__)
attempt(socket.AF_INET, ("127.0.0.1", ${(tcp.address() as AddressInfo).port}))
attempt(socket.AF_INET, ("192.0.2.1", 80))
attempt(socket.AF_INET, ("169.254.169.254", 80))
attempt(socket.AF_UNIX, "\\0${name}")
attempt(socket.AF_UNIX, "/var/run/docker.sock")
try:
    print(socket.getaddrinfo("localhost.localdomain.example", 80))
except OSError as error:
    print(type(error).__name__)`),
    )
    tcp.close()
    abstract.close()
    expect(output).not.toContain('reached')
    expect(output.trim().split('\n')).toHaveLength(6)
    expect(output).toMatch(/gaierror\n$/)
    expect(reached).toBe(0)
  })

  it('of its own has 127.0.0.1, and a port that it leaves open is nobody else’s afterwards', async () => {
    const script = `
import http.server, os, threading, urllib.request
server = http.server.HTTPServer(("127.0.0.1", 38213), http.server.SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(urllib.request.urlopen("http://127.0.0.1:38213/kept.txt").read(), flush=True)
os._exit(0) if os.fork() else __import__("time").sleep(300)`
    for (const _ of [1, 2]) {
      const { output, record } = await attack(python(script))
      expect(output).toContain("b'kept\\n'")
      expect(record).toMatchObject({ exitCode: 0, stoppedBy: null })
    }
  })
})
