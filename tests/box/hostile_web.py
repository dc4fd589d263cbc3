#!/usr/bin/env python3
"""A web server that misbehaves in the way that its path names, on the address of hostile.test."""

import asyncio
import base64
import hashlib
import re
import zlib

ADDRESS, PORT = "45.79.2.1", 80
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
MEGABYTE = b"x" * 1_000_000


def compressed(megabytes):
    packer = zlib.compressobj(1, wbits=31)  # gzip
    return b"".join(packer.compress(MEGABYTE) for _ in range(megabytes)) + packer.flush()


BOMB = compressed(200)


async def page(writer, _):
    writer.write(OK + b"Content-Length: 17\r\nConnection: close\r\n\r\n<title>Hi</title>")
    await writer.drain()


async def silent(_writer, _query):
    await asyncio.sleep(3600)


async def drip(writer, _):
    """A header, then a byte every 50 ms for ever."""
    writer.write(OK + b"\r\n")
    while True:
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def drip_header(writer, _):
    for byte in OK + b"X-Filler: " + b"x" * 100_000:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(0.05)


async def huge(writer, _):
    """100 MB."""
    writer.write(OK + b"\r\n")
    for _ in range(100):
        writer.write(MEGABYTE)
        await writer.drain()


async def gigabyte(writer, _):
    """1 GB, as fast as it is taken."""
    writer.write(OK + b"Content-Length: 1000000000\r\n\r\n<!-- ")
    for _ in range(1000):
        writer.write(MEGABYTE)
        await writer.drain()


async def bomb(writer, _):
    """200 MB in less than one."""
    writer.write(OK + b"Content-Encoding: gzip\r\n\r\n" + BOMB)
    await writer.drain()


async def headers(writer, _):
    """1 MB of header fields."""
    writer.write(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: " + b"x" * 990 + b"\r\n")
    for _ in range(1000):
        writer.write(b"X-Filler: " + b"x" * 990 + b"\r\n")
        await writer.drain()
    writer.write(b"\r\n")


async def cut(writer, _):
    """Less than announced."""
    writer.write(OK + b"Content-Length: 1000\r\n\r\n" + b"x" * 10)
    await writer.drain()


async def garbage(writer, _):
    writer.write(bytes(range(256)) * 10)
    await writer.drain()


async def close(_writer, _query):
    return


async def to(writer, query):
    """A redirect to wherever the query says."""
    writer.write(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: " + query + b"\r\n\r\n")
    await writer.drain()


async def loop(writer, query):
    await to(writer, b"/loop?%d" % (int(query or 0) + 1))


async def cookie(writer, _):
    """Sets a cookie and comes back to see whether it is sent."""
    writer.write(
        b"HTTP/1.1 302 Found\r\nSet-Cookie: id=1; Path=/\r\nContent-Length: 0\r\nConnection: close\r\n"
        b"Location: /echo\r\n\r\n"
    )
    await writer.drain()


async def socket(reader, writer, request):
    """A WebSocket (RFC 6455 section 4.2.2) that takes whatever comes and says nothing."""
    key = re.search(rb"(?i)sec-websocket-key: *(\S+)", request)[1]
    accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
    while await reader.read(4096):
        pass


BEHAVIOURS = {
    b"/silent": silent,
    b"/drip": drip,
    b"/drip-header": drip_header,
    b"/huge": huge,
    b"/gigabyte": gigabyte,
    b"/bomb": bomb,
    b"/headers": headers,
    b"/cut": cut,
    b"/garbage": garbage,
    b"/close": close,
    b"/to": to,
    b"/loop": loop,
    b"/cookie": cookie,
}


async def serve(reader, writer):
    try:
        request = await reader.readuntil(b"\r\n\r\n")
        path, _, query = request.split(b" ")[1].partition(b"?")
        if path == b"/echo":
            writer.write(OK + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(request) + request)
            await writer.drain()
        elif path == b"/socket":
            await socket(reader, writer, request)
        else:
            await BEHAVIOURS.get(path, page)(writer, query)
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


async def main():
    await asyncio.start_server(serve, ADDRESS, PORT)
    await asyncio.Event().wait()


asyncio.run(main())
