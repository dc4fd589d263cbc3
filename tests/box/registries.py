#!/usr/bin/env python3
"""The whois servers: what each answers is in registries/SERVER/QUESTION; JPNIC answers in ISO-2022-JP."""

import asyncio
import pathlib

PORT = 43
FOLDER = pathlib.Path(__file__).parent / "registries"
SERVERS = {
    "192.0.47.59": ("whois.iana.org", "utf-8"),
    "117.104.133.169": ("whois.jprs.jp", "utf-8"),
    "192.41.192.40": ("whois.nic.ad.jp", "iso2022_jp"),
    "45.79.3.2": ("whois.verisign-grs.com", "utf-8"),
}


def answer(server, charset, question):
    words = question.decode("ascii", "replace").split()  # "domain example.net": the last word is what is asked of
    file = FOLDER / server / pathlib.PurePath(words[-1] if words else "nothing").name
    text = file.read_text("utf-8") if file.is_file() else "No match!!\n"
    return text.replace("\n", "\r\n").encode(charset)


def serve(server, charset):
    async def handle(reader, writer):
        try:
            writer.write(answer(server, charset, await reader.readline()))
            await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    return handle


async def silent(_reader, _writer):
    await asyncio.sleep(3600)


async def endless(_reader, writer):
    try:
        while True:
            writer.write(b"Name Server: ns.example\r\n" * 1000)
            await writer.drain()
    except OSError:
        pass


async def main():
    for address, (server, charset) in SERVERS.items():
        await asyncio.start_server(serve(server, charset), address, PORT)
    await asyncio.start_server(silent, "45.79.3.3", PORT)
    await asyncio.start_server(endless, "45.79.3.4", PORT)
    await asyncio.Event().wait()


asyncio.run(main())
