"""Bodies of requests: read to a limit and no further, whatever the headers say."""

from starlette.requests import Request

from backend.errors import TOO_LARGE


async def read_body(request: Request, limit: int) -> bytes:
    """The request's body. Raises TOO_LARGE past `limit` bytes, without reading on."""
    too_big = TOO_LARGE(limit=limit)
    said = request.headers.get("content-length", "")
    if said.isascii() and said.isdigit() and (len(said) > 15 or int(said) > limit):
        raise too_big
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise too_big
    return bytes(body)
