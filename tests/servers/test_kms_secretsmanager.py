"""Keys and secrets."""

from __future__ import annotations

import pytest

from tests.servers.conftest import Make, Service, boto_error, our_error

KMS = (
    "CreateAlias",
    "CreateKey",
    "Decrypt",
    "DescribeKey",
    "Encrypt",
    "GenerateDataKey",
    "ListAliases",
    "ListKeys",
    "ScheduleKeyDeletion",
)
SECRETS = (
    "CreateSecret",
    "DeleteSecret",
    "DescribeSecret",
    "GetSecretValue",
    "ListSecrets",
    "PutSecretValue",
)
CLEAR = bytes(range(256))


@pytest.fixture
def kms(service: Make) -> Service:
    return service("kms", KMS)


@pytest.fixture
def secrets(service: Make) -> Service:
    return service("secretsmanager", SECRETS)


def test_what_one_side_encrypts_the_other_decrypts(kms: Service) -> None:
    key = kms.call("create_key", description="orders", tags=[kms.Tag(tag_key="k", tag_value="v")])
    id = key.key_metadata.key_id
    context = {"order": "ü"}

    ours = kms.call("encrypt", key_id=id, plaintext=CLEAR, encryption_context=context)
    theirs = kms.theirs.encrypt(KeyId=id, Plaintext=CLEAR, EncryptionContext=context)

    opened = kms.theirs.decrypt(CiphertextBlob=ours.ciphertext_blob, EncryptionContext=context)
    assert opened["Plaintext"] == CLEAR
    back = kms.call("decrypt", ciphertext_blob=theirs["CiphertextBlob"], encryption_context=context)
    assert (back.plaintext, back.key_id) == (CLEAR, key.key_metadata.arn)
    assert "plaintext=b" not in repr(back)
    assert len(kms.call("generate_data_key", key_id=id, key_spec="AES_256").plaintext) == 32


def test_a_key_from_creation_to_deletion(kms: Service) -> None:
    key = kms.call("create_key").key_metadata
    kms.call("create_alias", alias_name="alias/orders", target_key_id=key.key_id)

    theirs = kms.theirs.describe_key(KeyId="alias/orders")["KeyMetadata"]
    ours = kms.call("describe_key", key_id="alias/orders").key_metadata
    assert ours.to_dict() == theirs
    assert ours.key_state is kms.KeyState.ENABLED
    assert "alias/orders" in [alias.alias_name for alias in kms.items("list_aliases")]
    assert key.key_id in [found.key_id for found in kms.items("list_keys")]

    gone = kms.call("schedule_key_deletion", key_id=key.key_id, pending_window_in_days=7)
    theirs = kms.theirs.describe_key(KeyId=key.key_id)["KeyMetadata"]
    assert (theirs["KeyState"], theirs["DeletionDate"]) == ("PendingDeletion", gone.deletion_date)


def test_errors_of_keys_are_those_of_the_model(kms: Service) -> None:
    with pytest.raises(kms.NotFoundException):
        kms.call("describe_key", key_id="01234567-89ab-4def-8123-456789abcdef")
    with pytest.raises(kms.InvalidCiphertextException):
        kms.call("decrypt", ciphertext_blob=b"nothing of the kind")


def test_a_secret_from_creation_to_deletion(secrets: Service) -> None:
    made = secrets.call("create_secret", name="db", secret_string='{"password": "ü"}')

    theirs = secrets.theirs.get_secret_value(SecretId="db")
    assert (theirs["SecretString"], theirs["VersionId"]) == ('{"password": "ü"}', made.version_id)
    secrets.theirs.put_secret_value(SecretId="db", SecretBinary=CLEAR)
    ours = secrets.call("get_secret_value", secret_id="db")
    assert (ours.secret_binary, ours.secret_string) == (CLEAR, None)
    assert "secret_binary=b" not in repr(ours)
    before = secrets.call("get_secret_value", secret_id="db", version_stage="AWSPREVIOUS")
    assert before.secret_string == '{"password": "ü"}'
    described = secrets.theirs.describe_secret(SecretId="db")
    described.pop("ResponseMetadata")
    assert secrets.call("describe_secret", secret_id="db").to_dict() == described

    secrets.call("delete_secret", secret_id="db", force_delete_without_recovery=True)
    assert secrets.theirs.list_secrets()["SecretList"] == []


def test_pages_hold_every_secret(secrets: Service) -> None:
    for number in range(5):
        secrets.theirs.create_secret(Name=f"s{number}", SecretString="x")

    found = secrets.items("list_secrets", max_results=2)

    assert sorted(secret.name for secret in found) == [f"s{number}" for number in range(5)]
    assert len(secrets.pages("list_secrets", max_results=2)) == 3


def test_errors_of_secrets_are_those_of_the_model(secrets: Service) -> None:
    secrets.theirs.create_secret(Name="db", SecretString="x")

    with pytest.raises(secrets.ResourceExistsException):
        secrets.call("create_secret", name="db", secret_string="y")
    with pytest.raises(secrets.ResourceNotFoundException) as caught:
        secrets.call("get_secret_value", secret_id="nowhere")
    assert our_error(caught.value) == boto_error(
        secrets.theirs.get_secret_value, SecretId="nowhere"
    )
