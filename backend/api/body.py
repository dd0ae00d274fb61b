"""Bodies of requests: read to a limit and no further, whatever the headers say."""

from starlette.requests import Request

from backend.errors import BAD_REQUEST


async def read_body(request: Request, limit: int) -> bytes:
    """The request's body. Raises BAD_REQUEST past `limit` bytes, without reading on."""
    too_big = BAD_REQUEST(reason=("内容太大", f"the body is over {limit} bytes"))
    said = request.headers.get("content-length", "")
    if said.isascii() and said.isdigit() and (len(said) > 15 or int(said) > limit):
        raise too_big
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise too_big
    return bytes(body)
