"""A mail server or a web server on loopback, real ones, for tests of delivery.

usage: servers.py smtp|smtps|starttls|https FOLDER [CERTIFICATE KEY]
Prints its port, then keeps what it gets as files in FOLDER: 001.json with who and how, 001.body with the content.
User "anna" signs in with "geheim zwei"; mail to reject@… is refused; /fail answers 500, /away redirects.
"""
import asyncio
import base64
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

MODE, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
COUNT = 0


def keep(facts: dict, body: bytes):
    global COUNT
    COUNT += 1
    (FOLDER / f"{COUNT:03}.body").write_bytes(body)
    (FOLDER / f"{COUNT:03}.json.part").write_text(json.dumps(facts))
    (FOLDER / f"{COUNT:03}.json.part").rename(FOLDER / f"{COUNT:03}.json")


class Mailbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("reject@"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        keep({"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": bool(session.ssl) or MODE == "smtps",
              "user": session.auth_data.decode() if session.auth_data else ""}, envelope.content)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == b"anna" and data.password == b"geheim zwei"
    return AuthResult(success=good, handled=good, auth_data=data.login)


def context():
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(sys.argv[3], sys.argv[4])
    return made


def mail():
    if MODE == "starttls":
        return SMTP(Mailbox(), tls_context=context(), require_starttls=True, authenticator=authenticate)
    return SMTP(Mailbox(), auth_require_tls=False, authenticator=authenticate if MODE == "smtps" else None)


async def web(reader, writer):
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        lines = head.split("\r\n")
        method, path, _ = lines[0].split(" ")
        headers = {key.lower(): value for key, value in (line.split(": ", 1) for line in lines[1:] if ": " in line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        keep({"method": method, "path": path, "headers": headers}, body)
        status = {"/fail": "500 Broken", "/away": "302 Found\r\nLocation: /elsewhere"}.get(path, "204 No Content")
        writer.write(f"HTTP/1.1 {status}\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()
        writer.close()
    except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
        writer.close()


async def main():
    loop = asyncio.get_running_loop()
    if MODE == "https":
        server = await asyncio.start_server(web, "127.0.0.1", 0, ssl=context(), limit=1 << 26)
    else:
        server = await loop.create_server(mail, "127.0.0.1", 0, ssl=context() if MODE == "smtps" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
