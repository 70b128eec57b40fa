// Scans every incoming mail: tags it, quarantines fraud, delivers the rest as it came.
//
//   npm install vigie          in the Haraka folder, next to config/ and plugins/
//   vigie                      in config/plugins, before the queue plugins
//   queue/quarantine           in config/plugins, first of the queue plugins
const { createScanner } = require('vigie')

const scanner = createScanner()

exports.register = function () {
  this.register_hook('data_post', 'scan')
}

exports.scan = async function (next, connection) {
  const { transaction } = connection
  try {
    const verdict = await scanner.scanEmail(await rawMail(transaction), {
      // Haraka writes its Authentication-Results under this name; those of anybody else are not believed.
      authservId: connection.local.host,
      envelope: envelopeOf(connection),
    })
    tag(transaction, verdict)
    if (verdict.level === 'fraud') quarantine(transaction)
    connection.loginfo(this, `${verdict.level} ${verdict.score.toFixed(4)} ${signsOf(verdict)}`)
    next()
  } catch (error) {
    // The sender's server keeps the mail and tries again: it is neither lost nor delivered unread.
    connection.logerror(this, error.stack)
    next(DENYSOFT, 'Message could not be scanned, try again later')
  }
}

function rawMail({ message_stream }) {
  return new Promise((resolve) => message_stream.get_data(resolve))
}

function envelopeOf({ transaction, hello, remote }) {
  return {
    from: transaction.mail_from.address,
    to: transaction.rcpt_to.map((recipient) => recipient.address),
    helo: hello.host,
    remoteAddress: remote.ip,
  }
}

function tag(transaction, verdict) {
  setHeader(transaction, 'X-Vigie-Level', verdict.level)
  setHeader(transaction, 'X-Vigie-Score', verdict.score.toFixed(4))
  setHeader(transaction, 'X-Vigie-Signs', signsOf(verdict))
}

// A sender may have written the header as well, to look harmless.
function setHeader(transaction, name, value) {
  transaction.remove_header(name)
  transaction.add_header(name, value)
}

function signsOf(verdict) {
  return verdict.signals.map((signal) => signal.id).join(', ') || 'none'
}

// Accepted in the SMTP dialogue, so that a fraudster does not learn what is recognised; kept for a moderator.
function quarantine(transaction) {
  transaction.notes.set('queue.wants', 'quarantine')
  transaction.notes.quarantine_action = [OK, 'Message queued']
}
