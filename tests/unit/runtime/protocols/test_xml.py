"""XML bodies: what an element becomes, what is refused, and what is read of odd answers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from clientsmith.runtime.exceptions import MalformedResponseError, Mismatch, ValidationError
from clientsmith.runtime.http import HttpResponse
from clientsmith.runtime.protocols import xml
from clientsmith.runtime.protocols.rest_xml import REST_XML, read_error
from hypothesis import given
from hypothesis import strategies as st

# What XML can hold: no control characters but three, no surrogates, not two non-characters (XML 1.0, 2.2).
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\r\n")
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<a/>", ""),
        ("<a> x </a>", " x "),
        ("<a>1<!-- 2 -->3</a>", "13"),
        ("<a><![CDATA[<b>]]></a>", "<b>"),
        ("<a>\n <b>1</b>\n</a>", {"b": "1"}),
        ("<a><b>1</b><b>2</b><b/></a>", {"b": ["1", "2", ""]}),
        ('<a x="1"/>', {"@x": "1"}),
        ('<a x="1">t</a>', {"@x": "1", "#text": "t"}),
        ('<a xmlns="urn:a" xmlns:b="urn:b" b:x="1"><b:c>2</b:c></a>', {"@x": "1", "c": "2"}),
        ("<a>&#60;&amp;&lt;&quot;</a>", '<&<"'),
    ],
)
def test_what_an_element_becomes(data: str, expected: Any) -> None:
    assert xml.read_document(data.encode()) == ("a", expected)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_the_encoding_is_that_of_the_declaration(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><a>é</a>'.encode(encoding)

    assert xml.read_document(data) == ("a", "é")


@pytest.mark.parametrize(
    "data",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><a/>',
    ],
)
def test_a_document_type_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="document type"):
        xml.read_document(data.encode())


@pytest.mark.parametrize("data", ["", "<a>", "<a></b>", "<a/><b/>", "<a>&b;</a>", "{}", "<a\x00/>"])
def test_what_is_not_well_formed_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        xml.read_document(data.encode())


@pytest.mark.parametrize(
    ("body", "shown"), [(b"<html>secret", False), (b'{"message": "proxy"}', True)]
)
def test_a_body_that_is_no_xml_says_how_it_begins_where_it_is_none_at_all(
    body: bytes, shown: bool
) -> None:
    with pytest.raises(MalformedResponseError, match="is not XML") as caught:
        xml.xml_object(HttpResponse(200, {}, body))

    assert ("it begins with" in str(caught.value)) is shown


@given(TEXTS)
def test_a_text_comes_back_as_it_was_written(text: str) -> None:
    written = f'<a><b x="{xml.escape(text)}">{xml.escape(text)}</b></a>'.encode()

    _, found = xml.read_document(written)

    # A tab in an attribute becomes a blank (XML 1.0, 3.3.3); no service has one there.
    assert found["b"].get("#text", "") == text
    assert found["b"]["@x"] == text.replace("\t", " ")


@pytest.mark.parametrize("text", ["\x00", "a\x1b", "\uffff"])
def test_a_character_that_xml_cannot_hold_is_no_request(text: str) -> None:
    with pytest.raises(ValidationError, match="control character"):
        xml.xml_request("PUT", "/", [f"<a>{xml.escape(text)}</a>"])


def test_a_large_text_is_read_at_once() -> None:
    text = "QUJD" * 500_000

    assert xml.read_document(f"<a><b>{text}</b></a>".encode()) == ("a", {"b": text})


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (xml.string, "", ""),
        (xml.string, "  ", "  "),
        (xml.integer, " 7 ", 7),
        (xml.integer, "7.0", 7),
        (xml.integer, "", None),
        (xml.floating, "1e3", 1000.0),
        (xml.floating, "-Infinity", float("-inf")),
        (xml.boolean, "true", True),
        (xml.boolean, "False", False),
        (xml.boolean, "1", True),
        (xml.boolean, "", None),
        (xml.blob, "YQ\n==", b"a"),
        (xml.blob, "", b""),
        (xml.timestamp, "2014-04-29T18:30:38Z", datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC)),
        (xml.timestamp, "", None),
    ],
)
def test_a_scalar(read: Any, text: str, expected: Any) -> None:
    assert read({"a": text}, "a") == expected
    assert read({"a": {"@x": "1", "#text": text}}, "a") == expected
    assert read({"a": [text, "another"]}, "a") == expected
    assert read({}, "a") is None


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (xml.integer, "seven"),
        (xml.integer, "1_0"),
        (xml.integer, "7.5"),
        (xml.integer, "٣"),
        (xml.floating, "nan"),
        (xml.floating, "1_0.5"),
        (xml.boolean, "yes"),
        (xml.blob, "?"),
        (xml.timestamp, "yesterday"),
    ],
)
def test_a_scalar_that_cannot_be_read_is_a_mismatch_or_is_kept(read: Any, text: str) -> None:
    with pytest.raises(Mismatch, match=r"\$\.a: expected") as caught:
        read({"a": text}, "a")

    assert text not in str(caught.value)
    assert REST_XML.read_keeping(lambda body: read(body, "a"), {"a": text}) == text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, None),
        ({"a": ""}, []),
        ({"a": "\n  "}, []),
        ({"a": {"item": "1"}}, [1]),
        ({"a": {"item": ["1", "2"]}}, [1, 2]),
        ({"a": {"other": "1"}}, []),
    ],
)
def test_a_list(body: Any, expected: Any) -> None:
    assert xml.list_of(body, "a", xml.integer, "item") == expected


def test_a_mismatch_says_where_it_is() -> None:
    body = {"a": {"item": ["1", "x"]}}

    with pytest.raises(Mismatch) as caught:
        xml.list_of(body, "a", xml.integer, "item")

    assert str(caught.value) == "$.a.item[1]: expected an integer, found a text"


def test_a_text_in_place_of_a_structure_is_a_mismatch() -> None:
    with pytest.raises(Mismatch, match="expected an element with elements in it"):
        xml.structure({"a": "text"}, "a", dict)


@pytest.mark.parametrize(
    "body",
    [
        "<ErrorResponse><Error><Code>Gone</Code><Message>no</Message></Error>"
        "<RequestId>r-1</RequestId></ErrorResponse>",
        "<Response><Errors><Error><Code>Gone</Code><Message>no</Message></Error></Errors>"
        "<RequestID>r-1</RequestID></Response>",
        "<Error><Code>Gone</Code><Message>no</Message><RequestId>r-1</RequestId>"
        "<HostId>h-1</HostId></Error>",
    ],
    ids=["rest-xml and query", "ec2", "s3"],
)
def test_an_error(body: str) -> None:
    found = read_error(HttpResponse(404, {"x-amzn-requestid": "other"}, body.encode()))

    assert (found.code, found.message, found.details.get("request_id")) == ("Gone", "no", "r-1")
    assert found.details.get("host_id") == ("h-1" if "HostId" in body else None)


def test_an_error_without_a_body_has_its_status() -> None:
    found = read_error(HttpResponse(404, {"x-amz-request-id": "r", "x-amz-id-2": "h"}))

    assert (found.code, found.message) == ("404", "")
    assert (found.details.get("request_id"), found.details.get("host_id")) == ("r", "h")


def test_an_error_that_is_no_xml_is_the_message() -> None:
    found = read_error(HttpResponse(502, {}, b"Bad Gateway"))

    assert (found.code, found.message) == ("502", "Bad Gateway")
