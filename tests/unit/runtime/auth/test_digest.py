"""Digest authentication: the examples of RFC 7616, challenges as servers write them, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from clientsmith.runtime.auth.digest import DigestAuth, answer_challenge
from clientsmith.runtime.exceptions import ConfigurationError
from clientsmith.runtime.http import HttpRequest, HttpResponse

NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"
CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
CHALLENGE = {
    "realm": "http-auth@example.org",
    "qop": "auth, auth-int",
    "nonce": NONCE,
    "opaque": "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS",
}


def answered(challenge: dict[str, str], **more: Any) -> dict[str, str]:
    arguments = {
        "user": "Mufasa",
        "password": "Circle of Life",
        "method": "GET",
        "target": "/dir/index.html",
        "count": 1,
        "own_nonce": CNONCE,
    }
    text = ", ".join(answer_challenge(challenge, **(arguments | more)))
    return dict(re.findall(r'([\w*]+)="?([^",]*)"?', text))


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_the_examples_of_rfc_7616(algorithm: str, response: str) -> None:
    found = answered({**CHALLENGE, "algorithm": algorithm})

    assert found == {
        "username": "Mufasa",
        "realm": "http-auth@example.org",
        "uri": "/dir/index.html",
        "algorithm": algorithm,
        "nonce": NONCE,
        "nc": "00000001",
        "cnonce": CNONCE,
        "qop": "auth",
        "response": response,
        "opaque": CHALLENGE["opaque"],
    }


def test_the_example_of_rfc_2617() -> None:
    nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093"
    challenge = {"realm": "testrealm@host.com", "qop": "auth,auth-int", "nonce": nonce}

    found = answered(challenge, password="Circle Of Life", own_nonce="0a4f113b")

    assert found["response"] == "6629fae49393a05397450978507c4ef1"
    assert "algorithm" not in found


def test_without_qop_it_is_rfc_2069s() -> None:
    found = answered({"realm": "r", "nonce": "n"})

    assert set(found) == {"username", "realm", "nonce", "uri", "response"}


def test_a_session_and_a_hashed_user() -> None:
    plain = answered({**CHALLENGE, "algorithm": "SHA-256"})
    found = answered({**CHALLENGE, "algorithm": "sha-256-sess", "userhash": "true"})

    assert found["algorithm"] == "SHA-256-sess"
    assert found["response"] != plain["response"]
    assert found["userhash"] == "true"
    assert re.fullmatch("[0-9a-f]{64}", found["username"])


def test_a_user_of_other_letters_is_percent_encoded() -> None:
    assert answered(CHALLENGE, user="Jäsøn")["username*"] == "UTF-8''J%C3%A4s%C3%B8n"


# --- challenges ---


def request() -> HttpRequest:
    return HttpRequest("GET", "/dir/a b", query=[("x", "1")], scheme="https", host="example.org")


def refused(challenge: str) -> HttpResponse:
    return HttpResponse(401, {"www-authenticate": challenge})


def sent(auth: DigestAuth) -> str:
    made = request()
    auth.authorize(made, "password")
    return made.headers.get("authorization", "")


def test_nothing_is_sent_before_the_first_challenge() -> None:
    assert sent(DigestAuth(("user", "password"))) == ""


def test_what_is_sent_counts_and_names_the_target_as_it_is_sent() -> None:
    auth = DigestAuth(("user", "password"))

    assert auth.take_challenge(refused('Digest realm="a \\"b\\"", nonce="n,1", qop="auth"'))

    first, second = sent(auth), sent(auth)
    assert 'realm="a \\"b\\"", nonce="n,1"' in first
    assert "nc=00000001" in first
    assert "nc=00000002" in second
    target = request().url.removeprefix("https://example.org")
    assert f'uri="{target}"' in first


def test_the_strongest_of_several_challenges_is_taken() -> None:
    auth = DigestAuth(("user", "password"))
    text = (
        'Basic realm="x", Digest realm="r", nonce="1", algorithm=SHA-512-256, qop="auth", '
        'Digest realm="r",nonce="2",algorithm=MD5,qop="auth",DIGEST realm="r", nonce="3", algorithm=SHA-256, qop=auth, '
        "Negotiate abc=="
    )

    assert auth.take_challenge(refused(text))

    assert 'nonce="3"' in sent(auth)


@pytest.mark.parametrize(
    "text", ["", 'Basic realm="x"', "Negotiate", 'realm="r", nonce="n"', "=,=,"]
)
def test_what_is_no_challenge_of_this_kind_is_left_alone(text: str) -> None:
    assert not DigestAuth(("user", "password")).take_challenge(refused(text))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('Digest realm="r", nonce="n", algorithm=SHA-512-256', "the algorithm 'SHA-512-256'"),
        ('Digest realm="r", nonce="n", qop="auth-int"', "qop='auth-int'"),
        ('Digest realm="r"', "no nonce"),
    ],
)
def test_what_cannot_be_answered_is_refused_by_name(text: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(reason)):
        DigestAuth(("user", "password")).take_challenge(refused(text))


def test_a_hostile_challenge_takes_no_time() -> None:
    auth = DigestAuth(("user", "password"))
    for text in ('Digest a="' + "\\" * 100_000, "Digest " + "a=" * 100_000, "Digest " * 50_000):
        with pytest.raises(ConfigurationError):
            auth.take_challenge(refused(text))
