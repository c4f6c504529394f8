"""Signature Version 2, which SimpleDB alone still wants: parameters of the form that stands in the body
(docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/HMACAuth.html).
"""

from __future__ import annotations

import hmac
from binascii import b2a_base64
from time import gmtime, strftime, time
from urllib.parse import parse_qsl

from ..http import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..auth.credentials import Credentials
    from ..client.config import ClientConfig
    from ..http import HttpRequest


def sign_form(
    request: HttpRequest, credentials: Credentials, config: ClientConfig, _: object
) -> None:
    """Signs ``request``, whose body is a form."""
    form = parse_qsl(request.body.decode(), keep_blank_values=True)
    form += [
        ("AWSAccessKeyId", credentials.access_key_id),
        ("SignatureMethod", "HmacSHA256"),
        ("SignatureVersion", "2"),
        ("Timestamp", strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(time() + config.clock.offset))),
    ]
    if credentials.session_token:
        form.append(("SecurityToken", credentials.session_token))
    text = "&".join([f"{quote(name)}={quote(value)}" for name, value in sorted(form)])
    signed = f"{request.method}\n{request.host}\n{request.path}\n{text}"
    digest = hmac.digest(credentials.secret_access_key.encode(), signed.encode(), "sha256")
    signature = b2a_base64(digest, newline=False).decode()
    request.body = f"{text}&Signature={quote(signature)}".encode()
