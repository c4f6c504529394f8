"""Real releases of botocore, from the package index, kept in ``.cache/`` so that each is fetched once.

Only models are kept: of each release the services that these tests look at, with the sha256 of its wheel, which is
pinned here. Where the index is out of reach the tests are skipped, and say so; a wheel of another content fails them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from clientsmith.errors import SourceError
from clientsmith.project.fetch import fetch_release
from clientsmith.project.models_folder import install
from clientsmith.project.models_lock import read_models_lock

CACHE = Path(__file__).resolve().parents[2] / ".cache/releases"
SERVICES = ("apigatewayv2", "dynamodb", "lambda", "s3", "sqs")

WHEELS = {
    # By version, as the index gave them.
    "1.20.0": "634b39ab0d55477cfbffb0e5dff31b7ab4bb171b04a0c69f8bcf65135f26ba94",
    "1.20.105": "b5ba72d22212b0355f339c2a98b3296b3b2202a48e6a2b1366e866bc65a64b67",
    "1.20.106": "47ec01b20c4bc6aaa16d21f756ead2f437b47c1335b083356cdc874e9140b023",
    "1.21.19": "2fa40a39b338888c9492dc1e36734d8807f9e1c6f5dd3514247338e97f4da0f6",
    "1.21.20": "adf70e966b63bb2f847dba8478de2d5f5c2d03c57fc0aafee35cdbf38b7ad0c0",
    "1.24.0": "2bf4463513bd89817aa5d7341ed81c7c76d906e6c70672c8762d64ecf3275771",
    "1.29.0": "c706640f8cf9297d2af87fc711394631afc14aaa225c7554e220964b5047b47d",
    "1.31.40": "df766969f0d9ef9eda1a9c9946e0e173c10199f37a9e4c92861f11ddb5c9e702",
    "1.31.81": "eeb09a77c3e931667c9442565e8697e89e685089912a96d95f65b63e4b2c8c71",
    "1.31.82": "5f213229348433d0b7b6aac2d9ae2fdd15c4ff9f38c30ea072f5b300bf6c1dcb",
    "1.34.100": "ee516fb9e9e906d311f2a9921afaf79c594db239a5b4b626e89e6960401aad0b",
    "1.34.101": "f145e8b4b8fc9968f5eb695bdc2fcc8e675df7fbc3c56102dc1f5471be6baf35",
    "1.35.22": "d9bc656e7dde0b3e3f3080fc54bacff6a97fd7806b98acbcc21c7f9d4d0102b9",
    "1.35.23": "cab9ec4e0367b9f33f0bc02c5a29f587b0119ecffd6d125bacee085dcbc8817d",
    "1.35.27": "c299c70b5330a8634e032883ce8a72c2c6d9fdbc985d8191199cb86b92e7cbbd",
    "1.35.28": "b66c78f3d6379bd16f0362f07168fa7699cdda3921fc880047192d96f2c8c527",
    "1.37.26": "d499a617903cbcaae18380320125fa3a95cb625b613d746e6edc69c6f01f1326",
    "1.37.27": "a86d1ffbe344bfb183d9acc24de3428118fc166cb89d0f1ce1d412857edfacd7",
    "1.38.28": "515e1a535a27f17e1381aec1fb48eaa2c2308258c4db0bfd09e4f1cd1f239c44",
    "1.38.29": "4d623f54326eb66d1a633f0c1780992c80f3db317a91c9afe31d5c700290621e",
    "1.38.35": "bbfae3f13a5d75ad73bf71b5ba5ff3ccd055d947d63593e8a0e84acc95a8bfa4",
    "1.38.36": "b6a50b853f6d23af9edfed89a59800c6bc1687a947cdd3492879f7d64e002d30",
    "1.39.10": "d279f252a37bfa7d8a628404ea745c0163ed6260e037d813ce0aef2996ffea28",
    "1.39.11": "1545352931a8a186f3e977b1e1a4542d7d434796e274c3c62efd0210b5ea76dc",
    "1.40.25": "5603ea9955cd31974446f0b5688911a5dad71fbdfbf7457944cda8a83fcf2a9e",
    "1.40.26": "c3e89787b1a360d0fd30f9066864415df02d54b07691cabc34a6b1a01c3d2549",
    "1.40.60": "385336791e37c200020a8991fbefcf1afd6836f27966d007b6e4c8bc96a4173d",
    "1.40.61": "17ebae412692fd4824f99cde0f08d50126dc97954008e5ba2b522eb049238aa7",
    "1.41.5": "3fef7fcda30c82c27202d232cfdbd6782cb27f20f8e7e21b20606483e66ee73a",
    "1.41.6": "963cc946e885acb941c96e7d343cb6507b479812ca22566ceb3e9410d0588de0",
    "1.42.40": "b115cdfece8162cb30f387fdff2ee4693713744c97ebb4b89742e53675dc521c",
    "1.42.41": "567530f7d4da668af891c1259fb80c01578ab8d9f1098127cc250451a46fb54f",
}


def models_of(version: str, services: Sequence[str] = SERVICES, name: str = "") -> Path:
    """The folder of models of botocore ``version``, like a project's; fetched when it is not there. Another choice of
    ``services`` has another ``name``.
    """
    folder = CACHE / (name or version)
    if not _is_whole(folder, version):
        try:
            fetched = fetch_release(services, version)
        except SourceError as error:
            if "could not download" not in str(error):
                raise
            pytest.skip(f"real releases are compared where pip reaches a package index: {error}")
        install(fetched, services, folder)
    assert _is_whole(folder, version), f"botocore {version} is not the release that it was"
    return folder


def _is_whole(folder: Path, version: str) -> bool:
    return list(read_models_lock(folder).wheels.values()) == [WHEELS[version]]
