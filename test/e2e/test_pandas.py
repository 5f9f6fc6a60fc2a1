"""pandas data frames of images, as in docs/guides/notebooks.md."""

import datetime

import pytest

import metal_python

pandas = pytest.importorskip("pandas", reason="installed by `tox -e notebook` only")

pytest_plugins = ["metal_python.testing.pytest_plugin"]

EXPIRATION = datetime.datetime(2030, 6, 1, 12, tzinfo=datetime.timezone.utc)
BERLIN = datetime.timezone(datetime.timedelta(hours=2))


@pytest.fixture
def images(metal_image_server):
    configuration = metal_python.Configuration()
    configuration.host = metal_image_server.url
    with metal_python.ApiClient(configuration) as client:
        yield metal_python.ImageApi(client)


def create(images, image_id, expires=EXPIRATION):
    url = "https://images.example.com/img"
    body = metal_python.V1ImageCreateRequest(id=image_id, url=url, features=["machine"], expiration_date=expires)
    return images.create_image(body)


def frame_of(images):
    return pandas.DataFrame([image.to_dict() for image in images])


def test_data_frame_has_row_per_image_and_column_per_field(images):
    for number in range(3):
        create(images, "debian-12.0.%d" % number)
    frame = frame_of(images.list_images())
    assert list(frame.columns) == sorted(metal_python.V1ImageResponse.swagger_types)
    assert sorted(frame["id"]) == ["debian-12.0.0", "debian-12.0.1", "debian-12.0.2"]
    assert list(frame["features"]) == [["machine"]] * 3


def test_equal_utc_offsets_become_datetime_column(images):
    create(images, "debian-12.0.1")
    create(images, "debian-12.0.2")
    column = frame_of(images.list_images())["expiration_date"]
    assert isinstance(column.dtype, pandas.DatetimeTZDtype)
    assert list(column) == [EXPIRATION, EXPIRATION]


def test_mixed_utc_offsets_become_datetime_column_with_utc_true(images):
    create(images, "debian-12.0.1", EXPIRATION)
    create(images, "debian-12.0.2", EXPIRATION.astimezone(BERLIN))
    listed = images.list_images()
    assert {image.expiration_date.utcoffset() for image in listed} == {EXPIRATION.utcoffset(), BERLIN.utcoffset(None)}
    frame = frame_of(listed)
    assert not isinstance(frame["expiration_date"].dtype, pandas.DatetimeTZDtype)
    times = pandas.to_datetime(frame["expiration_date"], utc=True)
    assert str(times.dt.tz) == "UTC"
    assert list(times) == [EXPIRATION, EXPIRATION]
    assert list(times.dt.year) == [2030, 2030]


def test_unused_image_has_missing_usedby_value(metal_image_server, images):
    create(images, "debian-12.0.1")
    create(images, "debian-12.0.2")
    metal_image_server.allocate("machine-1", "debian-12.0.2")
    frame = frame_of(images.list_images(show_usage=True)).set_index("id")
    assert frame.loc["debian-12.0.2", "usedby"] == ["machine-1"]
    assert frame["usedby"].isna()["debian-12.0.1"]


def test_empty_list_becomes_empty_data_frame(images):
    assert frame_of(images.list_images()).empty
