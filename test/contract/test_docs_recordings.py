"""Compare roles and errors on the reference pages with exchanges recorded from a complete metal-api."""

import collections
import re

import pytest
from support import pages, rest_exchanges
from support.contract import OPERATIONS

USERS = ["view", "edit", "admin"]
# Status codes of the router for requests that this client does not send: wrong media types, encoded slash in a path.
ROUTER = {406, 415}
RECORDED = collections.defaultdict(list)
for _exchange in rest_exchanges.load():
    RECORDED[_exchange["operation"]].append(_exchange)
OPERATIONS = [operation for operation in OPERATIONS if operation.id in RECORDED]


def cases(values):
    return {"argvalues": values, "ids": repr}


def section(operation, title):
    text = pages.sections(pages.read("docs/%s.md" % operation.api), 1)[operation.name]
    return pages.sections(text, 3)[title]


def test_all_operations_except_image_operations_are_recorded():
    assert len(OPERATIONS) == 106


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_documented_role_matches_recordings(operation):
    text = section(operation, "Authorization")
    roles = re.findall("`(view|edit|admin)`", text.partition(".")[0]) or USERS
    for exchange in RECORDED[operation.id]:
        status, user = exchange["response"]["status"], exchange["user"]
        if "wrong-key" not in exchange["name"] and user in USERS:
            assert (status == 403) == (user not in roles), exchange["name"]
        if status in (200, 201) and user is None:
            assert "No authentication required" in text, exchange["name"]


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_recorded_status_codes_are_documented(operation):
    listed = {int(status) for status in re.findall(r"^`\w+` \((\d+)\)", section(operation, "Errors"), re.MULTILINE)}
    recorded = {
        exchange["response"]["status"] for exchange in RECORDED[operation.id] if "slash-encoded" not in exchange["name"]
    }
    assert {status for status in recorded if status >= 400} <= listed | ROUTER | {403}
