# -*- coding: utf-8 -*-
"""Semantic versions in image IDs."""

import collections

import pytest

from metal_python.testing import versions
from metal_python.testing.versions import Version

Image = collections.namedtuple("Image", ["id", "os"])
IDS = [
    "ubuntu-22.04.20230101",
    "ubuntu-22.04.20250101",
    "ubuntu-22.04.20240101",
    "ubuntu-22.10.20240601",
    "ubuntu-23.0.20240601",
    "firewall-ubuntu-22.04.1",
    "debian-12.0.9",
    "debian-12.0.10",
    "debian-11",
]
IMAGES = [Image(image_id, versions.split_id(image_id)[0]) for image_id in IDS]


def matching_ids(wanted):
    return [image.id for image in versions.matching(IMAGES, wanted)]


@pytest.mark.parametrize(
    "image_id, name, version",
    [
        (u"ubuntu-22.04.20240101", u"ubuntu", "22.4.20240101"),
        (u"ubuntu-22.04", u"ubuntu", "22.4.0"),
        (u"ubuntu-22", u"ubuntu", "22.0.0"),
        (u"ubuntu-v22.4", u"ubuntu", "22.4.0"),
        (u"a-b-c-1", u"a-b-c", "1.0.0"),
        (u"-1.0", u"", "1.0.0"),
        (u"ubuntu-01.02.03", u"ubuntu", "1.2.3"),
        (u"ubuntu-1.2.3+meta.x", u"ubuntu", "1.2.3+meta.x"),
        (u"größe-1", u"größe", "1.0.0"),
    ],
)
def test_split_id_at_last_dash(image_id, name, version):
    assert (versions.split_id(image_id)[0], str(versions.split_id(image_id)[1])) == (name, version)


def test_split_id_without_dash_error_names_id():
    with pytest.raises(versions.InvalidVersionError) as caught:
        versions.split_id(u"ubuntu")
    assert str(caught.value) == ("invalid format for os image, expected <os>-<major>.<minor>[.<patch>]: ubuntu")


@pytest.mark.parametrize(
    "version", ["", "x.y", "1..2", "1.2.3.4", "1.0.1 ", "~1", "*", "1.2.3+", "1.2.3+a b", "V1", u"١", "1.0\n"]
)
def test_split_id_invalid_version_is_rejected(version):
    with pytest.raises(versions.InvalidVersionError) as caught:
        versions.split_id(u"ubuntu-" + version)
    assert str(caught.value) == "invalid semantic version"


def test_split_id_number_beyond_64_bits_is_rejected():
    assert versions.split_id(u"a-18446744073709551615")[1].major == 2**64 - 1
    with pytest.raises(versions.InvalidVersionError) as caught:
        versions.split_id(u"a-18446744073709551616")
    assert "value out of range" in str(caught.value)


def test_matching_with_patch_is_exact():
    assert matching_ids("ubuntu-22.04.20240101") == ["ubuntu-22.04.20240101"]
    assert matching_ids("ubuntu-22.04.2024") == []


def test_matching_without_patch_compares_major_and_minor():
    assert matching_ids("ubuntu-22.04") == ["ubuntu-22.04.20230101", "ubuntu-22.04.20250101", "ubuntu-22.04.20240101"]
    assert matching_ids("ubuntu-22") == []
    assert matching_ids("ubuntu-23") == ["ubuntu-23.0.20240601"]


@pytest.mark.parametrize("version", ["0", "0.0", "0.0.0"])
def test_matching_version_zero_matches_all(version):
    assert matching_ids("debian-" + version) == ["debian-12.0.9", "debian-12.0.10", "debian-11"]


def test_matching_os_is_case_sensitive():
    assert matching_ids("firewall-ubuntu-22.04") == ["firewall-ubuntu-22.04.1"]
    assert matching_ids("Ubuntu-22.04") == []


def test_matching_ignores_metadata():
    assert Version(1, 2, 3, "a").matches(Version(1, 2, 3, "b"))


def test_newest_compares_numbers():
    assert versions.newest(versions.matching(IMAGES, "debian-12.0")).id == "debian-12.0.10"


def test_newest_without_images_is_none():
    assert versions.newest([]) is None
