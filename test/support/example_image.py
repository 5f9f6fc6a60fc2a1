# coding: utf-8
"""JSON of an image with all fields, as metal-api sends it."""

import datetime

from metal_python.rfc3339 import UTC

IMAGE = {
    u"changed": u"2026-11-24T08:29:12.730549322Z",
    u"classification": u"supported",
    u"created": u"2026-11-23T08:29:12Z",
    u"description": u"Ubuntu",
    u"expirationDate": u"2027-11-24T08:29:12.5Z",
    u"features": [u"machine"],
    u"id": u"ubuntu-24.04.20260131",
    u"name": u"Ubuntu 24.04",
    u"url": u"http://images.example/ubuntu",
    u"usedby": [u"machine-1"],
}

# `changed` as a datetime: nanoseconds are truncated to microseconds.
CHANGED = datetime.datetime(2026, 11, 24, 8, 29, 12, 730549, UTC)
