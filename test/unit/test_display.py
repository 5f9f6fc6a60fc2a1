# coding: utf-8
"""HTML tables of models in notebooks."""

import datetime

import pytest

from metal_python.display import escape, model_html, models_html, value_html
from metal_python.models import HttperrorsHTTPErrorResponse, ImageList, V1ImageFindRequest, V1ImageResponse
from metal_python.rfc3339 import UTC

NOW = datetime.datetime(2026, 11, 24, 8, 29, tzinfo=UTC)
HOUR = datetime.timedelta(hours=1)
LEFT = u" style='text-align:left'"
ONE_LINE = u" style='text-align:left;white-space:nowrap'"


def cells(image):
    """Return the table cells of an image."""
    html = models_html([image], NOW)
    row = html.partition(u"<tbody><tr>")[2].partition(u"</tr>")[0]
    parts = row.split(u"</td>")
    assert parts[-1] == u""
    return [part.partition(u">")[2] for part in parts[:-1]]


def test_model_html_has_one_row_per_field_in_order():
    assert model_html(HttperrorsHTTPErrorResponse(u"no", 404)) == (
        u"<table><caption{0}>HttperrorsHTTPErrorResponse</caption>"
        u"<tr><th{0}>message</th><td{0}>no</td></tr><tr><th{0}>statuscode</th><td{0}>404</td></tr></table>".format(LEFT)
    )


def test_model_html_of_empty_model_has_row_for_each_field():
    html = model_html(V1ImageFindRequest())
    rows = [row.partition(u"</th>")[0] for row in html.split(u"<th%s>" % LEFT)[1:]]
    assert rows == sorted(V1ImageFindRequest.swagger_types)


def test_repr_html_returns_table():
    image = V1ImageResponse(id=u"a-1")
    assert image._repr_html_() == model_html(image)
    assert u">1 image</caption>" in ImageList([image])._repr_html_()


def test_models_html_row_has_selected_fields():
    image = V1ImageResponse(
        id=u"a-1",
        name=u"A",
        classification=u"supported",
        features=[u"machine", u"firewall"],
        expiration_date=NOW + HOUR,
        usedby=[u"m-1", u"m-2"],
    )
    assert cells(image) == [u"a-1", u"A", u"supported", u"machine, firewall", u"2026-11-24 09:29 +0000", u"m-1, m-2"]


def test_models_html_has_column_names():
    header = models_html([V1ImageResponse()], NOW).partition(u"<thead><tr>")[2].partition(u"</tr></thead>")[0]
    names = [u"id", u"name", u"classification", u"features", u"expiration", u"used by"]
    assert header == u"".join(u"<th%s>%s</th>" % (LEFT, name) for name in names)


def test_models_html_ids_and_times_do_not_wrap():
    html = models_html([V1ImageResponse(id=u"a-1", expiration_date=NOW + HOUR)], NOW)
    assert html.count(ONE_LINE) == 2
    assert u"<td%s>a-1</td>" % ONE_LINE in html and u"<td%s>2026-11-24 09:29 +0000</td>" % ONE_LINE in html


def test_models_html_empty_image_has_empty_row():
    assert cells(V1ImageResponse()) == [u""] * 6


@pytest.mark.parametrize("expires, expired", [(NOW - HOUR, True), (NOW, True), (NOW + HOUR, False)])
def test_models_html_expired_image_is_marked(expires, expired):
    assert cells(V1ImageResponse(expiration_date=expires))[4].endswith(u" <b>expired</b>") is expired


def test_models_html_naive_datetime_is_not_marked_expired():
    assert cells(V1ImageResponse(expiration_date=datetime.datetime(2020, 1, 1)))[4].strip() == u"2020-01-01 00:00"
    assert cells(V1ImageResponse(expiration_date=u"soon"))[4] == u"soon"


def test_models_html_without_time_uses_current_time():
    past = V1ImageResponse(expiration_date=datetime.datetime(2000, 1, 1, tzinfo=UTC))
    future = V1ImageResponse(expiration_date=datetime.datetime(9000, 1, 1, tzinfo=UTC))
    assert u"expired" in models_html([past])
    assert u"expired" not in models_html([future])


@pytest.mark.parametrize(
    "count, caption, rows",
    [
        (1, u"1 image", 1),
        (2, u"2 images", 2),
        (50, u"50 images", 50),
        (51, u"51 images, the first 50 of them", 50),
    ],
)
def test_models_html_caption_has_count(count, caption, rows):
    html = models_html([V1ImageResponse(id=u"image")] * count, NOW)
    assert html.startswith(u"<table><caption%s>%s</caption>" % (LEFT, caption))
    assert html.count(u"<td%s>image</td>" % ONE_LINE) == rows


@pytest.mark.parametrize(
    "value, html",
    [
        (None, u""),
        (u"<b>&\"'</b>", u"&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;"),
        (404, u"404"),
        ([u"<", u"b\xfc"], u"&lt;, b\xfc"),
        ((u"a", None), u"a, "),
        (b"b\xc3\xbc\xff<", u"b\xfc\ufffd&lt;"),
        (datetime.datetime(1, 2, 3, tzinfo=UTC), u"0001-02-03T00:00:00+00:00"),
        (NOW, u"2026-11-24 08:29 +0000"),
        ([u"m"] * 10, u", ".join([u"m"] * 10)),
        ([u"m"] * 11, u", ".join([u"m"] * 10 + [u"\u2026 11 in all"])),
    ],
)
def test_value_html_is_escaped(value, html):
    assert value_html(value) == html


def test_escape_escapes_ampersand_first():
    assert escape(u"&lt;") == u"&amp;lt;"


MALICIOUS = u"<script>alert(1)</script><img src=x onerror=\"alert(2)\"></td></table><a href='javascript:alert(3)'>"


@pytest.mark.parametrize("field", sorted(V1ImageResponse.swagger_types))
def test_html_in_field_is_escaped(field):
    is_list = V1ImageResponse.swagger_types[field] == "list[str]"
    image = V1ImageResponse(**{field: [MALICIOUS] if is_list else MALICIOUS})
    plain = model_html(V1ImageResponse(**{field: [u"x"] if is_list else u"x"}))
    assert model_html(image) == plain.replace(u">x<", u">%s<" % escape(MALICIOUS))
    assert models_html([image], NOW).count(u"<") == models_html([V1ImageResponse()], NOW).count(u"<")


def test_html_in_error_message_is_escaped():
    assert u"<script" not in model_html(HttperrorsHTTPErrorResponse(MALICIOUS, 400))
