"""Model names to Python names."""

from __future__ import annotations

import keyword

import pytest
from clientsmith.codegen.python import names
from clientsmith.errors import ModelError
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ApiId", "api_id"),
        ("TLSConfig", "tls_config"),
        ("KMSKeyARNs", "kms_key_arns"),
        ("S3Bucket", "s3_bucket"),
        ("ipv4Address", "ipv4_address"),
        ("from", "from_"),
        ("2fa", "member_2fa"),
        ("na me-x", "na_me_x"),
    ],
)
def test_snake_case(name: str, expected: str) -> None:
    assert names.snake_case(name) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("ipv4", "IPV4"),
        ("1.0", "VALUE_1_0"),
        ("InProgress", "IN_PROGRESS"),
        ("HTTP_PROXY", "HTTP_PROXY"),
        ("*", "ASTERISK"),
        ("<=", "LESS_THAN_SIGN_EQUALS_SIGN"),
        ("", "EMPTY"),
        ("us-east-1", "US_EAST_1"),
        ("EFSIOError", "EFSIO_ERROR"),
        ("KMSKeyNotFound", "KMS_KEY_NOT_FOUND"),
        ("S3ObjectVersion", "S3_OBJECT_VERSION"),
        ("EC2SpotFleet", "EC2_SPOT_FLEET"),
        ("VPCs", "VPCS"),
        ("AWS::IoT::Thing", "AWS_IOT_THING"),
        ("size640X480", "SIZE640X480"),
        ("Terrain3D", "TERRAIN3D"),
        ("TLSv1_2016", "TLSV1_2016"),
        ("AES256GCM", "AES256GCM"),
    ],
)
def test_enum_member(value: str, expected: str) -> None:
    assert names.enum_member(value) == expected


@pytest.mark.parametrize(
    ("service_id", "module", "prefix"),
    [
        ("ApiGatewayV2", "apigatewayv2", "ApiGatewayV2"),
        ("API Gateway", "apigateway", "APIGateway"),
        ("Lambda", "lambda_", "Lambda"),
        ("mq", "mq", "Mq"),
        ("rest-json", "restjson", "RestJson"),
    ],
)
def test_service_names(service_id: str, module: str, prefix: str) -> None:
    assert (names.module_name(service_id), names.client_prefix(service_id)) == (module, prefix)


@pytest.mark.parametrize(
    ("name", "file"),
    [("con", "con_"), ("com1", "com1_"), ("lpt9", "lpt9_"), ("com10", "com10"), ("cone", "cone")],
)
def test_a_file_is_never_called_like_a_device_of_windows(name: str, file: str) -> None:
    assert names.file_name(names.PyName(name)) == file
    assert names.module_name(name.upper()) == file


def test_a_service_never_hides_what_its_package_has_itself() -> None:
    assert names.module_name("Runtime") == "runtime_"


def test_a_field_that_the_class_has_already_gets_an_underscore() -> None:
    assert names.field_name("ToDict", "structure") == "to_dict_"
    assert names.field_name("Validate", "structure") == "validate"
    assert names.field_name("Validate", "request") == "validate_"
    assert names.field_name("RequestId", "error") == "request_id_"
    assert names.field_name("Send", "client") == "send_"


def test_two_names_that_become_one_are_refused_by_both_names() -> None:
    pairs = [("apiId", names.PyName("api_id")), ("ApiId", names.PyName("api_id"))]

    with pytest.raises(
        ModelError, match=r"\$\.shapes\.X: 'apiId' and 'ApiId' would both be 'api_id'"
    ):
        names.unique(pairs, "$.shapes.X")


@given(st.text())
def test_any_text_becomes_an_identifier(text: str) -> None:
    found = [names.snake_case(text), names.class_name(text), names.module_name(text)]
    found += [names.client_prefix(text), names.enum_member(text)]

    assert all(
        name.isidentifier() and name.isascii() and not keyword.iskeyword(name) for name in found
    )
