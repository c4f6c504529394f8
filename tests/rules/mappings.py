"""The cases of the rules on parameter mapping, in the form of ``integrations.py``."""

from __future__ import annotations

from tests.rules.working import HTTP, LAMBDA, Params

Cases = dict[
    str, tuple[list[tuple[Params, dict[str, str]]], list[tuple[Params, dict[str, str], str]]]
]
_LAMBDA = {"IntegrationType": "AWS_PROXY", "IntegrationUri": LAMBDA}
_QUEUE = {"IntegrationType": "AWS_PROXY", "IntegrationSubtype": "SQS-SendMessage"}
UPDATE = {"IntegrationId": "i1"}

MAPPING_CASES: Cases = {
    "response-status": (
        [({**_LAMBDA, "ResponseParameters": {code: {}}}, {}) for code in ("200", "404", "599")],
        [
            ({**_LAMBDA, "ResponseParameters": {code: {}}}, {}, f"response_parameters[{code!r}]")
            for code in ("199", "600", "20", "2000", "ok", "", "200 ", "${x}", "2\u0660\u0660")
        ],
    ),
    "response-parameter-key": (
        [
            ({**_LAMBDA, "ResponseParameters": {"200": {key: "x"}}}, {})
            for key in (
                "append:header.a",
                "overwrite:header.b",
                "remove:header.c",
                "overwrite:statuscode",
                "overwrite.statuscode",
                "Overwrite:StatusCode",
                "append:HEADER.a-b_c.1",
            )
        ],
        [
            (
                {**_LAMBDA, "ResponseParameters": {"200": {key: "x"}}},
                {},
                f"response_parameters['200'][{key!r}]",
            )
            for key in (
                "header.a",
                "append:querystring.a",
                "append:statuscode",
                "overwrite:statuscodes",
                "append:header",
                "append:header.",
                "append:header.foo%",
                "",
            )
        ],
    ),
    "response-status-value": (
        [
            ({**_LAMBDA, "ResponseParameters": {"200": {key: value}}}, {})
            for key, value in (
                ("overwrite:statuscode", "100"),
                ("overwrite:STATUSCODE", "599"),
                ("overwrite:statuscode", ""),
                ("overwrite:statuscode", "$response.header.status"),
                ("overwrite:statuscode", "${stageVariables.status}"),
                ("overwrite:statuscode", "$context.integration.status"),
                ("append:header.a", "99"),
            )
        ],
        [
            (
                {**_LAMBDA, "ResponseParameters": {"200": {"overwrite:statuscode": value}}},
                {},
                "response_parameters['200']['overwrite:statuscode']",
            )
            for value in ("99", "600", "20.1", "ok", "$resp.header.foo", "'200'")
        ],
    ),
    "request-parameter-key": (
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, HTTP)
            for key in (
                "append:header.a",
                "append:HEADER.multi_header.1",
                "overwrite:path",
                "overwrite:Path",
                "overwrite:path.x",
                "remove:querystring.q",
                "remove:header.authorization",
                "append:header.authorization-2",
                "anything",
                "integration.request.header.a",
            )
        ],
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, {}, f"request_parameters[{key!r}]")
            for key in (
                "append:body.x",
                "append:path",
                "remove:PATH",
                "append:header",
                "append:header.",
                "append:querystring.",
                "append:header.foo%",
                "append:header.a b",
                "append:header.apigw-any",
                "overwrite:header.Authorization",
            )
        ],
    ),
    "request-parameter-header-twice": (
        [
            (
                {
                    **_LAMBDA,
                    "RequestParameters": {"append:header.a": "x", "append:querystring.a": "x"},
                },
                {},
            ),
            (
                {
                    **UPDATE,
                    "RequestParameters": {"append:header.a": "", "overwrite:header.a": "x"},
                },
                HTTP,
            ),
        ],
        [
            (
                {
                    **_LAMBDA,
                    "RequestParameters": {"append:header.a_1": "x", "overwrite:HEADER.A_1": "x"},
                },
                {},
                "request_parameters",
            )
        ],
    ),
    "request-parameter-key-http": (
        [
            ({**_LAMBDA, "RequestParameters": {"append:header.a": "x"}}, HTTP),
            ({**_LAMBDA, "RequestParameters": {"anything": "x"}}, {}),
            ({**_QUEUE, "RequestParameters": {"QueueUrl": "x"}}, HTTP),
        ],
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, HTTP, f"request_parameters[{key!r}]")
            for key in ("header.a", "badaction:header.x", "QueueUrl", "")
        ],
    ),
    "request-parameter-key-update": (
        [
            ({**UPDATE, "RequestParameters": {"remove:header.a": ""}}, HTTP),
            ({**UPDATE, "RequestParameters": {"QueueUrl": "x"}}, {}),
            ({**UPDATE, **_QUEUE, "RequestParameters": {"QueueUrl": "x"}}, HTTP),
        ],
        [
            ({**UPDATE, "RequestParameters": {key: "x"}}, HTTP, f"request_parameters[{key!r}]")
            for key in ("QueueUrl", "badaction:header.x")
        ],
    ),
    "request-parameter-value": (
        [
            ({**_LAMBDA, "RequestParameters": {key: value}}, {})
            for key, value in (
                ("append:header.a", "static value"),
                ("append:header.a", ""),
                ("append:header.a", "$a"),
                ("append:header.a", "costs $5 now"),
                ("append:header.a", "$request.path$"),
                ("append:header.a", "${request.header.foo{}"),
                ("append:header.a", "${request.header.foo$request.header.foo$}"),
                ("append:header.a", "${request.body}followed with text$request.path"),
                ("append:header.a", "$context.authorizer.claims.sub"),
                ("overwrite:querystring.q", "$stageVariables.q"),
                ("overwrite:path", "/api/$request.path.proxy"),
                ("Detail", '{"a": 1}'),
            )
        ],
        [
            (
                {**_LAMBDA, "RequestParameters": {key: value}},
                {},
                f"request_parameters[{key!r}]",
            )
            for key, value in (
                ("append:header.a", "$request.headers.foo"),
                ("append:header.a", "$aa"),
                ("append:header.a", "{"),
                ("append:header.a", "}"),
                ("append:header.a", "${request.body"),
                ("append:header.a", "$request.body}"),
                ("append:header.a", "$request.header.foo{"),
                ("append:header.a", "${request.header.foo}}"),
                ("overwrite:path", "/pets/{id}"),
            )
        ],
    ),
    "remove-value": (
        [
            ({**_LAMBDA, "RequestParameters": {"remove:header.a": value}}, {})
            for value in ("''", "")
        ],
        [
            (
                {**_LAMBDA, "RequestParameters": {"remove:header.a": value}},
                {},
                "request_parameters['remove:header.a']",
            )
            for value in ('""', "x")
        ],
    ),
    "request-parameter-key-websocket": (
        [
            (
                {
                    "IntegrationType": "HTTP",
                    "RequestParameters": {f"integration.request.{part}.x": "'x'"},
                },
                {},
            )
            for part in (
                "header",
                "querystring",
                "path",
                "multivalueheader",
                "multivaluequerystring",
            )
        ],
        [
            (
                {"IntegrationType": "HTTP", "RequestParameters": {"append:header.x": "'x'"}},
                {},
                "request_parameters['append:header.x']",
            )
        ],
    ),
    "request-parameter-value-websocket": (
        [
            (
                {
                    "IntegrationType": "HTTP",
                    "RequestParameters": {"integration.request.header.x": value},
                },
                {},
            )
            for value in (
                "route.request.header.a",
                "method.request.path.b",
                "context.stage",
                "stageVariables.v",
                "'static'",
                "''",
                "",
            )
        ],
        [
            (
                {
                    "IntegrationType": "HTTP",
                    "RequestParameters": {"integration.request.header.x": value},
                },
                {},
                "request_parameters['integration.request.header.x']",
            )
            for value in ("plain", "$request.header.a", "context.")
        ],
    ),
}
