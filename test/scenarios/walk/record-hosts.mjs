// Loaded into a process by NODE_OPTIONS: writes down every host and port that it connects to, and every name that it looks up.

import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const note = text => appendFileSync(process.env.TRAINYARD_TEST_HOSTS, `${text}\n`)
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  if (typeof options === 'object' && !options.path) note(`${options.host ?? 'localhost'}:${options.port}`)
  return connect.apply(this, args)
}
const { lookup } = dns
dns.lookup = (name, ...rest) => {
  if (!net.isIP(name)) note(name)
  return lookup(name, ...rest)
}
