"""What ``aiohttp_session.py`` uses of aiohttp, and of yarl, which comes with it; imported by this module only.

The types stand in the stub beside it: a package is type-checked in trees where aiohttp is not installed, too.
"""

from __future__ import annotations

from importlib import import_module

_aiohttp = import_module("aiohttp")

ClientConnectionError = _aiohttp.ClientConnectionError
ClientConnectorCertificateError = _aiohttp.ClientConnectorCertificateError
ClientConnectorDNSError = _aiohttp.ClientConnectorDNSError
ClientConnectorError = _aiohttp.ClientConnectorError
ClientError = _aiohttp.ClientError
ClientHttpProxyError = _aiohttp.ClientHttpProxyError
ClientRequest = _aiohttp.ClientRequest
ClientResponse = _aiohttp.ClientResponse
ClientResponseError = _aiohttp.ClientResponseError
ClientSession = _aiohttp.ClientSession
ClientSSLError = _aiohttp.ClientSSLError
ClientTimeout = _aiohttp.ClientTimeout
Connection = import_module("aiohttp.connector").Connection
DummyCookieJar = _aiohttp.DummyCookieJar
ResponseHandler = import_module("aiohttp.client_proto").ResponseHandler
SocketTimeoutError = _aiohttp.SocketTimeoutError
StreamReader = import_module("aiohttp.streams").StreamReader
TCPConnector = _aiohttp.TCPConnector
Trace = import_module("aiohttp.tracing").Trace
URL = import_module("yarl").URL
