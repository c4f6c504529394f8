"""Every trait that is known, and what becomes of it: it is read, or it means nothing for a client, with the reason.

A trait of Smithy's or of AWS's that stands in neither table may say how a call is made, and is refused with its shape
id. Anybody's own trait means nothing to a protocol (smithy.io/2.0/spec/model.html#traits), so it becomes a note.
"""

from __future__ import annotations

from collections.abc import Mapping

READ = frozenset(
    f"{namespace}#{name}"
    for namespace, names in {
        "smithy.api": (
            "auth clientOptional default deprecated documentation endpoint enum enumValue error eventHeader "
            "eventPayload externalDocumentation hostLabel http httpApiKeyAuth httpBasicAuth httpBearerAuth "
            "httpChecksumRequired httpDigestAuth httpError httpHeader httpLabel httpPayload httpPrefixHeaders "
            "httpQuery httpQueryParams httpResponseCode idempotencyToken idempotent input internal jsonName length "
            "mediaType mixin optionalAuth output paginated pattern range readonly requestCompression required "
            "requiresLength retryable sensitive since sparse streaming tags timestampFormat title xmlAttribute "
            "xmlFlattened xmlName xmlNamespace box"
        ),
        "aws.api": "clientDiscoveredEndpoint clientEndpointDiscovery service",
        "aws.auth": "cognitoUserPools sigv4 sigv4a unsignedPayload",
        "aws.customizations": "s3UnwrappedXmlOutput",
        "aws.protocols": (
            "awsJson1_0 awsJson1_1 awsQuery awsQueryCompatible awsQueryError ec2Query ec2QueryName httpChecksum "
            "restJson1 restXml"
        ),
        "smithy.protocols": "rpcv2Cbor",
        "smithy.rules": (
            "clientContextParams contextParam endpointRuleSet operationContextParams staticContextParams endpointBdd"
        ),
        "smithy.waiters": "waitable",
    }.items()
    for name in names.split()
)

NOT_READ: Mapping[str, str] = {
    f"{namespace}#{name}": reason
    for reason, traits in {
        "for tools that check, build or document models": {
            "smithy.api": (
                "addedDefault authDefinition idRef private protocolDefinition recommended suppress trait "
                "traitValidators unitTest unstable"
            ),
        },
        "how resources hang together; their operations are the service's": {
            "smithy.api": "nestedProperties noReplace notProperty property references resourceIdentifier",
        },
        "what servers do for browsers": {"smithy.api": "cors"},
        "the service refuses a list that repeats an item": {"smithy.api": "uniqueItems"},
        "generated documentation has no examples; botocore keeps them in a file of their own": {
            "smithy.api": "examples",
        },
        "tests of the model, which no client carries": {
            "smithy.rules": "endpointTests",
            "smithy.test": "httpMalformedRequestTests httpRequestTests httpResponseTests smokeTests",
        },
        "what AWS's other tools know of a resource": {
            "aws.api": "arn arnReference controlPlane data dataPlane tagEnabled taggable",
        },
        "an endpoint that has to be asked for is refused by its operation": {
            "aws.api": "clientEndpointDiscoveryId",
        },
        "superseded by the endpoint rules": {
            "aws.endpoints": (
                "dualStackOnlyEndpoints endpointsModifier rulesBasedEndpoints standardPartitionalEndpoints "
                "standardRegionalEndpoints"
            ),
        },
    }.items()
    for namespace, names in traits.items()
    for name in names.split()
}
_NOT_READ_NAMESPACES: Mapping[str, str] = {
    "aws.apigateway": "for what is deployed at API Gateway",
    "aws.cloudformation": "for CloudFormation's resources",
    "aws.cloudtrail": "for the log of calls",
    "aws.iam": "who may call, which the service decides",
    "smithy.openapi": "for conversions to OpenAPI",
    "smithy.synthetic": "what Smithy's own tools note for themselves",
    "smithy.contracts": "what servers check",
}


def fate(trait: str) -> str:
    """What becomes of ``trait``: ``read``, ``left out``, ``refused`` or, for anybody's own, ``noted``."""
    namespace = trait.partition("#")[0]
    if trait in READ:
        return "read"
    if trait in NOT_READ or namespace in _NOT_READ_NAMESPACES:
        return "left out"
    return "refused" if namespace.startswith(("smithy.", "aws.")) else "noted"
